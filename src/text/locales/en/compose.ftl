# Writing a programme: one of your own, kept as a file.

# $why (String)
programme-not-kept = The programme was not kept: { $why }
programme-not-the-same = it would not read back as it is; this is a fault in Brobygger
# $title (String)
# $name (String) - id and language, as the command line names it
programme-kept = “{ $title }” is among your own programmes as { $name }

## What is said while one is written.

language-sv = svenska
language-da = dansk
language-nb = norsk bokmål
language-en = English
compose-badge = Writing a programme
not-while-composing = Not while a programme is being written
compose-new-title = New programme
# $number (Number)
compose-day-title = Day { $number }
# $title (String)
copy-of = { $title } (copy)
select-programme-first = Select a programme first, with ↑ and ↓
translate-title = Into which language?
# $title (String)
translate-intro = “{ $title }” is copied under the same name in another language, for its texts to be typed over.
# $title (String)
translate-all-there = “{ $title }” is there in all four languages
# $title (String)
did-add-day = New day: { $title }
# $title (String)
did-delete-day = Deleted: { $title }
# $title (String)
did-change-day = Changed: { $title }
# $title (String)
did-change-module = Module: { $title }
# $title (String)
did-add-module = New module: { $title }
# $title (String)
did-change-programme = Programme: { $title }
cannot-delete-only-day = A programme needs a day
compose-no-faults = The checker finds nothing amiss
compose-go-on = Go on writing
# $title (String)
format-title = How do people work in “{ $title }”?
format-intro = The item gets the phases and the length of what you choose; e changes them, u takes it back.
# $title (String)
# $format (String)
# $length (String)
did-take-format = { $title }: { $format }, { $length }
# $length (String)
total-free = { $length } free
# $length (String)
total-over = { $length } too long
total-full = fits to the minute
# $starts (String)
# $ends (String)
# $length (String)
compose-hours = { $starts }–{ $ends }, { $length }
# $count (Number)
# $length (String)
compose-items-sum = { $count ->
    [one] { $count } item
   *[other] { $count } items
}, { $length }
compose-panel-day = The day
compose-panel-faults = Checker
compose-panel-item = Item
# $key (String)
# $count (Number)
compose-more-faults = { $key } shows all { $count }, with repairs
# $key (String)
compose-one-fault = { $key } shows the repairs
# $count (Number)
compose-untranslated = { $count ->
    [one] { $count } text is still as in the original
   *[other] { $count } texts are still as in the original
}
compose-all-translated = Every text is translated
programme-form-title = The programme
day-form-title = The day
module-form-title = The module
new-module-form-title = New module
day-starts = Starts
day-ends = Ends
start-drafts = Being written
start-enter-goes-on = Enter goes on writing
list-composing = a programme that is being written
did-change-texts = Texts changed
text-phase = Phase
texts-form-title = All texts

## Keys.

action-edit-texts = All texts of the programme, to be typed over
action-new-programme = A new programme, from nothing
action-new-programme-short = new
action-write-programme = Go on writing your own programme; one that ships is copied
action-write-programme-short = write
action-copy-programme = A programme of your own from this one
action-copy-programme-short = copy
action-translate-programme = The programme in another language
action-translate-programme-short = translate
action-share-programme = Write the programme's file, to give it away
action-share-programme-short = file
action-format = How people work: a format of group work with its phases
action-format-short = group work
action-faults = What the checker finds, and what can be done about it
action-faults-short = check
action-keep-programme = Save it as your own programme
action-keep-programme-short = save
action-edit-module = The module of the item
action-edit-module-short = module
action-new-module = A new module for the item
action-edit-day = The day: title, start and end
action-edit-day-short = day
action-new-day = A new day after this one
action-new-day-short = new day
action-copy-day = Copy the day
action-delete-day = Delete the day
action-edit-programme = The programme: title, language, organiser, audience
action-edit-programme-short = programme
action-edit-item-short = edit
action-new-item-short = new item
