## Columns of tables.

export-column-number = Nr
export-column-text = Text
export-column-written = Skrivet
export-column-date = Datum
export-column-item = Programpunkt
export-column-module = Modul
export-column-question = Fråga
export-column-group = Grupp
export-column-author = Skrivet av
export-column-planned-start = Planerad start
export-column-planned-end = Planerat slut
export-column-planned-minutes = Planerade minuter
export-column-actual-start = Verklig start
export-column-actual-end = Verkligt slut
export-column-actual-minutes = Verkliga minuter
export-column-name = Namn
export-column-function = Funktion
export-column-days = Dagar
export-column-assessed = Bedömt

## Names replaced.

redact-participant = Deltagare { $number }
redact-facilitator = Processledare { $number }
redact-stakeholder = Intressent { $number }
redact-person = Person { $number }
redact-instead = I dokumentet

## What was left out.

left-out = Utelämnat: { $what }
left-out-notes = { $count ->
    [one] 1 privat anteckning
   *[other] { $count } privata anteckningar
}
left-out-sensitive = { $count ->
    [one] 1 känslig intressent
   *[other] { $count } känsliga intressenter
}
left-out-people = { $count ->
    [one] 1 deltagare
   *[other] { $count } deltagare
}
left-out-about = { $count ->
    [one] 1 anteckning eller arbetsblad om en enskild deltagare
   *[other] { $count } anteckningar och arbetsblad om enskilda deltagare
}
left-out-answers = { $count ->
    [one] svaren från 1 deltagare
   *[other] svaren från { $count } deltagare
}

## The command.

command-export = Gör ett dokument av en session: Markdown, webbsida, Word, tabell, kalender, JSON
option-export-to = Vad som görs: md, html, docx, csv, ics eller json
option-export-output = Filen; ”-” är standard ut
option-export-with = Vad som ska med dessutom: private, sensitive, people; ”all” är allt
option-export-without = Vad som ska utelämnas: programme, said, promised, worksheets, stakeholders, communication, time
option-export-what = Vilken tabell med ”--to csv”: notes, stakeholders, time eller people
option-export-excel = En tabell som nordisk Excel öppnar den: semikolon, med byteordningsmärke
option-export-redact = Roller eller nummer i stället för personers namn; vem som är vem står i en fil bredvid
option-export-force = Ersätt en fil som finns
example-export = sidan om den senaste sessionen, att skicka samma kväll
example-export-redact = namnen ersatta, utan tiden det tog
example-export-csv = vilka som är viktiga, för Excel
example-export-ics = dagarna till allas kalendrar
export-takes-in = ta med: { $option }
export-is-there = { $path } finns redan och lämnades som den är; --force ersätter den
export-key-lies = Vem som är vem står i { $path }: håll den skild från dokumentet.
export-key-needs-file = Med --redact hamnar vem som är vem i en egen fil: ange den med --key FIL, eller dokumentet med -o FIL
option-export-key = Vart vem som är vem hamnar med --redact; annars bredvid dokumentet
export-read-it = Läs det innan du skickar det: den som bara nämns i löpande text känns inte igen.
export-failed = Dokumentet kunde inte göras: { $why }

## The box.

action-export = Gör ett dokument av sessionen
action-export-short = exportera
export-title = Gör ett dokument
export-format = Format
export-names = Namn
export-names-kept = som de står
export-names-redacted = roller, nummer
export-asked-for = Bara om du säger till
export-goes-in = Med i dokumentet
export-part-private = Privat
export-part-sensitive = Känsligt
export-as-html = Webbsida (HTML)
export-as-docx = Word (DOCX)
export-as-markdown = Text (Markdown)
export-as-notes = Tabell: anteckningar (CSV)
export-as-stakeholders = Tabell: intressenter (CSV)
export-as-time = Tabell: tider (CSV)
export-as-people = Tabell: deltagare (CSV)
export-as-calendar = Kalender (ICS)
export-as-json = Session för brobygger (JSON)
export-some = { $count } av { $all }
export-private-goes = Privat eller känsligt går med ut.
export-all-goes = Inget utelämnas.
export-keys = ↑ ↓ rad · ← → blanksteg väljer · Enter gör det · Esc
export-being-made = Dokumentet görs
export-lies = Dokumentet ligger i { $path }
export-lies-with-key = Dokumentet ligger i { $path }; vem som är vem, för sig, i { $key }
