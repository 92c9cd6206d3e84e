## What was done, for the line that says so and for undo.

did-pause = Pausat
did-resume = Fortsätter
did-start-day = { $title } har börjat
did-start-item = Nu: { $title }
did-go-back = Tillbaka till { $title }
did-end-day = Dagen är avslutad
did-lengthen = { $minutes } min till för { $title }
did-shorten = { $minutes } min mindre för { $title }
did-skip = Överhoppad: { $title }
did-take-back = Tillbaka i programmet: { $title }
cannot-skip = { $title } har redan börjat; n går till nästa
only-day = Det finns bara en dag
first-day = Det här är den första dagen
last-day = Det här är den sista dagen
day-has-ended = Dagen är slut; PgUp öppnar den sista punkten igen

## Starting a day that is not near its printed time.

start-title = Starta dagen
start-body = Enligt programmet börjar dagen { $date } kl. { $time }; klockan är nu { $now }.
start-shift = Flytta dagen så att den börjar nu, { $now }
start-keep = Behåll programmets tider, från { $time }

## What time brings.

phase-ended = { $ended } är slut. Nu: { $begun }, { $length }
time-is-up = Tiden är ute: { $title }
was-asleep = Datorn sov eller var borta i { $length }; tiden är räknad
clock-was-set = Klockan ställdes om { $length }; punktens tid är oförändrad

## The Day view.

column-minutes = min
column-late = efter
panel-now = Nu
panel-next = Härnäst
panel-latest-notes = Senaste anteckningar
left-of = kvar av { $length }
over-by = över de { $length }
paused-for = i { $length }
paused-word = PAUSAD
over-word = ÖVER TIDEN
phase-left = { $left } kvar · { $title }
phase-over = { $over } över tiden · { $title }
phase-then = sedan { $title }
day-not-started = Inte startad
day-between = Inget pågår
day-ended = Dagen är slut
press-to-start = { $key } startar dagen
press-for-next = { $key } startar { $title }
ended-at = Slutade { $time }
on-time = i tid
behind-by = { $length } efter
ahead-by = { $length } före
next-item = { $time }  { $title } ({ $length })
nothing-next = Sedan är dagen slut
break-at = Paus { $time }
lunch-at = Lunch { $time }
as-planned = som planerat
late-by = { $length } försenad
early-by = { $length } tidigare
day-ends-at = Dagen slutar { $time }
day-of = Dag { $number } av { $of }
detail-purpose = Syfte
detail-instructions = Instruktion
detail-plan-b = Plan B
detail-facilitator = Bara för dig
detail-presenter = Föreläsare
detail-phases = Faser
detail-module = Modul
detail-time = Tid
detail-questions = Frågor
per-group = per grupp
planned-and-expected = planerat { $planned }, väntas { $expected }
planned-and-actual = planerat { $planned }, blev { $expected }
item-kind-opening = inledning
item-kind-talk = föreläsning
item-kind-group-work = grupparbete
item-kind-discussion = diskussion
item-kind-reflection = reflektion
item-kind-exercise = övning
item-kind-break = paus
item-kind-lunch = lunch
item-kind-summary = sammanfattning
item-kind-closing = avslutning
item-kind-other = annat
