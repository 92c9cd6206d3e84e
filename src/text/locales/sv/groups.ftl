## The groups, and those who come.

tab-groups = Grupper
groups-page = Grupper
participants-page = Deltagare
action-view-groups = Grupper och deltagare
action-turn-groups-page = Den andra sidan: grupper, deltagare
action-previous-card = Gruppen före
action-next-card = Nästa grupp
groups-without = Utan grupp
groups-none = Inga grupper ännu.
participants-none = Inga deltagare ännu.
