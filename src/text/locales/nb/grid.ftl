## Interessentene i matrisen: gjennom tre linser, med tegnene.

grid-affected = berørt →
grid-manage-closely = beslutt sammen
grid-keep-satisfied = vis hva det betyr for dem
grid-keep-informed = styrk stemmen deres
grid-monitor = liten innsats
grid-resource-person = Ressurspersoner
grid-resource-person-do = involver dem tett
grid-grey-eminence = Grå eminenser
grid-grey-eminence-do = hold dem om bord
grid-hostage = Gisler
grid-hostage-do = styrk stemmen deres
grid-external = Eksterne interessenter
grid-external-do = hold øye med dem
grid-dormant = Hvilende
grid-discretionary = Valgfrie
grid-demanding = Krevende
grid-dominant = Dominerende
grid-dangerous = Farlige
grid-dependent = Avhengige
grid-definitive = Avgjørende
grid-outside = Utenfor
grid-power = makt
grid-all-three = alle tre
grid-none-of-them = ingen av de tre
grid-stood-here = stod her
grid-is-new = ny
grid-for = for
grid-against = imot
grid-not-mobilised = ikke mobilisert
grid-not-known = ikke vurdert
grid-is-affected = berørt
grid-lacks-voice = berørt, liten innflytelse

axis-influence = innflytelse
axis-interest = interesse
axis-affected = berørt
axis-legitimacy = legitimitet
axis-urgency = hast
lens-interest = Innflytelse × interesse
lens-affected = Innflytelse × berørt
lens-salience = Makt, legitimitet, hast

## Matrisens side.

action-grid = Matrisen med innflytelse og interesse, eller tilbake til listen
    .short = matrise
action-grid-up = Mer innflytelse for den valgte
action-grid-down = Mindre innflytelse
action-grid-right = Mer på den vannrette aksen: interesse, berørt, legitimitet
action-grid-left = Mindre på den
action-grid-more = Mer presserende (linsen makt, legitimitet, hast)
action-grid-less = Mindre presserende
action-grid-next = Neste interessent
    .short = neste
action-grid-previous = Forrige interessent
action-grid-lens = Neste linse: interesse, berørt, prioritet
    .short = linse
action-grid-moves = Hvor de har flyttet seg fra siden sist
    .short = flyttet
action-grid-alliances = Hvem som holder sammen
    .short = allianser
action-grid-room = Matrisen på rommets skjerm, og bort igjen
    .short = til rommet
did-assess = { $name }: { $axis } { $level } · { $follows }
did-assess-in-part = { $name }: { $axis } { $level }
grid-empty = Her står ingen ennå. { $register } åpner registeret, { $add } fører der opp den første interessenten.
grid-place-it = Ikke plassert ennå: trykk på piltastene
grid-strengthen-voice = mye berørt, liten innflytelse: styrk stemmen deres
grid-allies = holder sammen med { $allies }
grid-not-placed = Ikke plassert ennå · { $count }
grid-placed = plassert · { $count }
grid-all-placed = Alle plassert · { $count }
grid-moves-since = flyttet { $date }
grid-no-moves = ingenting å sammenligne med ennå
grid-alliances = allianser
grid-room-numbers = Rommet ser: matrisen med numre
grid-room-roles = Rommet ser: matrisen med roller
grid-room-names = Rommet ser: matrisen med navn
grid-sensitive = følsom: rommet ser den aldri
grid-left-out =
    { $count ->
        [one] 1 følsom utelatt
       *[other] { $count } følsomme utelatt
    }
