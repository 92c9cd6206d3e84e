# What the disk says. Most of it stands after a colon or after the name of a file.

disk-full = disken er fuld
disk-read-only = disken er skrivebeskyttet
disk-forbidden = ikke tilladt
disk-not-found = findes ikke
disk-exists = der findes allerede noget med det navn
file-not-plain = dette er ikke en almindelig fil, men et link, en mappe eller en enhed
file-too-large = { $megabytes } MB er for stort; højst { $limit } MB læses
file-not-text = byte { $at } er ikke UTF-8-tekst
file-unreadable = linje { $line }, kolonne { $column }: { $problem }
file-no-session = dette er ikke en session
file-newer = skrevet af en nyere version af Brobygger (format { $version })
file-flawed = { $path } modsiger resten af filen
file-not-found = filen { $path } findes ikke
file-restless = { $path } ændres, mens den læses; prøv igen
session-damaged = beskadiget; åbnes fra det, der blev gemt { $when }
session-shown-from = { $path } er beskadiget. Dette er det, der blev gemt { $when }, med det, journalen har siden da.
damaged-advice = Læg filen tilbage fra en kopi, eller ret den på det nævnte sted. Brobygger rører den ikke.
newer-advice = Åbn den med den udgave af Brobygger, der skrev den, eller en nyere.
other-advice = Flyt filen ud af sessionernes mappe, eller angiv en anden.

## Saving.

save-journal = journalen i { $path } kan ikke skrives, { $why }
save-generation = ingen tidligere version kan bevares i { $path }, { $why }
save-file = { $path } kan ikke skrives, { $why }
save-not-the-same = det, der skulle skrives, kan ikke læses tilbage som sessionen; det er en fejl i Brobygger
save-stopped = gemningen er gået i stå; det er en fejl i Brobygger: afslut og start igen
saved-beside = Et andet program havde ændret sessionens fil. Dets udgave er bevaret: { $path }
copy-failed = Der blev ikke gemt en kopi som { $path }: { $why }
copy-of-read-only = Sessionen er skrivebeskyttet her. Kopiér filen i stedet: { $path }

## Who has a session open.

held = den er åben i et andet vindue
held-by = den er åben i et andet vindue siden { $since } ({ $host }, proces { $pid })
held-advice = For at overtage: afslut der, og åbn den her igen.

## What had to be done when a session was opened.

recovered-generation = Sessionens fil kunne ikke bruges. Den senest gemte udgave før den er taget i stedet, med alt, hvad journalen har siden da.
recovered-replayed = { $edits ->
        [one] Én ændring, der endnu ikke stod i filen, er hentet fra journalen.
       *[other] { $edits } ændringer, der endnu ikke stod i filen, er hentet fra journalen.
    }
recovered-unused = { $bytes } byte af journalen var afbrudt eller beskadiget og kunne ikke bruges.
aside-damaged = Den beskadigede fil er bevaret: { $path }
aside-foreign = En fil, der ikke hører til det, der er gjort her, er bevaret: { $path }
aside-journal = Den del af journalen, der ikke blev brugt, er bevaret: { $path }
