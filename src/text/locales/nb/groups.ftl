## The groups, and those who come.

tab-groups = Grupper
groups-page = Grupper
participants-page = Deltakere
action-view-groups = Grupper og deltakere
action-turn-groups-page = Den andre siden: grupper, deltakere
action-previous-card = Gruppen før
action-next-card = Neste gruppe
groups-without = Uten gruppe
groups-none = Ingen grupper ennå.
participants-none = Ingen deltakere ennå.
