## The review: its pages and its keys.

tab-review = Review
action-view-review = The review: what was said and promised, and where the time went
review-overview = Overview
review-said = Said
review-promised = Promised
review-stakeholders = Who matters
review-time = Time
action-review-overview = Review: everything on one page
action-review-said = Review: what was said, by module and question
action-review-promised = Review: what was promised
action-review-stakeholders = Review: who matters and what changed
action-review-time = Review: where the time went
action-tag = Write the tags; those of all marked notes at once
action-tag-short = tags
action-mark-note = Mark the note, to tag several at once
action-mark-note-short = mark
action-mark-all-notes = Mark all listed notes, or none
action-filter-tag = Only notes with one tag, the next one
action-filter-tag-short = tag
# $count (Number)
did-tag = { $count ->
    [one] { $count } note tagged
   *[other] { $count } notes tagged
}

## What was said.

# $count (Number)
review-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
# $count (Number)
review-marked = { $count } marked
review-no-module = In no module
review-nothing-noted = nothing noted
# $count (Number)
review-worksheets = { $count ->
    [one] { $count } worksheet filled in
   *[other] { $count } worksheets filled in
}
review-tags-hint = figures young-people

## What was promised.

# $said (Number) - lines in which something stands
# $all (Number)
review-pledges = { $said } of { $all } commitments for good written down
review-no-promises = Nothing was promised. Actions, commitments and homework that are noted stand here.

## Who matters.

# $key (String) - the key of the view in which they are listed
review-no-stakeholders = No stakeholders are listed. { $key } opens the list.
review-unplaced = Not rated yet
review-voiceless = Much affected, little influence
review-nobody = nobody

## Where the time went.

review-planned = planned
review-took = took
# $planned (String)
# $taken (String)
# $difference (String) - `+8 min`, or as planned
review-total = planned { $planned }, took { $taken } · { $difference }
review-no-time = No item has been run to its end: of the time nothing is known.
# $minutes (String)
review-more = +{ $minutes }
# $minutes (String)
review-less = −{ $minutes }
review-left-out = left out
review-forgotten = clock not stopped
review-running = running
review-to-come = not run
# $time (String)
# $late (String) - `12 min late`, or as planned
review-day-began = began { $time }, { $late }
# $time (String)
# $late (String) - `12 min late`, or as planned
review-day-ended = ended { $time }, { $late }
review-day-not-begun = not begun
review-by-kind = By kind
review-by-module = By module
review-deviations = Largest differences
review-next-edition = For the next edition
review-no-advice = Nothing took much longer or shorter than planned.
review-rehearsal = A rehearsal: its clock ran as it liked, so nothing is advised from it.
# $day (String)
# $length (String)
review-advice-began-late = { $day } began { $length } late: let people in earlier, or plan for it.
# $day (String)
# $lost (String)
# $planned (String)
review-advice-rests = { $day }: { $lost } of { $planned } of rest went to other things. Plan more air before the breaks.
# $item (String)
# $taken (String)
# $planned (String)
# $minutes (String)
review-advice-give = { $item } took { $taken } instead of { $planned }: give it { $minutes }.
# $item (String)
# $taken (String)
# $planned (String)
# $minutes (String)
review-advice-report-back = { $item }: the groups talked for { $taken } each instead of { $planned }. Plan { $minutes } for each group.
# $item (String)
review-advice-left-out = { $item } was left out: shorten something else, or take it out of the programme.
# $item (String)
review-advice-forgotten = { $item }: nobody stopped its clock, so its time is not counted.

## Runs of the same programme beside each other.

review-runs = Runs
action-review-runs = Review: the runs of this programme beside each other
runs-reading = Reading the other sessions …
runs-none = No session of this programme has been run yet. Rehearsals are not counted.
runs-alone = The only run of this programme so far. Rehearsals are not counted.
# $count (Number)
runs-title = { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
runs-place = Place
runs-time = Time, in minutes
runs-participants = Participants
runs-notes = Notes
runs-promises = Promises kept
# $done (Number)
# $all (Number)
runs-done-of = { $done } of { $all }
runs-items = What the items took, in minutes
runs-themes = Themes: notes with the tag
command-programme-runs = Set the sessions in which a programme was run beside each other: time, themes, promises kept
