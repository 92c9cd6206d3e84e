## Editing the day while it runs.

action-edit-item = Edit the item
action-new-item = New item below
action-move-item-down = Move the item down
action-move-item-up = Move the item up
action-delete-item = Delete the selected item
action-fix-item = Fix the item to the clock, or let go of it
action-repair = Forgot a key: it began, ended or was paused at another time
item-form-title = Edit the item
new-item-title = New item
item-form-keys = Enter keeps · Tab next field · ← → choose · Esc back
item-kind = Kind
item-length = Length
item-phases = Phases
item-starts = Fixed to the clock
item-least = At least (min)
item-priority = Priority
item-protected = Protected
length-hint = 10, 1h30, 1:30, 90m or -> 12:00
phases-hint = Brief 5; In groups 25; Report-back 4× +30s
starts-hint = follows the one before; 13:00 fixes it
choice-none = none
choice-yes = yes
choice-no = no
priority-first = 1, most important
priority-second = 2
priority-third = 3, dropped first
# $typed (String)
length-not-understood = “{ $typed }” is no length. Write 10, 1h30, 1:30, 90m or -> 12:00.
# $typed (String)
length-out-of-range = “{ $typed }” cannot be the length; it must be 1 min to 24 h.
# $part (String)
phases-not-understood = “{ $part }” is no phase. Write a title and minutes: In groups 25; Report-back 4× +30s (× each group, + changeover).
# $typed (String)
time-not-understood = “{ $typed }” is no time of day. Write 13:00, or nothing.
# $typed (String)
# $begins (String)
before-the-day = { $typed } is before the day begins, at { $begins }.
# $time (String)
until-is-past = It does not begin before { $time }. Write a later time, or a length.
# $length (String)
least-too-long = The minimum, { $length }, is longer than the item.
# $title (String)
did-change-item = Changed: { $title }
# $title (String)
did-add-item = New: { $title }
# $title (String)
did-move-item = Moved: { $title }
# $title (String)
did-delete-item = Deleted: { $title }
# $title (String)
# $time (String)
did-fix = { $title } is fixed to { $time }
# $title (String)
did-loosen = { $title } follows the one before it
# $title (String)
cannot-move = { $title } has begun or is past; its place is kept
# $title (String)
cannot-move-further = { $title } cannot be moved further
# $title (String)
cannot-delete-item = { $title } has run and is kept; s skips what is to come
cannot-delete-only-item = A day needs an item
# $title (String)
cannot-fix = { $title } has begun or is past
select-item-first = Select the item first, with ↑ and ↓
form-put-aside = Nothing was changed; what you typed is there when you open it again
form-is-back = What you were filling in is back

## Repair: a key that was forgotten.

repair-title = Forgot a key?
repair-keys = Enter mends the one with the cursor · Tab next · Esc back
repair-started = It began
repair-ended = It ended
repair-last-pause = The last pause was
repair-paused = A pause until now of
# $from (String)
repair-away = Pause from { $from }, away (min)
past-hint = 10 (min ago) or 10:40
pause-hint = 12 (min)
# $typed (String)
past-not-understood = “{ $typed }” is no time. Write 10 for 10 min ago, or 10:40.
repair-future = That is in the future.
# $time (String)
repair-before-previous = That is before { $time }; what came before had not begun then.
# $time (String)
repair-before-start = That is before { $time }; it did not run then.
# $title (String)
# $length (String)
repair-left = { $title }: { $length } left
# $title (String)
# $length (String)
repair-over = { $title }: { $length } over
did-repair = The log has been mended
nothing-to-repair = There is nothing to mend yet
# $key (String)
asleep-repair = { $key } takes it out as a pause
