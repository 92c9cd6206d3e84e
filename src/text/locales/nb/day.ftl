## What was done, for the line that says so and for undo.

did-pause = Satt på pause
did-resume = Fortsetter
did-start-day = { $title } har begynt
did-start-item = Nå: { $title }
did-go-back = Tilbake til { $title }
did-end-day = Dagen er avsluttet
did-lengthen = { $minutes } min til for { $title }
did-shorten = { $minutes } min mindre for { $title }
did-skip = Hoppet over: { $title }
did-take-back = Med igjen: { $title }
cannot-skip = { $title } har allerede begynt; n går til neste
only-day = Det er bare én dag
first-day = Dette er den første dagen
last-day = Dette er den siste dagen
day-has-ended = Dagen er slutt; PgUp åpner den siste posten igjen

## Starting a day that is not near its printed time.

start-title = Start dagen
start-body = Ifølge programmet begynner dagen { $date } kl. { $time }; klokka er nå { $now }.
start-shift = Flytt dagen så den begynner nå, { $now }
start-keep = Behold programmets tider, fra { $time }

## What time brings.

phase-ended = { $ended } er over. Nå: { $begun }, { $length }
time-is-up = Tiden er ute: { $title }
was-asleep = Maskinen sov eller var borte i { $length }; tiden er regnet med
clock-was-set = Klokka ble stilt { $length }; postens tid er uendret

## The Day view.

column-minutes = min
column-late = etter
panel-now = Nå
panel-next = Neste
panel-latest-notes = Siste notater
left-of = igjen av { $length }
over-by = over de { $length }
paused-for = i { $length }
paused-word = PÅ PAUSE
over-word = OVER TIDEN
phase-left = { $left } igjen · { $title }
phase-over = { $over } over tiden · { $title }
phase-then = så { $title }
day-not-started = Ikke startet
day-between = Ingenting er i gang
day-ended = Dagen er slutt
press-to-start = { $key } starter dagen
press-for-next = { $key } starter { $title }
ended-at = Sluttet { $time }
on-time = i rute
behind-by = { $length } etter
ahead-by = { $length } foran skjema
next-item = { $time }  { $title } ({ $length })
nothing-next = Så er dagen slutt
break-at = Pause { $time }
lunch-at = Lunsj { $time }
as-planned = som planlagt
late-by = { $length } forsinket
early-by = { $length } tidligere
day-ends-at = Dagen slutter { $time }
day-of = Dag { $number } av { $of }
detail-purpose = Hensikt
detail-instructions = Instruksjon
detail-plan-b = Plan B
detail-facilitator = Bare for deg
detail-presenter = Innleder
detail-phases = Faser
detail-module = Modul
detail-time = Tid
detail-questions = Spørsmål
per-group = per gruppe
planned-and-expected = planlagt { $planned }, ventes { $expected }
planned-and-actual = planlagt { $planned }, ble { $expected }
item-kind-opening = åpning
item-kind-talk = innlegg
item-kind-group-work = gruppearbeid
item-kind-discussion = drøfting
item-kind-reflection = refleksjon
item-kind-exercise = øvelse
item-kind-break = pause
item-kind-lunch = lunsj
item-kind-summary = oppsummering
item-kind-closing = avslutning
item-kind-other = annet
