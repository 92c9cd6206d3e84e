## Én økt av to, og ingen av én.

command-merge = Lag én økt av to filer: det to referenter har skrevet på hver sin maskin
option-merge-session = En økt eller filen dens
option-merge-output = Filen som skrives; den kan ikke finnes fra før
example-merge = Det begge har skrevet, i én fil; ingen av de to endres
merge-other-session = Dette er to økter, ikke én ({ $left } og { $right }). Bare filer av samme økt kan slås sammen: Gi den andre referenten en kopi av din før dagen.
merge-flawed = De kan ikke slås sammen: { $why }. Begge filene er som de var.
merge-both-texts = begge har skrevet; nå står begge tekstene der
merge-one = «{ $kept }» står; den andre sa «{ $other }»
merge-both-clocks = begge har kjørt klokka; alt er i loggen. Se over tidene for dagen.
merge-other-members = medlemmene er ulike; de gjelder som den hadde som arbeidet sist
merge-in-several-groups = noen var med i flere grupper og er nå i den første av dem
merge-about = { $place } «{ $about }»: { $how }
merge-conflicts = { $count ->
    [one] Én ting var sagt på to måter. Ingenting er tapt; se over den.
   *[other] { $count } ting var sagt på to måter. Ingenting er tapt; se over dem.
}
command-erase = Fjern en økt for godt, med journaler, tidligere lagringer, det som er vist, og spor i loggen
option-session-to-erase = Hvilken økt: filen, id-en eller begynnelsen på en av dem
option-yes = Ikke spør
example-erase = Sier hva som ville forsvinne, spør og fjerner det
erase-what = Dette slettes, «{ $title }»:
erase-lines = { $count ->
    [one] én linje
   *[other] { $count } linjer
}
erase-sure = Ingenting av dette kan hentes tilbake. Slette? Skriv ja, eller Enter for å beholde.
erase-yes = ja
erase-kept = Ingenting er slettet.
erase-done = Slettet: { $files ->
    [one] én fil
   *[other] { $files } filer
}, { $kilobytes } kB.
erase-elsewhere = Det som er kopiert, sendt eller eksportert andre steder, er ikke kjent her og finnes fortsatt.
erase-needs-yes = Her er det ingen terminal å spørre i. Si --yes hvis det skal bort for godt.
erase-held = Ingenting er slettet: { $who }. Gå ut av den der først.
erase-unknown = Ingenting er slettet: { $path } sier ikke hvilken økt den er. Trengs filen ikke lenger, slett den.
erase-left = Ikke alt kunne slettes. Igjen er: { $files }
to-be-erased = skulle slettes senest { $date }
option-delete-by = Dagen da økten senest skal slettes; listene minner om det
