## Signals: what is called out as time passes, and how.

# $length (String)
# $title (String)
signal-left = { $length } left: { $title }
# $length (String)
# $title (String)
signal-over = { $length } over the time: { $title }
# $title (String)
signal-phase-over = { $title } is over
# $ended (String)
# $next (String)
signal-turn-next = Time is up for group { $ended }. Next: group { $next }
# $ended (String)
signal-turn-over = Time is up for group { $ended }

action-signal-flash = Signals: flash on or off
action-signal-words = Signals: words on or off
action-signal-command = Signals: own command on or off
signals-bell = Bell
signals-flash = Flash
signals-words = Words
signals-command = Own command
# $what (String)
signals-on = Signals · { $what }: on
# $what (String)
signals-off = Signals · { $what }: off

# $command (String)
signal-command-not-found = The command for signals was not found: { $command }
# $command (String)
# $why (String)
signal-command-not-run = The command for signals could not be run: { $command } ({ $why })
# $command (String)
# $code (Number)
signal-command-failed = The command for signals ended with error { $code }: { $command }
# $command (String)
signal-command-died = The command for signals was ended by something: { $command }
# $command (String)
# $seconds (Number)
signal-command-too-long = The command for signals was not done after { $seconds } s and was ended: { $command }

# $field (String)
config-expected-threshold = “{ $field }” must be a share of the time as "20 %", minutes as "5 min", or "off".
# $field (String)
config-expected-minutes-or-off = “{ $field }” must be minutes as "5 min", or "off".
