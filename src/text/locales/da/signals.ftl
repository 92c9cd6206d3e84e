## Signaler: hvad der siges til om, når tiden går, og hvordan.

signal-left = { $length } tilbage: { $title }
signal-over = { $length } over tiden: { $title }
signal-phase-over = { $title } er slut
signal-turn-next = Tiden er gået for gruppe { $ended }. Næste: gruppe { $next }
signal-turn-over = Tiden er gået for gruppe { $ended }

action-signal-flash = Signaler: blink til eller fra
action-signal-words = Signaler: tekst til eller fra
action-signal-command = Signaler: egen kommando til eller fra
signals-bell = Lyd
signals-flash = Blink
signals-words = Tekst
signals-command = Egen kommando
signals-on = Signaler · { $what }: til
signals-off = Signaler · { $what }: fra

signal-command-not-found = Kommandoen til signaler findes ikke: { $command }
signal-command-not-run = Kommandoen til signaler kunne ikke køres: { $command } ({ $why })
signal-command-failed = Kommandoen til signaler endte med fejl { $code }: { $command }
signal-command-died = Kommandoen til signaler blev afbrudt af noget: { $command }
signal-command-too-long = Kommandoen til signaler var ikke færdig efter { $seconds } s og blev afbrudt: { $command }

config-expected-threshold = »{ $field }« skal være en del af tiden som "20 %", minutter som "5 min", eller "off" (fra).
config-expected-minutes-or-off = »{ $field }« skal være minutter som "5 min", eller "off" (fra).
