## `brobygger rehearse`
command-rehearse = Rehearse a programme: the day on a fast clock, with all keys; nothing of it stays
option-speed = How many seconds of the day pass in one: 1 to 3600; without it 60, an hour in a minute
option-keep = Keep what was done, as a session of its own
example-rehearse = The core course, an hour in a minute
example-rehearse-kept = The Norwegian day, a minute in six seconds; what was noted is kept
# $title (String) - of the programme
rehearse-title = Rehearsal · { $title }
# $typed (String) - what was typed
# $fastest (Number) - the highest speed there is
rehearse-speed = “{ $typed }” is no speed: a whole number from 1 to { $fastest } is expected, for example 60
