made-title = programmets titel
made-day = en dag begynder: { $date }
made-day-undated = en dag begynder
made-date = dagens dato: { $date }
made-hours = dagens tider
made-item-title = titel
made-presenter = oplægsholder
made-detail = detalje
made-end = dagen slutter
made-columns = overskrifter på kolonnerne
left-prose = ladt urørt
left-phone = ladt urørt: telefonnummer
left-address = ladt urørt: adresse
left-date = ladt urørt: dato

doubt-time-in-text = Der står et klokkeslæt i teksten; det er ikke blevet et punkt.
doubt-more-times = Der står flere klokkeslæt her; de bliver stående i teksten.
doubt-bare-hours = Er det klokkeslæt? De har ingen minutter.
doubt-afternoon = Uden am eller pm; opfattet som eftermiddag.
doubt-night = Uden am eller pm; altså om natten.
doubt-no-end = Intet siger, hvornår det slutter: 1 min, til du giver det en længde.
doubt-ends-before = { $end } er ikke efter { $start } og er ikke brugt; linjen står i facilitators note.
doubt-no-title = Der blev ikke fundet nogen titel.
doubt-title-or-detail = Titel eller detalje? Taget med som detalje.
doubt-title-above = Titlen er hentet fra linjen over.
doubt-maybe-presenter = Er det oplægsholderen?
doubt-unknown-column = En kolonne uden overskrift; taget med som detalje.
doubt-too-many = Der er for mange punkter; ladt urørt.
doubt-date-unclear = Datoen er uklar: året mangler, eller dag og måned kan være begge dele.
doubt-wrong-weekday = Datoen er en anden ugedag.
doubt-hours-differ = Punkterne har andre tider end dagen; punkterne gælder.

invitation-made = { $items ->
    [one] 1 punkt
   *[other] { $items } punkter
} på { $days ->
    [one] 1 dag
   *[other] { $days } dage
}
invitation-sure = alle linjer er sikre
invitation-unsure = { $lines ->
    [one] 1 linje er usikker
   *[other] { $lines } linjer er usikre
}
invitation-fits = alt går op
invitation-findings = { $findings ->
    [one] 1 ting går ikke op
   *[other] { $findings } ting går ikke op
}
invitation-untitled = Program
invitation-does-not-fit = Det, der ikke går op
invitation-nothing = Ingen linje blev genkendt som et programpunkt.
invitation-looks-for = Punkter findes i linjer, der begynder med et klokkeslæt (10:00–10:05 Velkomst, 10.40: Opsamling, kl. 9 Kaffe), i tabeller med en kolonne for tid, og hvor tiden står på sin egen linje. En dag begynder med sin dato eller “Dag 2”; en sidste linje med “Slut” afslutter den.

invitation-title = Invitation
invitation-in-sv = på svensk
invitation-in-da = på dansk
invitation-in-nb = på norsk
invitation-in-en = på engelsk
invitation-paste-here = Indsæt teksten fra en invitation her, fra en mail, en webside eller en PDF. Intet gemmes, før du siger til.
invitation-keep = gem som eget program
invitation-other-language = sprog
invitation-not-kept = Intet blev gemt; indsæt igen for at se på det på ny.
invitation-too-large = Det er for stort til en invitation; højst { $limit } MB læses.
action-invitation = Lav et program af teksten i en invitation: indsæt den
action-invitation-short = indsæt invitation

command-programme-import = Lav et program af teksten i en invitation: mail, webside, PDF eller tabel
option-invitation-file = Invitationens tekst; - læser fra standard ind
option-import-output = Skriv programmet til denne fil i stedet for standard ud; en fil, der findes i forvejen, bliver stående
option-overwrite = Skriv over filen, hvis den findes i forvejen
example-import = Programmet, og ved siden af hver linje hvad der blev gjort af den
example-import-file = Fra udklipsholderen til en fil, på norsk
import-exists = { $path } findes i forvejen og blev stående; --overwrite skriver over den.
import-written = Programmet ligger i { $path }.
