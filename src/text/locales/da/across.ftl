## Søgning og lister over mange sessioner på kommandolinjen.

command-search = Søg i alle gemte sessioner efter hvad der blev sagt
option-search-words = Ord som alle skal stå i samme tekst; store bogstaver og accenter er ligegyldige
option-search-kind = Kun tekster af denne slags: { $kinds }
option-search-session = Kun denne session: dens id, begyndelsen af dens id, eller dens fil
option-from = Kun fra denne dag: 2026-11-23, 2026-11 eller 2026
option-to = Kun til og med denne dag, måned eller dette år
option-list-words = Ord som alle skal stå i titel, sted eller program
option-list-programme = Kun sessioner af dette program, angivet med id
option-list-open = Kun sessioner med løfter som stadig er åbne
option-list-sort = Rækkefølgen: { $orders }
example-search = hvad der blev sagt om det, i hvilken som helst session
example-search-kind = kun aftaler, og kun dem der er indgået siden da
example-search-json = det samme for andre programmer
example-list-words = sessioner siden da med ordet i titel, sted eller program
example-list-open = hvor noget der er lovet endnu skal gøres, de seneste først
example-list-programme = alle gange et program er kørt, for andre programmer
search-no-words = Der er intet ord at søge efter.
search-none = »{ $words }« blev ikke fundet. Gennemsøgte sessioner: { $sessions }.
list-none-match = { $all ->
        [one] Den ene session er ikke sådan.
       *[other] Ingen af de { $count } sessioner er sådan.
    }
list-open = { $count ->
        [one] { $count } åbent løfte
       *[other] { $count } åbne løfter
    }
across-no-day = »{ $typed }« er ingen dag. Skriv 2026-11-23, 2026-11 eller 2026.
across-progress = { $all ->
        [one] { $done } af { $count } session
       *[other] { $done } af { $count } sessioner
    }
across-stopped = Stoppet; sessioner der ikke er læst: { $left }.

## Hvad der blev fundet.

found-session = session
found-issue = sag
found-worksheet = arbejdsark
found-stakeholder = interessent
found-plan = kommunikationsplan
found-person = deltager
found-day = Dag { $day }

## Søgning og udvalg på startskærmen.

action-search-sessions = Søg efter hvad der blev sagt i alle gemte sessioner
action-search-sessions-short = søg i sessioner
action-filter-start = Lav et udvalg i listen
action-filter-start-short = udvalg
start-filter = Udvalg
start-filter-hint = titel, sted eller program
start-filtered = { $shown } af { $all }
start-none-match = Intet er sådan. Esc viser alt igen.
start-reading = Læser { $progress } · Esc stopper
search-title = Søg i alle gemte sessioner
search-placeholder = ord der blev sagt
search-intro = Finder hvad der blev sagt i en hvilken som helst gemt session: notater og løfter, arbejdsark, interessenter og hvad der er planlagt for dem, deltagere og hvad de forventede. Alle ord skal stå i samme tekst.
search-nothing = Intet blev fundet.
search-hits = { $hits ->
        [one] { $count } fund i { $sessions } session
       *[other] { $count } fund, sessioner: { $sessions }
    }
search-going = { $progress } · Esc stopper
search-stopped = stoppet, { $left } ikke læst
search-unreadable = { $count } kunne ikke læses
search-key-open = åbn der
search-key-choose = vælg
