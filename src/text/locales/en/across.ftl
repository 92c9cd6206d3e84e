## Searching and listing many sessions on the command line.

command-search = Search all saved sessions for what was said
option-search-words = Words that must all be in the same text; case and accents do not matter
# $kinds (String)
option-search-kind = Only texts of this kind: { $kinds }
option-search-session = Only this session: its id, the beginning of its id, or its file
option-from = Only from this day on: 2026-11-23, 2026-11 or 2026
option-to = Only until this day, month or year
option-list-words = Words that must all be in title, place or programme
option-list-programme = Only sessions of this programme, by its id
option-list-open = Only sessions with promises that are still open
# $orders (String)
option-list-sort = The order: { $orders }
example-search = what was said of it, in whatever session
example-search-kind = only commitments, and only those made since then
example-search-json = the same for other programs
example-list-words = sessions since then with the word in title, place or programme
example-list-open = where something that was promised is still to be done, the latest first
example-list-programme = all runs of a programme, for other programs
search-no-words = There is no word to search for.
# $words (String)
# $sessions (String) - how many were searched
search-none = “{ $words }” was not found. Searched: { $sessions } sessions.
# $count (String) - the number as it is written
# $all (Number)
list-none-match = { $all ->
        [one] The one session is not like that.
       *[other] None of the { $count } sessions is like that.
    }
# $count (Number)
list-open = { $count ->
        [one] { $count } open promise
       *[other] { $count } open promises
    }
# $typed (String)
across-no-day = “{ $typed }” is not a day. Write 2026-11-23, 2026-11 or 2026.
# $done (String)
# $count (String) - the number as it is written
# $all (Number)
across-progress = { $all ->
        [one] { $done } of { $count } session
       *[other] { $done } of { $count } sessions
    }
# $left (String)
across-stopped = Stopped; { $left } sessions have not been looked at.

## What was found.

found-session = session
found-issue = issue
found-worksheet = worksheet
found-stakeholder = stakeholder
found-plan = communication plan
found-person = participant
# $day (Number)
found-day = Day { $day }

## Searching and filtering on the start screen.

action-search-sessions = Search what was said in all saved sessions
action-search-sessions-short = search sessions
action-filter-start = Filter the list
action-filter-start-short = filter
start-filter = Filter
start-filter-hint = title, place or programme
# $shown (String)
# $all (String)
start-filtered = { $shown } of { $all }
start-none-match = Nothing is like that. Esc shows all again.
# $progress (String) - how many of how many sessions
start-reading = Reading { $progress } · Esc stops
search-title = Search in all saved sessions
search-placeholder = words that were said
search-intro = Finds what was said in any saved session: notes and promises, worksheets, stakeholders and what is planned for them, participants and what they expected. All words must be in the same text.
search-nothing = Nothing was found.
# $hits (Number)
# $count (String) - the number of hits as it is written
# $sessions (String)
search-hits = { $hits ->
        [one] { $count } hit in { $sessions } session
       *[other] { $count } hits, sessions: { $sessions }
    }
# $progress (String) - how many of how many sessions
search-going = { $progress } · Esc stops
# $left (String)
search-stopped = stopped, { $left } not looked at
# $count (String)
search-unreadable = { $count } could not be read
search-key-open = open it there
search-key-choose = choose
