## The help: its parts.

help-usage = Brug
help-commands = Kommandoer
help-arguments = Argumenter
help-options = Tilvalg
help-everywhere-options = Til alle kommandoer
help-picture-options = Et billede af skærmen
help-examples = Eksempler
help-command-value = KOMMANDO
help-options-value = tilvalg

## What the commands do.

command-brobygger = Facilitatorens konsol på dagen: program, ur og notater. Uden kommando: startskærmen.
command-run = Gå lige ind i en sessions dag
command-new = Opret en session ud fra et program, og udskriv stien til dens fil
command-now = Sig på én linje, hvordan dagen står: programpunkt, tid tilbage, foran eller bagud
command-list = Vis en liste over de gemte sessioner, den senest gemte først
command-show = Vis en hel session: planlagte og faktiske tider, og notaterne efter modul
command-programme = Vis og kontrollér programmer
command-programme-list = Vis en liste over de programmer, der følger med, og dine egne
command-programme-show = Vis et helt program
command-programme-check = Kontrollér et programs fil: sammenfald, huller og alt andet, der ikke passer
command-programme-schema = Udskriv JSON-skemaet for et programs fil
command-doctor = Kontrollér terminal, mapper, ur og sessioner: hvad der er i orden, hvad der ikke er, og hvad du kan gøre
command-completions = Udskriv scriptet til kommandofuldførelse i en shell
command-man = Udskriv manualsiden for brobygger eller for en kommando

## Arguments and options.

option-session = Hvilken session: dens id eller begyndelsen af det, filens navn eller en sti; uden det den senest gemte
option-programme = Et program, som »brobygger programme list« kalder det, eller en fil. kl-bridge-builder.en er det på engelsk; uden sprog til sidst bliver det brugerfladens sprog, ellers programmets eget
option-programme-file = Filen med et program
option-shell = bash, zsh, fish, elvish eller powershell
option-command = Kommandoen, hvis side du vil have, for eksempel programme check
option-json = Udskriv JSON til andre programmer; formen forbliver den samme
option-json-session = Udskriv sessionen, som dens fil ville blive gemt nu, til andre programmer
option-json-programme = Udskriv programmets fil, til andre programmer eller for at lave dit eget af den
option-title = Sessionens titel; uden den programmets
option-place = Hvor workshoppen holdes
option-date = Første dags dato, som 2026-11-23 eller 23/11; én gang mere for hver dag derudover. Uden dato gælder i dag; dage uden dato følger med programmets egen afstand
option-group = Navnet på en gruppe; én gang for hver gruppe
option-repair = Foretag en rettelse, som kontrollen foreslår, med dens bogstav; én gang for hver rettelse. En rettelse beholder sit bogstav, når andre foretages
option-print = Udskriv skærmen i stedet for at vise den: som text, som styles (tekst med farverne i ord) eller som svg. Intet på disken ændres
option-keys = Taster, der trykkes først, som 'n<Space>Tekst<Enter><Esc><C-r>'; <wait:25m> lader 25 minutter gå (s sekunder, m minutter, h timer), <lt> er tasten <
option-at = Hvornår tasterne begynder: 08:31 (i dag), 2026-11-23T08:31 eller med sekunder og tidsforskydning. Uden tidspunkt gælder nu
option-size = Skærmens størrelse i kolonner og rækker; uden den { $columns }x{ $rows }
option-doctor-keys = Vis handlingerne med de navne, som konfigurationen bruger, og deres taster
option-sessions = Sessionernes mappe; ellers den i BROBYGGER_SESSIONS eller i konfigurationen
option-language = Brugerfladens sprog: sv, da, nb eller en; også for et program, der angives uden sprog
option-theme = Farver: dark (mørkt), light (lyst) eller high-contrast (høj kontrast)
option-verbose = Skriv i loggen, hvad brobygger gør, aldrig teksten i et notat
option-help = Vis denne hjælp; -h viser den i korthed
option-version = Vis versionen

## What the examples do.

example-start = Startskærmen: dagens session først
example-new = Opretter en session, der begynder den dag
example-new-groups = Opretter en session med titel, sted og to grupper, på engelsk
example-new-repair = Opretter en session og foretager den første rettelse, som kontrollen foreslår
example-run-latest = Ind i den senest gemte session
example-run = Ind i en bestemt session
example-print = Et billede af dagen 25 minutter efter start
example-sessions = Sessionerne i en anden mappe
example-now-json = Til en statuslinje
example-show = Den senest gemte session, side for side
example-show-json = En session, til et andet program
example-programme-show = Alt, hvad der er i et program
example-programme-copy = Dit eget program begynder som en kopi af et, der følger med
example-programme-check = Det, der ikke passer, med fil, linje og kolonne
example-completions = Til { $shell }
example-man = Manualsiden for brobygger
example-man-command = En kommandos manualside

## What is wrong with how the program was called.

usage-unknown-option = Tilvalget { $given } findes ikke.
usage-unknown-argument = »{ $given }« er ét ord for meget.
usage-unknown-command = Kommandoen »{ $given }« findes ikke.
usage-missing-command = Der mangler en kommando: { $valid }.
usage-missing-argument = { $missing } mangler.
usage-missing-value = { $option } skal have en værdi.
usage-invalid-value = »{ $given }« går ikke til { $option }; mulige er { $valid }.
usage-conflict = { $option } og { $other } går ikke sammen.
usage-twice = { $option } står to gange.
usage-no-value = { $option } tager ingen værdi.
usage-not-text = Et argument er ikke UTF-8.
usage-otherwise = Sådan kaldes programmet ikke.
usage-did-you-mean = Mente du { $meant }?
usage-more = { $command } --help fortæller mere.
