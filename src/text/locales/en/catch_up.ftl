## The catch-up adviser.

action-catch-up = Catch up, or give time back
    .short = catch up
catch-up-title = Catch up
catch-up-title-ahead = Give time back
# $time (String)
# $title (String)
catch-up-item = { $title } { $time }
# $length (String)
catch-up-beyond = Nothing can save the end: with all that can be cut and dropped the day still ends { $length } late.
catch-up-nothing = Nothing can be cut or dropped.
catch-up-ahead = There is time to give back.
catch-up-on-time = The day is on time; there is nothing to catch up
catch-up-shorten = Shorten, the least important first
catch-up-drop = Drop the least important
# $time (String)
# $planned (String)
catch-up-end-later = End at { $time } instead of { $planned }, change nothing
catch-up-give-back = Give the time back
# $before (Number)
# $after (Number)
catch-up-change = { $before } → { $after } min
# $before (Number)
catch-up-dropped = { $before } min → dropped
# $number (Number)
catch-up-more = and { $number } more
catch-up-take = take it
catch-up-choose = choose
catch-up-leave = leave all as it is
# $number (Number)
# $end (String)
did-catch-up = Taken: { $number ->
        [one] one item
       *[other] { $number } items
    } changed, the day ends { $end }
did-end-later = Taken: the day ends later
# $number (Number)
# $end (String)
did-give-back = Taken: { $number ->
        [one] one item
       *[other] { $number } items
    } longer, the day ends { $end }
