## The help: its parts.

help-usage = Användning
help-commands = Kommandon
help-arguments = Argument
help-options = Flaggor
help-everywhere-options = Till alla kommandon
help-picture-options = En bild av skärmen
help-examples = Exempel
help-command-value = KOMMANDO
help-options-value = flaggor

## What the commands do.

command-brobygger = Processledarens konsol under dagen: program, klocka och anteckningar. Utan kommando: startskärmen.
command-run = Gå rakt in i en sessions dag
command-new = Skapa en session från ett program och skriv ut sökvägen till dess fil
command-now = Säg på en rad hur dagen ligger till: programpunkt, tid kvar, före eller efter
command-list = Lista de sparade sessionerna, den senast sparade först
command-show = Visa en hel session: planerade och verkliga tider, och anteckningarna per modul
command-programme = Lista, visa och granska program
command-programme-list = Lista programmen som följer med, och dina egna
command-programme-show = Visa ett helt program
command-programme-check = Granska ett programs fil: krockar, luckor och allt annat som inte går ihop
command-programme-schema = Skriv ut JSON-schemat för ett programs fil
command-doctor = Kontrollera terminal, mappar, klocka och sessioner: vad som är bra, vad som inte är det och vad du kan göra
command-completions = Skriv ut kompletteringsskriptet för ett skal
command-man = Skriv ut manualsidan för brobygger eller för ett kommando

## Arguments and options.

option-session = Vilken session: dess id eller början av det, filens namn eller en sökväg; utan det den senast sparade
option-programme = Ett program som ”brobygger programme list” kallar det, eller en fil. kl-bridge-builder.en är det på engelska; utan språk på slutet blir det gränssnittets språk, annars programmets eget
option-programme-file = Filen med ett program
option-shell = bash, zsh, fish, elvish eller powershell
option-command = Kommandot vars sida du vill ha, till exempel programme check
option-json = Skriv ut JSON, för andra program; formen förblir densamma
option-json-session = Skriv ut sessionen som dess fil skulle sparas nu, för andra program
option-json-programme = Skriv ut programmets fil, för andra program eller för att göra ett eget av den
option-title = Sessionens titel; utan den programmets
option-place = Var workshopen hålls
option-date = Första dagens datum, som 2026-11-23 eller 23/11; en gång till för varje ytterligare dag. Utan datum gäller i dag; dagar utan datum följer med programmets eget avstånd
option-group = Namnet på en grupp; en gång för varje grupp
option-repair = Gör en rättning som granskningen föreslår, med dess bokstav; en gång för varje rättning. En rättning behåller sin bokstav när andra görs
option-print = Skriv ut skärmen i stället för att visa den: som text, som styles (text med färgerna i ord) eller som svg. Inget på disken ändras
option-keys = Tangenter att trycka först, som 'n<Space>Text<Enter><Esc><C-r>'; <wait:25m> låter 25 minuter gå (s sekunder, m minuter, h timmar), <lt> är tangenten <
option-at = När tangenterna börjar: 08:31 (i dag), 2026-11-23T08:31, eller med sekunder och tidsförskjutning. Utan tid gäller nu
option-size = Skärmens storlek i kolumner och rader; utan den { $columns }x{ $rows }
option-doctor-keys = Lista åtgärderna med namnen som konfigurationen använder, och deras tangenter
option-sessions = Sessionernas mapp; annars den i BROBYGGER_SESSIONS eller i konfigurationen
option-language = Gränssnittets språk: sv, da, nb eller en; också för ett program som anges utan språk
option-theme = Färger: dark (mörkt), light (ljust) eller high-contrast (hög kontrast)
option-verbose = Skriv i loggen vad brobygger gör, aldrig texten i en anteckning
option-help = Visa den här hjälpen; -h visar den i korthet
option-version = Visa versionen

## What the examples do.

example-start = Startskärmen: dagens session först
example-new = Skapar en session som börjar den dagen
example-new-groups = Skapar en session med titel, plats och två grupper, på engelska
example-new-repair = Skapar en session och gör den första rättning som granskningen föreslår
example-run-latest = In i den senast sparade sessionen
example-run = In i en viss session
example-print = En bild av dagen 25 minuter efter start
example-sessions = Sessionerna i en annan mapp
example-now-json = För en statusrad
example-show = Den senast sparade sessionen, sida för sida
example-show-json = En session, för ett annat program
example-programme-show = Allt som finns i ett program
example-programme-copy = Ett eget program börjar som kopia av ett som följer med
example-programme-check = Det som inte går ihop, med fil, rad och kolumn
example-completions = För { $shell }
example-man = Manualsidan för brobygger
example-man-command = Ett kommandos manualsida

## What is wrong with how the program was called.

usage-unknown-option = Flaggan { $given } finns inte.
usage-unknown-argument = ”{ $given }” är ett ord för mycket.
usage-unknown-command = Kommandot ”{ $given }” finns inte.
usage-missing-command = Ett kommando saknas: { $valid }.
usage-missing-argument = { $missing } saknas.
usage-missing-value = { $option } behöver ett värde.
usage-invalid-value = ”{ $given }” går inte till { $option }; möjliga är { $valid }.
usage-conflict = { $option } och { $other } går inte ihop.
usage-twice = { $option } står två gånger.
usage-no-value = { $option } tar inget värde.
usage-not-text = Ett argument är inte UTF-8.
usage-otherwise = Så anropas inte programmet.
usage-did-you-mean = Menade du { $meant }?
usage-more = { $command } --help berättar mer.
