language-name = English
## Tabs and header.

tab-day = Day
tab-notes = Notes
saved = saved
saving = saving
read-only-badge = read-only
not-saved = NOT SAVED
# $time (String)
# $reason (String) - why, in few words
# $kept (String) - still-kept or only-in-memory
not-saved-line = NOT SAVED since { $time }: { $reason }. { $kept } :copy saves elsewhere.
still-kept = What you type is still kept beside the file.
only-in-memory = What you type is in memory only.
# $columns (Number)
# $rows (Number)
too-small = The window is too small: { $columns }×{ $rows } needed

## Messages.

close = Close
scroll = scroll
# $what (String)
undone = Undone: { $what }
# $what (String)
redone = Again: { $what }
nothing-to-undo = Nothing to undo
nothing-to-redo = Nothing to redo
# $holder (String)
read-only = Read-only: { $holder }
read-only-title = Nothing was changed
# $error (String)
edit-failed = That could not be done: { $error }
# $path (String)
copy-saved = A copy is saved: { $path }
refused-title = That could not be done
recovered-title = What happened to the session
leave-title = Leave?
leave-running = An item is running. Its clock goes on while the program is closed.
leave-not-saved = The session is NOT SAVED. Leaving now loses what has happened since; save a copy first.
leave-kept = The session's file is not saved. What has happened is kept beside it and is there when you open the session again on this computer.
leave-stay = Stay
leave-go = Leave

## The start screen.

start-tagline = The day, the clock, what was said.
start-today = Today
start-programmes = Programmes
start-sessions = Saved sessions
# $days (Number)
start-days = { $days -> 
        [one] { $days } day
       *[other] { $days } days
    }
start-empty = Nothing to open: no programme and no session was found. Paste the text of an invitation to make a programme of it.
start-damaged = cannot be opened
start-recoverable = damaged, can be opened
start-enter-opens = Enter opens it
start-suggested = suggested times
start-given = times as printed
start-enter-makes = Enter makes a session of it

## A new session.

form-new-title = New session
form-copy-title = Save a copy
form-title = Title
form-place = Place
form-date = First day
form-groups = Groups
form-groups-hint = how many, or names: A, B, C
form-path = File
form-language = Language
form-keys = Enter makes it · Tab next field · Ctrl+L language · Esc back
form-copy-keys = Enter saves · Esc back
# $typed (String)
date-not-understood = “{ $typed }” is not a date. Write 2026-12-01 or 1/12.
# $count (Number)
findings-title = { $count -> 
        [one] The programme has { $count } fault
       *[other] The programme has { $count } faults
    }
findings-intro = Nothing has been changed. Take a repair, or keep it as printed.
findings-left = The repair is made. Choose another, or keep the rest as printed; Back takes it back.
findings-keep = Keep it as printed
findings-back = Back

## Help and palette.

help-title = Keys
help-here = In this view
help-session = In every view
help-everywhere = Everywhere
help-editor = While writing a note
palette-title = Commands
palette-placeholder = Type a part of the name
palette-none = Nothing has that name
key-space = Space
key-shift = Shift
key-backspace = Backspace
# $hours (Number)
# $minutes (Number)
hours-minutes = { $hours } h { $minutes } min
# $hours (Number)
hours-only = { $hours } h
# $minutes (Number)
minutes-only = { $minutes } min
# $seconds (Number)
seconds-only = { $seconds } s
# $days (Number) - two or more
days-only = { $days } days
