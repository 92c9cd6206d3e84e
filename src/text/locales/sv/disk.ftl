# What the disk says. Most of it stands after a colon or after the name of a file.

disk-full = disken är full
disk-read-only = disken är skrivskyddad
disk-forbidden = inte tillåtet
disk-not-found = finns inte
disk-exists = det finns redan något med det namnet
file-not-plain = detta är ingen vanlig fil utan en länk, en mapp eller en enhet
file-too-large = { $megabytes } MB är för stort; högst { $limit } MB läses
file-not-text = byte { $at } är inte UTF-8-text
file-unreadable = rad { $line }, kolumn { $column }: { $problem }
file-no-session = detta är ingen session
file-newer = skriven av en nyare version av Brobygger (format { $version })
file-flawed = { $path } motsäger resten av filen
file-not-found = filen { $path } finns inte
file-restless = { $path } ändras medan den läses; försök igen
session-damaged = skadad; öppnas från det som sparades { $when }
session-shown-from = { $path } är skadad. Detta är det som sparades { $when }, med det som journalen har sedan dess.
damaged-advice = Lägg tillbaka filen från en kopia, eller laga den på det angivna stället. Brobygger rör den inte.
newer-advice = Öppna den med den version av Brobygger som skrev den, eller en nyare.
other-advice = Flytta filen ut ur sessionernas mapp, eller ange en annan.

## Saving.

save-journal = journalen i { $path } kan inte skrivas, { $why }
save-generation = ingen tidigare version kan bevaras i { $path }, { $why }
save-file = { $path } kan inte skrivas, { $why }
save-not-the-same = det som skulle skrivas går inte att läsa tillbaka som sessionen; det är ett fel i Brobygger
save-stopped = sparandet har stannat; det är ett fel i Brobygger: avsluta och starta igen
saved-beside = Ett annat program hade ändrat sessionens fil. Dess version finns kvar: { $path }
copy-failed = Ingen kopia sparades som { $path }: { $why }
copy-of-read-only = Sessionen är skrivskyddad här. Kopiera filen i stället: { $path }

## Who has a session open.

held = den är öppen i ett annat fönster
held-by = den är öppen i ett annat fönster sedan { $since } ({ $host }, process { $pid })
held-advice = För att ta över: avsluta där och öppna den här igen.

## What had to be done when a session was opened.

recovered-generation = Sessionens fil gick inte att använda. Den senast sparade versionen före den togs i stället, med allt som journalen har sedan dess.
recovered-replayed = { $edits ->
        [one] En ändring som ännu inte stod i filen togs tillbaka ur journalen.
       *[other] { $edits } ändringar som ännu inte stod i filen togs tillbaka ur journalen.
    }
recovered-unused = { $bytes } byte av journalen var avbrutna eller skadade och gick inte att använda.
aside-damaged = Den skadade filen finns kvar: { $path }
aside-foreign = En fil som inte hör till det som gjorts här finns kvar: { $path }
aside-journal = Den del av journalen som inte användes finns kvar: { $path }
