check-clash = «{ $second }» ({ $secondtimes }) og «{ $first }» ({ $firsttimes }) går samtidig i { $minutes } min, { $times }.
check-wrong-order = «{ $item }» begynner { $starts }, men står etter «{ $before }», som begynner { $later }.
check-gap = Ingenting er planlagt { $times } ({ $minutes } min), mellom «{ $after }» og «{ $before }».
check-gap-at-start = Ingenting er planlagt { $times } ({ $minutes } min), i begynnelsen av dagen.
check-gap-at-end = Ingenting er planlagt { $times } ({ $minutes } min), på slutten av dagen.
check-past-end = «{ $item }» slutter { $ends }, { $minutes } min etter dagen, som slutter { $dayends }.
check-phases-too-long = Fasene i «{ $item }» tar { $phases } min, og programposten har { $minutes } min.
check-no-break = { $times } er { $minutes } min uten pause; det trengs én senest etter 90 min.
check-no-lunch = { $minutes ->
    [0] Dagen varer { $hours } t
   *[other] Dagen varer { $hours } t { $minutes } min
} og har ingen lunsj; det trengs på en dag på over 5 t.
check-unknown-module = «{ $item }» hører til modulen "{ $module }", som ikke finnes i programmet.
check-unknown-track = Gjennomføringen hører til sporet "{ $track }", som ikke finnes i programmet.

repair-begin = Flytt «{ $item }» til { $times }.
repair-begin-keeping-end = Begynn «{ $item }» { $starts } og behold slutten, { $ends }: { $minutes } min.
repair-below-minimum = Det er mindre enn minstetiden på { $minimum } min.
repair-shorten = Kort ned «{ $item }» til { $minutes } min ({ $times }).
repair-lengthen = Forleng «{ $item }» til { $minutes } min ({ $times }).
repair-list-by-time = Behold tidene og sett «{ $item }» før «{ $before }» på listen.
repair-end-day = La dagen slutte { $ends }.
repair-shorten-phase = Kort ned fasen «{ $phase }» til { $minutes } min.
repair-fill-with-break = Gjør det til en pause, { $times }.
repair-add-break = Legg inn en pause { $times } og kort ned «{ $item }» til { $minutes } min.
repair-add-lunch = Legg inn lunsj { $times }; det som følger, kommer senere, og dagen slutter { $ends }.
repair-use-module = Bytt til modulen "{ $module }".
repair-drop-module = Ta bort modulen.
repair-use-track = Bytt til sporet "{ $track }".
repair-drop-track = Ta bort sporet.
