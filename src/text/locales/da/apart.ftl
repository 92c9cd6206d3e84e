## Én session af to, og ingen af én.

command-merge = Lav én session af to filer: det, som to referenter har skrevet på hver sin computer
option-merge-session = En session eller dens fil
option-merge-output = Filen, der skrives; den må ikke findes i forvejen
example-merge = Det, som begge har skrevet, i én fil; ingen af de to ændres
merge-other-session = Det er to sessioner, ikke én ({ $left } og { $right }). Kun filer af samme session kan lægges sammen: Giv den anden referent en kopi af din før dagen.
merge-flawed = De kan ikke lægges sammen: { $why }. Begge filer er, som de var.
merge-both-texts = begge har skrevet; nu står begge tekster der
merge-one = »{ $kept }« står der; den anden sagde »{ $other }«
merge-both-clocks = begge har kørt uret; det hele er i loggen. Se dagens tider efter.
merge-other-members = medlemmerne er forskellige; de gælder, som den havde, der arbejdede sidst
merge-in-several-groups = nogle var med i flere grupper og er nu i den første af dem
merge-about = { $place } »{ $about }«: { $how }
merge-conflicts = { $count ->
    [one] Én ting var sagt på to måder. Intet er gået tabt; se den efter.
   *[other] { $count } ting var sagt på to måder. Intet er gået tabt; se dem efter.
}
command-erase = Fjern en session for altid, med journaler, tidligere versioner, det viste og spor i loggen
option-session-to-erase = Hvilken session: dens fil, dens id eller begyndelsen på en af dem
option-yes = Spørg ikke
example-erase = Siger, hvad der ville forsvinde, spørger og fjerner det
erase-what = Dette slettes, »{ $title }«:
erase-lines = { $count ->
    [one] én linje
   *[other] { $count } linjer
}
erase-sure = Intet af det kan hentes tilbage. Slet? Skriv ja, eller Enter for at beholde.
erase-yes = ja
erase-kept = Intet er slettet.
erase-done = Slettet: { $files ->
    [one] én fil
   *[other] { $files } filer
}, { $kilobytes } kB.
erase-elsewhere = Det, der er kopieret, sendt eller eksporteret andre steder hen, kendes ikke her og findes stadig.
erase-needs-yes = Her er ingen terminal at spørge i. Sig --yes, hvis det skal væk for altid.
erase-held = Intet er slettet: { $who }. Forlad den dér først.
erase-unknown = Intet er slettet: { $path } siger ikke, hvilken session den er. Skal filen ikke bruges mere, så slet den.
erase-left = Ikke alt kunne slettes. Tilbage er: { $files }
to-be-erased = skulle slettes senest { $date }
option-delete-by = Dagen, hvor sessionen senest skal slettes; listerne minder om det
