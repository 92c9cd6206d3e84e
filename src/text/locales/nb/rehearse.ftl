## `brobygger rehearse`
command-rehearse = Øv på et program: dagen med rask klokke og alle taster; ingenting av det blir igjen
option-speed = Hvor mange av dagens sekunder som går på ett: 1 til 3600; ellers 60, en time på et minutt
option-keep = Ta vare på det som ble gjort, som en egen økt
example-rehearse = Grunnkurset, en time på et minutt
example-rehearse-kept = Den norske dagen, et minutt på seks sekunder; det som noteres, blir tatt vare på
rehearse-title = Øving · { $title }
rehearse-speed = «{ $typed }» er ingen hastighet: et helt tall fra 1 til { $fastest } ventes, for eksempel 60
