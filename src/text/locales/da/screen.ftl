language-name = Dansk
## Tabs and header.

tab-day = Dag
tab-notes = Notater
saved = gemt
saving = gemmer
read-only-badge = skrivebeskyttet
not-saved = IKKE GEMT
not-saved-line = IKKE GEMT siden { $time }: { $reason }. { $kept } :kopi gemmer et andet sted.
still-kept = Det, du skriver, bevares stadig ved siden af filen.
only-in-memory = Det, du skriver, findes kun i hukommelsen.
too-small = Vinduet er for lille: { $columns }×{ $rows } kræves

## Messages.

close = Luk
scroll = rul
undone = Fortrudt: { $what }
redone = Igen: { $what }
nothing-to-undo = Intet at fortryde
nothing-to-redo = Intet at gentage
read-only = Skrivebeskyttet: { $holder }
read-only-title = Intet blev ændret
edit-failed = Det kunne ikke lade sig gøre: { $error }
copy-saved = En kopi er gemt: { $path }
refused-title = Det kunne ikke lade sig gøre
recovered-title = Hvad der er sket med sessionen
leave-title = Afslut?
leave-running = Et punkt er i gang. Dets ur går videre, mens programmet er lukket.
leave-not-saved = Sessionen er IKKE GEMT. Afslutter du nu, går det, der er sket siden, tabt; gem en kopi først.
leave-kept = Sessionens fil er ikke gemt. Det, der er sket, bevares ved siden af den og er der, når du åbner sessionen igen på denne computer.
leave-stay = Bliv
leave-go = Forlad

## The start screen.

start-tagline = Dagen, uret, det der blev sagt.
start-today = I dag
start-programmes = Programmer
start-sessions = Gemte sessioner
start-days = { $days -> 
        [one] { $days } dag
       *[other] { $days } dage
    }
start-empty = Intet at åbne: hverken program eller session blev fundet. Indsæt teksten fra en invitation for at lave et program.
start-damaged = kan ikke åbnes
start-recoverable = beskadiget, kan åbnes
start-enter-opens = Enter åbner den
start-suggested = foreslåede tider
start-given = trykte tider
start-enter-makes = Enter opretter en session af det

## A new session.

form-new-title = Ny session
form-copy-title = Gem en kopi
form-title = Titel
form-place = Sted
form-date = Første dag
form-groups = Grupper
form-groups-hint = antal, eller navne: A, B, C
form-path = Fil
form-language = Sprog
form-keys = Enter opretter · Tab næste felt · Ctrl+L sprog · Esc tilbage
form-copy-keys = Enter gemmer · Esc tilbage
date-not-understood = “{ $typed }” er ikke en dato. Skriv 2026-12-01 eller 1/12.
findings-title = { $count -> 
        [one] Programmet har { $count } fejl
       *[other] Programmet har { $count } fejl
    }
findings-intro = Intet er ændret. Vælg en rettelse, eller behold det som trykt.
findings-left = Rettelsen er foretaget. Vælg en til, eller behold resten, som det er trykt; Tilbage gør den om.
findings-keep = Behold som trykt
findings-back = Tilbage

## Help and palette.

help-title = Taster
help-here = I denne visning
help-session = I alle visninger
help-everywhere = Overalt
help-editor = Når du skriver et notat
palette-title = Kommandoer
palette-placeholder = Skriv en del af navnet
palette-none = Intet hedder sådan
key-space = Mellemrum
key-shift = Skift
key-backspace = Tilbage
hours-minutes = { $hours } t { $minutes } min
hours-only = { $hours } t
minutes-only = { $minutes } min
seconds-only = { $seconds } s
days-only = { $days } dage
