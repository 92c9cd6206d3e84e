tab-modules = Moduler
action-view-modules = Modulerne
action-previous-module = Forrige modul
action-next-module = Næste modul
action-next-module-short = næste modul
action-module-of-now = Tilbage til modulet for det punkt, der er i gang
action-previous-section = Forrige del af modulet
action-next-section = Næste del af modulet
action-next-section-short = næste del
action-put-question = Det valgte spørgsmål til rummet, eller væk igen
action-put-question-short = til rummet
action-put-question-away = tag det væk
action-worksheet = Udfyld modulets arbejdsark
action-worksheet-short = arbejdsark
action-spread = Hvor vurderingerne går fra hinanden
action-spread-short = spredning
no-modules = Dette program har ingen moduler.
module-questions = Spørgsmål
module-of = Modul { $number } af { $count }
module-is-now = ▶ nu
module-back-to-now = { $key } tilbage til nu
section-of = { $number } af { $count }

## Questions and what was said.

reflection-count =
    { $count ->
        [one] 1 refleksion
       *[other] { $count } refleksioner
    }
asked-count =
    { $count ->
        [one] 1 spørgsmål
       *[other] { $count } spørgsmål
    }
asked-by-the-room = Hvad rummet spørger om
asked-nothing = Andet, der blev sagt
question-in-the-room = ● i rummet nu
no-reflections = Intet noteret endnu. { $key } noterer, hvad der bliver sagt.
whole-room = alle
promised = Lovet

## Worksheets.

action-fill-in = Udfyld, fra det valgte felt
action-fill-in-short = udfyld
action-previous-whom = Gruppen eller personen før
action-next-whom = Gruppen eller personen efter
action-next-whom-short = næste gruppe
action-previous-sheet = Forrige ark i samme gruppe
action-next-sheet = Næste ark i samme gruppe
action-new-sheet = Et ark mere til samme gruppe
action-new-sheet-short = nyt ark
action-delete-sheet = Slet arket
sheet-for-all = alle sammen
sheet-for-gone = ikke længere med
sheet-of = ark { $number } af { $count }
sheet-is-new = et nyt ark
sheet-filled = { $count } af { $all } udfyldt
sheet-key-next = næste felt
sheet-key-back = tilbage
sheet-key-choose = vælg
sheet-key-done = færdig
sheet-not-a-date = ikke en dato
sheet-not-a-choice = ikke en af mulighederne
sheet-per-group = Et til hver gruppe
sheet-per-person = Et til hver person, til eget brug
sheet-per-all = Et til alle sammen
sheet-per-anyone = Til grupper, personer eller alle
sheet-opens-with = { $key } udfylder det
spread-opens-with = { $key } viser, hvor vurderingerne er forskellige
did-fill-in = { $field } · { $whom }
did-delete-sheet = Arbejdsarket slettet · { $whom }

## Ratings that lie apart.

spread-title = Tal om forskellene · modul { $module }
spread-explained = Hver gruppe har vurderet for sig. De største forskelle står først.
spread-from-to = spredning { $lowest }–{ $highest }, midten { $middle }
spread-agreed = alle siger { $value }
sheet-last-field = Det var det sidste felt: Esc afslutter, PgDn går til næste gruppe eller person
sheet-key-whom = næste gruppe
