## What the room sees.

stage-waiting = The programme will be here in a moment.
stage-next = next
# $group (String)
stage-group = Group { $group }
# $group (String)
stage-next-group = Next: group { $group }
# $number (Number)
# $of (Number)
stage-turn = { $number } of { $of }
stage-time-is-up = The time is up
stage-groups = Groups
stage-no-groups = No groups have been formed yet.
stage-notes = What we have said
stage-no-notes = Nothing has been chosen to be shown yet.
# $time (String)
stage-stale = not up to date since { $time }
stage-after-lunch = after lunch
stage-after-break = after the break
stage-stakeholders = Stakeholders
stage-no-stakeholders = No stakeholders to show yet.
stage-influence = influence ↑
stage-interest = interest →
# $number (Number)
stage-not-assessed =
    { $number ->
        [one] 1 not assessed yet
       *[other] { $number } not assessed yet
    }
strategy-manage-closely = Manage closely
strategy-keep-satisfied = Keep satisfied
strategy-keep-informed = Keep informed
strategy-monitor = Monitor

## The projector.

command-projector = The room's window: shows what the console puts on the stage
option-projector-session = The session to follow: its id or the beginning of it, or its file's name; without one, whatever is on the stage
option-stage = The stage's file, where it lies elsewhere
example-projector = in a second window, full screen: follows the console
example-projector-stage = on a second computer that sees the file
projector-no-terminal = The projector needs a terminal of its own: start it in a second window
# $session (String)
projector-unknown = No stage of a session called “{ $session }” is there: open the session in the console first
# $session (String)
projector-ambiguous = Several sessions are called “{ $session }”: give more of the id
# $path (String)
# $why (String)
projector-no-stage = { $path }: { $why }

## The room, on the console.

action-room = What the room sees
    .short = room
action-room-black = The room's screen black, and back
action-room-follow = The room's screen follows the programme
action-room-message = A message to the room
action-room-exact-times = The room sees exact times, or the order alone
room-view-timer = timer
room-view-programme = programme
room-view-question = question
room-view-groups = groups
room-view-notes = notes
room-view-stakeholders = stakeholders
room-view-message = message
room-view-black = black
# $view (String)
room-badge = Room: { $view }
# $view (String)
room-sees = The room sees: { $view }
room-exact-times = The room sees exact times
room-no-exact-times = The room sees no exact times
room-title = What the room sees
room-follows = follow the programme
room-notes-hint = only those that may be shown
room-times-shown = exact times: shown
room-times-hidden = exact times: hidden
room-lateness-shown = lateness: shown
room-lateness-hidden = lateness: never shown
room-names-numbers = stakeholders: numbers
room-names-roles = stakeholders: roles
room-names-names = stakeholders: names
room-theme-of-console = colours: as the console
room-theme-dark = colours: dark
room-theme-light = colours: light
room-theme-high-contrast = colours: high contrast
room-large-letters = large letters: on
room-usual-letters = large letters: off
room-message-is-back = The message to the room was not finished: here it is again
room-keys = b black and back   m message   Esc close
room-message-title = Message to the room
room-message-placeholder = What is the room to read?
room-message-keys = Enter shows it   empty: follow the programme again   Esc cancels
# $why (String)
stage-not-written = The room's screen stands still: { $why }
