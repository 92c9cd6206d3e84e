# What does not fit in a programme, and what could be done about it.

# $first (String) - title
# $firsttimes (String) - its times, 11:15–13:00
# $second (String) - title
# $secondtimes (String) - its times
# $minutes (Number) - how long both
# $times (String) - the time of both
check-clash = “{ $second }” ({ $secondtimes }) and “{ $first }” ({ $firsttimes }) are at the same time for { $minutes } min, { $times }.
# $item (String) - title
# $starts (String) - time of day
# $before (String) - title of the one listed before it
# $later (String) - time of day
check-wrong-order = “{ $item }” begins at { $starts } but is listed after “{ $before }”, which begins at { $later }.
# $times (String) - from when to when
# $minutes (Number) - how long
# $after (String) - title of the item before
# $before (String) - title of the item after
check-gap = Nothing is planned { $times } ({ $minutes } min), between “{ $after }” and “{ $before }”.
# $times (String) - from when to when
# $minutes (Number) - how long
check-gap-at-start = Nothing is planned { $times } ({ $minutes } min), at the beginning of the day.
# $times (String) - from when to when
# $minutes (Number) - how long
check-gap-at-end = Nothing is planned { $times } ({ $minutes } min), at the end of the day.
# $item (String) - title
# $ends (String) - time of day
# $minutes (Number) - how late
# $dayends (String) - time of day
check-past-end = “{ $item }” ends at { $ends }, { $minutes } min after the day, which ends at { $dayends }.
# $item (String) - title
# $phases (Number) - minutes of all phases
# $minutes (Number) - minutes of the item
check-phases-too-long = The phases of “{ $item }” take { $phases } min and the item has { $minutes } min.
# $times (String) - from when to when
# $minutes (Number) - how long
check-no-break = { $times } is { $minutes } min without a break; expected one after 90 min at the latest.
# $hours (Number) - whole hours
# $minutes (Number) - and minutes
check-no-lunch = { $minutes ->
    [0] The day lasts { $hours } h
   *[other] The day lasts { $hours } h { $minutes } min
} and has no lunch; expected one on a day of over 5 h.
# $item (String) - title
# $module (String) - id
check-unknown-module = “{ $item }” belongs to the module "{ $module }", which the programme does not have.
# $track (String) - id
check-unknown-track = The occasion belongs to the track "{ $track }", which the programme does not have.

# $item (String) - title
# $times (String) - its new times
repair-begin = Move “{ $item }” to { $times }.
# $item (String) - title
# $starts (String) - its new start
# $ends (String) - its end
# $minutes (Number) - its new length
repair-begin-keeping-end = Begin “{ $item }” at { $starts } and keep its end, { $ends }: { $minutes } min.
# $minimum (Number) - minutes
repair-below-minimum = That is less than its minimum of { $minimum } min.
# $item (String) - title
# $minutes (Number) - its new length
# $times (String) - its new times
repair-shorten = Shorten “{ $item }” to { $minutes } min ({ $times }).
# $item (String) - title
# $minutes (Number) - its new length
# $times (String) - its new times
repair-lengthen = Lengthen “{ $item }” to { $minutes } min ({ $times }).
# $item (String) - title
# $before (String) - title
repair-list-by-time = Keep the times and list “{ $item }” before “{ $before }”.
# $ends (String) - time of day
repair-end-day = End the day at { $ends }.
# $phase (String) - title
# $minutes (Number) - its new length
repair-shorten-phase = Shorten the phase “{ $phase }” to { $minutes } min.
# $times (String) - from when to when
repair-fill-with-break = Make it a break, { $times }.
# $times (String) - from when to when
# $item (String) - title of the item that becomes shorter
# $minutes (Number) - its new length
repair-add-break = Put in a break { $times } and shorten “{ $item }” to { $minutes } min.
# $times (String) - from when to when
# $ends (String) - when the day then ends
repair-add-lunch = Put in lunch { $times }; what follows comes later, and the day ends at { $ends }.
# $module (String) - id
repair-use-module = Make it the module "{ $module }".
repair-drop-module = Leave the module out.
# $track (String) - id
repair-use-track = Make it the track "{ $track }".
repair-drop-track = Leave the track out.
