made-title = programmets titel
made-day = en dag börjar: { $date }
made-day-undated = en dag börjar
made-date = dagens datum: { $date }
made-hours = dagens tider
made-item-title = titel
made-presenter = föreläsare
made-detail = detalj
made-end = dagen slutar
made-columns = kolumnernas rubriker
left-prose = lämnad orörd
left-phone = lämnad orörd: telefonnummer
left-address = lämnad orörd: adress
left-date = lämnad orörd: datum

doubt-time-in-text = Det står ett klockslag i texten; det har inte blivit en punkt.
doubt-more-times = Det står fler klockslag här; de blir kvar i texten.
doubt-bare-hours = Är det klockslag? De har inga minuter.
doubt-afternoon = Utan am eller pm; uppfattat som eftermiddag.
doubt-night = Utan am eller pm; alltså på natten.
doubt-no-end = Inget säger när den slutar: 1 min tills du ger den en längd.
doubt-ends-before = { $end } är inte efter { $start } och har inte använts; raden står i processledarens anteckning.
doubt-no-title = Ingen titel hittades.
doubt-title-or-detail = Titel eller detalj? Tagen som detalj.
doubt-title-above = Titeln är hämtad från raden ovanför.
doubt-maybe-presenter = Är det här föreläsaren?
doubt-unknown-column = En kolumn utan rubrik; tagen som detalj.
doubt-too-many = Det är för många punkter; lämnad orörd.
doubt-date-unclear = Datumet är oklart: året saknas, eller dag och månad kan vara vilket som.
doubt-wrong-weekday = Datumet är en annan veckodag.
doubt-hours-differ = Punkterna har andra tider än dagen; punkterna gäller.

invitation-made = { $items ->
    [one] 1 punkt
   *[other] { $items } punkter
} på { $days ->
    [one] 1 dag
   *[other] { $days } dagar
}
invitation-sure = alla rader är säkra
invitation-unsure = { $lines ->
    [one] 1 rad är osäker
   *[other] { $lines } rader är osäkra
}
invitation-fits = allt går ihop
invitation-findings = { $findings ->
    [one] 1 sak går inte ihop
   *[other] { $findings } saker går inte ihop
}
invitation-untitled = Program
invitation-does-not-fit = Det som inte går ihop
invitation-nothing = Ingen rad kändes igen som en programpunkt.
invitation-looks-for = Punkter söks i rader som börjar med ett klockslag (10:00–10:05 Välkommen, 10.40: Sammanfattning, kl. 9 Kaffe), i tabeller med en kolumn för tid och där tiden står på en egen rad. En dag börjar med sitt datum eller ”Dag 2”; en sista rad med ”Slut” avslutar den.

invitation-title = Inbjudan
invitation-in-sv = på svenska
invitation-in-da = på danska
invitation-in-nb = på norska
invitation-in-en = på engelska
invitation-paste-here = Klistra in texten i en inbjudan här, från ett mejl, en webbsida eller en PDF. Inget sparas förrän du säger till.
invitation-keep = spara som eget program
invitation-other-language = språk
invitation-not-kept = Inget sparades; klistra in igen för att titta på det på nytt.
invitation-too-large = Det här är för stort för en inbjudan; högst { $limit } MB läses.
action-invitation = Gör ett program av texten i en inbjudan: klistra in den
action-invitation-short = klistra in inbjudan

command-programme-import = Gör ett program av texten i en inbjudan: mejl, webbsida, PDF eller tabell
option-invitation-file = Inbjudans text; - läser från standard in
option-import-output = Skriv programmet till den här filen i stället för standard ut; en fil som redan finns blir kvar
option-overwrite = Skriv över filen om den redan finns
example-import = Programmet, och bredvid varje rad vad som blev av den
example-import-file = Från urklipp till en fil, på norska
import-exists = { $path } finns redan och blev kvar; --overwrite skriver över den.
import-written = Programmet finns i { $path }.
