## Intressenterna i rutnät: genom tre linser, med sina tecken.

grid-affected = berörd →
grid-manage-closely = besluta tillsammans
grid-keep-satisfied = visa vad det betyder för dem
grid-keep-informed = stärk deras röst
grid-monitor = liten insats
grid-resource-person = Resurspersoner
grid-resource-person-do = involvera nära
grid-grey-eminence = Grå eminenser
grid-grey-eminence-do = håll dem med ombord
grid-hostage = Gisslan
grid-hostage-do = stärk deras röst
grid-external = Externa intressenter
grid-external-do = håll dem i sikte
grid-dormant = Vilande
grid-discretionary = Valfria
grid-demanding = Krävande
grid-dominant = Dominerande
grid-dangerous = Farliga
grid-dependent = Beroende
grid-definitive = Definitiva
grid-outside = Utanför
grid-power = makt
grid-all-three = alla tre
grid-none-of-them = inget av de tre
grid-stood-here = stod här
grid-is-new = ny
grid-for = för
grid-against = emot
grid-not-mobilised = ej mobiliserad
grid-not-known = ej bedömd
grid-is-affected = berörd
grid-lacks-voice = berörd, litet inflytande

axis-influence = inflytande
axis-interest = intresse
axis-affected = berörd
axis-legitimacy = legitimitet
axis-urgency = brådska
lens-interest = Inflytande × intresse
lens-affected = Inflytande × berörd
lens-salience = Makt, legitimitet, brådska

## Rutnätets sida.

action-grid = Rutnätet med inflytande och intresse, eller tillbaka till listan
    .short = rutnät
action-grid-up = Mer inflytande för den valda
action-grid-down = Mindre inflytande
action-grid-right = Mer av den vågräta axeln: intresse, berörd, legitimitet
action-grid-left = Mindre av den
action-grid-more = Mer brådskande (linsen makt, legitimitet, brådska)
action-grid-less = Mindre brådskande
action-grid-next = Nästa intressent
    .short = nästa
action-grid-previous = Föregående intressent
action-grid-lens = Nästa lins: intresse, berörd, prioritet
    .short = lins
action-grid-moves = Varifrån de har flyttat sedan förra gången
    .short = flyttat
action-grid-alliances = Vilka som håller ihop
    .short = allianser
action-grid-room = Rutnätet på rummets skärm, och bort igen
    .short = till rummet
did-assess = { $name }: { $axis } { $level } · { $follows }
did-assess-in-part = { $name }: { $axis } { $level }
grid-empty = Här står ingen än. { $register } öppnar registret, { $add } listar där den första intressenten.
grid-place-it = Inte placerad än: tryck på piltangenterna
grid-strengthen-voice = mycket berörd, litet inflytande: stärk deras röst
grid-allies = håller ihop med { $allies }
grid-not-placed = Inte placerade än · { $count }
grid-placed = placerade · { $count }
grid-all-placed = Alla placerade · { $count }
grid-moves-since = flyttade { $date }
grid-no-moves = inget att jämföra med än
grid-alliances = allianser
grid-room-numbers = Rummet ser: rutnätet med nummer
grid-room-roles = Rummet ser: rutnätet med roller
grid-room-names = Rummet ser: rutnätet med namn
grid-sensitive = känslig: rummet ser den aldrig
grid-left-out =
    { $count ->
        [one] 1 känslig utelämnad
       *[other] { $count } känsliga utelämnade
    }
