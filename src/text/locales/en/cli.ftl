## What several commands say.

no-home = You have no home folder, and so nothing can be kept. Set HOME.
# $name (String)
programme-unknown = There is no programme “{ $name }”; “brobygger programme list” lists them.
# $wanted (String)
session-unknown = There is no session “{ $wanted }”; “brobygger list” lists them.
# $wanted (String)
# $names (String)
session-ambiguous = “{ $wanted }” is the beginning of several sessions: { $names }.
session-none = There are no sessions yet; “brobygger new” makes one.
# $path (String)
# $why (String)
session-unreadable = { $path } cannot be opened: { $why }
# $why (String)
session-not-made = The session cannot be made: { $why }

## The configuration.

config-title = Configuration
config-too-large = This file is too large for a configuration and is not read.
config-not-text = This file is not UTF-8 and is not read.
# $why (String) - in the system's words
config-unreadable = This file cannot be read: { $why }
# $expected (String) - a sentence
# $detail (String) - in the words of the parser
config-syntax = { $expected } The file is ignored until this is mended. (TOML: { $detail })
config-slip-no-quotes = Text must be in quotation marks, as in theme = "light"; true and false without them and in small letters.
config-slip-open-quotes = The quotation mark that ends this text is missing.
config-slip-backslash = Within "…" a backslash must be written twice; within '…' once is enough.
config-slip-open-bracket = A bracket ] is missing.
config-slip-no-value = Expected = and a value after the name of the setting, as theme = "light".
config-slip-twice = This setting is in the file twice.
config-slip-not-yes-no = Expected true or false, in small letters.
config-slip-other = Expected a setting, as theme = "light", or a section, as [keys].
# $field (String)
# $known (String)
config-unknown-field = There is no setting “{ $field }”; there are { $known }.
# $field (String)
config-expected-text = “{ $field }” must be a text in quotation marks.
# $field (String)
config-expected-yes-no = “{ $field }” must be true or false.
# $field (String)
config-expected-keys = “{ $field }” must be a list of keys, as ["n", "Ctrl+N"].
# $field (String)
config-expected-table = “{ $field }” must be a section of its own, [{ $field }].
# $given (String)
# $known (String)
config-language = “{ $given }” is not a language of brobygger; possible are { $known }.
# $given (String)
# $known (String)
config-theme = “{ $given }” is not a theme; possible are { $known }.
# $given (String)
config-relative-folder = “{ $given }” must begin with / or ~/: where it lies must not depend on where the program is started.
# $id (String)
config-unknown-action = There is no action “{ $id }”; “brobygger doctor --keys” lists them.
# $key (String)
# $id (String)
config-unknown-key = “{ $key }” (for “{ $id }”) is not a key; keys are written as n, Space, Ctrl+R, Shift+Tab, F5.
# $key (String)
# $first (String)
# $second (String)
config-clash = { $key } is the key of “{ $first }” already; “{ $second }” goes without it.

## New sessions.

new-as-it-is = The session has been made with it all the same.
# $letter (String)
new-repair-hint = With --repair { $letter } the new session has repair { $letter }. A repair keeps its letter when others are made.
# $letter (String)
# $known (String)
new-no-repair = There is no repair “{ $letter }”; the checker proposes { $known }.
# $letter (String)
new-no-repairs = There is no repair “{ $letter }”: the checker has found nothing to repair.
# $given (Number)
# $days (Number)
new-too-many-dates = { $given } dates are given, and the programme has { $days ->
    [one] one day
   *[other] { $days } days
}.
# $after (String)
# $before (String)
new-dates-not-rising = { $after } is not after { $before }; the days are given in their order.
# $name (String)
new-group-name = Two groups cannot be named “{ $name }”, and none can be without a name.

## The console and its picture.

run-no-terminal = There is no terminal here. “brobygger now” says where the day stands, “brobygger show” shows a session, “--print text” the screen.
# $command (String)
picture-misplaced = --print comes after “brobygger” or “brobygger run”, not with “{ $command }”.
# $token (String)
picture-no-key = { $token } is not a key. Keys are written n, <Space>, <Enter>, <C-r> for Ctrl+R, <S-Tab>, <F5>, and <lt> for <.
# $token (String)
picture-no-wait = { $token } is not a wait. Write <wait:90s>, <wait:25m> or <wait:2h>: seconds, minutes or hours.
# $given (String)
picture-no-size = “{ $given }” is not the size of a screen. Write columns and rows, as 100x30.
# $given (String)
picture-no-time = “{ $given }” is not a time. Write 08:31, 2026-11-23T08:31 or 2026-11-23T08:31:00+01:00.

## Lists.

# $path (String) - the folder with the sessions
list-empty = There are no sessions in { $path } yet. “brobygger” or “brobygger new” makes one.

## A session in full.

show-planned = planned
show-actual = was
show-day-end = End of the day
show-facilitators = Facilitators
show-skipped = skipped
show-passed-over = passed over
show-running = running
show-paused = paused
show-other-notes = without a module
show-drafts = Being written

## A programme in full.

programme-times-given = times as printed by the organiser
programme-times-suggested = suggested times
programme-organiser = Organiser
programme-audience = For
programme-source = Source
programme-intake = Asked beforehand
programme-held = Held
module-goals = Goals
module-theory = Theory
module-tasks = Your tasks
module-worksheet = Worksheet
module-homework = Homework
module-materials = Materials

## The checker.

# $file (String)
check-nothing-found = { $file }: everything fits.
# $count (Number)
check-nothing-changed = { $count ->
    [one] One thing does not fit.
   *[other] { $count } things do not fit.
} Nothing has been changed.
