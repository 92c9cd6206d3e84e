# What is said in the terminal when the program ends otherwise than by its keys.

ended-unsaved = Brobygger er avsluttet. { $path } ble ikke lagret i tide; det som sto på skjermen, er i journalen og kommer tilbake når økten åpnes.
left-unsaved = { $path } kunne ikke lagres. Så langt journalen kunne skrives, kommer det som er gjort tilbake når økten åpnes.
panic = Brobygger er avsluttet på grunn av en feil i programmet.
panic-kept = Ingenting av det som sto på skjermen, er tapt: { $path } har det, eller får det fra journalen sin når du åpner økten igjen.
panic-report = Melder du den, så siter denne linjen; den inneholder ingenting fra økten din: { $what }
no-terminal = Terminalen kan ikke brukes: { $error }
