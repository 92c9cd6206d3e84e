doctor-fine = bra
doctor-warning = obs
doctor-bad = FEIL
doctor-failed = { $count ->
    [0] Det ble ikke funnet noen feil.
    [one] Det ble funnet én feil.
   *[other] Det ble funnet { $count } feil.
}
doctor-terminal = Terminal: { $columns } × { $rows } ({ $kind })
doctor-no-terminal = Terminal: ingen her
doctor-no-terminal-advice = Kjør «brobygger doctor» i vinduet der du skal kjøre dagen.
doctor-dumb-advice = Denne terminalen kan ikke tegne en skjerm. Bruk en annen; variabelen TERM må ikke være dumb.
doctor-small-advice = Gjør vinduet større: minst { $columns } × { $rows }.
doctor-colours = Farger: { $count }
doctor-no-colours = Farger: ingen; hver tilstand har også et ord eller et tegn
doctor-locale = Tegn: UTF-8 ({ $locale })
doctor-no-locale = Tegn: systemet sier ikke at terminalene tar UTF-8 ({ $locale })
doctor-no-locale-advice = Hvis æ, ø og å ser gale ut, sett LANG, for eksempel til nb_NO.UTF-8.
doctor-config = Konfigurasjon: { $path }
doctor-no-config = Konfigurasjon: ingen; den ville vært { $path }
doctor-config-advice = Rett filen; det som er feil i den, gjelder ikke før da.
doctor-folder = Mappe: { $path }
doctor-folder-to-be-made = Mappe: { $path } (lages når den trengs)
doctor-folder-unwritable = Mappe: det går ikke å skrive i { $path }: { $why }
doctor-folder-advice = Gi deg selv lov til å skrive i mappen, eller velg en annen med --sessions.
doctor-open-to-others = { $path } kan leses av andre på denne datamaskinen ({ $mode }).
doctor-folder-open-advice = chmod 700 "{ $path }"
doctor-file-open-advice = chmod 600 "{ $path }"
doctor-space = Ledig på disken: { $megabytes } MiB
doctor-space-advice = Frigjør plass før dagen begynner.
doctor-zone = Tidssone: { $zone }
doctor-no-zone = Tidssone: systemet sier den ikke; nye økter lages i UTC
doctor-no-zone-advice = Still inn tidssonen på datamaskinen, eller variabelen TZ, for eksempel til Europe/Oslo.
doctor-clock = Klokke: { $now }
doctor-clock-advice = Still klokka på datamaskinen.
doctor-boot-clock = Klokke siden datamaskinen startet: finnes; hvilemodus telles med, og tiden som er igjen, endres ikke av at klokka stilles
doctor-no-boot-clock = Klokke siden datamaskinen startet: ingen
doctor-no-boot-clock-advice = Ikke still klokka på datamaskinen mens en post pågår.
doctor-sessions = { $count ->
    [one] Én økt kan åpnes
   *[other] { $count } økter kan åpnes
}
doctor-recoverable = { $path } ble ikke lukket på vanlig måte, eller er åpen i et annet vindu.
doctor-recoverable-advice = Åpne den: alt som har vært på skjermen, er der igjen.
doctor-programme-advice = brobygger programme check "{ $path }"
