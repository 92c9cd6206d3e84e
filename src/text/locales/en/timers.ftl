## Timers beside the programme.

action-timers = Timers: 5, 10, 15 minutes or your own
    .short = timer
timers-title = Timers
timer-name = Timer
# $number (Number)
timer-name-numbered = Timer { $number }
timers-new = New
timers-own = own length
timers-own-hint = 10, 1h30, 90s, -> 12:00
timers-name = Name
# $groups (String)
timers-per-group = one for each group: { $groups }
# $rooms (String)
timers-per-room = one for each room: { $rooms }
timers-shown = on the room's screen
timers-together = all together
# $length (String)
timer-of = of { $length }
timer-stopped = stopped
timers-keys-new = starts it
timers-keys-choose = choose
timers-keys-toggle = pause
timers-keys-minutes = minutes
timers-keys-restart = again
timers-keys-remove = remove
timers-keys-room = room
# $time (String)
timer-until-is-past = It is past { $time } already. Write a later time, or a length.
# $typed (String)
timer-out-of-range = “{ $typed }” cannot be a timer's length; it must be 1 s to 24 h.
# $name (String)
# $length (String)
did-start-timer = { $name }: { $length }
# $count (Number)
# $length (String)
did-start-timers = { $count } timers: { $length } each
# $name (String)
did-pause-timer = Paused: { $name }
# $name (String)
did-resume-timer = Running again: { $name }
# $name (String)
did-stop-timer = Stopped: { $name }
# $name (String)
did-restart-timer = From the beginning: { $name }
# $name (String)
did-remove-timer = Removed: { $name }
# $name (String)
did-show-timer = On the room's screen: { $name }
# $name (String)
did-hide-timer = No longer on the room's screen: { $name }
leave-timer = A timer is running. It goes on while the program is closed.
room-view-timers = timers
