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
command-run = Straight into the day of a session
command-new = Make a session from a programme and print the path of its file
command-now = Say in one line where the day stands: item, time left, behind or ahead
command-list = List the saved sessions, the one saved last first
command-show = Show a session in full: times planned and actual, and the notes by module
command-programme = List, show and check programmes
command-programme-list = List the programmes that ship, and your own
command-programme-show = Show a programme in full
command-programme-check = Check a programme's file: clashes, gaps and everything else that does not fit
command-programme-schema = Print the JSON schema of a programme's file
command-doctor = Look over terminal, folders, clocks and sessions: what is fine, what is not, what to do
command-completions = Print what a shell completes
command-man = Print the manual page of the program or of a command

## Arguments and options.

option-session = Id, the beginning of an id, name of a file or path; without it the session saved last
option-programme = As “brobygger programme list” names it, for example kl-bridge-builder or kl-bridge-builder.en; or a file
option-programme-file = The programme's file
option-shell = bash, zsh, fish, elvish or powershell
option-command = The command whose page is wanted
option-json = For machines: JSON that stays the same
option-json-session = For machines: the session's file as it would stand if it were saved now
option-json-programme = For machines: the programme's file
option-title = Title of the session; without it the programme's
option-place = Where the workshop is held
option-date = Date of the first day, as 2026-11-23; once more for each further day. Without it today; days without a date follow at the programme's distance
option-group = A group's name; once for each group
option-repair = Make a repair that the checker proposes, by its letter; once for each repair
option-print = Print the screen as text, styles or svg instead of showing it. Nothing on the disk is changed
option-keys = Keys to press first, as 'n<Space>Text<Enter><Esc><C-r>'; <wait:25m> lets 25 minutes pass (s seconds, m minutes, h hours), <lt> is the key <
option-at = The time when the keys begin: 08:31, 2026-11-23T08:31 or with seconds and offset. Without it now
# $columns (Number)
# $rows (Number)
option-size = Size of the screen; without it { $columns }x{ $rows }
option-doctor-keys = List the actions by the names that the configuration gives them, with their keys
option-sessions = Folder of the sessions; else that of BROBYGGER_SESSIONS, or of the configuration
option-language = Language of the program: sv, da, nb or en
option-theme = Colours: dark, light or high-contrast
option-verbose = Write down in the log what the program does; never the text of a note
option-help = Show this help, shorter with -h
option-version = Show the version

## What the examples do.

example-start = The start screen: today's session first
example-new = Makes a session that begins on that day
example-new-groups = Makes a session with a title, a place and two groups, in English
example-new-repair = Makes a session and the first repair that the checker proposes
example-run-latest = Into the session that was saved last
example-run = Into one session
example-print = A picture of the day 25 minutes after its start
example-sessions = The sessions of another folder
example-now-json = For a status bar
example-show = The session that was saved last, page by page
example-show-json = One session, for another program
example-programme-show = Everything that is in a programme
example-programme-copy = A programme of your own begins as a copy of one that ships
example-programme-check = What does not fit, with file, line and column
# $shell (String)
example-completions = For { $shell }
example-man = The manual page of the program
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
usage-invalid-value = “{ $given }” does not go with { $option }; possible are { $valid }.
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
