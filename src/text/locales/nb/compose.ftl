# Å skrive et program: et eget, lagret som en fil.

programme-not-kept = Programmet ble ikke lagret: { $why }
programme-not-the-same = det ville ikke kunne leses tilbake slik det er; det er en feil i Brobygger
programme-kept = «{ $title }» ligger blant dine egne programmer som { $name }

## Det som sies mens et skrives.

language-sv = svenska
language-da = dansk
language-nb = norsk bokmål
language-en = English
compose-badge = Et program skrives
not-while-composing = Ikke mens et program skrives
compose-new-title = Nytt program
compose-day-title = Dag { $number }
copy-of = { $title } (kopi)
select-programme-first = Velg et program først, med ↑ og ↓
translate-title = Til hvilket språk?
translate-intro = «{ $title }» kopieres under samme navn på et annet språk, så tekstene kan skrives over.
translate-all-there = «{ $title }» finnes på alle fire språkene
did-add-day = Ny dag: { $title }
did-delete-day = Slettet: { $title }
did-change-day = Endret: { $title }
did-change-module = Modul: { $title }
did-add-module = Ny modul: { $title }
did-change-programme = Program: { $title }
cannot-delete-only-day = Et program må ha en dag
compose-no-faults = Kontrollen finner ingen feil
compose-go-on = Skriv videre
format-title = Hvordan arbeides det i «{ $title }»?
format-intro = Programposten får fasene og lengden av det du velger; e endrer dem, u tar det tilbake.
did-take-format = { $title }: { $format }, { $length }
total-free = { $length } ledig
total-over = { $length } for langt
total-full = går akkurat opp
compose-hours = { $starts }–{ $ends }, { $length }
compose-items-sum = { $count ->
    [one] { $count } programpost
   *[other] { $count } programposter
}, { $length }
compose-panel-day = Dagen
compose-panel-faults = Kontroll
compose-panel-item = Programpost
compose-more-faults = { $key } viser alle { $count } med løsninger
compose-one-fault = { $key } viser løsninger
compose-untranslated = { $count ->
    [one] { $count } tekst er fortsatt som i originalen
   *[other] { $count } tekster er fortsatt som i originalen
}
compose-all-translated = Alle tekster er oversatt
programme-form-title = Programmet
day-form-title = Dagen
module-form-title = Modulen
new-module-form-title = Ny modul
day-starts = Begynner
day-ends = Slutter
start-drafts = Under arbeid
start-enter-goes-on = Enter skriver videre
list-composing = et program som skrives
did-change-texts = Tekster endret
text-phase = Fase
texts-form-title = Alle tekster

## Taster.

action-edit-texts = Alle tekstene i programmet, til å skrive over
action-new-programme = Et nytt program, fra bunnen
action-new-programme-short = nytt
action-write-programme = Skriv videre på ditt eget program; et som følger med, kopieres
action-write-programme-short = skriv
action-copy-programme = Et eget program av dette
action-copy-programme-short = kopier
action-translate-programme = Programmet på et annet språk
action-translate-programme-short = oversett
action-share-programme = Skriv programmets fil, til å gi videre
action-share-programme-short = fil
action-format = Hvordan det arbeides: en form for gruppearbeid med sine faser
action-format-short = gruppearbeid
action-faults = Hva kontrollen finner, og hva som kan gjøres med det
action-faults-short = kontroll
action-keep-programme = Lagre det som ditt eget program
action-keep-programme-short = lagre
action-edit-module = Programpostens modul
action-edit-module-short = modul
action-new-module = En ny modul for programposten
action-edit-day = Dagen: tittel, start og slutt
action-edit-day-short = dag
action-new-day = En ny dag etter denne
action-new-day-short = ny dag
action-copy-day = Kopier dagen
action-delete-day = Slett dagen
action-edit-programme = Programmet: tittel, språk, arrangør, målgruppe
action-edit-programme-short = program
action-edit-item-short = endre
action-new-item-short = ny post
