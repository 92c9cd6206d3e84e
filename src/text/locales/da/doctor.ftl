doctor-fine = ok
doctor-warning = obs
doctor-bad = FEJL
doctor-failed = { $count ->
    [0] Der blev ikke fundet fejl.
    [one] Der blev fundet én fejl.
   *[other] Der blev fundet { $count } fejl.
}
doctor-terminal = Terminal: { $columns } × { $rows } ({ $kind })
doctor-no-terminal = Terminal: ingen her
doctor-no-terminal-advice = Kør »brobygger doctor« i det vindue, hvor du skal køre dagen.
doctor-dumb-advice = Denne terminal kan ikke tegne en skærm. Brug en anden; variablen TERM må ikke være dumb.
doctor-small-advice = Gør vinduet større: mindst { $columns } × { $rows }.
doctor-colours = Farver: { $count }
doctor-no-colours = Farver: ingen; enhver tilstand har også et ord eller et tegn
doctor-locale = Tegn: UTF-8 ({ $locale })
doctor-no-locale = Tegn: systemet siger ikke, at dets terminaler tager UTF-8 ({ $locale })
doctor-no-locale-advice = Hvis æ, ø og å ser forkerte ud, så sæt LANG, for eksempel til da_DK.UTF-8.
doctor-config = Konfiguration: { $path }
doctor-no-config = Konfiguration: ingen; den ville være { $path }
doctor-config-advice = Ret filen; det, der er forkert i den, gælder ikke før da.
doctor-folder = Mappe: { $path }
doctor-folder-to-be-made = Mappe: { $path } (oprettes, når den skal bruges)
doctor-folder-unwritable = Mappe: der kan ikke skrives i { $path }: { $why }
doctor-folder-advice = Giv dig selv lov til at skrive i mappen, eller vælg en anden med --sessions.
doctor-open-to-others = { $path } kan læses af andre på denne computer ({ $mode }).
doctor-folder-open-advice = chmod 700 "{ $path }"
doctor-file-open-advice = chmod 600 "{ $path }"
doctor-space = Ledigt på disken: { $megabytes } MiB
doctor-space-advice = Frigør plads, før dagen begynder.
doctor-zone = Tidszone: { $zone }
doctor-no-zone = Tidszone: systemet siger den ikke; nye sessioner oprettes i UTC
doctor-no-zone-advice = Indstil computerens tidszone, eller variablen TZ, for eksempel til Europe/Copenhagen.
doctor-clock = Ur: { $now }
doctor-clock-advice = Stil computerens ur.
doctor-boot-clock = Ur, siden computeren startede: findes; dvale tælles med, og tiden tilbage ændres ikke af, at uret stilles
doctor-no-boot-clock = Ur, siden computeren startede: intet
doctor-no-boot-clock-advice = Stil ikke computerens ur, mens et punkt er i gang.
doctor-sessions = { $count ->
    [one] Én session kan åbnes
   *[other] { $count } sessioner kan åbnes
}
doctor-recoverable = { $path } blev ikke lukket på sædvanlig vis eller er åben i et andet vindue.
doctor-recoverable-advice = Åbn den: alt, hvad der har været på skærmen, er der igen.
doctor-programme-advice = brobygger programme check "{ $path }"
