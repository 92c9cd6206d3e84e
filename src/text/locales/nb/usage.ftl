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
command-run = Rett inn i dagen til en økt
command-new = Lag en økt fra et program, og skriv ut stien til filen
command-now = Si på én linje hvordan dagen ligger an: post, tid igjen, foran eller etter
command-list = List opp de lagrede øktene, den sist lagrede først
command-show = Vis en hel økt: planlagte og faktiske tider, og notatene etter modul
command-programme = List opp, vis og kontroller programmer
command-programme-list = List opp programmene som følger med, og dine egne
command-programme-show = Vis et helt program
command-programme-check = Kontroller filen til et program: kollisjoner, hull og alt annet som ikke stemmer
command-programme-schema = Skriv ut JSON-skjemaet for filen til et program
command-doctor = Se over terminal, mapper, klokker og økter: hva som er bra, hva som ikke er det, og hva du kan gjøre
command-completions = Skriv ut det et skall fyller ut
command-man = Skriv ut manualsiden for programmet eller for en kommando

## Arguments and options.

option-session = Id, begynnelsen av en id, filnavn eller sti; uten det den sist lagrede økten
option-programme = Slik «brobygger programme list» kaller det, for eksempel kl-bridge-builder eller kl-bridge-builder.en; eller en fil
option-programme-file = Filen til programmet
option-shell = bash, zsh, fish, elvish eller powershell
option-command = Kommandoen du vil ha siden til
option-json = For maskiner: JSON som forblir den samme
option-json-session = For maskiner: filen til økten slik den ville vært om den ble lagret nå
option-json-programme = For maskiner: filen til programmet
option-title = Tittelen på økten; uten den tittelen på programmet
option-place = Hvor arbeidsverkstedet holdes
option-date = Datoen for første dag, som 2026-11-23; én gang til for hver dag utover den. Uten den i dag; dager uten dato følger med avstanden i programmet
option-group = Navnet på en gruppe; én gang for hver gruppe
option-repair = Gjør en rettelse som kontrollen foreslår, etter bokstaven; én gang for hver rettelse
option-print = Skriv ut skjermen som text, styles eller svg i stedet for å vise den. Ingenting på disken endres
option-keys = Taster som trykkes først, som 'n<Space>Tekst<Enter><Esc><C-r>'; <wait:25m> lar 25 minutter gå (s sekunder, m minutter, h timer), <lt> er tasten <
option-at = Tiden når tastene begynner: 08:31, 2026-11-23T08:31 eller med sekunder og tidsforskyvning. Uten den nå
option-size = Størrelsen på skjermen; uten den { $columns }x{ $rows }
option-doctor-keys = List opp handlingene etter navnene i konfigurasjonen, med tastene deres
option-sessions = Mappen til øktene; ellers den i BROBYGGER_SESSIONS eller i konfigurasjonen
option-language = Språket til programmet: sv, da, nb eller en
option-theme = Farger: dark (mørkt), light (lyst) eller high-contrast (høy kontrast)
option-verbose = Skriv i loggen hva programmet gjør; aldri teksten i et notat
option-help = Vis denne hjelpen, kortere med -h
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
example-man = Manualsiden til programmet
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
