## The review: its pages and its keys.

tab-review = Återblick
action-view-review = Återblicken: vad som sades och lovades, och vart tiden tog vägen
review-overview = Överblick
review-said = Sagt
review-promised = Lovat
review-stakeholders = Intressenter
review-time = Tid
action-review-overview = Återblick: allt på en sida
action-review-said = Återblick: vad som sades, efter modul och fråga
action-review-promised = Återblick: vad som lovades
action-review-stakeholders = Återblick: vilka som spelar roll och vad som ändrats
action-review-time = Återblick: vart tiden tog vägen
action-tag = Skriv taggar; för alla markerade anteckningar på en gång
action-tag-short = taggar
action-mark-note = Markera anteckningen, för att tagga flera på en gång
action-mark-note-short = markera
action-mark-all-notes = Markera alla anteckningar i listan, eller ingen
action-filter-tag = Bara anteckningar med en tagg, nästa
action-filter-tag-short = tagg
did-tag = { $count ->
    [one] { $count } anteckning taggad
   *[other] { $count } anteckningar taggade
}

## What was said.

review-notes = { $count ->
    [one] { $count } anteckning
   *[other] { $count } anteckningar
}
review-marked = { $count } markerade
review-no-module = Utanför modulerna
review-nothing-noted = inget antecknat
review-worksheets = { $count ->
    [one] { $count } arbetsblad ifyllt
   *[other] { $count } arbetsblad ifyllda
}
review-tags-hint = siffror unga

## What was promised.

review-pledges = { $said } av { $all } långsiktiga åtaganden nedskrivna
review-no-promises = Inget har lovats. Åtgärder, åtaganden och hemuppgifter som antecknas står här.

## Who matters.

review-no-stakeholders = Inga intressenter är listade. { $key } öppnar listan.
review-unplaced = Inte bedömda ännu
review-voiceless = Starkt berörda, litet inflytande
review-nobody = ingen

## Where the time went.

review-planned = planerat
review-took = tog
review-total = planerat { $planned }, tog { $taken } · { $difference }
review-no-time = Ingen punkt är körd till slut: om tiden är inget känt.
review-more = +{ $minutes }
review-less = −{ $minutes }
review-left-out = uteblev
review-forgotten = klockan stoppades inte
review-running = pågår
review-to-come = inte kört
review-day-began = började { $time }, { $late }
review-day-ended = slutade { $time }, { $late }
review-day-not-begun = inte börjat
review-by-kind = Efter slag
review-by-module = Efter modul
review-deviations = Största avvikelserna
review-next-edition = Till nästa gång
review-no-advice = Inget tog mycket längre eller kortare tid än planerat.
review-rehearsal = En övning: klockan gick som den ville, så inga råd ges.
review-advice-began-late = { $day } började { $length } för sent: släpp in folk tidigare, eller räkna med det.
review-advice-rests = { $day }: { $lost } av { $planned } vila gick till annat. Lägg in mer luft före rasterna.
review-advice-give = { $item } tog { $taken } i stället för { $planned }: ge den { $minutes }.
review-advice-report-back = { $item }: grupperna talade { $taken } var i stället för { $planned }. Räkna med { $minutes } per grupp.
review-advice-left-out = { $item } uteblev: korta något annat, eller stryk punkten.
review-advice-forgotten = { $item }: ingen stoppade klockan, så tiden räknas inte.

## Runs of the same programme beside each other.

review-runs = Omgångar
action-review-runs = Återblick: programmets omgångar bredvid varandra
runs-reading = Läser de andra sessionerna …
runs-none = Ingen session av det här programmet har körts ännu. Övningar räknas inte.
runs-alone = Den enda omgången av programmet hittills. Övningar räknas inte.
runs-title = { $count ->
    [one] { $count } omgång
   *[other] { $count } omgångar
}
runs-place = Plats
runs-time = Tid, i minuter
runs-participants = Deltagare
runs-notes = Anteckningar
runs-promises = Hållna löften
runs-done-of = { $done } av { $all }
runs-items = Vad punkterna tog, i minuter
runs-themes = Teman: anteckningar med taggen
command-programme-runs = Ställ sessionerna där ett program kördes bredvid varandra: tid, teman, hållna löften
