## `brobygger rehearse`
command-rehearse = Øv et program: dagen med hurtigt ur og alle taster; intet af det bliver tilbage
option-speed = Hvor mange af dagens sekunder der går på ét: 1 til 3600; ellers 60, en time på et minut
option-keep = Behold det, der blev gjort, som en egen session
example-rehearse = Grundkurset, en time på et minut
example-rehearse-kept = Den norske dag, et minut på seks sekunder; det, der noteres, bliver bevaret
rehearse-title = Øvelse · { $title }
rehearse-speed = »{ $typed }« er ingen hastighed: der ventes et helt tal fra 1 til { $fastest }, for eksempel 60
