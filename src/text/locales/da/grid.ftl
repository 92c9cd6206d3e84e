## Interessenterne i diagrammet: gennem tre linser, med tegnene.

grid-affected = berørt →
grid-manage-closely = beslut sammen
grid-keep-satisfied = vis, hvad det betyder for dem
grid-keep-informed = styrk deres stemme
grid-monitor = lille indsats
grid-resource-person = Ressourcepersoner
grid-resource-person-do = inddrag dem tæt
grid-grey-eminence = Grå eminencer
grid-grey-eminence-do = hold dem om bord
grid-hostage = Gidsler
grid-hostage-do = styrk deres stemme
grid-external = Eksterne interessenter
grid-external-do = hold øje med dem
grid-dormant = Slumrende
grid-discretionary = Valgfrie
grid-demanding = Krævende
grid-dominant = Dominerende
grid-dangerous = Farlige
grid-dependent = Afhængige
grid-definitive = Afgørende
grid-outside = Udenfor
grid-power = magt
grid-all-three = alle tre
grid-none-of-them = ingen af de tre
grid-stood-here = stod her
grid-is-new = ny
grid-for = for
grid-against = imod
grid-not-mobilised = ikke mobiliseret
grid-not-known = ikke vurderet
grid-is-affected = berørt
grid-lacks-voice = berørt, lille indflydelse

axis-influence = indflydelse
axis-interest = interesse
axis-affected = berørt
axis-legitimacy = legitimitet
axis-urgency = hast
lens-interest = Indflydelse × interesse
lens-affected = Indflydelse × berørt
lens-salience = Magt, legitimitet, hast

## Diagrammets side.

action-grid = Diagrammet med indflydelse og interesse, eller tilbage til listen
    .short = diagram
action-grid-up = Mere indflydelse til den valgte
action-grid-down = Mindre indflydelse
action-grid-right = Mere på den vandrette akse: interesse, berørt, legitimitet
action-grid-left = Mindre på den
action-grid-more = Mere presserende (linsen magt, legitimitet, hast)
action-grid-less = Mindre presserende
action-grid-next = Næste interessent
    .short = næste
action-grid-previous = Forrige interessent
action-grid-lens = Næste linse: interesse, berørt, prioritet
    .short = linse
action-grid-moves = Hvorfra de har flyttet sig siden sidst
    .short = flyttet
action-grid-alliances = Hvem der holder sammen
    .short = alliancer
action-grid-room = Diagrammet på rummets skærm, og væk igen
    .short = til rummet
did-assess = { $name }: { $axis } { $level } · { $follows }
did-assess-in-part = { $name }: { $axis } { $level }
grid-empty = Her står ingen endnu. { $register } åbner registret, { $add } skriver den første interessent på listen.
grid-place-it = Ikke placeret endnu: tryk på piletasterne
grid-strengthen-voice = meget berørt, lille indflydelse: styrk deres stemme
grid-allies = holder sammen med { $allies }
grid-not-placed = Ikke placeret endnu · { $count }
grid-placed = placeret · { $count }
grid-all-placed = Alle placeret · { $count }
grid-moves-since = flyttet { $date }
grid-no-moves = intet at sammenligne med endnu
grid-alliances = alliancer
grid-room-numbers = Rummet ser: diagrammet med numre
grid-room-roles = Rummet ser: diagrammet med roller
grid-room-names = Rummet ser: diagrammet med navne
grid-sensitive = følsom: rummet ser den aldrig
grid-left-out =
    { $count ->
        [one] 1 følsom udeladt
       *[other] { $count } følsomme udeladt
    }
