## Signaler: hva det sies fra om når tiden går, og hvordan.

signal-left = { $length } igjen: { $title }
signal-over = { $length } over tiden: { $title }
signal-phase-over = { $title } er over
signal-turn-next = Tiden er ute for gruppe { $ended }. Neste: gruppe { $next }
signal-turn-over = Tiden er ute for gruppe { $ended }

action-signal-flash = Signaler: blink på eller av
action-signal-words = Signaler: tekst på eller av
action-signal-command = Signaler: egen kommando på eller av
signals-bell = Lyd
signals-flash = Blink
signals-words = Tekst
signals-command = Egen kommando
signals-on = Signaler · { $what }: på
signals-off = Signaler · { $what }: av

signal-command-not-found = Kommandoen for signaler finnes ikke: { $command }
signal-command-not-run = Kommandoen for signaler kunne ikke kjøres: { $command } ({ $why })
signal-command-failed = Kommandoen for signaler sluttet med feil { $code }: { $command }
signal-command-died = Kommandoen for signaler ble avbrutt av noe: { $command }
signal-command-too-long = Kommandoen for signaler var ikke ferdig etter { $seconds } s og ble avbrutt: { $command }

config-expected-threshold = «{ $field }» skal være en andel av tiden som "20 %", minutter som "5 min", eller "off" (av).
config-expected-minutes-or-off = «{ $field }» skal være minutter som "5 min", eller "off" (av).
