## Vad grupper består av när de bildas, och vad som inte gick.

group-made-of = Grupp { $name }: { $made }
made-from = { $count } från { $name }
made-from-others = { $organisations ->
    [one] { $count } från en organisation till
   *[other] { $count } från { $organisations } andra organisationer
}
made-each-own = { $count } från { $count } olika organisationer
made-from-nowhere = { $count } utan organisation
made-sectors = { $count ->
    [one] { $count } sektor
   *[other] { $count } sektorer
}
made-of-nobody = ingen
unmet-nobody = Det finns ingen att bilda grupper av.
unmet-fewer = { $asked } grupper önskas, men bara { $formed } kan bildas.
unmet-split = { $name } har { $people } deltagare, fler än en grupp rymmer: de är i { $groups } grupper.
unmet-sizes = Grupperna har från { $smallest } till { $largest } deltagare, för att de som hör ihop hålls ihop.
unmet-uneven-organisations = Organisationer som inte är så jämnt spridda som de kunde vara, för att en annan regel väger tyngre: { $crowds }
unmet-uneven-sectors = Sektorer som inte är så jämnt spridda som de kunde vara, för att en annan regel väger tyngre: { $crowds }
unmet-repeated-organisations = Fler från en organisation än det finns grupper, jämnt spridda: { $crowds }
unmet-repeated-sectors = Fler av en sektor än det finns grupper, jämnt spridda: { $crowds }
unmet-crowd = { $name } ({ $people }, högst { $most } i en grupp)
unmet-crowds-more = { $count } till
unmet-unknown-organisations = { $people ->
    [one] En deltagare saknar organisation och räknas som ensam om sin.
   *[other] { $people } deltagare saknar organisation och räknas som ensamma om sin.
}
unmet-unknown-sectors = { $people ->
    [one] En deltagare saknar sektor och räknas som ensam om sin.
   *[other] { $people } deltagare saknar sektor och räknas som ensamma om sin.
}
