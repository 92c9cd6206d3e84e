## Ett dokument om en session, som sida eller fil.

document-contents = Innehåll
document-empty = Det står inget i den här sessionen än.
document-written = Skrivet { $date } med brobygger
document-programme = Program
document-said = Vad som sades
document-promised = Vad som lovades
document-worksheets = Arbetsblad
document-where-time-went = Vart tiden tog vägen
document-other = Utanför modulerna
document-homework = Hemuppgifter
document-time = Tid
document-item = Programpunkt
document-planned = Planerat
document-actual = Utfall
document-difference = Skillnad
document-minutes = min
document-what = Vad
document-who = Vem
document-by-when = Senast
document-module = Modul
document-number = Nr
document-name = Namn
document-function = Funktion
document-question = Fråga
document-took = { $item }: { $taken } i stället för { $planned }
document-was-left-out = { $item }: utgick ({ $planned } planerat)
