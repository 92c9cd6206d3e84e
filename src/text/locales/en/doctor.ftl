doctor-fine = fine
doctor-warning = note
doctor-bad = PROBLEM
# $count (Number)
doctor-failed = { $count ->
    [0] No problem was found.
    [one] One problem was found.
   *[other] { $count } problems were found.
}
# $columns (Number)
# $rows (Number)
# $kind (String)
doctor-terminal = Terminal: { $columns } × { $rows } ({ $kind })
doctor-no-terminal = Terminal: none here
doctor-no-terminal-advice = Run “brobygger doctor” in the window in which you will run the day.
doctor-dumb-advice = This terminal cannot draw a screen. Use another one; the variable TERM must not be dumb.
# $columns (Number)
# $rows (Number)
doctor-small-advice = Make the window larger: at least { $columns } × { $rows }.
# $count (Number)
doctor-colours = Colours: { $count }
doctor-no-colours = Colours: none; every state has a word or a sign as well
# $locale (String)
doctor-locale = Characters: UTF-8 ({ $locale })
# $locale (String)
doctor-no-locale = Characters: the system does not say that its terminals take UTF-8 ({ $locale })
doctor-no-locale-advice = If å, æ and ø look wrong, set LANG, for example to en_GB.UTF-8.
# $path (String)
doctor-config = Configuration: { $path }
# $path (String)
doctor-no-config = Configuration: none; it would be { $path }
doctor-config-advice = Mend the file; what is wrong in it does not count until then.
# $path (String)
doctor-folder = Folder: { $path }
# $path (String)
doctor-folder-to-be-made = Folder: { $path } (is made when it is needed)
# $path (String)
# $why (String)
doctor-folder-unwritable = Folder: { $path } cannot be written: { $why }
doctor-folder-advice = Make the folder writable for you, or choose another one with --sessions.
# $path (String)
# $mode (String)
doctor-open-to-others = { $path } can be read by others on this computer ({ $mode }).
# $path (String)
doctor-folder-open-advice = chmod 700 "{ $path }"
# $path (String)
doctor-file-open-advice = chmod 600 "{ $path }"
# $megabytes (Number)
doctor-space = Free on the disk: { $megabytes } MiB
doctor-space-advice = Make room before the day begins.
# $zone (String)
doctor-zone = Time zone: { $zone }
doctor-no-zone = Time zone: the system does not tell; new sessions are made in UTC
doctor-no-zone-advice = Set the time zone of the computer, or the variable TZ, for example to Europe/Stockholm.
# $now (String)
doctor-clock = Clock: { $now }
doctor-clock-advice = Set the computer's clock.
doctor-boot-clock = Clock since the computer was started: there; sleep counts, and setting the clock does not change the time left
doctor-no-boot-clock = Clock since the computer was started: none
doctor-no-boot-clock-advice = Do not set the computer's clock while an item runs.
# $count (Number)
doctor-sessions = { $count ->
    [one] One session can be opened
   *[other] { $count } sessions can be opened
}
# $path (String)
doctor-recoverable = { $path } was not closed in the usual way, or is open in another window.
doctor-recoverable-advice = Open it: everything that was seen on the screen is there again.
# $path (String)
doctor-programme-advice = brobygger programme check "{ $path }"
