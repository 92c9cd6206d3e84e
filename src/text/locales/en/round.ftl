## The report-back: the groups in order, each with its turn.

action-round = Report-back: the order of the groups, and their time
action-next-item = End this item and start the next, whoever is on turn
next-group-short = next group
last-group-short = end the round
group-ready-short = ready
# $title (String)
round-title = Report-back · { $title }
# $ran (String)
# $length (String)
round-done = done { $ran } of { $length }
# $ran (String)
# $length (String)
round-now = now { $ran } of { $length }
# $length (String)
round-next = next { $length }
# $length (String)
round-to-come = to come { $length }
round-skipped = skipped
# $planned (String)
# $expected (String)
round-sum = planned { $planned } · now { $expected }
# $length (String)
round-reserve = reserve { $length }
round-no-reserve = no reserve
# $length (String)
round-beyond = { $length } too long
round-rest = An overrun beyond the reserve is shared by the groups to come
round-later = An overrun beyond the reserve makes the item end later
round-key-now = now
round-key-move = move
round-key-skip = skip
round-key-last = put last
round-key-overrun = overrun
# $number (Number)
# $of (Number)
round-turn = { $number } of { $of }
# $group (String)
round-then = then { $group }
round-changing = changing over
round-all-done = All groups have reported
# $reading (String)
round-item = Item: { $reading }
round-none = No groups report back in this item
round-over = The round is over
# $group (String)
turn-fixed = { $group } has had its turn
# $group (String)
turn-runs = { $group } is on turn
# $group (String)
# $next (String)
did-turn-end = { $group } is done, next: { $next }
# $group (String)
did-turns-end = { $group } is done; all have reported
# $group (String)
did-turn-begin = { $group } begins
# $group (String)
did-turn-back = Back to { $group }
# $group (String)
did-turn-skip = { $group } skipped
# $group (String)
did-turn-take = { $group } taken back in
# $group (String)
did-turn-up = { $group } moved up
# $group (String)
did-turn-down = { $group } moved down
# $group (String)
did-turn-last = { $group } put last
# $group (String)
did-turn-now = Now: { $group }
# $group (String)
did-turn-first = { $group } goes first
did-overrun-rest = The groups to come share an overrun
did-overrun-later = With an overrun the item ends later
