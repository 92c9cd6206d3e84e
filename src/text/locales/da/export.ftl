## Columns of tables.

export-column-number = Nr.
export-column-text = Tekst
export-column-written = Skrevet
export-column-date = Dato
export-column-item = Programpunkt
export-column-module = Modul
export-column-question = Spørgsmål
export-column-group = Gruppe
export-column-author = Skrevet af
export-column-planned-start = Planlagt start
export-column-planned-end = Planlagt slut
export-column-planned-minutes = Planlagte minutter
export-column-actual-start = Faktisk start
export-column-actual-end = Faktisk slut
export-column-actual-minutes = Faktiske minutter
export-column-name = Navn
export-column-function = Funktion
export-column-days = Dage
export-column-assessed = Vurderet

## Names replaced.

redact-participant = Deltager { $number }
redact-facilitator = Facilitator { $number }
redact-stakeholder = Interessent { $number }
redact-person = Person { $number }
redact-instead = I dokumentet

## What was left out.

left-out = Udeladt: { $what }
left-out-notes = { $count ->
    [one] 1 privat notat
   *[other] { $count } private notater
}
left-out-sensitive = { $count ->
    [one] 1 følsom interessent
   *[other] { $count } følsomme interessenter
}
left-out-people = { $count ->
    [one] 1 deltager
   *[other] { $count } deltagere
}
left-out-about = { $count ->
    [one] 1 notat eller arbejdsark om en enkelt deltager
   *[other] { $count } notater og arbejdsark om enkelte deltagere
}
left-out-answers = { $count ->
    [one] svarene fra 1 deltager
   *[other] svarene fra { $count } deltagere
}

## The command.

command-export = Laver et dokument af en session: Markdown, webside, Word, tabel, kalender, JSON
option-export-to = Hvad der laves: md, html, docx, csv, ics eller json
option-export-output = Filen; »-« er standard-output
option-export-with = Hvad der skal med derudover: private, sensitive, people; »all« er alt
option-export-without = Hvad der skal udelades: programme, said, promised, worksheets, stakeholders, communication, time
option-export-what = Hvilken tabel med »--to csv«: notes, stakeholders, time eller people
option-export-excel = En tabel, som nordisk Excel åbner den: semikolon, med byte order mark
option-export-redact = Roller eller numre i stedet for personers navne; hvem der er hvem, står i en fil ved siden af
option-export-force = Erstat en fil, der findes
example-export = siden om den seneste session, til at sende samme aften
example-export-redact = navnene erstattet, uden den tid det tog
example-export-csv = hvem der betyder noget, til Excel
example-export-ics = dagene til alles kalendere
export-takes-in = tag med: { $option }
export-is-there = { $path } findes allerede og er ikke rørt; --force erstatter den
export-key-lies = Hvem der er hvem, står i { $path }: hold den adskilt fra dokumentet.
export-key-needs-file = Med --redact kommer det i en fil for sig, hvem der er hvem: angiv den med --key FIL, eller dokumentet med -o FIL
option-export-key = Hvor det kommer hen med --redact, hvem der er hvem; ellers ved siden af dokumentet
export-read-it = Læs det, før du sender det: den, der kun nævnes i løbende tekst, genkendes ikke.
export-failed = Dokumentet kunne ikke laves: { $why }

## The box.

action-export = Lav et dokument af sessionen
action-export-short = eksporter
export-title = Lav et dokument
export-format = Format
export-names = Navne
export-names-kept = som de står
export-names-redacted = roller, numre
export-asked-for = Kun hvis du siger til
export-goes-in = Kommer med
export-part-private = Privat
export-part-sensitive = Følsomt
export-as-html = Webside (HTML)
export-as-docx = Word (DOCX)
export-as-markdown = Tekst (Markdown)
export-as-notes = Tabel: notater (CSV)
export-as-stakeholders = Tabel: interessenter (CSV)
export-as-time = Tabel: tider (CSV)
export-as-people = Tabel: deltagere (CSV)
export-as-calendar = Kalender (ICS)
export-as-json = Session til brobygger (JSON)
export-some = { $count } af { $all }
export-private-goes = Noget privat eller følsomt går med ud.
export-all-goes = Intet er udeladt.
export-keys = ↑ ↓ række · ← → mellemrum vælger · Enter laver · Esc
export-being-made = Dokumentet laves
export-lies = Dokumentet ligger i { $path }
export-lies-with-key = Dokumentet ligger i { $path }; hvem der er hvem, for sig, i { $key }
