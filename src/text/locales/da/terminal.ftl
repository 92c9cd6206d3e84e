# What is said in the terminal when the program ends otherwise than by its keys.

ended-unsaved = Brobygger er afsluttet. { $path } nåede ikke at blive gemt; det, der stod på skærmen, er i journalen og kommer tilbage, når sessionen åbnes.
left-unsaved = { $path } kunne ikke gemmes. Så langt journalen kunne skrives, kommer det, der er gjort, tilbage, når sessionen åbnes.
panic = Brobygger er afsluttet på grund af en fejl i programmet.
panic-kept = Intet af det, der stod på skærmen, er tabt: { $path } har det eller får det fra sin journal, når du åbner sessionen igen.
panic-report = Hvis du melder den, så citér denne linje; den indeholder intet fra din session: { $what }
no-terminal = Terminalen kan ikke bruges: { $error }
