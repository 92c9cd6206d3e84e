## Hva grupper består av når de settes sammen, og hva som ikke lot seg gjøre.

group-made-of = Gruppe { $name }: { $made }
made-from = { $count } fra { $name }
made-from-others = { $organisations ->
    [one] { $count } fra én organisasjon til
   *[other] { $count } fra { $organisations } andre organisasjoner
}
made-each-own = { $count } fra { $count } ulike organisasjoner
made-from-nowhere = { $count } uten organisasjon
made-sectors = { $count ->
    [one] { $count } sektor
   *[other] { $count } sektorer
}
made-of-nobody = ingen
unmet-nobody = Det er ingen å sette sammen grupper av.
unmet-fewer = Det ønskes { $asked } grupper, men bare { $formed } kan settes sammen.
unmet-split = { $name } har { $people } deltakere, flere enn en gruppe har plass til: de er i { $groups } grupper.
unmet-sizes = Gruppene har fra { $smallest } til { $largest } deltakere, fordi de som hører sammen, holdes samlet.
unmet-uneven-organisations = Organisasjoner som ikke er så jevnt fordelt som de kunne vært, fordi en annen regel veier tyngre: { $crowds }
unmet-uneven-sectors = Sektorer som ikke er så jevnt fordelt som de kunne vært, fordi en annen regel veier tyngre: { $crowds }
unmet-repeated-organisations = Flere fra én organisasjon enn det er grupper, jevnt fordelt: { $crowds }
unmet-repeated-sectors = Flere fra én sektor enn det er grupper, jevnt fordelt: { $crowds }
unmet-crowd = { $name } ({ $people }, høyst { $most } i en gruppe)
unmet-crowds-more = { $count } til
unmet-unknown-organisations = { $people ->
    [one] Én deltaker har ingen organisasjon og regnes som alene om sin.
   *[other] { $people } deltakere har ingen organisasjon og regnes som alene om sin.
}
unmet-unknown-sectors = { $people ->
    [one] Én deltaker har ingen sektor og regnes som alene om sin.
   *[other] { $people } deltakere har ingen sektor og regnes som alene om sin.
}
