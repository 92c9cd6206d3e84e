read-too-large = Filen er på { $megabytes } MB; der læses højst { $limit } MB.
read-not-text = Filen er ikke tekst i UTF-8. Gem den som UTF-8.

read-syntax-end-of-file = Filen slutter for tidligt: En parentes eller et anførselstegn er ikke lukket.
read-syntax-no-value = Her skulle stå en værdi: tekst i anførselstegn, et tal, true, false, null, en liste eller et objekt.
read-syntax-no-colon = Der mangler et kolon mellem feltets navn og dets værdi.
read-syntax-no-comma-in-list = Der mangler et komma før det næste element eller "]" i slutningen af listen.
read-syntax-no-comma-in-object = Der mangler et komma før det næste felt eller { "\"}\"" } i slutningen af objektet.
read-syntax-key-not-in-quotes = Her skulle stå et feltnavn i dobbelte anførselstegn.
read-syntax-trailing-comma = Der står et komma efter det sidste element; slet det.
read-syntax-trailing-text = Der står noget efter indholdets slutning.
read-syntax-control-character = Et linjeskift eller et andet styretegn står i en tekst; her skulle stå \n eller det afsluttende anførselstegn.
read-syntax-bad-escape = Det, der følger efter den omvendte skråstreg, kender JSON ikke; skriv to for én omvendt skråstreg.
read-syntax-bad-number = Det er ikke et tal, som JSON kender.
read-syntax-too-deep = Parenteser står i parenteser, mere end 128 dybt.
read-syntax-other = Det er ikke JSON: { $detail }.

read-duplicate-key = Feltet "{ $key }" står to gange; det første står i linje { $line }.
read-wrong-format = Filen siger, at den er "{ $found }"; her skulle den være "{ $expected }".
read-newer-version = Filen har version { $found } af formatet, og dette program kender version { $known }. Den kan kun åbnes til læsning; hent en nyere brobygger for at ændre den.
read-missing-field = Feltet "{ $field }" mangler.
read-unknown-field = Der er intet felt "{ $field }" her; mulige er: { $expected }.
read-unknown-value = { $field ->
    [kind] { $found } er ikke en slags, som findes
    [language] { $found } er ikke et af programmets sprog
   *[other] { $found } kan ikke stå her
}; mulige er: { $expected }.
read-did-you-mean = Mente du "{ $word }"?
read-unexpected = Her står { $found }; det skulle være { $expected }.
read-not-a-slug = "{ $id }" kan ikke være et id; brug små bogstaver a til z, cifre og bindestreger, for eksempel "gruppearbejde-1".
read-duplicate-id = Id'et "{ $id }" står to gange; det første står i linje { $line }.
read-minimum-above-length = Programpunktet kan kortes ned til { $minimum } min, men er planlagt til { $minutes } min; mindstetiden må højst være { $minutes }.
read-empty = Listen er tom; der skal være mindst ét element.
read-no-options = Et valg skal have noget at vælge imellem; her skulle stå "options" med mindst én tekst.
read-other = Værdien kan ikke læses: { $detail }.

expected-text = tekst i dobbelte anførselstegn
expected-yes-no = true eller false
expected-list = en liste i kantede parenteser
expected-object = et objekt i krøllede parenteser
expected-whole-number = et helt tal, ikke negativt
expected-number = et tal
expected-minutes = hele minutter, 1 til 1440
expected-time-of-day = et klokkeslæt, "00:00" til "23:59"
expected-priority = en prioritet: 1, 2 eller 3
expected-date = en dato, for eksempel "2026-05-13"
expected-instant = dato og tid, for eksempel "2026-05-13T08:30:00+02:00"
expected-uuid = et id, for eksempel "0199a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
expected-time-zone = en tidszone, for eksempel "Europe/Copenhagen"
expected-version = et versionsnummer, 1 eller højere
