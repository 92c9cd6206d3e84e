## Between the days: what was promised, what was expected, what is followed up.

tab-between = Mellan dagarna
between-promises = Löften
between-expectations = Förväntningar
between-people = Deltagare
action-between = Hemuppgifter och löften, förväntningar, deltagare
action-next-page-between = Nästa sida
action-next-page-between-short = nästa sida
action-previous-page-between = Sidan före

## What was promised.

action-edit-promise = Skriv i det; en moduls hemuppgift blir en anteckning
action-edit-promise-short = skriv
action-note-it-short = gör till anteckning
action-promise-dropped = Markera som struken, eller öppna igen
action-promise-dropped-short = stryk
action-new-commitment = Nytt åtagande
action-new-commitment-short = nytt
action-filter-person = Bara om en deltagare, nästa i tur
did-drop = Struket
did-change-pledge = Åtagandet är nedskrivet
promises-count = { $open ->
    [one] { $open } öppet
   *[other] { $open } öppna
}, { $done } klara
promises-count-overdue = { $open ->
    [one] { $open } öppet
   *[other] { $open } öppna
}, varav { $overdue ->
    [one] { $overdue } försenat
   *[other] { $overdue } försenade
}, { $done } klara
promises-listed = { $listed } i listan
promises-pledges = Åtaganden på lång sikt
promises-overdue = Försenat
promises-open = Öppet
promises-homework = Modulernas hemuppgifter, ännu inte antecknade
promises-done = Klart
promises-dropped = Struket
promises-none = Inget har lovats än. { $key } skriver ner ett åtagande; antecknade åtgärder och hemuppgifter står också här.
promise-by-all = alla
promise-for-all = till alla
promise-long-term = Långsiktigt arbete
promise-follow-up = Uppföljning av resultat
promise-contact = Kontaktperson
promise-no-long-term = inget åtagande än
promise-no-follow-up = ännu inte sagt vem som frågar
promise-no-contact = ännu inte utsedd
promises-to-look-at = { $count ->
    [one] { $count } öppet löfte: { $key }
   *[other] { $count } öppna löften: { $key }
}

## Expectations, and what came of them.

action-write-outcome = Skriv vad det blev av det
action-write-outcome-short = vad det blev
action-outcome-in-editor = Skriv vad det blev av det i anteckningsrutan
action-next-person = Nästa deltagare
action-next-person-short = nästa deltagare
action-previous-person = Deltagaren före
action-their-commitment = Nytt åtagande av deltagaren
did-write-outcome = Vad det blev av det är sparat
expected = Förväntat
came-of-it = Vad det blev
expectations-count = { $written } av { $all } uppföljda
expectations-none = Inga svar från före första dagen. De står hos deltagarna i sessionens fil; där det finns svar skrivs här bredvid vad det blev av dem.
answer-yes = ja
answer-no = nej
came-of-it-hint = Vad blev det av det?

## What is followed up with each participant.

action-edit-follow-up = Ändra anteckningen, eller skriv den första
action-edit-follow-up-short = ändra
people-count = { $count ->
    [one] { $count } deltagare
   *[other] { $count } deltagare
}
people-no-notes = Inget antecknat än. { $key } skriver en anteckning om deltagaren; bara du ser den.
people-none = Inga deltagare i sessionen. De som står i dess fil har sina förväntningar, åtaganden och anteckningar här.
person-without-name = Deltagare
note-about = om { $name }
about-stays-private = Det som antecknas om en person visas aldrig för deltagarna
