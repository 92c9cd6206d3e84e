## Text of other programs.

plain-office = this is no text but a file of a spreadsheet or word processor; save it there as CSV or text, and give that
plain-pdf = this is a PDF; mark its text there, copy it and give that
plain-binary = this is no text

## A command that changes a session.

# $path (String)
# $why (String)
change-held = { $path } cannot be changed now: { $why }.
change-held-advice = Leave it there and try again, or make the change there.
# $path (String)
# $why (String)
change-not-saved = { $path } could not be saved: { $why }.
change-journaled = The change is in the journal and comes back when the session is opened next.
