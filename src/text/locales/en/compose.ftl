# Writing a programme: one of your own, kept as a file.

# $why (String)
programme-not-kept = The programme was not kept: { $why }
programme-not-the-same = it would not read back as it is; this is a fault in Brobygger
# $title (String)
# $name (String) - id and language, as the command line names it
programme-kept = “{ $title }” is among your own programmes as { $name }
