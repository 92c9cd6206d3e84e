## What was done, for the line that says so and for undo.

did-pause = Sat på pause
did-resume = Fortsætter
did-start-day = { $title } er begyndt
did-start-item = Nu: { $title }
did-go-back = Tilbage til { $title }
did-end-day = Dagen er afsluttet
did-lengthen = { $minutes } min mere til { $title }
did-shorten = { $minutes } min mindre til { $title }
did-skip = Sprunget over: { $title }
did-take-back = Med igen: { $title }
cannot-skip = { $title } er allerede begyndt; n går til næste
only-day = Der er kun én dag
first-day = Det er den første dag
last-day = Det er den sidste dag
day-has-ended = Dagen er slut; PgUp åbner det sidste punkt igen

## Starting a day that is not near its printed time.

start-title = Start dagen
start-body = Ifølge programmet begynder dagen { $date } kl. { $time }; klokken er nu { $now }.
start-shift = Flyt dagen, så den begynder nu, { $now }
start-keep = Behold programmets tider, fra { $time }

## What time brings.

phase-ended = { $ended } er slut. Nu: { $begun }, { $length }
time-is-up = Tiden er gået: { $title }
was-asleep = Computeren sov eller var væk i { $length }; tiden er talt med
clock-was-set = Uret blev stillet { $length }; punktets tid er uændret

## The Day view.

column-minutes = min
column-late = efter
panel-now = Nu
panel-next = Næste
panel-latest-notes = Seneste notater
left-of = tilbage af { $length }
over-by = over de { $length }
paused-for = i { $length }
paused-word = PÅ PAUSE
over-word = OVER TID
phase-left = { $left } tilbage · { $title }
phase-over = { $over } over tid · { $title }
phase-then = derefter { $title }
day-not-started = Ikke startet
day-between = Intet er i gang
day-ended = Dagen er slut
press-to-start = { $key } starter dagen
press-for-next = { $key } starter { $title }
ended-at = Sluttede { $time }
on-time = til tiden
behind-by = { $length } bagud
ahead-by = { $length } foran
next-item = { $time }  { $title } ({ $length })
nothing-next = Derefter er dagen slut
break-at = Pause { $time }
lunch-at = Frokost { $time }
as-planned = som planlagt
late-by = { $length } forsinket
early-by = { $length } tidligt
day-ends-at = Dagen slutter { $time }
day-of = Dag { $number } af { $of }
detail-purpose = Formål
detail-instructions = Instruktion
detail-plan-b = Plan B
detail-facilitator = Kun for dig
detail-presenter = Oplægsholder
detail-phases = Faser
detail-module = Modul
detail-time = Tid
detail-questions = Spørgsmål
per-group = pr. gruppe
planned-and-expected = planlagt { $planned }, forventes { $expected }
planned-and-actual = planlagt { $planned }, blev { $expected }
item-kind-opening = indledning
item-kind-talk = oplæg
item-kind-group-work = gruppearbejde
item-kind-discussion = drøftelse
item-kind-reflection = refleksion
item-kind-exercise = øvelse
item-kind-break = pause
item-kind-lunch = frokost
item-kind-summary = opsummering
item-kind-closing = afslutning
item-kind-other = andet
