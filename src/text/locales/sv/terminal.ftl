# What is said in the terminal when the program ends otherwise than by its keys.

ended-unsaved = Brobygger har avslutats. { $path } hann inte sparas; det som stod på skärmen finns i journalen och kommer tillbaka när sessionen öppnas.
left-unsaved = { $path } kunde inte sparas. Så långt journalen kunde skrivas kommer det som gjorts tillbaka när sessionen öppnas.
panic = Brobygger har avslutats på grund av ett fel i programmet.
panic-kept = Inget av det som stod på skärmen är förlorat: { $path } har det, eller får det ur sin journal när du öppnar sessionen igen.
panic-report = Om du rapporterar det, ange den här raden; den innehåller inget ur din session: { $what }
no-terminal = Terminalen kan inte användas: { $error }
