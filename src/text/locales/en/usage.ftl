## The help: its parts.

help-usage = Usage
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-everywhere-options = With every command
help-picture-options = A picture of the screen
help-examples = Examples
help-command-value = COMMAND
help-options-value = options

## What the commands do.

command-brobygger = The run-of-day console of a workshop: programme, clock and notes. Without a command: the start screen.
command-run = Go straight into the day of a session
command-new = Make a session from a programme and print the path of its file
command-now = Say in one line where the day stands: item, time left, ahead or behind
command-list = List the saved sessions, the last saved first
command-show = Show a session in full: times planned and actual, and the notes by module
command-programme = List, show and check programmes
command-programme-list = List the programmes that ship, and your own
command-programme-show = Show a programme in full
command-programme-check = Check a programme's file: clashes, gaps and everything else that does not fit
command-programme-schema = Print the JSON schema of a programme's file
command-doctor = Check terminal, folders, clock and sessions: what is fine, what is not, and what to do
command-completions = Print the completion script for a shell
command-man = Print the manual page of brobygger or of a command

## Arguments and options.

option-session = Which session: its id or the beginning of it, the name of its file, or a path; without it the last saved one
option-programme = A programme as “brobygger programme list” names it, or a file. kl-bridge-builder.en is the English one; without a language at the end it is the one in the language of the interface, else the programme's own
option-programme-file = The file of a programme
option-shell = bash, zsh, fish, elvish or powershell
option-command = The command whose page is wanted, for example programme check
option-json = Print JSON, for other programs; its form stays the same
option-json-session = Print the session as its file would be saved now, for other programs
option-json-programme = Print the programme's file, for other programs or to make your own of it
option-title = Title of the session; without it the programme's
option-place = Where the workshop is held
option-date = Date of the first day, as 2026-11-23 or 23/11; once more for each further day. Without a date it is today; days without a date follow at the programme's own distance
option-group = Name of a group; once for each group
option-repair = Make a repair that the checker proposes, by its letter; once for each repair. A repair keeps its letter when others are made
option-print = Print the screen instead of showing it: as text, as styles (text with its colours in words) or as svg. Nothing on the disk is changed
option-keys = Keys to press first, as 'n<Space>Text<Enter><Esc><C-r>'; <wait:25m> lets 25 minutes pass (s seconds, m minutes, h hours), <lt> is the key <
option-at = When the keys begin: 08:31 (today), 2026-11-23T08:31, or with seconds and offset. Without a time it is now
# $columns (Number)
# $rows (Number)
option-size = Size of the screen in columns and rows; without it { $columns }x{ $rows }
option-doctor-keys = List the actions by the names that the configuration uses, with their keys
option-sessions = Folder of the sessions; otherwise that of BROBYGGER_SESSIONS or of the configuration
option-language = Language of the interface: sv, da, nb or en; also of a programme that is named without one
option-theme = Colours: dark, light or high-contrast
option-verbose = Write to the log what brobygger does, never the text of a note
option-help = Show this help; -h shows it in short
option-version = Show the version

## What the examples do.

example-start = The start screen: today's session first
example-new = Makes a session that begins on that day
example-new-groups = Makes a session with a title, a place and two groups, in English
example-new-repair = Makes a session and the first repair that the checker proposes
example-run-latest = Into the last saved session
example-run = Into one session
example-print = A picture of the day 25 minutes after its start
example-sessions = The sessions of another folder
example-now-json = For a status bar
example-show = The last saved session, page by page
example-show-json = One session, for another program
example-programme-show = Everything that is in a programme
example-programme-copy = A programme of your own begins as a copy of one that ships
example-programme-check = What does not fit, with file, line and column
# $shell (String)
example-completions = For { $shell }
example-man = The manual page of brobygger
example-man-command = The manual page of a command

## What is wrong with how the program was called.

# $given (String)
usage-unknown-option = There is no option { $given }.
# $given (String)
usage-unknown-argument = “{ $given }” is one word too many.
# $given (String)
usage-unknown-command = There is no command “{ $given }”.
# $valid (String)
usage-missing-command = A command is missing: { $valid }.
# $missing (String)
usage-missing-argument = { $missing } is missing.
# $option (String)
usage-missing-value = { $option } needs a value.
# $given (String)
# $option (String)
# $valid (String)
usage-invalid-value = “{ $given }” is no value for { $option }; possible are { $valid }.
# $option (String)
# $other (String)
usage-conflict = { $option } and { $other } do not go together.
# $option (String)
usage-twice = { $option } is given twice.
# $option (String)
usage-no-value = { $option } takes no value.
usage-not-text = An argument is not UTF-8.
usage-otherwise = The program is not called like this.
# $meant (String)
usage-did-you-mean = Did you mean { $meant }?
# $command (String)
usage-more = { $command } --help says more.
