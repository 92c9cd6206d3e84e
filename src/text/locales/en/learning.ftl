## What earlier runs of a programme took.

learned-title = What it took before
# $runs (Number)
learned-intro = { $runs ->
        [one] Run once before.
       *[other] Run { $runs } times before.
    } What took longer or shorter than planned:
# $minutes (Number)
# $took (String)
learned-took = planned { $minutes } · took { $took }
# $took (String)
learned-before = took { $took } min before
# $minutes (Number)
# $planned (Number)
learned-of = { $minutes } (planned { $planned })
# $first (String)
# $last (String)
learned-and = { $first } and { $last }
# $from (Number)
# $to (Number)
# $runs (Number)
learned-range = { $from }–{ $to } in { $runs } runs
# $end (String)
learned-ends = ends { $end }
# $day (String)
# $end (String)
learned-as-planned = { $day } ends { $end }, as planned.
# $day (String)
# $after (String)
# $before (String)
learned-ends-otherwise = { $day } ends { $after } instead of { $before }.
learned-the-day = The day
# $item (String)
# $time (String)
# $length (String)
learned-overrun = { $item } at { $time } cannot begin in time: { $length } too much before it.
learned-tick = tick
learned-all = all
# $number (Number)
learned-take = take { $number }
learned-keep = as printed
learned-back = back
learned-looking = Looking at earlier runs … Esc back
learned-hint = --as-it-took gives these items the length after the arrow.
learned-taken = These lengths have been taken over.
option-as-it-took = Give items the length that they took in earlier runs, where that is worth a change
example-new-as-it-took = With the lengths that its items took before
