# At skrive et program: et eget, gemt som en fil.

programme-not-kept = Programmet blev ikke gemt: { $why }
programme-not-the-same = det ville ikke kunne læses tilbage, som det er; det er en fejl i Brobygger
programme-kept = »{ $title }« ligger blandt dine egne programmer som { $name }

## Hvad der siges, mens et skrives.

language-sv = svenska
language-da = dansk
language-nb = norsk bokmål
language-en = English
compose-badge = Et program skrives
not-while-composing = Ikke mens et program skrives
compose-new-title = Nyt program
compose-day-title = Dag { $number }
copy-of = { $title } (kopi)
select-programme-first = Vælg et program først, med ↑ og ↓
translate-title = Til hvilket sprog?
translate-intro = »{ $title }« kopieres under samme navn på et andet sprog, så teksterne kan skrives over.
translate-all-there = »{ $title }« findes på alle fire sprog
did-add-day = Ny dag: { $title }
did-delete-day = Slettet: { $title }
did-change-day = Ændret: { $title }
did-change-module = Modul: { $title }
did-add-module = Nyt modul: { $title }
did-change-programme = Program: { $title }
cannot-delete-only-day = Et program skal have en dag
compose-no-faults = Kontrollen finder ingen fejl
compose-go-on = Skriv videre
format-title = Hvordan arbejdes der i »{ $title }«?
format-intro = Programpunktet får faserne og længden af det, du vælger; e ændrer dem, u tager det tilbage.
did-take-format = { $title }: { $format }, { $length }
total-free = { $length } ledig
total-over = { $length } for langt
total-full = går lige op
compose-hours = { $starts }–{ $ends }, { $length }
compose-items-sum = { $count ->
    [one] { $count } programpunkt
   *[other] { $count } programpunkter
}, { $length }
compose-panel-day = Dagen
compose-panel-faults = Kontrol
compose-panel-item = Programpunkt
compose-more-faults = { $key } viser alle { $count } med løsninger
compose-one-fault = { $key } viser løsninger
compose-untranslated = { $count ->
    [one] { $count } tekst er stadig som i originalen
   *[other] { $count } tekster er stadig som i originalen
}
compose-all-translated = Alle tekster er oversat
programme-form-title = Programmet
day-form-title = Dagen
module-form-title = Modulet
new-module-form-title = Nyt modul
day-starts = Begynder
day-ends = Slutter
start-drafts = Under skrivning
start-enter-goes-on = Enter skriver videre
list-composing = et program, der skrives
did-change-texts = Tekster ændret
text-phase = Fase
texts-form-title = Alle tekster

## Taster.

action-edit-texts = Alle programmets tekster, til at skrive over
action-new-programme = Et nyt program, fra bunden
action-new-programme-short = nyt
action-write-programme = Skriv videre på dit eget program; et medfølgende kopieres
action-write-programme-short = skriv
action-copy-programme = Et eget program af dette
action-copy-programme-short = kopiér
action-translate-programme = Programmet på et andet sprog
action-translate-programme-short = oversæt
action-share-programme = Skriv programmets fil, til at give videre
action-share-programme-short = fil
action-format = Hvordan der arbejdes: en form for gruppearbejde med sine faser
action-format-short = gruppearbejde
action-faults = Hvad kontrollen finder, og hvad der kan gøres ved det
action-faults-short = kontrol
action-keep-programme = Gem det som dit eget program
action-keep-programme-short = gem
action-edit-module = Programpunktets modul
action-edit-module-short = modul
action-new-module = Et nyt modul til programpunktet
action-edit-day = Dagen: titel, start og slut
action-edit-day-short = dag
action-new-day = En ny dag efter denne
action-new-day-short = ny dag
action-copy-day = Kopiér dagen
action-delete-day = Slet dagen
action-edit-programme = Programmet: titel, sprog, arrangør, målgruppe
action-edit-programme-short = program
action-edit-item-short = ret
action-new-item-short = nyt punkt
