## What several commands say.

no-home = Du har ingen hjemmemappe, og da kan ingenting lagres. Sett HOME.
programme-unknown = Programmet «{ $name }» finnes ikke; «brobygger programme list» lister opp dem som finnes.
session-unknown = Økten «{ $wanted }» finnes ikke; «brobygger list» lister opp dem som finnes.
session-ambiguous = «{ $wanted }» er begynnelsen på flere økter: { $names }.
session-none = Det er ingen økter ennå; «brobygger new» lager en.
session-unreadable = { $path } kan ikke åpnes: { $why }
session-not-made = Økten kan ikke lages: { $why }

## The configuration.

config-title = Konfigurasjon
config-too-large = Filen er for stor til en konfigurasjon og leses ikke.
config-not-text = Filen er ikke UTF-8 og leses ikke.
config-unreadable = Filen kan ikke leses: { $why }
config-syntax = { $expected } Ingenting i filen gjelder før det er rettet. (TOML: { $detail })
config-slip-no-quotes = En tekst skal stå i anførselstegn, som theme = "light"; true og false uten, med små bokstaver.
config-slip-open-quotes = Anførselstegnet som avslutter teksten, mangler.
config-slip-backslash = I "…" skal en omvendt skråstrek skrives to ganger; i '…' holder det med én.
config-slip-open-bracket = Det mangler en hakeparentes ].
config-slip-no-value = Etter navnet på innstillingen skal det stå = og en verdi, som theme = "light".
config-slip-twice = Innstillingen står to ganger i filen.
config-slip-not-yes-no = Her skal det stå true eller false, med små bokstaver.
config-slip-other = Her skal det stå en innstilling, som theme = "light", eller et avsnitt, som [keys].
config-unknown-field = Innstillingen «{ $field }» finnes ikke; det er { $known }.
config-expected-text = «{ $field }» skal være en tekst i anførselstegn.
config-expected-yes-no = «{ $field }» skal være true eller false.
config-expected-keys = «{ $field }» skal være en liste med taster, som ["n", "Ctrl+N"].
config-expected-table = «{ $field }» skal være et avsnitt for seg, [{ $field }].
config-language = «{ $given }» er ikke et av språkene i brobygger; mulige er { $known }.
config-theme = «{ $given }» er ikke et tema; mulige er { $known }.
config-relative-folder = «{ $given }» skal begynne med / eller ~/: hvor den ligger, må ikke avhenge av hvor programmet startes.
config-unknown-action = Handlingen «{ $id }» finnes ikke; «brobygger doctor --keys» lister opp dem som finnes.
config-unknown-key = «{ $key }» (til «{ $id }») er ingen tast; taster skrives som n, Space, Ctrl+R, Shift+Tab, F5.
config-clash = { $key } er allerede tasten til «{ $first }»; «{ $second }» må klare seg uten.

## New sessions.

new-as-it-is = Økten er laget likevel.
new-repair-hint = Med --repair { $letter } får den nye økten rettelsen { $letter }. En rettelse beholder bokstaven sin når andre gjøres.
new-no-repair = Rettelsen «{ $letter }» finnes ikke; kontrollen foreslår { $known }.
new-no-repairs = Rettelsen «{ $letter }» finnes ikke: kontrollen har ikke funnet noe å rette.
new-too-many-dates = Det er oppgitt { $given } datoer, og programmet har { $days ->
    [one] én dag
   *[other] { $days } dager
}.
new-dates-not-rising = { $after } er ikke etter { $before }; dagene oppgis i rekkefølge.
new-group-name = To grupper kan ikke hete «{ $name }», og ingen kan være uten navn.

## The console and its picture.

run-no-terminal = Her er det ingen terminal. «brobygger now» sier hvordan dagen ligger an, «brobygger show» viser en økt, «--print text» skjermen.
picture-misplaced = --print kommer etter «brobygger» eller «brobygger run», ikke sammen med «{ $command }».
picture-no-key = { $token } er ingen tast. Taster skrives n, <Space>, <Enter>, <C-r> for Ctrl+R, <S-Tab>, <F5>, og <lt> for <.
picture-no-wait = { $token } er ingen ventetid. Skriv <wait:90s>, <wait:25m> eller <wait:2h>: sekunder, minutter eller timer.
picture-no-size = «{ $given }» er ikke en skjermstørrelse. Skriv kolonner og rader, som 100x30.
picture-no-time = «{ $given }» er ikke et tidspunkt. Skriv 08:31, 2026-11-23T08:31 eller 2026-11-23T08:31:00+01:00.

## Lists.

list-empty = Det er ingen økter i { $path } ennå. «brobygger» eller «brobygger new» lager en.

## A session in full.

show-planned = planlagt
show-actual = ble
show-day-end = Slutten på dagen
show-facilitators = Prosessledere
show-skipped = hoppet over
show-passed-over = forbigått
show-running = pågår
show-paused = på pause
show-other-notes = uten modul
show-drafts = Skrives akkurat nå

## A programme in full.

programme-times-given = tider slik arrangøren har trykt dem
programme-times-suggested = foreslåtte tider
programme-organiser = Arrangør
programme-audience = For
programme-source = Kilde
programme-intake = Spørres det om på forhånd
programme-held = Holdes
module-goals = Mål
module-theory = Teori
module-tasks = Dine oppgaver
module-worksheet = Arbeidsark
module-homework = Hjemmeoppgave
module-materials = Materiell

## The checker.

check-nothing-found = { $file }: alt stemmer.
check-nothing-changed = { $count ->
    [one] Én ting stemmer ikke.
   *[other] { $count } ting stemmer ikke.
} Ingenting er endret.
