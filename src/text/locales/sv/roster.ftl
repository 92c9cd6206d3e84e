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
