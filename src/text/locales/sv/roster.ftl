## Deltagarlistor som läses in.

person-name = Namn
person-given-name = Förnamn
person-family-name = Efternamn
person-function = Funktion
person-organisation = Organisation
person-sector = Sektor
roster-answer = svar på ”{ $question }”
roster-other-question = svar på en egen fråga
roster-day = här: { $day }
roster-kept = sparas hos deltagaren
roster-nowhere = tas inte med
roster-one-column = en kolumn
roster-separator-tab = kolumner skilda av tabbar
roster-separator = kolumner skilda av { $separator }
roster-header = rubriker på rad { $line }
roster-no-header = kolumner utan rubriker
roster-new = { $count ->
        [one] { $count } ny deltagare
       *[other] { $count } nya deltagare
    }
roster-added = { $count } fanns redan, med något nytt
roster-same = { $count } fanns redan, oförändrade
roster-aside = { $count ->
        [one] { $count } rad lagd åt sidan
       *[other] { $count } rader lagda åt sidan
    }
roster-row-aside = rad { $line }: { $why }: { $text }
roster-title = rad { $line } uppfattas som en rubrik och tas inte med: { $text }
roster-before-header = ovanför rubrikerna
roster-fields = { $found } av { $columns } kolumner
roster-nobody = varken namn eller funktion
roster-several = flera deltagare heter så
roster-note = Rader som inte lästes in ({ $source }):
roster-noted = Raderna som lades åt sidan finns i en privat anteckning (parkering). Rätta dem i filen och läs in den igen: ingen blir dubbel.
roster-dry-run = Inget har ändrats.
roster-standard-input = standard in
roster-empty = { $source } har inga rader.

## Kommandot.

command-people = Läs in deltagare
command-people-import = Läs in deltagare och deras svar från en tabell: ett kalkylarks eller en enkäts CSV. Slutkod 3 när rader lades åt sidan
option-session-named = Vilken session: dess id eller början av det, filens namn eller en sökväg
option-people-file = Tabellen som CSV, oavsett skiljetecken och teckenkodning; - läser från standard in
option-dry-run = Säg bara vad som skulle göras
example-people-import = Deltagarna finns i sessionen; en andra gång läggs bara det nya till
example-people-dry-run = Vad varje kolumn uppfattas som, och vilka rader som inte passar

## Sidan med deltagarna.

action-new-participant = Ny deltagare
action-new-participant-short = ny
action-edit-participant = Fyll i deltagarens kort
action-edit-participant-short = fyll i
action-delete-participant = Ta bort deltagaren
action-delete-participant-short = ta bort
action-participant-here = Här den här dagen, eller inte
action-participant-here-short = här / inte
action-all-participants-here = Alla i listan är här, eller ingen
action-all-participants-here-short = alla här
action-search-participants = Sök bland deltagarna
action-search-participants-short = sök
participants-here = { $here } av { $all } här
participants-found = { $found } av { $all } hittade
person-here-on = Här: { $day }
person-nowhere-yet = Inte här någon dag ännu
person-groups = Grupper
person-unanswered = inget svar
participants-not-found = Ingen hittas med det.
participants-how = { $key } skriver in en. Eller kopiera tabellen från ett kalkylark och klistra in den här; ”brobygger people import” läser en CSV-fil.
person-name-hint = namn; Tab går vidare till funktionen, om bara den ska vara känd
did-add-participant = Deltagare: { $who }
did-change-participant = Ändrat: { $who }
did-delete-participant = Borttagen: { $who }
did-here = Här: { $who }
did-not-here = Inte här: { $who }
did-all-here = Alla { $count } här
did-none-here = Ingen av { $count } här
did-import-participants = { $added ->
        [0] Deltagare: { $new } nya
       *[other] Deltagare: { $new } nya, { $added } med något nytt
    }
paste-participants-title = Deltagare från den inklistrade tabellen
paste-participants-take = Ta in dem
paste-participants-leave = Låt bli
paste-no-participants = Det finns inget i det inklistrade.
roster-pasted = inklistrat
