## The help: its parts.

help-usage = Bruk
help-commands = Kommandoer
help-arguments = Argumenter
help-options = Valg
help-everywhere-options = Til alle kommandoer
help-picture-options = Et bilde av skjermen
help-examples = Eksempler
help-command-value = KOMMANDO
help-options-value = valg

## What the commands do.

command-brobygger = Prosesslederens konsoll på dagen: program, klokke og notater. Uten kommando: startskjermen.
command-run = Gå rett inn i dagen til en økt
command-new = Lag en økt fra et program, og skriv ut stien til filen
command-now = Si på én linje hvordan dagen ligger an: programpost, tid igjen, foran eller etter
command-list = List opp de lagrede øktene, den sist lagrede først
command-show = Vis en hel økt: planlagte og faktiske tider, og notatene etter modul
command-programme = List opp, vis og kontroller programmer
command-programme-list = List opp programmene som følger med, og dine egne
command-programme-show = Vis et helt program
command-programme-check = Kontroller filen til et program: kollisjoner, hull og alt annet som ikke stemmer
command-programme-schema = Skriv ut JSON-skjemaet for filen til et program
command-doctor = Kontroller terminal, mapper, klokke og økter: hva som er bra, hva som ikke er det, og hva du kan gjøre
command-completions = Skriv ut fullføringsskriptet for et skall
command-man = Skriv ut manualsiden for brobygger eller for en kommando

## Arguments and options.

option-session = Hvilken økt: id-en eller begynnelsen på den, navnet på filen eller en sti; uten det den sist lagrede
option-programme = Et program slik «brobygger programme list» kaller det, eller en fil. kl-bridge-builder.en er det på engelsk; uten språk til slutt blir det språket i brukergrensesnittet, ellers programmets eget
option-programme-file = Filen med et program
option-shell = bash, zsh, fish, elvish eller powershell
option-command = Kommandoen du vil ha siden til, for eksempel programme check
option-json = Skriv ut JSON, til andre programmer; formen forblir den samme
option-json-session = Skriv ut økten slik filen ville blitt lagret nå, til andre programmer
option-json-programme = Skriv ut filen til programmet, til andre programmer eller for å lage ditt eget av den
option-title = Tittelen på økten; uten den tittelen på programmet
option-place = Hvor arbeidsverkstedet holdes
option-date = Datoen for første dag, som 2026-11-23 eller 23/11; én gang til for hver dag utover den. Uten dato gjelder i dag; dager uten dato følger med programmets egen avstand
option-group = Navnet på en gruppe; én gang for hver gruppe
option-repair = Gjør en rettelse som kontrollen foreslår, med bokstaven dens; én gang for hver rettelse. En rettelse beholder bokstaven sin når andre gjøres
option-print = Skriv ut skjermen i stedet for å vise den: som text, som styles (tekst med fargene i ord) eller som svg. Ingenting på disken endres
option-keys = Taster som trykkes først, som 'n<Space>Tekst<Enter><Esc><C-r>'; <wait:25m> lar 25 minutter gå (s sekunder, m minutter, h timer), <lt> er tasten <
option-at = Når tastene begynner: 08:31 (i dag), 2026-11-23T08:31 eller med sekunder og tidsforskyvning. Uten tidspunkt gjelder nå
option-size = Størrelsen på skjermen i kolonner og rader; uten den { $columns }x{ $rows }
option-doctor-keys = List opp handlingene med navnene som konfigurasjonen bruker, og tastene deres
option-sessions = Mappen til øktene; ellers den i BROBYGGER_SESSIONS eller i konfigurasjonen
option-language = Språket i brukergrensesnittet: sv, da, nb eller en; også for et program som oppgis uten språk
option-theme = Farger: dark (mørkt), light (lyst) eller high-contrast (høy kontrast)
option-verbose = Skriv i loggen hva brobygger gjør, aldri teksten i et notat
option-help = Vis denne hjelpen; -h viser den i korthet
option-version = Vis versjonen

## What the examples do.

example-start = Startskjermen: dagens økt først
example-new = Lager en økt som begynner den dagen
example-new-groups = Lager en økt med tittel, sted og to grupper, på engelsk
example-new-repair = Lager en økt og gjør den første rettelsen som kontrollen foreslår
example-run-latest = Inn i den sist lagrede økten
example-run = Inn i en bestemt økt
example-print = Et bilde av dagen 25 minutter etter start
example-sessions = Øktene i en annen mappe
example-now-json = Til en statuslinje
example-show = Den sist lagrede økten, side for side
example-show-json = En økt, til et annet program
example-programme-show = Alt som er i et program
example-programme-copy = Et eget program begynner som en kopi av et som følger med
example-programme-check = Det som ikke stemmer, med fil, linje og kolonne
example-completions = Til { $shell }
example-man = Manualsiden for brobygger
example-man-command = Manualsiden til en kommando

## What is wrong with how the program was called.

usage-unknown-option = Valget { $given } finnes ikke.
usage-unknown-argument = «{ $given }» er ett ord for mye.
usage-unknown-command = Kommandoen «{ $given }» finnes ikke.
usage-missing-command = Det mangler en kommando: { $valid }.
usage-missing-argument = { $missing } mangler.
usage-missing-value = { $option } trenger en verdi.
usage-invalid-value = «{ $given }» går ikke til { $option }; mulige er { $valid }.
usage-conflict = { $option } og { $other } går ikke sammen.
usage-twice = { $option } står to ganger.
usage-no-value = { $option } tar ingen verdi.
usage-not-text = Et argument er ikke UTF-8.
usage-otherwise = Slik kalles ikke programmet.
usage-did-you-mean = Mente du { $meant }?
usage-more = { $command } --help forteller mer.
