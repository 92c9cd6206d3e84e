## Between the days: what was promised, what was expected, what is followed up.

tab-between = Between the days
between-promises = Promises
between-expectations = Expectations
between-people = People
action-between = Homework and promises, expectations, people
action-next-page-between = The next page
action-next-page-between-short = next page
action-previous-page-between = The page before

## What was promised.

action-edit-promise = Write in it; homework of a module becomes a note
action-edit-promise-short = write
action-note-it-short = make it a note
action-promise-dropped = Mark as dropped, or open again
action-promise-dropped-short = drop
action-new-commitment = New commitment
action-new-commitment-short = new
action-filter-person = Only about one participant, the next one
did-drop = Dropped
did-change-pledge = Commitment written down
# $open (Number)
# $done (Number)
promises-count = { $open } open, { $done } done
# $open (Number)
# $overdue (Number) - among the open ones
# $done (Number)
promises-count-overdue = { $open } open, { $overdue } of them overdue, { $done } done
# $listed (Number)
promises-listed = { $listed } listed
promises-pledges = Commitments for good
promises-overdue = Overdue
promises-open = Open
promises-homework = Homework of the modules, not noted yet
promises-done = Done
promises-dropped = Dropped
# $key (String) - the key that writes a commitment
promises-none = Nothing was promised yet. { $key } writes a commitment down; actions and homework that are noted stand here too.
promise-by-all = all
promise-for-all = for all
promise-long-term = Long-term work
promise-follow-up = Follow-up of results
promise-contact = Contact person
promise-no-long-term = no commitment yet
promise-no-follow-up = not said yet who asks
promise-no-contact = not named yet
# $count (Number)
# $key (String)
promises-to-look-at = { $count ->
    [one] { $count } open promise: { $key }
   *[other] { $count } open promises: { $key }
}

## Expectations, and what came of them.

action-write-outcome = Write what came of it
action-write-outcome-short = what came of it
action-outcome-in-editor = Write what came of it in the note editor
action-next-person = The next participant
action-next-person-short = next participant
action-previous-person = The participant before
action-their-commitment = New commitment of this participant
did-write-outcome = What came of it is kept
expected = Expected
came-of-it = What came of it
# $written (Number) - how many have something beside them
# $all (Number)
expectations-count = { $written } of { $all } followed up
expectations-none = No answers from before the first day. They stand with the participants in the session's file; where there are any, what came of them is written beside them here.
answer-yes = yes
answer-no = no
came-of-it-hint = What came of it?

## What is followed up with each participant.

action-edit-follow-up = Edit the note, or write the first
action-edit-follow-up-short = edit
# $count (Number)
people-count = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
# $key (String) - the key that writes a note
people-no-notes = Nothing noted yet. { $key } writes a note about this participant; only you see it.
people-none = No participants in this session. Those that stand in its file have their expectations, commitments and notes here.
person-without-name = Participant
# $name (String)
note-about = about { $name }
about-stays-private = What is noted about a person is never shown to the room
