## What several commands say.

no-home = Du har ingen hjemmemappe, og så kan intet gemmes. Sæt HOME.
programme-unknown = Programmet »{ $name }« findes ikke; »brobygger programme list« viser dem, der findes.
session-unknown = Sessionen »{ $wanted }« findes ikke; »brobygger list« viser dem, der findes.
session-ambiguous = »{ $wanted }« er begyndelsen på flere sessioner: { $names }.
session-none = Der er ingen sessioner endnu; »brobygger new« opretter en.
session-unreadable = { $path } kan ikke åbnes: { $why }
session-not-made = Sessionen kan ikke oprettes: { $why }

## The configuration.

config-title = Konfiguration
config-too-large = Filen er for stor til en konfiguration og læses ikke.
config-not-text = Filen er ikke UTF-8 og læses ikke.
config-unreadable = Filen kan ikke læses: { $why }
config-syntax = { $expected } Intet i filen gælder, før det er rettet. (TOML: { $detail })
config-slip-no-quotes = En tekst skal stå i anførselstegn, som theme = "light"; true og false uden, med små bogstaver.
config-slip-open-quotes = Anførselstegnet, der afslutter teksten, mangler.
config-slip-backslash = I "…" skal en omvendt skråstreg skrives to gange; i '…' er én nok.
config-slip-open-bracket = Der mangler en kantet parentes ].
config-slip-no-value = Efter indstillingens navn skal der stå = og en værdi, som theme = "light".
config-slip-twice = Indstillingen står to gange i filen.
config-slip-not-yes-no = Her skal der stå true eller false, med små bogstaver.
config-slip-other = Her skal der stå en indstilling, som theme = "light", eller et afsnit, som [keys].
config-unknown-field = Indstillingen »{ $field }« findes ikke; der er { $known }.
config-expected-text = »{ $field }« skal være en tekst i anførselstegn.
config-expected-yes-no = »{ $field }« skal være true eller false.
config-expected-keys = »{ $field }« skal være en liste af taster, som ["n", "Ctrl+N"].
config-expected-table = »{ $field }« skal være et afsnit for sig, [{ $field }].
config-language = »{ $given }« er ikke et af sprogene i brobygger; mulige er { $known }.
config-theme = »{ $given }« er ikke et tema; mulige er { $known }.
config-relative-folder = »{ $given }« skal begynde med / eller ~/: hvor den ligger, må ikke afhænge af, hvor programmet startes.
config-unknown-action = Handlingen »{ $id }« findes ikke; »brobygger doctor --keys« viser dem, der findes.
config-unknown-key = »{ $key }« (til »{ $id }«) er ikke en tast; taster skrives som n, Space, Ctrl+R, Shift+Tab, F5.
config-clash = { $key } er allerede tasten til »{ $first }«; »{ $second }« må undvære den.

## New sessions.

new-as-it-is = Sessionen er oprettet alligevel.
new-repair-hint = Med --repair { $letter } får den nye session rettelsen { $letter }. En rettelse beholder sit bogstav, når andre foretages.
new-no-repair = Rettelsen »{ $letter }« findes ikke; kontrollen foreslår { $known }.
new-no-repairs = Rettelsen »{ $letter }« findes ikke: kontrollen har ikke fundet noget at rette.
new-too-many-dates = Der er angivet { $given } datoer, og programmet har { $days ->
    [one] én dag
   *[other] { $days } dage
}.
new-dates-not-rising = { $after } er ikke efter { $before }; dagene angives i rækkefølge.
new-group-name = To grupper kan ikke hedde »{ $name }«, og ingen kan være uden navn.

## The console and its picture.

run-no-terminal = Her er ingen terminal. »brobygger now« siger, hvordan dagen står, »brobygger show« viser en session, »--print text« skærmen.
picture-misplaced = --print kommer efter »brobygger« eller »brobygger run«, ikke sammen med »{ $command }«.
picture-no-key = { $token } er ikke en tast. Taster skrives n, <Space>, <Enter>, <C-r> for Ctrl+R, <S-Tab>, <F5> og <lt> for <.
picture-no-wait = { $token } er ikke en ventetid. Skriv <wait:90s>, <wait:25m> eller <wait:2h>: sekunder, minutter eller timer.
picture-no-size = »{ $given }« er ikke en skærmstørrelse. Skriv kolonner og rækker, som 100x30.
picture-no-time = »{ $given }« er ikke et tidspunkt. Skriv 08:31, 2026-11-23T08:31 eller 2026-11-23T08:31:00+01:00.

## Lists.

list-empty = Der er ingen sessioner i { $path } endnu. »brobygger« eller »brobygger new« opretter en.

## A session in full.

show-planned = planlagt
show-actual = blev
show-day-end = Dagens slutning
show-facilitators = Facilitatorer
show-skipped = sprunget over
show-passed-over = forbigået
show-running = i gang
show-paused = på pause
show-other-notes = uden modul
show-drafts = Skrives lige nu

## A programme in full.

programme-times-given = tider, som arrangøren har trykt dem
programme-times-suggested = foreslåede tider
programme-organiser = Arrangør
programme-audience = For
programme-source = Kilde
programme-intake = Spørges om på forhånd
programme-held = Holdes
module-goals = Mål
module-theory = Teori
module-tasks = Dine opgaver
module-worksheet = Arbejdsark
module-homework = Hjemmeopgave
module-materials = Materialer

## The checker.

check-nothing-found = { $file }: alt passer.
check-nothing-changed = { $count ->
    [one] Én ting passer ikke.
   *[other] { $count } ting passer ikke.
} Intet er ændret.
