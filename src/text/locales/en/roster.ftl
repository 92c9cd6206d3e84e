## Lists of participants that are read.

person-name = Name
person-given-name = First name
person-family-name = Family name
person-function = Function
person-organisation = Organisation
person-sector = Sector
# $question (String)
roster-answer = answer to “{ $question }”
roster-other-question = answer to a question of its own
# $day (String) - its title
roster-day = here on: { $day }
roster-kept = kept with the participant
roster-nowhere = left out
roster-one-column = one column
roster-separator-tab = columns separated by tabs
# $separator (String)
roster-separator = columns separated by { $separator }
# $line (Number)
roster-header = named on line { $line }
roster-no-header = columns without names
# $count (Number)
roster-new = { $count ->
        [one] { $count } new participant
       *[other] { $count } new participants
    }
# $count (Number)
roster-added = { $count } already there, with something new
# $count (Number)
roster-same = { $count } already there, unchanged
# $count (Number)
roster-aside = { $count ->
        [one] { $count } row put aside
       *[other] { $count } rows put aside
    }
# $line (Number)
# $why (String)
# $text (String) - what stands in the row
roster-row-aside = line { $line }: { $why }: { $text }
roster-before-header = above the names of the columns
# $found (Number) - fields in the row
# $columns (Number) - columns of the table
roster-fields = { $found } of { $columns } columns
roster-nobody = neither name nor function
roster-several = several participants have this name
# $source (String) - name of the file
roster-note = Rows that were not imported ({ $source }):
roster-noted = The rows that were put aside are kept in a private note (parking lot). Mend them in the file and import it again: nobody comes twice.
roster-dry-run = Nothing has been changed.
roster-standard-input = standard input
# $source (String) - name of the file
roster-empty = { $source } has no rows.

## The command.

command-people = Bring in participants
command-people-import = Import participants and their answers from a table: a spreadsheet's or a survey's CSV. Exit code 3 when rows were put aside
option-session-named = Which session: its id or the beginning of it, the name of its file, or a path
option-people-file = The table as CSV, whatever its separator and encoding; - reads the standard input
option-dry-run = Only say what would be done
example-people-import = The participants are in the session; a second time adds what is new
example-people-dry-run = What each column is taken for, and which rows do not fit
