## Sökning och listor över många sessioner på kommandoraden.

command-search = Sök i alla sparade sessioner efter vad som sades
option-search-words = Ord som alla ska stå i samma text; versaler och accenter spelar ingen roll
option-search-kind = Bara texter av detta slag: { $kinds }
option-search-session = Bara denna session: dess id, början av dess id, eller dess fil
option-from = Bara från denna dag: 2026-11-23, 2026-11 eller 2026
option-to = Bara till och med denna dag, månad eller detta år
option-list-words = Ord som alla ska stå i titel, plats eller program
option-list-programme = Bara sessioner av detta program, angivet med id
option-list-open = Bara sessioner med löften som ännu är öppna
option-list-sort = Ordningen: { $orders }
example-search = vad som sades om det, i vilken session som helst
example-search-kind = bara åtaganden, och bara de som gjorts sedan dess
example-search-json = detsamma för andra program
example-list-words = sessioner sedan dess med ordet i titel, plats eller program
example-list-open = där något som lovats ännu ska göras, de senaste först
example-list-programme = alla gånger ett program har körts, för andra program
search-no-words = Det finns inget ord att söka efter.
search-none = ”{ $words }” hittades inte. Genomsökta sessioner: { $sessions }.
list-none-match = { $all ->
        [one] Den enda sessionen är inte sådan.
       *[other] Ingen av de { $count } sessionerna är sådan.
    }
list-open = { $count ->
        [one] { $count } öppet löfte
       *[other] { $count } öppna löften
    }
across-no-day = ”{ $typed }” är ingen dag. Skriv 2026-11-23, 2026-11 eller 2026.
across-progress = { $all ->
        [one] { $done } av { $count } session
       *[other] { $done } av { $count } sessioner
    }
across-stopped = Stoppat; sessioner som inte har lästs: { $left }.

## Vad som hittades.

found-session = session
found-issue = sakfråga
found-worksheet = arbetsblad
found-stakeholder = intressent
found-plan = kommunikationsplan
found-person = deltagare
found-day = Dag { $day }

## Sökning och urval på startskärmen.

action-search-sessions = Sök efter vad som sades i alla sparade sessioner
action-search-sessions-short = sök i sessioner
action-filter-start = Gör ett urval i listan
action-filter-start-short = urval
start-filter = Urval
start-filter-hint = titel, plats eller program
start-filtered = { $shown } av { $all }
start-none-match = Inget är sådant. Esc visar allt igen.
start-reading = Läser { $progress } · Esc stoppar
search-title = Sök i alla sparade sessioner
search-placeholder = ord som sades
search-intro = Hittar vad som sades i vilken sparad session som helst: anteckningar och löften, arbetsblad, intressenter och vad som planeras för dem, deltagare och vad de väntade sig. Alla ord ska stå i samma text.
search-nothing = Inget hittades.
search-hits = { $hits ->
        [one] { $count } träff i { $sessions } session
       *[other] { $count } träffar, sessioner: { $sessions }
    }
search-going = { $progress } · Esc stoppar
search-stopped = stoppat, { $left } inte lästa
search-unreadable = { $count } kunde inte läsas
search-key-open = öppna där
search-key-choose = välj
