## What the big clock counts down to.

action-countdown = Vad klockan räknar ned till, nästa i tur
action-countdown-to = Räkna ned: { $what }
countdown-full-length = full längd
countdown-end-item = sluta punkten i tid
countdown-end-day = sluta dagen i tid
countdown-left = kvar
did-countdown = Räknar ned: { $what }
