## `brobygger rehearse`
command-rehearse = Öva på ett program: dagen med snabb klocka och alla tangenter; inget av det blir kvar
option-speed = Hur många av dagens sekunder som går på en: 1 till 3600; annars 60, en timme på en minut
option-keep = Behåll det som gjordes, som en egen session
example-rehearse = Grundkursen, en timme på en minut
example-rehearse-kept = Den norska dagen, en minut på sex sekunder; det som antecknas blir kvar
rehearse-title = Övning · { $title }
rehearse-speed = ”{ $typed }” är ingen hastighet: ett heltal från 1 till { $fastest } väntas, till exempel 60
