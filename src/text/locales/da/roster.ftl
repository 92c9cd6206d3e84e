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
