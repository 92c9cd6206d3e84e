## Deltakerlister som leses inn.

person-name = Navn
person-given-name = Fornavn
person-family-name = Etternavn
person-function = Funksjon
person-organisation = Organisasjon
person-sector = Sektor
roster-answer = svar på «{ $question }»
roster-other-question = svar på et eget spørsmål
roster-day = her: { $day }
roster-kept = lagres hos deltakeren
roster-nowhere = tas ikke med
roster-one-column = én kolonne
roster-separator-tab = kolonner skilt av tabulatorer
roster-separator = kolonner skilt av { $separator }
roster-header = overskrifter på linje { $line }
roster-no-header = kolonner uten overskrifter
roster-new = { $count ->
        [one] { $count } ny deltaker
       *[other] { $count } nye deltakere
    }
roster-added = { $count } fantes allerede, med noe nytt
roster-same = { $count } fantes allerede, uendret
roster-aside = { $count ->
        [one] { $count } rad lagt til side
       *[other] { $count } rader lagt til side
    }
roster-row-aside = linje { $line }: { $why }: { $text }
roster-before-header = over overskriftene
roster-fields = { $found } av { $columns } kolonner
roster-nobody = verken navn eller funksjon
roster-several = flere deltakere heter dette
roster-note = Rader som ikke ble lest inn ({ $source }):
roster-noted = Radene som ble lagt til side, er i et privat notat (parkering). Rett dem i filen og les den inn igjen: ingen blir dobbelt.
roster-dry-run = Ingenting er endret.
roster-standard-input = standard inn
roster-empty = { $source } har ingen rader.

## Kommandoen.

command-people = Les inn deltakere
command-people-import = Les inn deltakere og svarene deres fra en tabell: CSV fra et regneark eller en spørreundersøkelse. Sluttkode 3 når rader ble lagt til side
option-session-named = Hvilken økt: id-en eller begynnelsen på den, navnet på filen eller en sti
option-people-file = Tabellen som CSV, uansett skilletegn og tegnkoding; - leser fra standard inn
option-dry-run = Si bare hva som ville bli gjort
example-people-import = Deltakerne er i økten; andre gang legges bare det nye til
example-people-dry-run = Hva hver kolonne oppfattes som, og hvilke rader som ikke passer
