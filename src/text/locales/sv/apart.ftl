## En session av två, och ingen av en.

command-merge = Gör en session av två filer: det som två sekreterare har skrivit på var sin dator
option-merge-session = En session, eller dess fil
option-merge-output = Filen som skrivs; den får inte finnas redan
example-merge = Det som båda har skrivit i en fil; ingen av de två ändras
merge-other-session = Det här är två sessioner, inte en ({ $left } och { $right }). Bara filer av samma session kan slås ihop: ge den andra sekreteraren en kopia av din före dagen.
merge-flawed = De går inte att slå ihop: { $why }. Båda filerna är som de var.
merge-both-texts = båda har skrivit; nu står båda texterna där
merge-one = ”{ $kept }” står kvar; den andra sade ”{ $other }”
merge-both-clocks = båda har kört klockan; allt finns i loggen. Se över dagens tider.
merge-other-members = medlemmarna skiljer sig; de gäller som den hade som arbetade sist
merge-in-several-groups = några var med i flera grupper och är nu i den första av dem
merge-about = { $place } ”{ $about }”: { $how }
merge-conflicts = { $count ->
    [one] En sak var sagd på två sätt. Inget är förlorat; se över den.
   *[other] { $count } saker var sagda på två sätt. Inget är förlorat; se över dem.
}
command-erase = Ta bort en session för gott, med journaler, tidigare sparningar, det som visats och spår i loggen
option-session-to-erase = Vilken session: dess fil, dess id eller början på något av dem
option-yes = Fråga inte
example-erase = Säger vad som skulle försvinna, frågar och tar bort det
erase-what = Det här raderas, ”{ $title }”:
erase-lines = { $count ->
    [one] en rad
   *[other] { $count } rader
}
erase-sure = Inget av det går att få tillbaka. Radera? Skriv ja, eller Enter för att behålla.
erase-yes = ja
erase-kept = Inget har raderats.
erase-done = Raderat: { $files ->
    [one] en fil
   *[other] { $files } filer
}, { $kilobytes } kB.
erase-elsewhere = Det som har kopierats, skickats eller exporterats någon annanstans känns inte till här och finns kvar.
erase-needs-yes = Här finns ingen terminal att fråga i. Säg --yes om det ska bort för gott.
erase-held = Inget har raderats: { $who }. Lämna den där först.
erase-unknown = Inget har raderats: { $path } säger inte vilken session den är. Behövs filen inte längre, ta bort den.
erase-left = Allt kunde inte raderas. Kvar finns: { $files }
to-be-erased = skulle raderas senast { $date }
option-delete-by = Dagen då sessionen senast ska raderas; listorna påminner om det
