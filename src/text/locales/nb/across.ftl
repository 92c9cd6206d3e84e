## Søk og lister over mange økter på kommandolinjen.

command-search = Søk i alle lagrede økter etter hva som ble sagt
option-search-words = Ord som alle skal stå i samme tekst; store bokstaver og aksenter spiller ingen rolle
option-search-kind = Bare tekster av dette slaget: { $kinds }
option-search-session = Bare denne økten: id-en, begynnelsen av id-en, eller filen
option-from = Bare fra denne dagen: 2026-11-23, 2026-11 eller 2026
option-to = Bare til og med denne dagen, måneden eller dette året
option-list-words = Ord som alle skal stå i tittel, sted eller program
option-list-programme = Bare økter av dette programmet, angitt med id
option-list-open = Bare økter med løfter som ennå er åpne
option-list-sort = Rekkefølgen: { $orders }
example-search = hva som ble sagt om det, i hvilken økt som helst
example-search-kind = bare forpliktelser, og bare de som er gjort siden da
example-search-json = det samme for andre programmer
example-list-words = økter siden da med ordet i tittel, sted eller program
example-list-open = der noe som er lovet ennå skal gjøres, de seneste først
example-list-programme = alle ganger et program er kjørt, for andre programmer
search-no-words = Det er ikke noe ord å søke etter.
search-none = «{ $words }» ble ikke funnet. Gjennomsøkte økter: { $sessions }.
list-none-match = { $all ->
        [one] Den ene økten er ikke slik.
       *[other] Ingen av de { $count } øktene er slik.
    }
list-open = { $count ->
        [one] { $count } åpent løfte
       *[other] { $count } åpne løfter
    }
across-no-day = «{ $typed }» er ingen dag. Skriv 2026-11-23, 2026-11 eller 2026.
across-progress = { $all ->
        [one] { $done } av { $count } økt
       *[other] { $done } av { $count } økter
    }
across-stopped = Stoppet; økter som ikke er lest: { $left }.

## Hva som ble funnet.

found-session = økt
found-issue = sak
found-worksheet = arbeidsark
found-stakeholder = interessent
found-plan = kommunikasjonsplan
found-person = deltaker
found-day = Dag { $day }

## Søk og utvalg på startskjermen.

action-search-sessions = Søk etter hva som ble sagt i alle lagrede økter
action-search-sessions-short = søk i økter
action-filter-start = Gjør et utvalg i listen
action-filter-start-short = utvalg
start-filter = Utvalg
start-filter-hint = tittel, sted eller program
start-filtered = { $shown } av { $all }
start-none-match = Ingenting er slik. Esc viser alt igjen.
start-reading = Leser { $progress } · Esc stopper
search-title = Søk i alle lagrede økter
search-placeholder = ord som ble sagt
search-intro = Finner hva som ble sagt i en hvilken som helst lagret økt: notater og løfter, arbeidsark, interessenter og hva som er planlagt for dem, deltakere og hva de ventet seg. Alle ord skal stå i samme tekst.
search-nothing = Ingenting ble funnet.
search-hits = { $hits ->
        [one] { $count } treff i { $sessions } økt
       *[other] { $count } treff, økter: { $sessions }
    }
search-going = { $progress } · Esc stopper
search-stopped = stoppet, { $left } ikke lest
search-unreadable = { $count } kunne ikke leses
search-key-open = åpne der
search-key-choose = velg
