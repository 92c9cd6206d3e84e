## Et dokument om en session, som side eller fil.

document-contents = Indhold
document-empty = Der står endnu ikke noget i denne session.
document-written = Skrevet { $date } med brobygger
document-programme = Program
document-said = Hvad der blev sagt
document-promised = Hvad der blev lovet
document-worksheets = Arbejdsark
document-where-time-went = Hvor tiden blev af
document-other = Uden for modulerne
document-homework = Hjemmeopgaver
document-time = Tid
document-item = Programpunkt
document-planned = Planlagt
document-actual = Faktisk
document-difference = Forskel
document-minutes = min
document-what = Hvad
document-who = Hvem
document-by-when = Frist
document-module = Modul
document-number = Nr.
document-name = Navn
document-function = Funktion
document-question = Spørgsmål
document-took = { $item }: { $taken } i stedet for { $planned }
document-was-left-out = { $item }: udgik ({ $planned } planlagt)
