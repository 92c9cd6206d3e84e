## Deltagerlister, der læses ind.

person-name = Navn
person-given-name = Fornavn
person-family-name = Efternavn
person-function = Funktion
person-organisation = Organisation
person-sector = Sektor
roster-answer = svar på »{ $question }«
roster-other-question = svar på et eget spørgsmål
roster-day = her: { $day }
roster-kept = gemmes hos deltageren
roster-nowhere = tages ikke med
roster-one-column = én kolonne
roster-separator-tab = kolonner adskilt af tabulatorer
roster-separator = kolonner adskilt af { $separator }
roster-header = overskrifter på linje { $line }
roster-no-header = kolonner uden overskrifter
roster-new = { $count ->
        [one] { $count } ny deltager
       *[other] { $count } nye deltagere
    }
roster-added = { $count } fandtes allerede, med noget nyt
roster-same = { $count } fandtes allerede, uændret
roster-aside = { $count ->
        [one] { $count } række lagt til side
       *[other] { $count } rækker lagt til side
    }
roster-row-aside = linje { $line }: { $why }: { $text }
roster-title = linje { $line } opfattes som en overskrift og tages ikke med: { $text }
roster-before-header = over overskrifterne
roster-fields = { $found } af { $columns } kolonner
roster-nobody = hverken navn eller funktion
roster-several = flere deltagere hedder sådan
roster-note = Rækker, der ikke blev læst ind ({ $source }):
roster-noted = Rækkerne, der blev lagt til side, er i et privat notat (parkering). Ret dem i filen, og læs den ind igen: ingen bliver dobbelt.
roster-dry-run = Intet er ændret.
roster-standard-input = standard-input
roster-empty = { $source } har ingen rækker.

## Kommandoen.

command-people = Læs deltagere ind
command-people-import = Læs deltagere og deres svar ind fra en tabel: et regnearks eller en spørgeundersøgelses CSV. Slutkode 3, når rækker blev lagt til side
option-session-named = Hvilken session: dens id eller begyndelsen af det, filens navn eller en sti
option-people-file = Tabellen som CSV, uanset skilletegn og tegnkodning; - læser fra standard-input
option-dry-run = Sig kun, hvad der ville blive gjort
example-people-import = Deltagerne er i sessionen; anden gang tilføjes kun det nye
example-people-dry-run = Hvad hver kolonne opfattes som, og hvilke rækker der ikke passer

## Siden med deltagerne.

action-new-participant = Ny deltager
action-new-participant-short = ny
action-edit-participant = Udfyld deltagerens kort
action-edit-participant-short = udfyld
action-delete-participant = Slet deltageren
action-delete-participant-short = slet
action-participant-here = Her denne dag, eller ikke
action-participant-here-short = her / ikke
action-all-participants-here = Alle på listen er her, eller ingen
action-all-participants-here-short = alle her
action-search-participants = Søg blandt deltagerne
action-search-participants-short = søg
participants-here = { $here } af { $all } her
participants-found = { $found } af { $all } fundet
person-here-on = Her: { $day }
person-nowhere-yet = Ikke her nogen dag endnu
person-groups = Grupper
person-unanswered = intet svar
participants-not-found = Ingen findes med det.
participants-how = { $key } skriver en ind. Eller kopiér tabellen fra et regneark, og sæt den ind her; »brobygger people import« læser en CSV-fil.
person-name-hint = navn; Tab går videre til funktionen, hvis kun den skal kendes
did-add-participant = Deltager: { $who }
did-change-participant = Ændret: { $who }
did-delete-participant = Slettet: { $who }
did-here = Her: { $who }
did-not-here = Ikke her: { $who }
did-all-here = Alle { $count } her
did-none-here = Ingen af { $count } her
did-import-participants = { $added ->
        [0] Deltagere: { $new } nye
       *[other] Deltagere: { $new } nye, { $added } med noget nyt
    }
paste-participants-title = Deltagere fra den indsatte tabel
paste-participants-take = Tag dem med
paste-participants-leave = Lad være
paste-no-participants = Der er intet i det indsatte.
roster-pasted = indsat
