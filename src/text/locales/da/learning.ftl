## Hvad et program tog tidligere.

learned-title = Hvad det tog før
learned-intro = { $runs ->
        [one] Kørt én gang før.
       *[other] Kørt { $runs } gange før.
    } Det her tog længere eller kortere tid end planlagt:
learned-took = planlagt { $minutes } · tog { $took }
learned-before = tog { $took } min før
learned-of = { $minutes } (planlagt { $planned })
learned-and = { $first } og { $last }
learned-range = { $from }–{ $to } på { $runs } gange
learned-ends = slutter { $end }
learned-as-planned = { $day } slutter { $end }, som planlagt.
learned-ends-otherwise = { $day } slutter { $after } i stedet for { $before }.
learned-the-day = Dagen
learned-overrun = { $item } kl. { $time } kan ikke begynde til tiden: { $length } for meget før.
learned-tick = afkryds
learned-all = alle
learned-take = tag { $number }
learned-keep = som trykt
learned-back = tilbage
learned-looking = Ser på tidligere gange … Esc tilbage
learned-hint = --as-it-took giver disse punkter længden efter pilen.
learned-taken = Disse længder er overtaget.
option-as-it-took = Giv punkterne den længde, som de tog tidligere gange, hvor det er en ændring værd
example-new-as-it-took = Med de længder, som punkterne tog før
