tab-modules = Modules
action-view-modules = The modules
action-previous-module = The module before
action-next-module = The module after
action-next-module-short = next module
action-module-of-now = Back to the module of the item that runs
action-previous-section = The part of the module before
action-next-section = The part of the module after
action-next-section-short = next part
action-put-question = The selected question before the room, or away again
action-put-question-short = to the room
action-put-question-away = take it away
action-worksheet = The module's worksheet, to be filled in
action-worksheet-short = worksheet
action-spread = Where ratings lie apart
action-spread-short = spread
no-modules = This programme has no modules.
module-questions = Questions
# $number (Number)
# $count (Number)
module-of = Module { $number } of { $count }
module-is-now = ▶ now
# $key (String)
module-back-to-now = { $key } back to now
# $number (Number)
# $count (Number)
section-of = { $number } of { $count }

## Questions and what was said.

# $count (Number)
reflection-count =
    { $count ->
        [one] 1 reflection
       *[other] { $count } reflections
    }
# $count (Number)
asked-count =
    { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
asked-by-the-room = What the room wants to know
asked-nothing = What else was said
question-in-the-room = ● in the room now
# $key (String)
no-reflections = Nothing caught yet. { $key } catches what is said.
whole-room = all
promised = Promised

## Worksheets.

action-fill-in = Fill in, from the selected field on
action-fill-in-short = fill in
action-previous-whom = The group or person before
action-next-whom = The group or person after
action-next-whom-short = next group
action-previous-sheet = The sheet before of the same
action-next-sheet = The sheet after of the same
action-new-sheet = Another sheet of the same
action-new-sheet-short = new sheet
action-delete-sheet = Delete the sheet
sheet-for-all = everyone together
sheet-for-gone = no longer here
# $number (Number)
# $count (Number)
sheet-of = sheet { $number } of { $count }
sheet-is-new = a new sheet
# $count (Number)
# $all (Number)
sheet-filled = { $count } of { $all } filled in
sheet-key-next = next field
sheet-key-back = back
sheet-key-choose = choose
sheet-key-done = done
sheet-not-a-date = not a date yet
sheet-not-a-choice = not one of the choices
sheet-per-group = One for each group
sheet-per-person = One for each person, for their own use
sheet-per-all = One for everyone together
sheet-per-anyone = For groups, persons or everyone
# $key (String)
sheet-opens-with = { $key } fills it in
# $key (String)
spread-opens-with = { $key } shows where ratings lie apart
# $field (String)
# $whom (String)
did-fill-in = { $field } · { $whom }
# $whom (String)
did-delete-sheet = Worksheet deleted · { $whom }

## Ratings that lie apart.

# $module (Number)
spread-title = Discuss the gaps · module { $module }
spread-explained = Rated each for themselves. The widest gaps come first.
# $lowest (String)
# $highest (String)
# $middle (String)
spread-from-to = spread { $lowest }–{ $highest }, middle { $middle }
# $value (String)
spread-agreed = all say { $value }
sheet-last-field = That was the last field: Esc is done, PgDn the next group or person
sheet-key-whom = next group
