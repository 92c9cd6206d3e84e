## The groups, and those who come.

tab-groups = Grupper
groups-page = Grupper
participants-page = Deltagere
action-view-groups = Grupper og deltagere
action-turn-groups-page = Den anden side: grupper, deltagere
action-previous-card = Gruppen før
action-next-card = Næste gruppe
groups-without = Uden gruppe
groups-none = Ingen grupper endnu.
participants-none = Ingen deltagere endnu.
