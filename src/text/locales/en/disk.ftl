# What the disk says. Most of it stands after a colon or after the name of a file.

disk-full = the disk is full
disk-read-only = the disk is read-only
disk-forbidden = not permitted
disk-not-found = not found
disk-exists = something of that name is there already
file-not-plain = this is no plain file but a link, a folder or a device
# $megabytes (Number) - the size
# $limit (Number) - the largest that is read
file-too-large = { $megabytes } MB is too large; at most { $limit } MB are read
# $at (Number) - the first byte that is wrong
file-not-text = byte { $at } is no UTF-8 text
# $line (Number)
# $column (Number)
# $problem (String) - field and what is wrong with it
file-unreadable = line { $line }, column { $column }: { $problem }
file-no-session = this is no session
# $version (Number) - of the format
file-newer = written by a newer version of Brobygger (format { $version })
# $path (String) - the field
file-flawed = { $path } contradicts the rest of the file
# $path (String)
file-not-found = there is no file { $path }
# $path (String)
file-restless = { $path } changes while it is read; try again
# $when (String) - day and time of day
session-damaged = damaged; opens from the save of { $when }
# $path (String)
# $when (String) - day and time of day
session-shown-from = { $path } is damaged. This is the save of { $when }, with what the journal has since.
damaged-advice = Put the file back from a copy, or mend it at the place named. Brobygger does not touch it.
newer-advice = Open it with the version of Brobygger that wrote it, or a newer one.
other-advice = Move the file out of the folder of the sessions, or name another one.

## Saving.

# $path (String) - the folder
# $why (String)
save-journal = the journal in { $path } cannot be written, { $why }
# $path (String) - the folder
# $why (String)
save-generation = no earlier version can be kept in { $path }, { $why }
# $path (String)
# $why (String)
save-file = { $path } cannot be written, { $why }
save-not-the-same = what would be written does not read back as the session; this is a fault in Brobygger
save-stopped = saving has stopped; this is a fault in Brobygger: leave and start again
# $path (String) - where the other version is
saved-beside = Another program had changed the session's file. Its version was kept: { $path }
# $path (String)
# $why (String)
copy-failed = No copy was saved as { $path }: { $why }
# $path (String) - the session's file
copy-of-read-only = The session is read-only here. Copy its file instead: { $path }

## Who has a session open.

held = another window has it open
# $since (String) - time of day
# $host (String) - name of the computer
# $pid (Number) - of the process
held-by = another window has had it open since { $since } ({ $host }, process { $pid })
held-advice = To take it over, leave it there and open it here again.

## What had to be done when a session was opened.

recovered-generation = The session's file could not be used. The version saved before it was taken, with everything that the journal has since.
# $edits (Number)
recovered-replayed = { $edits ->
        [one] One change that was not in the file yet was brought back from the journal.
       *[other] { $edits } changes that were not in the file yet were brought back from the journal.
    }
# $bytes (Number) - of the journal
recovered-unused = { $bytes } bytes of the journal were torn or damaged and could not be used.
# $path (String)
aside-damaged = The damaged file was kept: { $path }
# $path (String)
aside-foreign = A file that does not belong to what was done here was kept: { $path }
# $path (String)
aside-journal = The part of the journal that was not used was kept: { $path }
