## Det rommet ser.

stage-waiting = Programmet vises her om et øyeblikk.
stage-next = deretter
stage-group = Gruppe { $group }
stage-next-group = Deretter: gruppe { $group }
stage-turn = { $number } av { $of }
stage-time-is-up = Tiden er ute
stage-groups = Grupper
stage-no-groups = Ingen grupper er dannet ennå.
stage-notes = Dette har vi sagt
stage-no-notes = Ingenting er valgt for visning ennå.
stage-stale = ikke oppdatert siden { $time }
stage-after-lunch = etter lunsj
stage-after-break = etter pausen
stage-stakeholders = Interessenter
stage-no-stakeholders = Ingen interessenter å vise ennå.
stage-influence = innflytelse ↑
stage-interest = interesse →
stage-not-assessed =
    { $number ->
        [one] 1 ikke vurdert ennå
       *[other] { $number } ikke vurdert ennå
    }
strategy-manage-closely = Involver tett
strategy-keep-satisfied = Hold fornøyd
strategy-keep-informed = Hold informert
strategy-monitor = Følg med

## Projektoren.

command-projector = Rommets vindu: viser det konsollen legger på scenen
option-projector-session = Sesjonen som skal følges: dens id eller begynnelsen av den, eller filens navn; uten den det som er på scenen
option-stage = Scenens fil, hvis den ligger et annet sted
example-projector = i et annet vindu, i fullskjerm: følger konsollen
example-projector-stage = på en annen datamaskin som ser filen
projector-no-terminal = Projektoren trenger sin egen terminal: start den i et annet vindu
projector-unknown = Det finnes ingen scene for en sesjon som heter «{ $session }»: åpne sesjonen i konsollen først
projector-ambiguous = Flere sesjoner heter «{ $session }»: oppgi mer av id-en
projector-no-stage = { $path }: { $why }

## Rommet, på konsollen.

action-room = Hva rommet ser
    .short = rommet
action-room-black = Rommets skjerm svart, og tilbake
action-room-follow = Rommets skjerm følger programmet
action-room-message = En beskjed til rommet
action-room-exact-times = Rommet ser nøyaktige tider, eller bare rekkefølgen
room-view-timer = klokke
room-view-programme = program
room-view-question = spørsmål
room-view-groups = grupper
room-view-notes = notater
room-view-stakeholders = interessenter
room-view-message = beskjed
room-view-black = svart
room-badge = Rommet: { $view }
room-sees = Rommet ser: { $view }
room-exact-times = Rommet ser nøyaktige tider
room-no-exact-times = Rommet ser ingen nøyaktige tider
room-title = Hva rommet ser
room-follows = følg programmet
room-notes-hint = bare de som kan vises
room-times-shown = nøyaktige tider: vises
room-times-hidden = nøyaktige tider: skjult
room-lateness-shown = forsinkelse: vises
room-lateness-hidden = forsinkelse: vises aldri
room-names-numbers = interessenter: numre
room-names-roles = interessenter: roller
room-names-names = interessenter: navn
room-theme-of-console = farger: som konsollen
room-theme-dark = farger: mørke
room-theme-light = farger: lyse
room-theme-high-contrast = farger: høy kontrast
room-large-letters = store bokstaver: på
room-usual-letters = store bokstaver: av
room-message-is-back = Beskjeden til rommet var ikke ferdig: her er den igjen
room-keys = b svart og tilbake   m beskjed   Esc lukk
room-message-title = Beskjed til rommet
room-message-placeholder = Hva skal rommet lese?
room-message-keys = Enter viser den   tom: følg programmet igjen   Esc avbryter
stage-not-written = Rommets skjerm står stille: { $why }
