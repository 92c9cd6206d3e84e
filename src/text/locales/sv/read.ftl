read-too-large = Filen är { $megabytes } MB; högst { $limit } MB läses.
read-not-text = Filen är inte text i UTF-8. Spara den som UTF-8.

read-syntax-end-of-file = Filen slutar för tidigt: en parentes eller ett citattecken är inte stängt.
read-syntax-no-value = Här väntades ett värde: text inom citattecken, ett tal, true, false, null, en lista eller ett objekt.
read-syntax-no-colon = Här väntades ett kolon mellan fältets namn och dess värde.
read-syntax-no-comma-in-list = Här väntades ett kommatecken före nästa element, eller "]" i slutet av listan.
read-syntax-no-comma-in-object = Här väntades ett kommatecken före nästa fält, eller { "\"}\"" } i slutet av objektet.
read-syntax-key-not-in-quotes = Här väntades ett fältnamn inom dubbla citattecken.
read-syntax-trailing-comma = Det står ett kommatecken efter det sista elementet; ta bort det.
read-syntax-trailing-text = Något står efter innehållets slut.
read-syntax-control-character = Ett radslut eller ett annat styrtecken står i en text; här väntades \n eller det avslutande citattecknet.
read-syntax-bad-escape = Det som följer efter omvänt snedstreck är inget som JSON känner till; skriv två för ett omvänt snedstreck.
read-syntax-bad-number = Det här är inget tal som JSON känner till.
read-syntax-too-deep = Parenteser står inuti parenteser, mer än 128 djupt.
read-syntax-other = Det här är inte JSON: { $detail }.

read-duplicate-key = Fältet "{ $key }" står två gånger; det första står på rad { $line }.
read-wrong-format = Filen säger att den är "{ $found }"; här väntades "{ $expected }".
read-newer-version = Filen har version { $found } av formatet och det här programmet känner till version { $known }. Den kan öppnas enbart för läsning; skaffa en nyare brobygger för att ändra den.
read-missing-field = Fältet "{ $field }" saknas.
read-unknown-field = Det finns inget fält "{ $field }" här; möjliga är: { $expected }.
read-unknown-value = { $field ->
    [kind] { $found } är ingen sort
    [language] { $found } är inget av programmets språk
   *[other] { $found } kan inte stå här
}; möjliga är: { $expected }.
read-did-you-mean = Menade du "{ $word }"?
read-unexpected = Här står { $found }; väntat var { $expected }.
read-not-a-slug = "{ $id }" kan inte vara ett id; små bokstäver a till z, siffror och bindestreck går bra, till exempel "grupparbete-1".
read-duplicate-id = Id:t "{ $id }" står två gånger; det första står på rad { $line }.
read-minimum-above-length = Programpunkten kan kortas till { $minimum } min men är planerad till { $minutes } min; minimum får vara högst { $minutes }.
read-empty = Listan är tom; den behöver minst ett element.
read-no-options = Ett val behöver något att välja mellan; här väntades "options" med minst en text.
read-other = Värdet går inte att läsa: { $detail }.

expected-text = text inom dubbla citattecken
expected-yes-no = true eller false
expected-list = en lista inom hakparenteser
expected-object = ett objekt inom klammerparenteser
expected-whole-number = ett heltal, inte negativt
expected-number = ett tal
expected-minutes = hela minuter, 1 till 1440
expected-time-of-day = ett klockslag, "00:00" till "23:59"
expected-priority = en prioritet: 1, 2 eller 3
expected-date = ett datum, till exempel "2026-05-13"
expected-instant = datum och tid, till exempel "2026-05-13T08:30:00+02:00"
expected-uuid = ett id, till exempel "0199a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
expected-time-zone = en tidszon, till exempel "Europe/Stockholm"
expected-version = ett versionsnummer, 1 eller högre
