## The groups, and those who come.

tab-groups = Groups
groups-page = Groups
participants-page = Participants
action-view-groups = Groups and participants
action-turn-groups-page = The other page: groups, participants
action-previous-card = The group before
action-next-card = The next group
groups-without = Without a group
# $key (String) - the key that makes a group
groups-none = No groups yet. { $key } makes one; once there are participants they can be formed.
participants-none = No participants yet.
action-form-groups = Form groups
action-form-groups-short = form groups
action-move-member-to = Move the participant to a group
action-move-member-to-short = move
action-move-member-on = Move the participant to the next group
action-move-member-back = Move the participant to the group before
action-name-group = Name the group
action-name-group-short = name
action-place-group = The group's room or place
action-place-group-short = place
action-groups-room = Show the room the groups with their members, or hide them
action-groups-room-short = to the room
action-new-group = New group
action-new-group-short = new
action-delete-group = Delete the group
action-group-later = Let the group report back later
action-group-earlier = Let the group report back earlier
action-group-this-day = The group is of this day alone, or of all days
# $here (Number)
# $all (Number)
groups-here = { $here } of { $all } here
groups-not-here = not here this day
group-name-label = Name of the group
group-place-label = Place
group-place-hint = room, table, floor
group-key-keep = keep
group-key-other = name, place
group-key-beside = next group
# $count (Number)
did-form-groups = { $count ->
    [one] { $count } group formed
   *[other] { $count } groups formed
}
# $who (String)
# $group (String)
did-move-member = { $who } is in group { $group }
# $who (String)
did-take-out-member = { $who } is in no group
# $group (String)
did-add-group = New group { $group }
# $group (String)
did-delete-group = Group { $group } deleted
# $group (String)
did-order-group = Group { $group } moved in the report-back
# $group (String)
did-limit-group = Group { $group } is of this day alone
# $group (String)
did-unlimit-group = Group { $group } is of all days
# $group (String)
did-name-group = The group is called { $group }
# $group (String)
did-place-group = Place of group { $group } kept
forming-title = Form groups
forming-parts = Divide into
forming-by-size = groups of at most so many
forming-by-number = so many groups
forming-count = How many
forming-rule = Who with whom
forming-together = organisations together, singles pooled
forming-together-mixed = organisations together, sectors mixed
forming-mix-sectors = sectors mixed, then organisations
forming-mix-organisations = organisations mixed, then sectors
forming-chance = by chance
forming-reach = For
forming-all-days = all days
# $day (String)
forming-this-day = this day alone ({ $day })
forming-who = Of
# $here (Number)
# $all (Number)
forming-here = the { $here } of { $all } who are here this day
# $all (Number)
forming-everyone = all { $all }, also those not here
forming-key-take = take these groups
forming-key-row = row
forming-key-change = change
# $deal (Number)
forming-key-deal = another deal (this is { $deal })
# $name (String)
moving-title = To which group: { $name }
moving-key-here = here
moving-key-letter = straight there
room-members-shown = groups: with members
room-members-hidden = groups: without members
forming-no-people = There are no participants yet: they stand on the next page, and can be imported there.
command-groups = Form groups of the participants
option-groups-size = Groups of at most so many people
option-groups-number = So many groups
option-groups-together = Keep those together who have this in common: organisation or sector; who is alone is pooled
option-groups-mix = Mix these, the first counts most: organisation, sector, or both with a comma
option-groups-day = Groups for this day alone, of those who are here: its id or its number
option-groups-seed = Another seed deals another mix
option-groups-dry-run = Show the groups and change nothing
example-groups-together = Groups of at most six, people of one municipality together
example-groups-mix = Five mixed groups for the second day, only shown
groups-no-people = There are no participants in this session yet
# $typed (String)
groups-not-a-number = “{ $typed }” is not a number from 1 to 999
# $typed (String)
groups-not-a-seed = “{ $typed }” is not a seed: it is a whole number
# $typed (String)
groups-not-a-trait = “{ $typed }” is neither organisation nor sector
groups-size-or-number = Say either --size or --number
# $typed (String)
# $days (String)
groups-no-such-day = There is no day “{ $typed }”; the days are { $days }
groups-dry-run = Nothing was changed.
