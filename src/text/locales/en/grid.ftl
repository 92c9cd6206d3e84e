## The grid of stakeholders: through three lenses, with its signs.

grid-affected = affected →
# What is done with those in the quadrant, behind its name.
grid-manage-closely = decide together
grid-keep-satisfied = show what it means for them
grid-keep-informed = strengthen their voice
grid-monitor = light effort
grid-resource-person = Resource persons
grid-resource-person-do = involve them closely
grid-grey-eminence = Grey eminences
grid-grey-eminence-do = keep them on board
grid-hostage = Hostages
grid-hostage-do = strengthen their voice
grid-external = External stakeholders
grid-external-do = keep them in view
grid-dormant = Dormant
grid-discretionary = Discretionary
grid-demanding = Demanding
grid-dominant = Dominant
grid-dangerous = Dangerous
grid-dependent = Dependent
grid-definitive = Definitive
grid-outside = Outside
grid-power = power
grid-all-three = all three
grid-none-of-them = none of the three
grid-stood-here = stood here
grid-is-new = new
grid-for = for
grid-against = against
grid-not-mobilised = not mobilised
grid-not-known = not assessed
grid-is-affected = affected
grid-lacks-voice = affected, little influence

axis-influence = influence
axis-interest = interest
axis-affected = affected
axis-legitimacy = legitimacy
axis-urgency = urgency
lens-interest = Influence × interest
lens-affected = Influence × affected
lens-salience = Power, legitimacy, urgency

## The page of the grid.

action-grid = The grid of influence and interest, or back to the list
    .short = grid
action-grid-up = More influence for the selected one
action-grid-down = Less influence
action-grid-right = More of the axis across: interest, affected, legitimacy
action-grid-left = Less of it
action-grid-more = More urgent (lens of power, legitimacy and urgency)
action-grid-less = Less urgent
action-grid-next = The next stakeholder
    .short = next
action-grid-previous = The stakeholder before
action-grid-lens = The next lens: interest, affected, salience
    .short = lens
action-grid-moves = From where they have moved since the last time
    .short = moved
action-grid-alliances = Who holds with whom
    .short = alliances
action-grid-room = The grid on the room's screen, and off it
    .short = to the room
# $axis (String)
# $level (String)
# $name (String)
# $follows (String) - what follows from where the stakeholder now stands
did-assess = { $name }: { $axis } { $level } · { $follows }
# $axis (String)
# $level (String)
# $name (String)
did-assess-in-part = { $name }: { $axis } { $level }
# $add (String) - the key that lists a stakeholder
# $register (String) - the key that leads back to the register
grid-empty = Nobody stands here yet. { $register } opens the register, { $add } there lists the first stakeholder.
grid-place-it = Not placed yet: press the arrow keys
grid-strengthen-voice = much affected, little influence: strengthen their voice
# $allies (String) - their names
grid-allies = holds with { $allies }
# $count (Number)
grid-not-placed = Not placed yet · { $count }
# $count (Number)
grid-placed = placed · { $count }
# $count (Number)
grid-all-placed = All placed · { $count }
# $date (String) - on which they were assessed last
grid-moves-since = moved on { $date }
grid-no-moves = nothing to compare with yet
grid-alliances = alliances
grid-room-numbers = The room sees: the grid with numbers
grid-room-roles = The room sees: the grid with roles
grid-room-names = The room sees: the grid with names
grid-sensitive = sensitive: the room never sees it
# $count (Number)
grid-left-out = { $count } sensitive left out
