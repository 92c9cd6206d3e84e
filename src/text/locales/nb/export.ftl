## Columns of tables.

export-column-number = Nr.
export-column-text = Tekst
export-column-written = Skrevet
export-column-date = Dato
export-column-item = Programpost
export-column-module = Modul
export-column-question = Spørsmål
export-column-group = Gruppe
export-column-author = Skrevet av
export-column-planned-start = Planlagt start
export-column-planned-end = Planlagt slutt
export-column-planned-minutes = Planlagte minutter
export-column-actual-start = Faktisk start
export-column-actual-end = Faktisk slutt
export-column-actual-minutes = Faktiske minutter
export-column-name = Navn
export-column-function = Funksjon
export-column-days = Dager
export-column-assessed = Vurdert

## Names replaced.

redact-participant = Deltaker { $number }
redact-facilitator = Prosessleder { $number }
redact-stakeholder = Interessent { $number }
redact-person = Person { $number }
redact-instead = I dokumentet

## What was left out.

left-out = Utelatt: { $what }
left-out-notes = { $count ->
    [one] 1 privat notat
   *[other] { $count } private notater
}
left-out-sensitive = { $count ->
    [one] 1 sensitiv interessent
   *[other] { $count } sensitive interessenter
}
left-out-people = { $count ->
    [one] 1 deltaker
   *[other] { $count } deltakere
}
left-out-about = { $count ->
    [one] 1 notat eller arbeidsark om en enkelt deltaker
   *[other] { $count } notater og arbeidsark om enkelte deltakere
}
left-out-answers = { $count ->
    [one] svarene fra 1 deltaker
   *[other] svarene fra { $count } deltakere
}

## The command.

command-export = Lager et dokument av en økt: Markdown, nettside, Word, tabell, kalender, JSON
option-export-to = Hva som lages: md, html, docx, csv, ics eller json
option-export-output = Filen; «-» er standard ut
option-export-with = Hva som skal med i tillegg: private, sensitive, people; «all» er alt
option-export-without = Hva som skal utelates: programme, said, promised, worksheets, stakeholders, communication, time
option-export-what = Hvilken tabell med «--to csv»: notes, stakeholders, time eller people
option-export-excel = En tabell slik nordisk Excel åpner den: semikolon, med byte order mark
option-export-redact = Roller eller numre i stedet for personers navn; hvem som er hvem, står i en fil ved siden av
option-export-force = Erstatt en fil som finnes
example-export = siden om den siste økten, til å sende samme kveld
example-export-redact = navnene erstattet, uten tiden det tok
example-export-csv = hvem som betyr noe, til Excel
example-export-ics = dagene til alles kalendere
export-takes-in = ta med: { $option }
export-is-there = { $path } finnes allerede og er ikke rørt; --force erstatter den
export-key-lies = Hvem som er hvem, står i { $path }: hold den atskilt fra dokumentet.
export-key-needs-file = Med --redact havner det i en egen fil hvem som er hvem: oppgi den med --key FIL, eller dokumentet med -o FIL
option-export-key = Hvor det havner med --redact hvem som er hvem; ellers ved siden av dokumentet
export-read-it = Les det før du sender det: den som bare nevnes i løpende tekst, gjenkjennes ikke.
export-failed = Dokumentet kunne ikke lages: { $why }

## The box.

action-export = Lag et dokument av økten
action-export-short = eksporter
export-title = Lag et dokument
export-format = Format
export-names = Navn
export-names-kept = som de står
export-names-redacted = roller, numre
export-asked-for = Bare hvis du sier fra
export-goes-in = Blir med
export-part-private = Privat
export-part-sensitive = Sensitivt
export-as-html = Nettside (HTML)
export-as-docx = Word (DOCX)
export-as-markdown = Tekst (Markdown)
export-as-notes = Tabell: notater (CSV)
export-as-stakeholders = Tabell: interessenter (CSV)
export-as-time = Tabell: tider (CSV)
export-as-people = Tabell: deltakere (CSV)
export-as-calendar = Kalender (ICS)
export-as-json = Økt for brobygger (JSON)
export-some = { $count } av { $all }
export-private-goes = Noe privat eller sensitivt går med ut.
export-all-goes = Ingenting er utelatt.
export-keys = ↑ ↓ rad · ← → mellomrom velger · Enter lager · Esc
export-being-made = Dokumentet lages
export-lies = Dokumentet ligger i { $path }
export-lies-with-key = Dokumentet ligger i { $path }; hvem som er hvem, for seg, i { $key }
