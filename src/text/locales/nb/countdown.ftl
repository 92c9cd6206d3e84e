## What the big clock counts down to.

action-countdown = Hva klokken teller ned til, den neste i rekken
action-countdown-to = Tell ned: { $what }
countdown-full-length = full lengde
countdown-end-item = avslutt posten i tide
countdown-end-day = avslutt dagen i tide
countdown-left = igjen
did-countdown = Teller ned: { $what }
