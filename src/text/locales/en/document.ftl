## A document of a session, as a page or a file.

document-contents = Contents
document-empty = Nothing stands in this session yet.
# $date (String)
document-written = Written on { $date } with brobygger
document-programme = Programme
document-said = What was said
document-promised = What was promised
document-worksheets = Worksheets
document-where-time-went = Where the time went
document-other = Beside the modules
document-homework = Homework
document-time = Time
document-item = Item
document-planned = Planned
document-actual = Actual
document-difference = Difference
document-minutes = min
document-what = What
document-who = Who
document-by-when = By when
document-module = Module
document-number = No.
document-name = Name
document-function = Function
document-question = Question
# $item (String)
# $taken (String) - a length of time
# $planned (String) - a length of time
document-took = { $item }: { $taken } instead of { $planned }
# $item (String)
# $planned (String) - a length of time
document-was-left-out = { $item }: left out ({ $planned } planned)
