## What was done, for the line that says so and for undo.

did-pause = Paused
did-resume = Going on
# $title (String)
did-start-day = { $title } has begun
# $title (String)
did-start-item = Now: { $title }
# $title (String)
did-go-back = Back to { $title }
did-end-day = The day has been ended
# $minutes (Number)
# $title (String)
did-lengthen = { $minutes } min more for { $title }
# $minutes (Number)
# $title (String)
did-shorten = { $minutes } min less for { $title }
# $title (String)
did-skip = Skipped: { $title }
# $title (String)
did-take-back = Taken back in: { $title }
# $title (String)
cannot-skip = { $title } has already begun; n goes on to the next
only-day = There is only one day
first-day = This is the first day
last-day = This is the last day
day-has-ended = The day has ended; PgUp opens the last item again

## Starting a day that is not near its printed time.

start-title = Start the day
# $date (String)
# $time (String)
# $now (String)
start-body = By the programme the day begins on { $date } at { $time }; it is now { $now }.
# $now (String)
start-shift = Move the day to start now, { $now }
# $time (String)
start-keep = Keep the programme's times, from { $time }

## What time brings.

# $ended (String)
# $begun (String)
# $length (String)
phase-ended = { $ended } is over. Now: { $begun }, { $length }
# $title (String)
time-is-up = Time is up: { $title }
# $length (String)
was-asleep = The computer was asleep or away for { $length }; the time has been counted
# $length (String)
clock-was-set = The clock was set by { $length }; the item's time left is unchanged

## The Day view.

column-minutes = min
column-late = late
panel-now = Now
panel-next = Next
panel-latest-notes = Latest notes
# $length (String)
left-of = left of { $length }
# $length (String)
over-by = over the { $length }
# $length (String)
paused-for = for { $length }
paused-word = PAUSED
over-word = OVER TIME
# $title (String)
# $left (String)
phase-left = { $left } left · { $title }
# $title (String)
# $over (String)
phase-over = { $over } over · { $title }
# $title (String)
phase-then = then { $title }
day-not-started = Not started
day-between = Nothing is running
day-ended = The day has ended
# $key (String)
press-to-start = { $key } starts the day
# $key (String)
# $title (String)
press-for-next = { $key } starts { $title }
# $time (String)
ended-at = Ended { $time }
on-time = on time
# $length (String)
behind-by = { $length } behind
# $length (String)
ahead-by = { $length } ahead
# $time (String)
# $title (String)
# $length (String)
next-item = { $time }  { $title } ({ $length })
nothing-next = Then the day is over
# $time (String)
break-at = Break { $time }
# $time (String)
lunch-at = Lunch { $time }
as-planned = as planned
# $length (String)
late-by = { $length } late
# $length (String)
early-by = { $length } early
# $time (String)
day-ends-at = Day ends { $time }
# $number (Number)
# $of (Number)
day-of = Day { $number } of { $of }
detail-purpose = Purpose
detail-instructions = Instructions
detail-plan-b = Plan B
detail-facilitator = For you alone
detail-presenter = Presenter
detail-phases = Phases
detail-module = Module
detail-time = Time
detail-questions = Questions
per-group = per group
# $planned (String)
# $expected (String)
planned-and-expected = planned { $planned }, expected { $expected }
# $planned (String)
# $expected (String)
planned-and-actual = planned { $planned }, was { $expected }
item-kind-opening = opening
item-kind-talk = talk
item-kind-group-work = group work
item-kind-discussion = discussion
item-kind-reflection = reflection
item-kind-exercise = exercise
item-kind-break = break
item-kind-lunch = lunch
item-kind-summary = summary
item-kind-closing = closing
item-kind-other = other
