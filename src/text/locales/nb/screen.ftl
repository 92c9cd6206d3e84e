language-name = Norsk bokmål
## Tabs and header.

tab-day = Dag
tab-notes = Notater
saved = lagret
saving = lagrer
read-only-badge = skrivebeskyttet
not-saved = IKKE LAGRET
not-saved-line = IKKE LAGRET siden { $time }: { $reason }. { $kept } :kopi lagrer et annet sted.
still-kept = Det du skriver, blir likevel tatt vare på ved siden av filen.
only-in-memory = Det du skriver, finnes bare i minnet.
too-small = Vinduet er for lite: { $columns }×{ $rows } trengs

## Messages.

close = Lukk
scroll = rull
undone = Angret: { $what }
redone = Igjen: { $what }
nothing-to-undo = Ingenting å angre
nothing-to-redo = Ingenting å gjøre om
read-only = Skrivebeskyttet: { $holder }
read-only-title = Ingenting ble endret
edit-failed = Det gikk ikke: { $error }
copy-saved = En kopi er lagret: { $path }
refused-title = Det gikk ikke
recovered-title = Hva som har skjedd med økten
leave-title = Avslutte?
leave-running = En post er i gang. Klokka går videre mens programmet er lukket.
leave-not-saved = Økten er IKKE LAGRET. Avslutter du nå, går det som har skjedd siden, tapt; lagre en kopi først.
leave-kept = Øktens fil er ikke lagret. Det som har skjedd, er tatt vare på ved siden av den og er der når du åpner økten igjen på denne datamaskinen.
leave-stay = Bli her
leave-go = Avslutt

## The start screen.

start-tagline = Dagen, klokka, det som ble sagt.
start-today = I dag
start-programmes = Programmer
start-sessions = Lagrede økter
start-days = { $days -> 
        [one] { $days } dag
       *[other] { $days } dager
    }
start-empty = Ingenting å åpne: verken program eller økt ble funnet. Lim inn teksten i en invitasjon for å lage et program.
start-damaged = kan ikke åpnes
start-recoverable = skadet, kan åpnes
start-enter-opens = Enter åpner den
start-suggested = foreslåtte tider
start-given = trykte tider
start-enter-makes = Enter lager en økt av det

## A new session.

form-new-title = Ny økt
form-copy-title = Lagre en kopi
form-title = Tittel
form-place = Sted
form-date = Første dag
form-groups = Grupper
form-groups-hint = antall, eller navn: A, B, C
form-path = Fil
form-language = Språk
form-keys = Enter lager den · Tab neste felt · Ctrl+L språk · Esc tilbake
form-copy-keys = Enter lagrer · Esc tilbake
date-not-understood = «{ $typed }» er ikke en dato. Skriv 2026-12-01 eller 1/12.
findings-title = { $count -> 
        [one] Programmet har { $count } feil
       *[other] Programmet har { $count } feil
    }
findings-intro = Ingenting er endret. Velg en rettelse, eller behold det som trykt.
findings-left = Rettelsen er gjort. Velg en til, eller behold resten som det er trykt; Tilbake gjør den om.
findings-keep = Behold som trykt
findings-back = Tilbake

## Help and palette.

help-title = Taster
help-here = I denne visningen
help-session = I alle visninger
help-everywhere = Overalt
help-editor = Når du skriver et notat
palette-title = Kommandoer
palette-placeholder = Skriv en del av navnet
palette-none = Ingenting heter slik
key-space = Mellomrom
key-shift = Skift
key-backspace = Tilbake
hours-minutes = { $hours } t { $minutes } min
hours-only = { $hours } t
minutes-only = { $minutes } min
seconds-only = { $seconds } s
days-only = { $days } dager
