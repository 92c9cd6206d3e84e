## Documents made from a session.

export-programme = Program
export-said = Det, der blev sagt
export-promised = Det, der blev aftalt
export-about = Om deltagerne
export-people = Deltagere
export-time = Hvor tiden blev af
export-stakeholders = Interessenter
export-for-good = Aftaler i arbejdsarkene
export-homework = Hjemmeopgaver fra modulerne
export-without-module = Uden for modulerne
export-voiceless = Meget berørte, med lille indflydelse: { $names }
export-taken = Planlagt { $planned }, blev { $taken }.

## Columns.

export-column-what = Hvad
export-column-number = Nr.
export-column-text = Tekst
export-column-written = Skrevet
export-column-date = Dato
export-column-item = Programpunkt
export-column-module = Modul
export-column-question = Spørgsmål
export-column-group = Gruppe
export-column-author = Skrevet af
export-column-time = Tid
export-column-planned = Planlagt
export-column-actual = Blev
export-column-minutes = Min.
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

left-out-notes = { $count ->
    [one] 1 privat notat
   *[other] { $count } private notater
} er udeladt
left-out-sensitive = { $count ->
    [one] 1 følsom interessent
   *[other] { $count } følsomme interessenter
} er udeladt
left-out-people = { $count ->
    [one] 1 deltager
   *[other] { $count } deltagere
} er udeladt
left-out-about = Det, der handler om enkelte deltagere, er udeladt: { $notes } notater og arbejdsark, svarene fra { $answers }

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
