## Det, som rummet ser.

stage-waiting = Programmet vises her om et øjeblik.
stage-next = herefter
stage-group = Gruppe { $group }
stage-next-group = Herefter: gruppe { $group }
stage-turn = { $number } af { $of }
stage-time-is-up = Tiden er gået
stage-groups = Grupper
stage-no-groups = Der er ikke dannet grupper endnu.
stage-notes = Det har vi sagt
stage-no-notes = Der er ikke valgt noget at vise endnu.
stage-stale = ikke opdateret siden kl. { $time }
stage-after-lunch = efter frokost
stage-after-break = efter pausen
stage-stakeholders = Interessenter
stage-no-stakeholders = Ingen interessenter at vise endnu.
stage-influence = indflydelse ↑
stage-interest = interesse →
stage-not-assessed =
    { $number ->
        [one] 1 ikke vurderet endnu
       *[other] { $number } ikke vurderet endnu
    }
strategy-manage-closely = Involvér tæt
strategy-keep-satisfied = Hold tilfredse
strategy-keep-informed = Hold informerede
strategy-monitor = Hold øje

## Projektoren.

command-projector = Rummets vindue: viser det, som konsollen sætter på scenen
option-projector-session = Sessionen, der skal følges: dens id eller begyndelsen af det, eller filens navn; uden den det, der er på scenen
option-stage = Scenens fil, hvis den ligger et andet sted
example-projector = i et andet vindue, i fuld skærm: følger konsollen
example-projector-stage = på en anden computer, der kan se filen
projector-no-terminal = Projektoren har brug for sin egen terminal: start den i et andet vindue
projector-unknown = Der findes ingen scene for en session, der hedder »{ $session }«: åbn først sessionen i konsollen
projector-ambiguous = Flere sessioner hedder »{ $session }«: angiv mere af id'et
projector-no-stage = { $path }: { $why }

## Rummet, på konsollen.

action-room = Hvad rummet ser
    .short = rummet
action-room-black = Rummets skærm sort, og tilbage
action-room-follow = Rummets skærm følger programmet
action-room-message = En besked til rummet
action-room-exact-times = Rummet ser præcise tider, eller kun rækkefølgen
room-view-timer = ur
room-view-programme = program
room-view-question = spørgsmål
room-view-groups = grupper
room-view-notes = notater
room-view-stakeholders = interessenter
room-view-message = besked
room-view-black = sort
room-badge = Rummet: { $view }
room-sees = Rummet ser: { $view }
room-exact-times = Rummet ser præcise tider
room-no-exact-times = Rummet ser ingen præcise tider
room-title = Hvad rummet ser
room-follows = følg programmet
room-notes-hint = kun dem, der må vises
room-times-shown = præcise tider: vises
room-times-hidden = præcise tider: skjult
room-lateness-shown = forsinkelse: vises
room-lateness-hidden = forsinkelse: vises aldrig
room-names-numbers = interessenter: numre
room-names-roles = interessenter: roller
room-names-names = interessenter: navne
room-theme-of-console = farver: som konsollen
room-theme-dark = farver: mørke
room-theme-light = farver: lyse
room-theme-high-contrast = farver: høj kontrast
room-large-letters = store bogstaver: til
room-usual-letters = store bogstaver: fra
room-message-is-back = Beskeden til rummet var ikke færdig: her er den igen
room-keys = b sort og tilbage   m besked   Esc luk
room-message-title = Besked til rummet
room-message-placeholder = Hvad skal rummet læse?
room-message-keys = Enter viser den   tom: følg programmet igen   Esc fortryder
stage-not-written = Rummets skærm står stille: { $why }
