# What does not fit in a programme, and what could be done about it.

# $first (String) - title
# $firsttimes (String) - its times, 11:15–13:00
# $second (String) - title
# $secondtimes (String) - its times
# $length (String) - how long both
# $times (String) - the time of both
check-clash = “{ $second }” ({ $secondtimes }) and “{ $first }” ({ $firsttimes }) are at the same time for { $length }, { $times }.
# $item (String) - title
# $starts (String) - time of day
# $before (String) - title of the one listed before it
# $later (String) - time of day
check-wrong-order = “{ $item }” begins at { $starts } but is listed after “{ $before }”, which begins at { $later }.
# $times (String) - from when to when
# $length (String) - how long
# $after (String) - title of the item before
# $before (String) - title of the item after
check-gap = Nothing is planned { $times } ({ $length }), between “{ $after }” and “{ $before }”.
# $times (String) - from when to when
# $length (String) - how long
check-gap-at-start = Nothing is planned { $times } ({ $length }), at the beginning of the day.
# $times (String) - from when to when
# $length (String) - how long
check-gap-at-end = Nothing is planned { $times } ({ $length }), at the end of the day.
# $item (String) - title
# $ends (String) - time of day
# $length (String) - how late
# $dayends (String) - time of day
check-past-end = “{ $item }” ends at { $ends }, { $length } after the day, which ends at { $dayends }.
# $item (String) - title
# $phases (String) - length of all phases
# $length (String) - length of the item
check-phases-too-long = The phases of “{ $item }” take { $phases } and the item has { $length }.
# $times (String) - from when to when
# $length (String) - how long
check-no-break = { $times } is { $length } without a break; expected one after 1 h 30 min at the latest.
# $length (String) - of the day
check-no-lunch = The day lasts { $length } and has no lunch; expected one on a day of over 5 h.
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
# $length (String) - its new length
repair-begin-keeping-end = Begin “{ $item }” at { $starts } and keep its end, { $ends }: { $length }.
# $minimum (String) - a length
repair-below-minimum = That is less than its minimum of { $minimum }.
# $item (String) - title
# $length (String) - its new length
# $times (String) - its new times
repair-shorten = Shorten “{ $item }” to { $length } ({ $times }).
# $item (String) - title
# $length (String) - its new length
# $times (String) - its new times
repair-lengthen = Lengthen “{ $item }” to { $length } ({ $times }).
# $item (String) - title
# $before (String) - title
repair-list-by-time = Keep the times and list “{ $item }” before “{ $before }”.
# $ends (String) - time of day
repair-end-day = End the day at { $ends }.
# $phase (String) - title
# $length (String) - its new length
repair-shorten-phase = Shorten the phase “{ $phase }” to { $length }.
# $times (String) - from when to when
repair-fill-with-break = Make it a break, { $times }.
# $times (String) - from when to when
# $item (String) - title of the item that becomes shorter
# $length (String) - its new length
repair-add-break = Put in a break { $times } and shorten “{ $item }” to { $length }.
# $times (String) - from when to when
# $ends (String) - when the day then ends
repair-add-lunch = Put in lunch { $times }; what follows comes later, and the day ends at { $ends }.
# $module (String) - id
repair-use-module = Make it the module "{ $module }".
repair-drop-module = Leave the module out.
# $track (String) - id
repair-use-track = Make it the track "{ $track }".
repair-drop-track = Leave the track out.
