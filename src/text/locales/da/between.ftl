## Between the days: what was promised, what was expected, what is followed up.

tab-between = Mellem dagene
between-promises = Løfter
between-expectations = Forventninger
between-people = Deltagere
action-between = Hjemmeopgaver og løfter, forventninger, deltagere
action-next-page-between = Næste side
action-next-page-between-short = næste side
action-previous-page-between = Forrige side

## What was promised.

action-edit-promise = Skriv i det; et moduls hjemmeopgave bliver et notat
action-edit-promise-short = skriv
action-note-it-short = gør til notat
action-promise-dropped = Markér som droppet, eller åbn igen
action-promise-dropped-short = drop
action-new-commitment = Ny aftale
action-new-commitment-short = ny
action-filter-person = Kun om én deltager, den næste
did-drop = Droppet
did-change-pledge = Aftalen er skrevet ned
promises-count = { $open ->
    [one] { $open } åben
   *[other] { $open } åbne
}, { $done } klaret
promises-count-overdue = { $open ->
    [one] { $open } åben
   *[other] { $open } åbne
}, heraf { $overdue } overskredet, { $done } klaret
promises-listed = { $listed } på listen
promises-pledges = Aftaler på lang sigt
promises-overdue = Overskredet
promises-open = Åbent
promises-homework = Modulernes hjemmeopgaver, endnu ikke noteret
promises-done = Klaret
promises-dropped = Droppet
promises-none = Intet er lovet endnu. { $key } skriver en aftale ned; noterede handlinger og hjemmeopgaver står her også.
promise-by-all = alle
promise-for-all = til alle
promise-long-term = Langsigtet indsats
promise-follow-up = Opfølgning på resultater
promise-contact = Kontaktperson
promise-no-long-term = ingen aftale endnu
promise-no-follow-up = endnu ikke sagt, hvem der spørger
promise-no-contact = endnu ikke udpeget
promises-to-look-at = { $count ->
    [one] { $count } åbent løfte: { $key }
   *[other] { $count } åbne løfter: { $key }
}

## Expectations, and what came of them.

action-write-outcome = Skriv, hvad der kom ud af det
action-write-outcome-short = hvad der kom ud af det
action-outcome-in-editor = Skriv, hvad der kom ud af det, i noteruden
action-next-person = Næste deltager
action-next-person-short = næste deltager
action-previous-person = Forrige deltager
action-their-commitment = Ny aftale med deltageren
did-write-outcome = Det, der kom ud af det, er gemt
expected = Forventet
came-of-it = Hvad der kom ud af det
expectations-count = { $written } af { $all } fulgt op
expectations-none = Ingen svar fra før første dag. De står hos deltagerne i sessionens fil; hvor der er svar, skrives det her ved siden af, hvad der kom ud af dem.
answer-yes = ja
answer-no = nej
came-of-it-hint = Hvad kom der ud af det?

## What is followed up with each participant.

action-edit-follow-up = Rediger notatet, eller skriv det første
action-edit-follow-up-short = rediger
people-count = { $count ->
    [one] { $count } deltager
   *[other] { $count } deltagere
}
people-no-notes = Intet noteret endnu. { $key } skriver et notat om deltageren; kun du ser det.
people-none = Ingen deltagere i sessionen. De, der står i dens fil, har deres forventninger, aftaler og notater her.
person-without-name = Deltager
note-about = om { $name }
about-stays-private = Det, der noteres om en person, vises aldrig for deltagerne
