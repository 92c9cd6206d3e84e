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
# $line (Number)
# $text (String)
roster-title = line { $line } is taken for a heading and left out: { $text }
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

## The page with the participants.

action-new-participant = New participant
action-new-participant-short = new
action-edit-participant = Fill in the participant's card
action-edit-participant-short = fill in
action-delete-participant = Delete the participant
action-delete-participant-short = delete
action-participant-here = Here on this day, or not
action-participant-here-short = here / not
action-all-participants-here = All of the list are here, or none
action-all-participants-here-short = all here
action-search-participants = Search the participants
action-search-participants-short = search
# $here (Number)
# $all (Number)
participants-here = { $here } of { $all } here
# $found (Number)
# $all (Number)
participants-found = { $found } of { $all } found
# $day (String) - its number and date
person-here-on = Here: { $day }
person-nowhere-yet = Not here on any day yet
person-groups = Groups
person-unanswered = no answer
participants-not-found = Nobody is found by that.
# $key (String)
participants-how = { $key } types one in. Or copy the table from a spreadsheet and paste it here; “brobygger people import” reads a CSV file.
person-name-hint = name; Tab goes on to the function, if only that is to be known
# $who (String)
did-add-participant = Participant: { $who }
# $who (String)
did-change-participant = Changed: { $who }
# $who (String)
did-delete-participant = Deleted: { $who }
# $who (String)
did-here = Here: { $who }
# $who (String)
did-not-here = Not here: { $who }
# $count (Number)
did-all-here = All { $count } here
# $count (Number)
did-none-here = None of { $count } here
# $new (Number)
# $added (Number)
did-import-participants = { $added ->
        [0] Participants: { $new } new
       *[other] Participants: { $new } new, { $added } with something new
    }
paste-participants-title = Participants from the pasted table
paste-participants-take = Take them over
paste-participants-leave = Leave it
paste-no-participants = There is nothing in what was pasted.
roster-pasted = pasted
