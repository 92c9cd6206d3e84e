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
command-run = Lige ind i en sessions dag
command-new = Opret en session ud fra et program, og skriv stien til dens fil
command-now = Sig på én linje, hvordan dagen står: punkt, tid tilbage, foran eller bagud
command-list = Vis en liste over de gemte sessioner, den senest gemte først
command-show = Vis en hel session: planlagte og faktiske tider, og notaterne efter modul
command-programme = Vis og kontrollér programmer
command-programme-list = Vis en liste over de programmer, der følger med, og dine egne
command-programme-show = Vis et helt program
command-programme-check = Kontrollér et programs fil: sammenfald, huller og alt andet, der ikke passer
command-programme-schema = Skriv JSON-skemaet for et programs fil
command-doctor = Se terminal, mapper, ure og sessioner efter: hvad der er godt, hvad der ikke er, og hvad du kan gøre
command-completions = Skriv det, som en skal fuldender
command-man = Skriv manualsiden for programmet eller for en kommando

## Arguments and options.

option-session = Id, begyndelsen af et id, filnavn eller sti; uden det den senest gemte session
option-programme = Som »brobygger programme list« kalder det, for eksempel kl-bridge-builder eller kl-bridge-builder.en; eller en fil
option-programme-file = Programmets fil
option-shell = bash, zsh, fish, elvish eller powershell
option-command = Kommandoen, hvis side du vil have
option-json = Til maskiner: JSON, der bliver ved med at være ens
option-json-session = Til maskiner: sessionens fil, som den ville se ud, hvis den blev gemt nu
option-json-programme = Til maskiner: programmets fil
option-title = Sessionens titel; uden den programmets
option-place = Hvor workshoppen holdes
option-date = Første dags dato, som 2026-11-23; én gang mere for hver dag derudover. Uden den i dag; dage uden dato følger med programmets afstand
option-group = En gruppes navn; én gang for hver gruppe
option-repair = Foretag en rettelse, som kontrollen foreslår, efter dens bogstav; én gang for hver rettelse
option-print = Skriv skærmen som text, styles eller svg i stedet for at vise den. Intet på disken ændres
option-keys = Taster, der trykkes først, som 'n<Space>Tekst<Enter><Esc><C-r>'; <wait:25m> lader 25 minutter gå (s sekunder, m minutter, h timer), <lt> er tasten <
option-at = Tiden, når tasterne begynder: 08:31, 2026-11-23T08:31 eller med sekunder og tidsforskydning. Uden den nu
option-size = Skærmens størrelse; uden den { $columns }x{ $rows }
option-doctor-keys = Vis en liste over handlingerne efter navnene i konfigurationen, med deres taster
option-sessions = Sessionernes mappe; ellers den i BROBYGGER_SESSIONS eller i konfigurationen
option-language = Programmets sprog: sv, da, nb eller en
option-theme = Farver: dark (mørkt), light (lyst) eller high-contrast (høj kontrast)
option-verbose = Skriv i loggen, hvad programmet gør; aldrig teksten i et notat
option-help = Vis denne hjælp, kortere med -h
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
example-man = Programmets manualside
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
