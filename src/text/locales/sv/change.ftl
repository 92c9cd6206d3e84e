## Andra programs text.

plain-office = det är ingen text utan en fil från ett kalkyl- eller ordbehandlingsprogram; spara den där som CSV eller text och ange den filen
plain-pdf = det är en PDF; markera texten där, kopiera den och ange den
plain-binary = det är ingen text

## Ett kommando som ändrar en session.

change-held = { $path } kan inte ändras nu: { $why }.
change-held-advice = Avsluta där och försök igen, eller gör ändringen där.
change-not-saved = { $path } kunde inte sparas: { $why }.
change-journaled = Ändringen finns i journalen och kommer tillbaka nästa gång sessionen öppnas.
