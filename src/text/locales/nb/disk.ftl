# What the disk says. Most of it stands after a colon or after the name of a file.

disk-full = disken er full
disk-read-only = disken er skrivebeskyttet
disk-forbidden = ikke tillatt
disk-not-found = finnes ikke
disk-exists = det finnes allerede noe med det navnet
file-not-plain = dette er ingen vanlig fil, men en lenke, en mappe eller en enhet
file-too-large = { $megabytes } MB er for stort; høyst { $limit } MB leses
file-not-text = byte { $at } er ikke UTF-8-tekst
file-unreadable = linje { $line }, kolonne { $column }: { $problem }
file-no-session = dette er ingen økt
file-newer = skrevet av en nyere versjon av Brobygger (format { $version })
file-flawed = { $path } motsier resten av filen
file-not-found = filen { $path } finnes ikke
file-restless = { $path } endres mens den leses; prøv igjen
session-damaged = skadet; åpnes fra det som ble lagret { $when }
session-shown-from = { $path } er skadet. Dette er det som ble lagret { $when }, med det journalen har siden da.
damaged-advice = Legg filen tilbake fra en kopi, eller rett den på stedet som er nevnt. Brobygger rører den ikke.
newer-advice = Åpne den med den versjonen av Brobygger som skrev den, eller en nyere.
other-advice = Flytt filen ut av mappen til øktene, eller oppgi en annen.

## Saving.

save-journal = journalen i { $path } kan ikke skrives, { $why }
save-generation = ingen tidligere versjon kan tas vare på i { $path }, { $why }
save-file = { $path } kan ikke skrives, { $why }
save-not-the-same = det som skulle skrives, kan ikke leses tilbake som økten; det er en feil i Brobygger
save-stopped = lagringen har stoppet; det er en feil i Brobygger: avslutt og start igjen
saved-beside = Et annet program hadde endret øktens fil. Den versjonen er tatt vare på: { $path }
copy-failed = Ingen kopi ble lagret som { $path }: { $why }
copy-of-read-only = Økten er skrivebeskyttet her. Kopier filen i stedet: { $path }

## Who has a session open.

held = den er åpen i et annet vindu
held-by = den er åpen i et annet vindu siden { $since } ({ $host }, prosess { $pid })
held-advice = For å ta over: avslutt der og åpne den her igjen.

## What had to be done when a session was opened.

recovered-generation = Øktens fil kunne ikke brukes. Den sist lagrede versjonen før den er tatt i stedet, med alt journalen har siden da.
recovered-replayed = { $edits ->
        [one] Én endring som ennå ikke sto i filen, er hentet fra journalen.
       *[other] { $edits } endringer som ennå ikke sto i filen, er hentet fra journalen.
    }
recovered-unused = { $bytes } byte av journalen var avbrutt eller skadet og kunne ikke brukes.
aside-damaged = Den skadde filen er tatt vare på: { $path }
aside-foreign = En fil som ikke hører til det som er gjort her, er tatt vare på: { $path }
aside-journal = Den delen av journalen som ikke ble brukt, er tatt vare på: { $path }
