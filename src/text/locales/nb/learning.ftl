## Hva et program tok tidligere.

learned-title = Hva det tok før
learned-intro = { $runs ->
        [one] Kjørt én gang før.
       *[other] Kjørt { $runs } ganger før.
    } Dette tok lengre eller kortere tid enn planlagt:
learned-took = planlagt { $minutes } · tok { $took }
learned-before = tok { $took } min før
learned-of = { $minutes } (planlagt { $planned })
learned-and = { $first } og { $last }
learned-range = { $from }–{ $to } på { $runs } ganger
learned-ends = slutter { $end }
learned-as-planned = { $day } slutter { $end }, som planlagt.
learned-ends-otherwise = { $day } slutter { $after } i stedet for { $before }.
learned-the-day = Dagen
learned-overrun = { $item } kl. { $time } kan ikke begynne i tide: { $length } for mye før.
learned-tick = kryss av
learned-all = alle
learned-take = ta { $number }
learned-keep = som trykt
learned-back = tilbake
learned-looking = Ser på tidligere ganger … Esc tilbake
learned-hint = --as-it-took gir disse postene lengden etter pilen.
learned-taken = Disse lengdene er overtatt.
option-as-it-took = Gi postene den lengden de tok tidligere ganger, der det er verdt en endring
example-new-as-it-took = Med lengdene som postene tok før
