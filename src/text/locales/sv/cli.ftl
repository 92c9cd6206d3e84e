## What several commands say.

no-home = Du har ingen hemmapp, och då kan inget sparas. Sätt HOME.
programme-unknown = Programmet ”{ $name }” finns inte; ”brobygger programme list” listar dem som finns.
session-unknown = Sessionen ”{ $wanted }” finns inte; ”brobygger list” listar dem som finns.
session-ambiguous = ”{ $wanted }” är början på flera sessioner: { $names }.
session-none = Det finns inga sessioner än; ”brobygger new” skapar en.
session-unreadable = { $path } kan inte öppnas: { $why }
session-not-made = Sessionen kan inte skapas: { $why }

## The configuration.

config-title = Konfiguration
config-too-large = Filen är för stor för en konfiguration och läses inte.
config-not-text = Filen är inte UTF-8 och läses inte.
config-unreadable = Filen kan inte läsas: { $why }
config-syntax = { $expected } Inget i filen gäller förrän det är rättat. (TOML: { $detail })
config-slip-no-quotes = En text ska stå inom citattecken, som theme = "light"; true och false utan, med små bokstäver.
config-slip-open-quotes = Citattecknet som avslutar texten saknas.
config-slip-backslash = Inom "…" ska ett omvänt snedstreck skrivas två gånger; inom '…' räcker en.
config-slip-open-bracket = En hakparentes ] saknas.
config-slip-no-value = Efter inställningens namn ska det stå = och ett värde, som theme = "light".
config-slip-twice = Inställningen står två gånger i filen.
config-slip-not-yes-no = Här ska det stå true eller false, med små bokstäver.
config-slip-other = Här ska det stå en inställning, som theme = "light", eller ett avsnitt, som [keys].
config-unknown-field = Inställningen ”{ $field }” finns inte; det finns { $known }.
config-expected-text = ”{ $field }” ska vara en text inom citattecken.
config-expected-yes-no = ”{ $field }” ska vara true eller false.
config-expected-keys = ”{ $field }” ska vara en lista av tangenter, som ["n", "Ctrl+N"].
config-expected-table = ”{ $field }” ska vara ett eget avsnitt, [{ $field }].
config-language = ”{ $given }” är inte något av språken i brobygger; möjliga är { $known }.
config-theme = ”{ $given }” är inte ett tema; möjliga är { $known }.
config-relative-folder = ”{ $given }” ska börja med / eller ~/: var den ligger får inte bero på var programmet startas.
config-unknown-action = Åtgärden ”{ $id }” finns inte; ”brobygger doctor --keys” listar dem som finns.
config-unknown-key = ”{ $key }” (för ”{ $id }”) är ingen tangent; tangenter skrivs som n, Space, Ctrl+R, Shift+Tab, F5.
config-clash = { $key } är redan tangenten för ”{ $first }”; ”{ $second }” blir utan den.

## New sessions.

new-as-it-is = Sessionen har skapats ändå.
new-repair-hint = Med --repair { $letter } får den nya sessionen rättningen { $letter }. En rättning behåller sin bokstav när andra görs.
new-no-repair = Rättningen ”{ $letter }” finns inte; granskningen föreslår { $known }.
new-no-repairs = Rättningen ”{ $letter }” finns inte: granskningen har inte hittat något att rätta.
new-too-many-dates = { $given } datum är angivna, och programmet har { $days ->
    [one] en dag
   *[other] { $days } dagar
}.
new-dates-not-rising = { $after } är inte efter { $before }; dagarna anges i ordning.
new-group-name = Två grupper kan inte heta ”{ $name }”, och ingen kan vara utan namn.

## The console and its picture.

run-no-terminal = Här finns ingen terminal. ”brobygger now” säger hur dagen ligger till, ”brobygger show” visar en session, ”--print text” skärmen.
picture-misplaced = --print kommer efter ”brobygger” eller ”brobygger run”, inte med ”{ $command }”.
picture-no-key = { $token } är ingen tangent. Tangenter skrivs n, <Space>, <Enter>, <C-r> för Ctrl+R, <S-Tab>, <F5>, och <lt> för <.
picture-no-wait = { $token } är ingen väntan. Skriv <wait:90s>, <wait:25m> eller <wait:2h>: sekunder, minuter eller timmar.
picture-no-size = ”{ $given }” är inte en skärmstorlek. Skriv kolumner och rader, som 100x30.
picture-no-time = ”{ $given }” är inte en tid. Skriv 08:31, 2026-11-23T08:31 eller 2026-11-23T08:31:00+01:00.

## Lists.

list-empty = Det finns inga sessioner i { $path } än. ”brobygger” eller ”brobygger new” skapar en.

## A session in full.

show-planned = planerat
show-actual = blev
show-day-end = Dagens slut
show-facilitators = Processledare
show-skipped = överhoppad
show-passed-over = förbigången
show-running = pågår
show-paused = pausad
show-other-notes = utan modul
show-drafts = Skrivs just nu

## A programme in full.

programme-times-given = tider som arrangören har tryckt dem
programme-times-suggested = föreslagna tider
programme-organiser = Arrangör
programme-audience = För
programme-source = Källa
programme-intake = Frågas i förväg
programme-held = Hålls
module-goals = Mål
module-theory = Teori
module-tasks = Dina uppgifter
module-worksheet = Arbetsblad
module-homework = Hemuppgift
module-materials = Material

## The checker.

check-nothing-found = { $file }: allt går ihop.
check-nothing-changed = { $count ->
    [one] En sak går inte ihop.
   *[other] { $count } saker går inte ihop.
} Inget är ändrat.
