made-title = tittel på programmet
made-day = en dag begynner: { $date }
made-day-undated = en dag begynner
made-date = datoen for dagen: { $date }
made-hours = tidene for dagen
made-item-title = tittel
made-presenter = innleder
made-detail = detalj
made-end = dagen slutter
made-columns = overskrifter på kolonnene
left-prose = står urørt
left-phone = står urørt: telefonnummer
left-address = står urørt: adresse
left-date = står urørt: dato

doubt-time-in-text = Det står et klokkeslett i teksten; det er ikke blitt en post.
doubt-more-times = Det står flere klokkeslett her; de blir stående i teksten.
doubt-bare-hours = Er dette klokkeslett? De har ingen minutter.
doubt-afternoon = Uten am eller pm; oppfattet som ettermiddag.
doubt-night = Uten am eller pm; altså om natten.
doubt-no-end = Ingenting sier når den slutter: 1 min til du gir den en lengde.
doubt-ends-before = { $end } er ikke etter { $start } og er ikke brukt; linjen står i notatet til prosesslederen.
doubt-no-title = Det ble ikke funnet noen tittel.
doubt-title-or-detail = Tittel eller detalj? Tatt med som detalj.
doubt-title-above = Tittelen er hentet fra linjen over.
doubt-maybe-presenter = Er dette innlederen?
doubt-unknown-column = En kolonne uten overskrift; tatt med som detalj.
doubt-too-many = Det er for mange poster; står urørt.
doubt-date-unclear = Datoen er uklar: året mangler, eller dag og måned kan være begge deler.
doubt-wrong-weekday = Datoen er en annen ukedag.
doubt-hours-differ = Postene har andre tider enn dagen; postene gjelder.

invitation-made = { $items ->
    [one] 1 post
   *[other] { $items } poster
} på { $days ->
    [one] 1 dag
   *[other] { $days } dager
}
invitation-sure = alle linjer er sikre
invitation-unsure = { $lines ->
    [one] 1 linje er usikker
   *[other] { $lines } linjer er usikre
}
invitation-fits = alt går opp
invitation-findings = { $findings ->
    [one] 1 ting går ikke opp
   *[other] { $findings } ting går ikke opp
}
invitation-untitled = Program
invitation-does-not-fit = Det som ikke går opp
invitation-nothing = Ingen linje ble gjenkjent som en programpost.
invitation-looks-for = Poster letes fram i linjer som begynner med et klokkeslett (10:00–10:05 Velkommen, 10.40: Oppsummering, kl. 9 Kaffe), i tabeller med en kolonne for tid, og der tiden står på en egen linje. En dag begynner med datoen eller «Dag 2»; en siste linje med «Slutt» avslutter den.

invitation-title = Invitasjon
invitation-in-sv = på svensk
invitation-in-da = på dansk
invitation-in-nb = på norsk
invitation-in-en = på engelsk
invitation-paste-here = Lim inn teksten i en invitasjon her, fra en e-post, en nettside eller en PDF. Ingenting lagres før du sier fra.
invitation-keep = lagre som eget program
invitation-other-language = språk
invitation-not-kept = Ingenting ble lagret; lim inn igjen for å se på det på nytt.
invitation-too-large = Dette er for stort for en invitasjon; høyst { $limit } MB leses.
action-invitation = Lag et program av teksten i en invitasjon: lim den inn
action-invitation-short = lim inn invitasjon

command-programme-import = Lag et program av teksten i en invitasjon: e-post, nettside, PDF eller tabell
option-invitation-file = Teksten i invitasjonen; - leser fra standard inn
option-import-output = Skriv programmet til denne filen i stedet for standard ut; en fil som finnes fra før, blir stående
option-overwrite = Skriv over filen hvis den finnes fra før
example-import = Programmet, og ved siden av hver linje hva som ble gjort av den
example-import-file = Fra utklippstavlen til en fil, på norsk
import-exists = { $path } finnes fra før og ble stående; --overwrite skriver over den.
import-written = Programmet ligger i { $path }.
