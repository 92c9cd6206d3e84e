## Vad ett program tog tidigare.

learned-title = Vad det tog förut
learned-intro = { $runs ->
        [one] Kört en gång förut.
       *[other] Kört { $runs } gånger förut.
    } Det här tog längre eller kortare tid än planerat:
learned-took = planerat { $minutes } · tog { $took }
learned-before = tog { $took } min förut
learned-of = { $minutes } (planerat { $planned })
learned-and = { $first } och { $last }
learned-range = { $from }–{ $to } på { $runs } gånger
learned-ends = slutar { $end }
learned-as-planned = { $day } slutar { $end }, som planerat.
learned-ends-otherwise = { $day } slutar { $after } i stället för { $before }.
learned-the-day = Dagen
learned-overrun = { $item } { $time } kan inte börja i tid: { $length } för mycket före.
learned-tick = kryssa
learned-all = alla
learned-take = ta { $number }
learned-keep = som tryckt
learned-back = tillbaka
learned-looking = Tittar på tidigare gånger … Esc tillbaka
learned-hint = --as-it-took ger de här punkterna längden efter pilen.
learned-taken = De här längderna är övertagna.
option-as-it-took = Ge punkterna den längd som de tog tidigare gånger, där det är värt en ändring
example-new-as-it-took = Med de längder som punkterna tog förut
