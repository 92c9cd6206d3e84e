## Et dokument om en økt, som side eller fil.

document-contents = Innhold
document-empty = Det står ingenting i denne økten ennå.
document-written = Skrevet { $date } med brobygger
document-programme = Program
document-said = Det som ble sagt
document-promised = Det som ble lovet
document-worksheets = Arbeidsark
document-where-time-went = Hvor tiden ble av
document-other = Utenfor modulene
document-homework = Hjemmeoppgaver
document-time = Tid
document-item = Programpost
document-planned = Planlagt
document-actual = Faktisk
document-difference = Avvik
document-minutes = min
document-what = Hva
document-who = Hvem
document-by-when = Frist
document-module = Modul
document-number = Nr.
document-name = Navn
document-function = Funksjon
document-question = Spørsmål
document-took = { $item }: { $taken } i stedet for { $planned }
document-was-left-out = { $item }: utgikk ({ $planned } planlagt)
