tab-modules = Moduler
action-view-modules = Modulerna
action-previous-module = Modulen före
action-next-module = Modulen efter
action-next-module-short = nästa modul
action-module-of-now = Tillbaka till modulen för punkten som pågår
action-previous-section = Modulens del före
action-next-section = Modulens del efter
action-next-section-short = nästa del
action-put-question = Den valda frågan till rummet, eller bort igen
action-put-question-short = till rummet
action-put-question-away = ta bort den
action-worksheet = Modulens arbetsblad, att fylla i
action-worksheet-short = arbetsblad
action-spread = Var skattningarna skiljer sig åt
action-spread-short = spridning
no-modules = Det här programmet har inga moduler.
module-questions = Frågor
module-of = Modul { $number } av { $count }
module-is-now = ▶ nu
module-back-to-now = { $key } tillbaka till nu
section-of = { $number } av { $count }

## Questions and what was said.

reflection-count =
    { $count ->
        [one] 1 reflektion
       *[other] { $count } reflektioner
    }
asked-count =
    { $count ->
        [one] 1 fråga
       *[other] { $count } frågor
    }
asked-by-the-room = Vad rummet undrar
asked-nothing = Vad som sades därutöver
question-in-the-room = ● i rummet nu
no-reflections = Inget fångat än. { $key } fångar det som sägs.
whole-room = alla
promised = Utlovat

## Worksheets.

action-fill-in = Fyll i, från det valda fältet
action-fill-in-short = fyll i
action-previous-whom = Gruppen eller personen före
action-next-whom = Gruppen eller personen efter
action-next-whom-short = nästa grupp
action-previous-sheet = Bladet före för samma
action-next-sheet = Bladet efter för samma
action-new-sheet = Ett blad till för samma
action-new-sheet-short = nytt blad
action-delete-sheet = Ta bort bladet
sheet-for-all = alla tillsammans
sheet-for-gone = inte längre med
sheet-of = blad { $number } av { $count }
sheet-is-new = ett nytt blad
sheet-filled = { $count } av { $all } ifyllda
sheet-key-next = nästa fält
sheet-key-back = tillbaka
sheet-key-choose = välj
sheet-key-done = klart
sheet-not-a-date = inget datum än
sheet-not-a-choice = inget av alternativen
sheet-per-group = Ett för varje grupp
sheet-per-person = Ett för varje person, för eget bruk
sheet-per-all = Ett för alla tillsammans
sheet-per-anyone = För grupper, personer eller alla
sheet-opens-with = { $key } fyller i det
spread-opens-with = { $key } visar var skattningarna skiljer sig åt
did-fill-in = { $field } · { $whom }
did-delete-sheet = Arbetsbladet borttaget · { $whom }

## Ratings that lie apart.

spread-title = Tala om skillnaderna · modul { $module }
spread-explained = Var och en har skattat för sig. De största skillnaderna står först.
spread-from-to = spridning { $lowest }–{ $highest }, mitten { $middle }
spread-agreed = alla säger { $value }
sheet-last-field = Det var sista fältet: Esc avslutar, PgDn tar nästa grupp eller person
sheet-key-whom = nästa grupp
