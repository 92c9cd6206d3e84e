language-name = Svenska
## Tabs and header.

tab-day = Dag
tab-notes = Anteckningar
saved = sparat
saving = sparar
read-only-badge = skrivskyddad
not-saved = EJ SPARAT
not-saved-line = EJ SPARAT sedan { $time }: { $reason }. { $kept } :kopia sparar på annat ställe.
still-kept = Det du skriver bevaras ändå, bredvid filen.
only-in-memory = Det du skriver finns bara i minnet.
too-small = Fönstret är för litet: { $columns }×{ $rows } behövs

## Messages.

close = Stäng
scroll = rulla
undone = Ångrat: { $what }
redone = Igen: { $what }
nothing-to-undo = Inget att ångra
nothing-to-redo = Inget att göra om
read-only = Skrivskyddad: { $holder }
read-only-title = Ingenting ändrades
edit-failed = Det gick inte: { $error }
copy-saved = En kopia är sparad: { $path }
refused-title = Det gick inte
recovered-title = Vad som hänt med sessionen
leave-title = Avsluta?
leave-running = En punkt pågår. Dess klocka går vidare medan programmet är stängt.
leave-not-saved = Sessionen är EJ SPARAD. Avslutar du nu går det som hänt sedan dess förlorat; spara en kopia först.
leave-kept = Sessionens fil är inte sparad. Det som hänt bevaras bredvid den och finns där när du öppnar sessionen igen på den här datorn.
leave-stay = Stanna
leave-go = Lämna

## The start screen.

start-tagline = Dagen, klockan, det som sades.
start-today = I dag
start-programmes = Program
start-sessions = Sparade sessioner
start-days = { $days -> 
        [one] { $days } dag
       *[other] { $days } dagar
    }
start-empty = Inget att öppna: varken program eller session hittades. Klistra in texten i en inbjudan för att göra ett program.
start-damaged = kan inte öppnas
start-recoverable = skadad, kan öppnas
start-enter-opens = Enter öppnar den
start-suggested = föreslagna tider
start-given = tryckta tider
start-enter-makes = Enter skapar en session av det

## A new session.

form-new-title = Ny session
form-copy-title = Spara en kopia
form-title = Titel
form-place = Plats
form-date = Första dagen
form-groups = Grupper
form-groups-hint = antal, eller namn: A, B, C
form-path = Fil
form-language = Språk
form-keys = Enter skapar · Tab nästa fält · Ctrl+L språk · Esc tillbaka
form-copy-keys = Enter sparar · Esc tillbaka
date-not-understood = ”{ $typed }” är inget datum. Skriv 2026-12-01 eller 1/12.
findings-title = { $count -> 
        [one] Programmet har { $count } fel
       *[other] Programmet har { $count } fel
    }
findings-intro = Inget är ändrat. Välj en rättning, eller behåll det som det är tryckt.
findings-left = Rättningen är gjord. Välj en till, eller behåll resten som det är tryckt; Tillbaka gör den ogjord.
findings-keep = Behåll som tryckt
findings-back = Tillbaka

## Help and palette.

help-title = Tangenter
help-here = I den här vyn
help-session = I alla vyer
help-everywhere = Överallt
help-editor = När du skriver en anteckning
palette-title = Kommandon
palette-placeholder = Skriv en del av namnet
palette-none = Inget heter så
key-space = Mellanslag
key-shift = Skift
key-backspace = Backsteg
hours-minutes = { $hours } h { $minutes } min
hours-only = { $hours } h
minutes-only = { $minutes } min
seconds-only = { $seconds } s
days-only = { $days } dagar
