# Att skriva ett program: ett eget, sparat som en fil.

programme-not-kept = Programmet sparades inte: { $why }
programme-not-the-same = det skulle inte gå att läsa tillbaka som det är; det är ett fel i Brobygger
programme-kept = ”{ $title }” finns bland dina egna program som { $name }

## Vad som sägs medan ett skrivs.

language-sv = svenska
language-da = dansk
language-nb = norsk bokmål
language-en = English
compose-badge = Ett program skrivs
not-while-composing = Inte medan ett program skrivs
compose-new-title = Nytt program
compose-day-title = Dag { $number }
copy-of = { $title } (kopia)
select-programme-first = Välj ett program först, med ↑ och ↓
translate-title = Till vilket språk?
translate-intro = ”{ $title }” kopieras under samma namn på ett annat språk, så att texterna kan skrivas över.
translate-all-there = ”{ $title }” finns på alla fyra språken
did-add-day = Ny dag: { $title }
did-delete-day = Borttagen: { $title }
did-change-day = Ändrad: { $title }
did-change-module = Modul: { $title }
did-add-module = Ny modul: { $title }
did-change-programme = Program: { $title }
cannot-delete-only-day = Ett program behöver en dag
compose-no-faults = Kontrollen hittar inga fel
compose-go-on = Skriv vidare
format-title = Hur arbetar man i ”{ $title }”?
format-intro = Programpunkten får faserna och längden av det du väljer; e ändrar dem, u tar tillbaka det.
did-take-format = { $title }: { $format }, { $length }
total-free = { $length } ledigt
total-over = { $length } för långt
total-full = går jämnt upp
compose-hours = { $starts }–{ $ends }, { $length }
compose-items-sum = { $count ->
    [one] { $count } programpunkt
   *[other] { $count } programpunkter
}, { $length }
compose-panel-day = Dagen
compose-panel-faults = Kontroll
compose-panel-item = Programpunkt
compose-more-faults = { $key } visar alla { $count }, med åtgärder
compose-one-fault = { $key } visar åtgärder
compose-untranslated = { $count ->
    [one] { $count } text är ännu som i originalet
   *[other] { $count } texter är ännu som i originalet
}
compose-all-translated = Alla texter är översatta
programme-form-title = Programmet
day-form-title = Dagen
module-form-title = Modulen
new-module-form-title = Ny modul
day-starts = Börjar
day-ends = Slutar
start-drafts = Skrivs
start-enter-goes-on = Enter skriver vidare
list-composing = ett program som skrivs
did-change-texts = Texter ändrade
text-phase = Fas
texts-form-title = Alla texter

## Tangenter.

action-edit-texts = Programmets alla texter, att skriva över
action-new-programme = Ett nytt program, från början
action-new-programme-short = nytt
action-write-programme = Skriv vidare på ditt eget program; ett som följer med kopieras
action-write-programme-short = skriv
action-copy-programme = Ett eget program av det här
action-copy-programme-short = kopiera
action-translate-programme = Programmet på ett annat språk
action-translate-programme-short = översätt
action-share-programme = Skriv programmets fil, att ge vidare
action-share-programme-short = fil
action-format = Hur man arbetar: en form för grupparbete med sina faser
action-format-short = grupparbete
action-faults = Vad kontrollen hittar, och vad som kan göras åt det
action-faults-short = kontroll
action-keep-programme = Spara det som ditt eget program
action-keep-programme-short = spara
action-edit-module = Programpunktens modul
action-edit-module-short = modul
action-new-module = En ny modul för programpunkten
action-edit-day = Dagen: titel, början och slut
action-edit-day-short = dag
action-new-day = En ny dag efter den här
action-new-day-short = ny dag
action-copy-day = Kopiera dagen
action-delete-day = Ta bort dagen
action-edit-programme = Programmet: titel, språk, arrangör, målgrupp
action-edit-programme-short = program
action-edit-item-short = ändra
action-new-item-short = ny punkt
