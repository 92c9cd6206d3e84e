## The review: its pages and its keys.

tab-review = Tilbageblik
action-view-review = Tilbageblikket: hvad der blev sagt og lovet, og hvor tiden blev af
review-overview = Overblik
review-said = Sagt
review-promised = Lovet
review-stakeholders = Interessenter
review-time = Tid
action-review-overview = Tilbageblik: alt på en side
action-review-said = Tilbageblik: hvad der blev sagt, efter modul og spørgsmål
action-review-promised = Tilbageblik: hvad der blev lovet
action-review-stakeholders = Tilbageblik: hvem der betyder noget, og hvad der har ændret sig
action-review-time = Tilbageblik: hvor tiden blev af
action-tag = Skriv tags; for alle markerede noter på én gang
action-tag-short = tags
action-mark-note = Marker noten, for at tagge flere på én gang
action-mark-note-short = marker
action-mark-all-notes = Marker alle noter på listen, eller ingen
action-filter-tag = Kun noter med ét tag, det næste
action-filter-tag-short = tag
did-tag = { $count ->
    [one] { $count } note tagget
   *[other] { $count } noter tagget
}

## What was said.

review-notes = { $count ->
    [one] { $count } note
   *[other] { $count } noter
}
review-marked = { $count } markeret
review-no-module = Uden for modulerne
review-nothing-noted = intet noteret
review-worksheets = { $count ->
    [one] { $count } arbejdsark udfyldt
   *[other] { $count } arbejdsark udfyldt
}
review-tags-hint = tal unge

## What was promised.

review-pledges = { $said } af { $all } varige forpligtelser skrevet ned
review-no-promises = Intet er lovet. Handlinger, forpligtelser og hjemmeopgaver, der noteres, står her.

## Who matters.

review-no-stakeholders = Ingen interessenter er opført. { $key } åbner listen.
review-unplaced = Ikke vurderet endnu
review-voiceless = Stærkt berørt, lille indflydelse
review-nobody = ingen

## Where the time went.

review-planned = planlagt
review-took = tog
review-total = planlagt { $planned }, tog { $taken } · { $difference }
review-no-time = Intet punkt er kørt til ende: om tiden vides intet.
review-more = +{ $minutes }
review-less = −{ $minutes }
review-left-out = udgik
review-forgotten = uret blev ikke stoppet
review-running = i gang
review-to-come = ikke kørt
review-day-began = begyndte { $time }, { $late }
review-day-ended = sluttede { $time }, { $late }
review-day-not-begun = ikke begyndt
review-by-kind = Efter slags
review-by-module = Efter modul
review-deviations = Største afvigelser
review-next-edition = Til næste gang
review-no-advice = Intet tog meget længere eller kortere tid end planlagt.
review-rehearsal = En øvelse: uret gik, som det ville, så der gives ingen råd.
review-advice-began-late = { $day } begyndte { $length } for sent: luk folk ind tidligere, eller regn med det.
review-advice-rests = { $day }: { $lost } af { $planned } pause gik til andet. Læg mere luft ind før pauserne.
review-advice-give = { $item } tog { $taken } i stedet for { $planned }: giv det { $minutes }.
review-advice-report-back = { $item }: grupperne talte { $taken } hver i stedet for { $planned }. Regn med { $minutes } per gruppe.
review-advice-left-out = { $item } udgik: afkort noget andet, eller stryg punktet.
review-advice-forgotten = { $item }: ingen stoppede uret, så tiden tælles ikke.

## Runs of the same programme beside each other.

review-runs = Gennemløb
action-review-runs = Tilbageblik: programmets gennemløb ved siden af hinanden
runs-reading = Læser de andre sessioner …
runs-none = Ingen session af dette program er kørt endnu. Øvelser tælles ikke.
runs-alone = Det eneste gennemløb af programmet hidtil. Øvelser tælles ikke.
runs-title = { $count } gennemløb
runs-place = Sted
runs-time = Tid, i minutter
runs-participants = Deltagere
runs-notes = Noter
runs-promises = Holdte løfter
runs-done-of = { $done } af { $all }
runs-items = Hvad punkterne tog, i minutter
runs-themes = Temaer: noter med tagget
command-programme-runs = Stil sessionerne, hvor et program blev kørt, ved siden af hinanden: tid, temaer, holdte løfter
