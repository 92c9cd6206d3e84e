## What the big clock counts down to.

action-countdown = Hvad uret tæller ned til, det næste i rækken
action-countdown-to = Tæl ned: { $what }
countdown-full-length = fuld længde
countdown-end-item = slut punktet til tiden
countdown-end-day = slut dagen til tiden
countdown-left = tilbage
did-countdown = Tæller ned: { $what }
