## One session from two, and none from one.

command-merge = Make one session from two files of it: what two scribes wrote on their own laptops
option-merge-session = A session, or its file
option-merge-output = The file to write; it must not be there yet
example-merge = What both have written in one file; neither of the two is touched
# $left (String) - an id
# $right (String) - an id
merge-other-session = These are two sessions, not one ({ $left } and { $right }). Only files of the same session can be merged: give the other scribe a copy of yours before the day.
# $why (String)
merge-flawed = They cannot be put together: { $why }. Both files are as they were.
merge-both-texts = both have written; both texts stand there now
# $kept (String)
# $other (String)
merge-one = “{ $kept }” stands; the other said “{ $other }”
merge-both-clocks = both have run the clock; all of it is in the log. Look at the times of the day.
merge-other-members = the members differ; those of whoever worked last stand
merge-in-several-groups = some were in several groups and are in the first of them now
# $place (String) - the field
# $about (String) - how the thing begins
# $how (String)
merge-about = { $place } “{ $about }”: { $how }
# $count (Number)
merge-conflicts = { $count ->
    [one] One thing was said in two ways. Nothing is lost; look at it.
   *[other] { $count } things were said in two ways. Nothing is lost; look at them.
}
command-erase = Remove a session for good, with its journals, earlier saves, stage and traces in the log
option-session-to-erase = Which session: its file, its id, or how one of them begins
option-yes = Do not ask
example-erase = Say what would go, ask, and remove it
# $title (String)
erase-what = To be erased, “{ $title }”:
# $count (Number)
erase-lines = { $count ->
    [one] one line
   *[other] { $count } lines
}
erase-sure = None of it can be brought back. Erase it? Type yes, or Enter to keep it.
# The word that says yes; its first letter does too.
erase-yes = yes
erase-kept = Nothing has been erased.
# $files (Number)
# $kilobytes (Number)
erase-done = Erased: { $files ->
    [one] one file
   *[other] { $files } files
}, { $kilobytes } kB.
erase-elsewhere = What was copied, sent or exported elsewhere is not known here and is still there.
erase-needs-yes = There is no terminal to ask in. Say --yes if it is to go for good.
# $who (String) - a sentence without a full stop
erase-held = Nothing has been erased: { $who }. Leave it there first.
# $path (String)
erase-unknown = Nothing has been erased: { $path } does not say which session it is. If it is no longer needed, delete the file.
# $files (String) - each with what the system said
erase-left = Not all of it could be erased. Still there: { $files }
# $date (String)
to-be-erased = to be erased by { $date }
option-delete-by = The day by which the session is to be erased; lists remind of it
