# What is said in the terminal when the program ends otherwise than by its keys.

# $path (String) - the session's file
ended-unsaved = Brobygger has ended. { $path } could not be saved in time; what stood on the screen is in the journal and comes back when the session is opened.
# $path (String) - the session's file
left-unsaved = { $path } could not be saved. As far as the journal could be written, what was done comes back when the session is opened.
panic = Brobygger has ended because of a fault in itself.
# $path (String) - the session's file
panic-kept = Nothing that stood on the screen is lost: { $path } has it, or gets it from its journal when you open the session again.
# $what (String) - place in the program's text
panic-report = If you report it, quote this line; it holds nothing of your session: { $what }
# $error (String) - the system's words
no-terminal = The terminal cannot be used: { $error }
