## Between the days: what was promised, what was expected, what is followed up.

tab-between = Mellom dagene
between-promises = Løfter
between-expectations = Forventninger
between-people = Deltakere
action-between = Hjemmeoppgaver og løfter, forventninger, deltakere
action-next-page-between = Neste side
action-next-page-between-short = neste side
action-previous-page-between = Siden før

## What was promised.

action-edit-promise = Skriv i det; en moduls hjemmeoppgave blir et notat
action-edit-promise-short = skriv
action-note-it-short = gjør til notat
action-promise-dropped = Merk som droppet, eller åpne igjen
action-promise-dropped-short = dropp
action-new-commitment = Ny forpliktelse
action-new-commitment-short = ny
action-filter-person = Bare om én deltaker, den neste
did-drop = Droppet
did-change-pledge = Forpliktelsen er skrevet ned
promises-count = { $open ->
    [one] { $open } åpen
   *[other] { $open } åpne
}, { $done } gjort
promises-count-overdue = { $open ->
    [one] { $open } åpen
   *[other] { $open } åpne
}, { $overdue } av dem forfalt, { $done } gjort
promises-listed = { $listed } på listen
promises-pledges = Forpliktelser på lang sikt
promises-overdue = Forfalt
promises-open = Åpent
promises-homework = Modulenes hjemmeoppgaver, ikke notert ennå
promises-done = Gjort
promises-dropped = Droppet
promises-none = Ingenting er lovet ennå. { $key } skriver ned en forpliktelse; noterte tiltak og hjemmeoppgaver står her også.
promise-by-all = alle
promise-for-all = til alle
promise-long-term = Langsiktig arbeid
promise-follow-up = Oppfølging av resultater
promise-contact = Kontaktperson
promise-no-long-term = ingen forpliktelse ennå
promise-no-follow-up = ikke sagt ennå hvem som spør
promise-no-contact = ikke utpekt ennå
promises-to-look-at = { $count ->
    [one] { $count } åpent løfte: { $key }
   *[other] { $count } åpne løfter: { $key }
}

## Expectations, and what came of them.

action-write-outcome = Skriv hva det ble av det
action-write-outcome-short = hva det ble
action-outcome-in-editor = Skriv hva det ble av det i notatvinduet
action-next-person = Neste deltaker
action-next-person-short = neste deltaker
action-previous-person = Deltakeren før
action-their-commitment = Ny forpliktelse for deltakeren
did-write-outcome = Det som ble av det, er lagret
expected = Forventet
came-of-it = Hva det ble
expectations-count = { $written } av { $all } fulgt opp
expectations-none = Ingen svar fra før første dag. De står hos deltakerne i øktens fil; der det finnes svar, skrives det her ved siden av hva det ble av dem.
answer-yes = ja
answer-no = nei
came-of-it-hint = Hva ble det av det?

## What is followed up with each participant.

action-edit-follow-up = Rediger notatet, eller skriv det første
action-edit-follow-up-short = rediger
people-count = { $count ->
    [one] { $count } deltaker
   *[other] { $count } deltakere
}
people-no-notes = Ingenting notert ennå. { $key } skriver et notat om deltakeren; bare du ser det.
people-none = Ingen deltakere i økten. De som står i filen, har forventningene, forpliktelsene og notatene sine her.
person-without-name = Deltaker
note-about = om { $name }
about-stays-private = Det som noteres om en person, vises aldri for deltakerne
