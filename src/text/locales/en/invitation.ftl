# An invitation becomes a programme: what was made of each line, and what is unsure.

made-title = title of the programme
# $date (String)
made-day = a day begins: { $date }
made-day-undated = a day begins
# $date (String)
made-date = the day's date: { $date }
made-hours = the day's hours
made-item-title = title
made-presenter = presenter
made-detail = detail
made-end = the day ends
made-columns = heads of the columns
left-prose = left alone
left-phone = left alone: phone number
left-address = left alone: address
left-date = left alone: date

## What is unsure.

doubt-time-in-text = There is a time in the text; it is not an item.
doubt-more-times = There are more times in it; they stay in the text.
doubt-bare-hours = Are these hours? They have no minutes.
doubt-afternoon = Without am or pm; taken for the afternoon.
doubt-night = Without am or pm; so in the night.
doubt-no-end = Nothing says when it ends: 1 min until you give it a length.
# $start (String)
# $end (String)
doubt-ends-before = { $end } is not after { $start } and was not used; the line is in the facilitator's note.
doubt-no-title = No title was found.
doubt-title-or-detail = Title or detail? Kept as a detail.
doubt-title-above = The title is taken from the line above.
doubt-maybe-presenter = Is this the presenter?
doubt-unknown-column = A column without a head; kept as a detail.
doubt-too-many = There are too many items; left alone.
doubt-date-unclear = The date is not clear: the year is missing, or day and month can be either.
doubt-wrong-weekday = The date is another weekday.
doubt-hours-differ = The day's items are at other times; the items count.

## The whole.

# $items (Number)
# $days (Number)
invitation-made = { $items ->
    [one] 1 item
   *[other] { $items } items
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}
invitation-sure = every line is sure
# $lines (Number)
invitation-unsure = { $lines ->
    [one] 1 line is unsure
   *[other] { $lines } lines are unsure
}
invitation-fits = everything fits
# $findings (Number)
invitation-findings = { $findings ->
    [one] 1 thing does not fit
   *[other] { $findings } things do not fit
}
invitation-untitled = Programme
invitation-does-not-fit = What does not fit
invitation-nothing = No line was recognised as an item of a programme.
invitation-looks-for = Items are looked for in lines that begin with a time (10:00–10:05 Welcome, 10.40: Summary, kl. 9 Coffee, 1 pm Lunch), in tables with a column of times, and where a time has a line of its own. A day begins with its date or “Day 2”; a last “End” line ends it.

## On the screen.

invitation-title = Invitation
invitation-in-sv = in Swedish
invitation-in-da = in Danish
invitation-in-nb = in Norwegian
invitation-in-en = in English
invitation-paste-here = Paste the text of an invitation here, from a mail, a web page or a PDF. Nothing is kept until you say so.
invitation-keep = keep as your own programme
invitation-other-language = language
invitation-not-kept = Nothing was kept; paste again to look at it anew.
# $limit (Number)
invitation-too-large = This is too large for an invitation; at most { $limit } MB are read.
action-invitation = Make a programme of an invitation's text: paste it
action-invitation-short = paste an invitation

## On the command line.

command-programme-import = Make a programme of the text of an invitation: mail, web page, PDF or table
option-invitation-file = The text of the invitation; - reads from the standard input
option-import-output = Write the programme to this file instead of the standard output; a file that is there already is kept
option-overwrite = Write over the file if it is there already
example-import = The programme, and beside each line what was made of it
example-import-file = From the clipboard into a file, in Norwegian
# $path (String)
import-exists = { $path } is there already and was kept; --overwrite writes over it.
# $path (String)
import-written = The programme is in { $path }.
