## The review: its pages and its keys.

tab-review = Tilbakeblikk
action-view-review = Tilbakeblikket: hva som ble sagt og lovet, og hvor tiden ble av
review-overview = Oversikt
review-said = Sagt
review-promised = Lovet
review-stakeholders = Interessenter
review-time = Tid
action-review-overview = Tilbakeblikk: alt på én side
action-review-said = Tilbakeblikk: hva som ble sagt, etter modul og spørsmål
action-review-promised = Tilbakeblikk: hva som ble lovet
action-review-stakeholders = Tilbakeblikk: hvem som betyr noe og hva som har endret seg
action-review-time = Tilbakeblikk: hvor tiden ble av
action-tag = Skriv tagger; for alle merkede notater på én gang
action-tag-short = tagger
action-mark-note = Merk notatet, for å tagge flere på én gang
action-mark-note-short = merk
action-mark-all-notes = Merk alle notatene i listen, eller ingen
action-filter-tag = Bare notater med én tagg, den neste
action-filter-tag-short = tagg
did-tag = { $count ->
    [one] { $count } notat tagget
   *[other] { $count } notater tagget
}

## What was said.

review-notes = { $count ->
    [one] { $count } notat
   *[other] { $count } notater
}
review-marked = { $count } merket
review-no-module = Utenfor modulene
review-nothing-noted = ikke noe notert
review-worksheets = { $count ->
    [one] { $count } arbeidsark fylt ut
   *[other] { $count } arbeidsark fylt ut
}
review-tags-hint = tall unge

## What was promised.

review-pledges = { $said } av { $all } varige forpliktelser skrevet ned
review-no-promises = Ingenting er lovet. Tiltak, forpliktelser og hjemmeoppgaver som noteres, står her.

## Who matters.

review-no-stakeholders = Ingen interessenter er ført opp. { $key } åpner listen.
review-unplaced = Ikke vurdert ennå
review-voiceless = Sterkt berørt, liten innflytelse
review-nobody = ingen

## Where the time went.

review-planned = planlagt
review-took = tok
review-total = planlagt { $planned }, tok { $taken } · { $difference }
review-no-time = Ingen punkter er kjørt til slutt: om tiden er ingenting kjent.
review-more = +{ $minutes }
review-less = −{ $minutes }
review-left-out = utgikk
review-forgotten = klokka ble ikke stoppet
review-running = pågår
review-to-come = ikke kjørt
review-day-began = begynte { $time }, { $late }
review-day-ended = sluttet { $time }, { $late }
review-day-not-begun = ikke begynt
review-by-kind = Etter type
review-by-module = Etter modul
review-deviations = Største avvik
review-next-edition = Til neste gang
review-no-advice = Ingenting tok mye lengre eller kortere tid enn planlagt.
review-rehearsal = En øving: klokka gikk som den ville, så det gis ingen råd.
review-advice-began-late = { $day } begynte { $length } for sent: slipp folk inn tidligere, eller regn med det.
review-advice-rests = { $day }: { $lost } av { $planned } pause gikk til annet. Legg inn mer luft før pausene.
review-advice-give = { $item } tok { $taken } i stedet for { $planned }: gi det { $minutes }.
review-advice-report-back = { $item }: gruppene snakket { $taken } hver i stedet for { $planned }. Regn med { $minutes } per gruppe.
review-advice-left-out = { $item } utgikk: kort ned noe annet, eller stryk punktet.
review-advice-forgotten = { $item }: ingen stoppet klokka, så tiden telles ikke.

## Runs of the same programme beside each other.

review-runs = Gjennomføringer
action-review-runs = Tilbakeblikk: programmets gjennomføringer ved siden av hverandre
runs-reading = Leser de andre øktene …
runs-none = Ingen økt av dette programmet er kjørt ennå. Øvinger telles ikke.
runs-alone = Den eneste gjennomføringen av programmet så langt. Øvinger telles ikke.
runs-title = { $count ->
    [one] { $count } gjennomføring
   *[other] { $count } gjennomføringer
}
runs-place = Sted
runs-time = Tid, i minutter
runs-participants = Deltakere
runs-notes = Notater
runs-promises = Holdte løfter
runs-done-of = { $done } av { $all }
runs-items = Hva punktene tok, i minutter
runs-themes = Temaer: notater med taggen
command-programme-runs = Still øktene der et program ble kjørt, ved siden av hverandre: tid, temaer, holdte løfter
