## Andre programmers tekst.

plain-office = det er ikke tekst, men en fil fra et regneark eller tekstbehandlingsprogram; gem den dér som CSV eller tekst, og angiv den fil
plain-pdf = det er en PDF; markér teksten dér, kopiér den, og angiv den
plain-binary = det er ikke tekst

## En kommando, der ændrer en session.

change-held = { $path } kan ikke ændres nu: { $why }.
change-held-advice = Afslut dér, og prøv igen, eller lav ændringen dér.
change-not-saved = { $path } kunne ikke gemmes: { $why }.
change-journaled = Ændringen er i journalen og kommer tilbage, næste gang sessionen åbnes.
