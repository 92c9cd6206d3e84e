## Kinds of notes.

note-kind-reflection = reflection
note-kind-idea = idea
note-kind-question = question
note-kind-parking-lot = parking lot
note-kind-decision = decision
note-kind-action = action
note-kind-commitment = commitment
note-kind-homework = homework

## The editor.

# $kind (String)
editor-title = Note · { $kind }
# $name (String)
editor-group = Group { $name }
# $number (Number)
editor-module = Module { $number }
editor-responsible = Responsible
editor-due = Due
editor-tags = Tags
editor-may-be-shown = may be shown
editor-private = private
editor-placeholder = What was said?
editor-due-placeholder = 2026-12-01, 1/12 or +14
# $typed (String)
due-not-understood = “{ $typed }” is no date; it stands in the note's text instead
editor-failed = The editor could not be run; the note is unchanged. Set $EDITOR to one that exists.
draft-is-back = What you were writing is back
paste-nowhere = Pasting needs a text: press a for a note

## What was done with notes.

# $kind (String)
did-add-note = Kept: { $kind }
did-change-note = Note changed
did-delete-note = Note deleted
did-complete = Done
did-reopen = Open again
did-allow-showing = May be shown to the room
did-make-private = Private

## The Notes view.

# $count (Number)
panel-notes = Notes ({ $count })
# $count (Number)
# $all (Number)
notes-filtered = Notes ({ $count } of { $all })
# $key (String)
notes-empty = No notes yet. { $key } adds one, from anywhere.
notes-none-match = Nothing matches. Esc shows all.
notes-search = Search
note-state-open = open
note-state-done = done
note-state-dropped = dropped
note-overdue = OVERDUE
