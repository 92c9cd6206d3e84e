## Columns of tables.

export-column-number = No.
export-column-text = Text
export-column-written = Written
export-column-date = Date
export-column-item = Item
export-column-module = Module
export-column-question = Question
export-column-group = Group
export-column-author = Written by
export-column-planned-start = Planned start
export-column-planned-end = Planned end
export-column-planned-minutes = Planned minutes
export-column-actual-start = Actual start
export-column-actual-end = Actual end
export-column-actual-minutes = Actual minutes
export-column-name = Name
export-column-function = Function
export-column-days = Days
export-column-assessed = Assessed

## Names replaced.

# $number (Number)
redact-participant = Participant { $number }
# $number (Number)
redact-facilitator = Facilitator { $number }
# $number (Number)
redact-stakeholder = Stakeholder { $number }
# $number (Number)
redact-person = Person { $number }
redact-instead = In the document

## What was left out.

# $what (String)
left-out = Left out: { $what }
# $count (Number)
left-out-notes = { $count ->
    [one] 1 private note
   *[other] { $count } private notes
}
# $count (Number)
left-out-sensitive = { $count ->
    [one] 1 sensitive stakeholder
   *[other] { $count } sensitive stakeholders
}
# $count (Number)
left-out-people = { $count ->
    [one] 1 participant
   *[other] { $count } participants
}
# $count (Number)
left-out-about = { $count ->
    [one] 1 note or worksheet about one participant
   *[other] { $count } notes and worksheets about single participants
}
# $count (Number)
left-out-answers = { $count ->
    [one] the answers of 1 participant
   *[other] the answers of { $count } participants
}

## The command.

command-export = Makes a document of a session: Markdown, a web page, Word, a table, a calendar, JSON
option-export-to = What to make: md, html, docx, csv, ics or json
option-export-output = The file; “-” is the standard output
option-export-with = What is to go in as well: private, sensitive, people; “all” is everything
option-export-without = What is to stay out: programme, said, promised, worksheets, stakeholders, communication, time
option-export-what = Which table with “--to csv”: notes, stakeholders, time or people
option-export-excel = A table as Nordic Excel opens it: semicolons, with a byte order mark
option-export-redact = Roles or numbers instead of people's names; who is who stands in a file beside it
option-export-force = Replace a file that is there
example-export = the page of the last session, to send the same evening
example-export-redact = names replaced, without the time it took
example-export-csv = who matters, for Excel
example-export-ics = the days for everyone's calendar
# $option (String)
export-takes-in = to take in: { $option }
# $path (String)
export-is-there = { $path } is there already and was left as it is; --force replaces it
# $path (String)
export-key-lies = Who is who stands in { $path }: keep it apart from the document.
export-key-needs-file = With --redact who is who goes into a file of its own: name it with --key FILE, or the document with -o FILE
option-export-key = Where who is who goes with --redact; by itself beside the document
export-read-it = Read it before you send it: a person who is named in running text only is not known here.
# $why (String)
export-failed = The document could not be made: { $why }

## The box.

action-export = Make a document of the session
action-export-short = export
export-title = Make a document
export-format = Format
export-names = Names
export-names-kept = as they stand
export-names-redacted = roles, numbers
export-asked-for = Only if you say so
export-goes-in = Goes in
export-part-private = Private
export-part-sensitive = Sensitive
export-as-html = Web page (HTML)
export-as-docx = Word (DOCX)
export-as-markdown = Text (Markdown)
export-as-notes = Table of notes (CSV)
export-as-stakeholders = Table of stakeholders (CSV)
export-as-time = Table of times (CSV)
export-as-people = Table of participants (CSV)
export-as-calendar = Calendar (ICS)
export-as-json = Session for brobygger (JSON)
# $count (Number)
# $all (Number)
export-some = { $count } of { $all }
export-private-goes = What is private or sensitive goes out with it.
export-all-goes = Nothing is left out.
export-keys = ↑ ↓ row · ← → Space choose · Enter makes it · Esc
export-being-made = The document is being made
# $path (String)
export-lies = The document lies in { $path }
# $path (String)
# $key (String)
export-lies-with-key = The document lies in { $path }; who is who, kept apart, in { $key }
