## The groups, and those who come.

tab-groups = Groups
groups-page = Groups
participants-page = Participants
action-view-groups = Groups and participants
action-turn-groups-page = The other page: groups, participants
action-previous-card = The group before
action-next-card = The next group
groups-without = Without a group
groups-none = No groups yet.
participants-none = No participants yet.
