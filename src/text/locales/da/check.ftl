check-clash = »{ $second }« ({ $secondtimes }) og »{ $first }« ({ $firsttimes }) ligger samtidig i { $minutes } min, { $times }.
check-wrong-order = »{ $item }« begynder { $starts }, men står efter »{ $before }«, som begynder { $later }.
check-gap = Intet er planlagt { $times } ({ $minutes } min), mellem »{ $after }« og »{ $before }«.
check-gap-at-start = Intet er planlagt { $times } ({ $minutes } min), i begyndelsen af dagen.
check-gap-at-end = Intet er planlagt { $times } ({ $minutes } min), i slutningen af dagen.
check-past-end = »{ $item }« slutter { $ends }, { $minutes } min efter dagen, som slutter { $dayends }.
check-phases-too-long = Faserne i »{ $item }« tager { $phases } min, og programpunktet har { $minutes } min.
check-no-break = { $times } er { $minutes } min uden pause; der skal være en senest efter 90 min.
check-no-lunch = { $minutes ->
    [0] Dagen varer { $hours } t
   *[other] Dagen varer { $hours } t { $minutes } min
} og har ingen frokost; det skal den have, når den er over 5 t.
check-unknown-module = »{ $item }« hører til modulet "{ $module }", som ikke findes i programmet.
check-unknown-track = Afholdelsen hører til sporet "{ $track }", som ikke findes i programmet.

repair-begin = Flyt »{ $item }« til { $times }.
repair-begin-keeping-end = Begynd »{ $item }« { $starts }, og behold slutningen, { $ends }: { $minutes } min.
repair-below-minimum = Det er mindre end mindstetiden på { $minimum } min.
repair-shorten = Kort »{ $item }« ned til { $minutes } min ({ $times }).
repair-lengthen = Forlæng »{ $item }« til { $minutes } min ({ $times }).
repair-list-by-time = Behold tiderne, og sæt »{ $item }« før »{ $before }« på listen.
repair-end-day = Lad dagen slutte { $ends }.
repair-shorten-phase = Kort fasen »{ $phase }« ned til { $minutes } min.
repair-fill-with-break = Gør det til en pause, { $times }.
repair-add-break = Læg en pause ind { $times }, og kort »{ $item }« ned til { $minutes } min.
repair-add-lunch = Læg frokost ind { $times }; det følgende kommer senere, og dagen slutter { $ends }.
repair-use-module = Skift til modulet "{ $module }".
repair-drop-module = Fjern modulet.
repair-use-track = Skift til sporet "{ $track }".
repair-drop-track = Fjern sporet.
