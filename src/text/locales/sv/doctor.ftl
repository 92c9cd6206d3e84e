doctor-fine = bra
doctor-warning = obs
doctor-bad = FEL
doctor-failed = { $count ->
    [0] Inget fel hittades.
    [one] Ett fel hittades.
   *[other] { $count } fel hittades.
}
doctor-terminal = Terminal: { $columns } × { $rows } ({ $kind })
doctor-no-terminal = Terminal: ingen här
doctor-no-terminal-advice = Kör ”brobygger doctor” i det fönster där du ska köra dagen.
doctor-dumb-advice = Den här terminalen kan inte rita en skärm. Använd en annan; variabeln TERM får inte vara dumb.
doctor-small-advice = Gör fönstret större: minst { $columns } × { $rows }.
doctor-colours = Färger: { $count }
doctor-no-colours = Färger: inga; varje tillstånd har också ett ord eller ett tecken
doctor-locale = Tecken: UTF-8 ({ $locale })
doctor-no-locale = Tecken: systemet säger inte att dess terminaler tar UTF-8 ({ $locale })
doctor-no-locale-advice = Om å, ä och ö ser fel ut, sätt LANG, till exempel till sv_SE.UTF-8.
doctor-config = Konfiguration: { $path }
doctor-no-config = Konfiguration: ingen; den skulle vara { $path }
doctor-config-advice = Rätta filen; det som är fel i den gäller inte förrän då.
doctor-folder = Mapp: { $path }
doctor-folder-to-be-made = Mapp: { $path } (skapas när den behövs)
doctor-folder-unwritable = Mapp: det går inte att skriva i { $path }: { $why }
doctor-folder-advice = Gör mappen skrivbar för dig, eller välj en annan med --sessions.
doctor-open-to-others = { $path } kan läsas av andra på den här datorn ({ $mode }).
doctor-folder-open-advice = chmod 700 "{ $path }"
doctor-file-open-advice = chmod 600 "{ $path }"
doctor-space = Ledigt på disken: { $megabytes } MiB
doctor-space-advice = Frigör utrymme innan dagen börjar.
doctor-zone = Tidszon: { $zone }
doctor-no-zone = Tidszon: systemet berättar inte; nya sessioner skapas i UTC
doctor-no-zone-advice = Ställ in datorns tidszon, eller variabeln TZ, till exempel till Europe/Stockholm.
doctor-clock = Klocka: { $now }
doctor-clock-advice = Ställ datorns klocka.
doctor-boot-clock = Klocka sedan datorn startade: finns; viloläge räknas, och tiden som är kvar ändras inte av att klockan ställs
doctor-no-boot-clock = Klocka sedan datorn startade: ingen
doctor-no-boot-clock-advice = Ställ inte datorns klocka medan en punkt pågår.
doctor-sessions = { $count ->
    [one] En session kan öppnas
   *[other] { $count } sessioner kan öppnas
}
doctor-recoverable = { $path } stängdes inte på vanligt sätt, eller är öppen i ett annat fönster.
doctor-recoverable-advice = Öppna den: allt som har synts på skärmen finns kvar.
doctor-programme-advice = brobygger programme check "{ $path }"
