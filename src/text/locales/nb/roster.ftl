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
roster-title = linje { $line } oppfattes som en overskrift og tas ikke med: { $text }
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

## Siden med deltakerne.

action-new-participant = Ny deltaker
action-new-participant-short = ny
action-edit-participant = Fyll ut kortet til deltakeren
action-edit-participant-short = fyll ut
action-delete-participant = Slett deltakeren
action-delete-participant-short = slett
action-participant-here = Her denne dagen, eller ikke
action-participant-here-short = her / ikke
action-all-participants-here = Alle på listen er her, eller ingen
action-all-participants-here-short = alle her
action-search-participants = Søk blant deltakerne
action-search-participants-short = søk
participants-here = { $here } av { $all } her
participants-found = { $found } av { $all } funnet
person-here-on = Her: { $day }
person-nowhere-yet = Ikke her noen dag ennå
person-groups = Grupper
person-unanswered = ikke svar
participants-not-found = Ingen finnes med det.
participants-how = { $key } skriver inn en. Eller kopier tabellen fra et regneark og lim den inn her; «brobygger people import» leser en CSV-fil.
person-name-hint = navn; Tab går videre til funksjonen, hvis bare den skal være kjent
did-add-participant = Deltaker: { $who }
did-change-participant = Endret: { $who }
did-delete-participant = Slettet: { $who }
did-here = Her: { $who }
did-not-here = Ikke her: { $who }
did-all-here = Alle { $count } her
did-none-here = Ingen av { $count } her
did-import-participants = { $added ->
        [0] Deltakere: { $new } nye
       *[other] Deltakere: { $new } nye, { $added } med noe nytt
    }
paste-participants-title = Deltakere fra den innlimte tabellen
paste-participants-take = Ta dem med
paste-participants-leave = La være
paste-no-participants = Det er ingenting i det innlimte.
roster-pasted = limt inn
