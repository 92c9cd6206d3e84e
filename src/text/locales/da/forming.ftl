## Hvad grupper består af, når de dannes, og hvad der ikke kunne lade sig gøre.

group-made-of = Gruppe { $name }: { $made }
made-from = { $count } fra { $name }
made-from-others = { $organisations ->
    [one] { $count } fra en organisation til
   *[other] { $count } fra { $organisations } andre organisationer
}
made-each-own = { $count } fra { $count } forskellige organisationer
made-from-nowhere = { $count } uden organisation
made-sectors = { $count ->
    [one] { $count } sektor
   *[other] { $count } sektorer
}
made-of-nobody = ingen
unmet-nobody = Der er ingen at danne grupper af.
unmet-fewer = Der ønskes { $asked } grupper, men der kan kun dannes { $formed }.
unmet-split = { $name } har { $people } deltagere, flere end der er plads til i en gruppe: de er i { $groups } grupper.
unmet-sizes = Grupperne har fra { $smallest } til { $largest } deltagere, fordi de, der hører sammen, holdes samlet.
unmet-uneven-organisations = Organisationer, der ikke er så jævnt fordelt, som de kunne være, fordi en anden regel vejer tungere: { $crowds }
unmet-uneven-sectors = Sektorer, der ikke er så jævnt fordelt, som de kunne være, fordi en anden regel vejer tungere: { $crowds }
unmet-repeated-organisations = Flere fra én organisation, end der er grupper, jævnt fordelt: { $crowds }
unmet-repeated-sectors = Flere fra én sektor, end der er grupper, jævnt fordelt: { $crowds }
unmet-crowd = { $name } ({ $people }, højst { $most } i en gruppe)
unmet-crowds-more = { $count } til
unmet-unknown-organisations = { $people ->
    [one] En deltager har ingen organisation og regnes som alene om sin.
   *[other] { $people } deltagere har ingen organisation og regnes som alene om deres.
}
unmet-unknown-sectors = { $people ->
    [one] En deltager har ingen sektor og regnes som alene om sin.
   *[other] { $people } deltagere har ingen sektor og regnes som alene om deres.
}
