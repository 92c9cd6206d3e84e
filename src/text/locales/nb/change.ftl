## Andre programmers tekst.

plain-office = dette er ikke tekst, men en fil fra et regneark eller tekstbehandlingsprogram; lagre den der som CSV eller tekst og oppgi den filen
plain-pdf = dette er en PDF; merk teksten der, kopier den og oppgi den
plain-binary = dette er ikke tekst

## En kommando som endrer en økt.

change-held = { $path } kan ikke endres nå: { $why }.
change-held-advice = Avslutt der og prøv igjen, eller gjør endringen der.
change-not-saved = { $path } kunne ikke lagres: { $why }.
change-journaled = Endringen er i journalen og kommer tilbake neste gang økten åpnes.
