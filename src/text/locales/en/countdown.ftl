## What the big clock counts down to.

action-countdown = What the clock counts down to, the next in turn
# $what (String)
action-countdown-to = Count down: { $what }
countdown-full-length = full length
countdown-end-item = end this item on time
countdown-end-day = end the day on time
countdown-left = left
# $what (String)
did-countdown = Counting down: { $what }
