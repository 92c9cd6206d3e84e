read-too-large = Filen er på { $megabytes } MB; det leses høyst { $limit } MB.
read-not-text = Filen er ikke tekst i UTF-8. Lagre den som UTF-8.

read-syntax-end-of-file = Filen slutter for tidlig: En parentes eller et anførselstegn er ikke lukket.
read-syntax-no-value = Her skulle det stå en verdi: tekst i anførselstegn, et tall, true, false, null, en liste eller et objekt.
read-syntax-no-colon = Det mangler et kolon mellom feltets navn og verdien.
read-syntax-no-comma-in-list = Det mangler et komma før neste element, eller "]" på slutten av listen.
read-syntax-no-comma-in-object = Det mangler et komma før neste felt, eller { "\"}\"" } på slutten av objektet.
read-syntax-key-not-in-quotes = Her skulle det stå et feltnavn i doble anførselstegn.
read-syntax-trailing-comma = Det står et komma etter det siste elementet; fjern det.
read-syntax-trailing-text = Det står noe etter slutten av innholdet.
read-syntax-control-character = Et linjeskift eller et annet styretegn står i en tekst; her skulle det stå \n eller det avsluttende anførselstegnet.
read-syntax-bad-escape = Det som følger etter omvendt skråstrek, kjenner ikke JSON; skriv to for én omvendt skråstrek.
read-syntax-bad-number = Dette er ikke et tall som JSON kjenner.
read-syntax-too-deep = Parenteser står i parenteser, mer enn 128 dypt.
read-syntax-other = Dette er ikke JSON: { $detail }.

read-duplicate-key = Feltet "{ $key }" står to ganger; det første står på linje { $line }.
read-wrong-format = Filen sier at den er "{ $found }"; her skulle den være "{ $expected }".
read-newer-version = Filen har versjon { $found } av formatet, og dette programmet kjenner versjon { $known }. Den kan bare åpnes for lesing; skaff en nyere brobygger for å endre den.
read-missing-field = Feltet "{ $field }" mangler.
read-unknown-field = Det finnes ikke noe felt "{ $field }" her; mulige er: { $expected }.
read-unknown-value = { $field ->
    [kind] { $found } er ikke en type som finnes
    [language] { $found } er ikke et av programmets språk
   *[other] { $found } kan ikke stå her
}; mulige er: { $expected }.
read-did-you-mean = Mente du "{ $word }"?
read-unexpected = Her står { $found }; det skulle vært { $expected }.
read-not-a-slug = "{ $id }" kan ikke være en id; bruk små bokstaver a til z, sifre og bindestreker, for eksempel "gruppearbeid-1".
read-duplicate-id = Id-en "{ $id }" står to ganger; den første står på linje { $line }.
read-minimum-above-length = Programposten kan kortes ned til { $minimum } min, men er planlagt til { $minutes } min; minstetiden kan være høyst { $minutes }.
read-empty = Listen er tom; den må ha minst ett element.
read-no-options = Et valg må ha noe å velge mellom; her skulle det stå "options" med minst én tekst.
read-other = Verdien kan ikke leses: { $detail }.

expected-text = tekst i doble anførselstegn
expected-yes-no = true eller false
expected-list = en liste i hakeparenteser
expected-object = et objekt i krøllparenteser
expected-whole-number = et helt tall, ikke negativt
expected-number = et tall
expected-minutes = hele minutter, 1 til 1440
expected-time-of-day = et klokkeslett, "00:00" til "23:59"
expected-priority = en prioritet: 1, 2 eller 3
expected-date = en dato, for eksempel "2026-05-13"
expected-instant = dato og tid, for eksempel "2026-05-13T08:30:00+02:00"
expected-uuid = en id, for eksempel "0199a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
expected-time-zone = en tidssone, for eksempel "Europe/Oslo"
expected-version = et versjonsnummer, 1 eller høyere
