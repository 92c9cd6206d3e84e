check-clash = ”{ $second }” ({ $secondtimes }) och ”{ $first }” ({ $firsttimes }) krockar i { $minutes } min, { $times }.
check-wrong-order = ”{ $item }” börjar { $starts } men står efter ”{ $before }”, som börjar { $later }.
check-gap = Inget är planerat { $times } ({ $minutes } min), mellan ”{ $after }” och ”{ $before }”.
check-gap-at-start = Inget är planerat { $times } ({ $minutes } min), i början av dagen.
check-gap-at-end = Inget är planerat { $times } ({ $minutes } min), i slutet av dagen.
check-past-end = ”{ $item }” slutar { $ends }, { $minutes } min efter dagen, som slutar { $dayends }.
check-phases-too-long = Faserna i ”{ $item }” tar { $phases } min, och programpunkten har { $minutes } min.
check-no-break = { $times } är { $minutes } min utan paus; den behövs senast efter 90 min.
check-no-lunch = { $minutes ->
    [0] Dagen är { $hours } tim lång
   *[other] Dagen är { $hours } tim { $minutes } min lång
} och saknar lunch; den behövs på en dag på över 5 tim.
check-unknown-module = ”{ $item }” hör till modulen "{ $module }", som inte finns i programmet.
check-unknown-track = Tillfället hör till spåret "{ $track }", som inte finns i programmet.

repair-begin = Flytta ”{ $item }” till { $times }.
repair-begin-keeping-end = Börja ”{ $item }” { $starts } och behåll slutet, { $ends }: { $minutes } min.
repair-below-minimum = Det är mindre än dess minimum på { $minimum } min.
repair-shorten = Korta ”{ $item }” till { $minutes } min ({ $times }).
repair-lengthen = Förläng ”{ $item }” till { $minutes } min ({ $times }).
repair-list-by-time = Behåll tiderna och sätt ”{ $item }” före ”{ $before }” i listan.
repair-end-day = Låt dagen sluta { $ends }.
repair-shorten-phase = Korta fasen ”{ $phase }” till { $minutes } min.
repair-fill-with-break = Gör det till en paus, { $times }.
repair-add-break = Lägg in en paus { $times } och korta ”{ $item }” till { $minutes } min.
repair-add-lunch = Lägg in lunch { $times }; det som följer kommer senare, och dagen slutar { $ends }.
repair-use-module = Byt till modulen "{ $module }".
repair-drop-module = Ta bort modulen.
repair-use-track = Byt till spåret "{ $track }".
repair-drop-track = Ta bort spåret.
