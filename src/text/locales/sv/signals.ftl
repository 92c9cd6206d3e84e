## Signaler: vad som sägs till om när tiden går, och hur.

signal-left = { $length } kvar: { $title }
signal-over = { $length } över tiden: { $title }
signal-phase-over = { $title } är slut
signal-turn-next = Tiden är ute för grupp { $ended }. Nästa: grupp { $next }
signal-turn-over = Tiden är ute för grupp { $ended }

action-signal-flash = Signaler: blinkning på eller av
action-signal-words = Signaler: text på eller av
action-signal-command = Signaler: eget kommando på eller av
signals-bell = Ljud
signals-flash = Blinkning
signals-words = Text
signals-command = Eget kommando
signals-on = Signaler · { $what }: på
signals-off = Signaler · { $what }: av

signal-command-not-found = Kommandot för signaler finns inte: { $command }
signal-command-not-run = Kommandot för signaler kunde inte köras: { $command } ({ $why })
signal-command-failed = Kommandot för signaler slutade med fel { $code }: { $command }
signal-command-died = Kommandot för signaler avbröts av något: { $command }
signal-command-too-long = Kommandot för signaler var inte klart efter { $seconds } s och avbröts: { $command }

config-expected-threshold = ”{ $field }” ska vara en andel av tiden som "20 %", minuter som "5 min", eller "off" (av).
config-expected-minutes-or-off = ”{ $field }” ska vara minuter som "5 min", eller "off" (av).
