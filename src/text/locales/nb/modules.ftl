tab-modules = Moduler
action-view-modules = Modulene
action-previous-module = Modulen før
action-next-module = Modulen etter
action-next-module-short = neste modul
action-module-of-now = Tilbake til modulen for posten som pågår
action-previous-section = Modulens del før
action-next-section = Modulens del etter
action-next-section-short = neste del
action-put-question = Det valgte spørsmålet til rommet, eller bort igjen
action-put-question-short = til rommet
action-put-question-away = ta det bort
action-worksheet = Modulens arbeidsark, til å fylle ut
action-worksheet-short = arbeidsark
action-spread = Hvor vurderingene spriker
action-spread-short = spredning
no-modules = Dette programmet har ingen moduler.
module-questions = Spørsmål
module-of = Modul { $number } av { $count }
module-is-now = ▶ nå
module-back-to-now = { $key } tilbake til nå
section-of = { $number } av { $count }

## Questions and what was said.

reflection-count =
    { $count ->
        [one] 1 refleksjon
       *[other] { $count } refleksjoner
    }
asked-count =
    { $count ->
        [one] 1 spørsmål
       *[other] { $count } spørsmål
    }
asked-by-the-room = Hva rommet lurer på
asked-nothing = Hva som ellers ble sagt
question-in-the-room = ● i rommet nå
no-reflections = Ingenting fanget ennå. { $key } fanger det som blir sagt.
whole-room = alle
promised = Lovet

## Worksheets.

action-fill-in = Fyll ut, fra det valgte feltet
action-fill-in-short = fyll ut
action-previous-whom = Gruppen eller personen før
action-next-whom = Gruppen eller personen etter
action-next-whom-short = neste gruppe
action-previous-sheet = Arket før for den samme
action-next-sheet = Arket etter for den samme
action-new-sheet = Et ark til for den samme
action-new-sheet-short = nytt ark
action-delete-sheet = Slett arket
sheet-for-all = alle sammen
sheet-for-gone = ikke lenger med
sheet-of = ark { $number } av { $count }
sheet-is-new = et nytt ark
sheet-filled = { $count } av { $all } fylt ut
sheet-key-next = neste felt
sheet-key-back = tilbake
sheet-key-choose = velg
sheet-key-done = ferdig
sheet-not-a-date = ingen dato ennå
sheet-not-a-choice = ikke et av valgene
sheet-per-group = Ett til hver gruppe
sheet-per-person = Ett til hver person, til eget bruk
sheet-per-all = Ett til alle sammen
sheet-per-anyone = Til grupper, personer eller alle
sheet-opens-with = { $key } fyller det ut
spread-opens-with = { $key } viser hvor vurderingene spriker
did-fill-in = { $field } · { $whom }
did-delete-sheet = Arbeidsarket slettet · { $whom }

## Ratings that lie apart.

spread-title = Snakk om forskjellene · modul { $module }
spread-explained = Alle har vurdert hver for seg. De største forskjellene står først.
spread-from-to = spredning { $lowest }–{ $highest }, midten { $middle }
spread-agreed = alle sier { $value }
sheet-last-field = Det var siste felt: Esc avslutter, PgDn går til neste gruppe eller person
sheet-key-whom = neste gruppe
