# Å skrive et program: et eget, lagret som en fil.

programme-not-kept = Programmet ble ikke lagret: { $why }
programme-not-the-same = det ville ikke kunne leses tilbake slik det er; det er en feil i Brobygger
programme-kept = «{ $title }» ligger blant dine egne programmer som { $name }
