## Det som rummet ser.

stage-waiting = Programmet visas här om ett ögonblick.
stage-next = härnäst
stage-group = Grupp { $group }
stage-next-group = Härnäst: grupp { $group }
stage-turn = { $number } av { $of }
stage-time-is-up = Tiden är ute
stage-groups = Grupper
stage-no-groups = Inga grupper är bildade ännu.
stage-notes = Det här har vi sagt
stage-no-notes = Inget har valts för att visas ännu.
stage-stale = inte uppdaterad sedan { $time }
stage-after-lunch = efter lunch
stage-after-break = efter pausen
stage-stakeholders = Intressenter
stage-no-stakeholders = Inga intressenter att visa ännu.
stage-influence = inflytande ↑
stage-interest = intresse →
stage-not-assessed =
    { $number ->
        [one] 1 inte bedömd än
       *[other] { $number } inte bedömda än
    }
strategy-manage-closely = Samverka tätt
strategy-keep-satisfied = Håll nöjda
strategy-keep-informed = Håll informerade
strategy-monitor = Bevaka

## Projektorn.

command-projector = Rummets fönster: visar det som konsolen lägger på scenen
option-projector-session = Sessionen att följa: dess id eller början av det, eller filens namn; utan den det som ligger på scenen
option-stage = Scenens fil, om den ligger på ett annat ställe
example-projector = i ett andra fönster, i helskärm: följer konsolen
example-projector-stage = på en annan dator som ser filen
projector-no-terminal = Projektorn behöver en egen terminal: starta den i ett andra fönster
projector-unknown = Det finns ingen scen för en session som heter ”{ $session }”: öppna sessionen i konsolen först
projector-ambiguous = Flera sessioner heter ”{ $session }”: ange mer av id:t
projector-no-stage = { $path }: { $why }

## Rummet, på konsolen.

action-room = Vad rummet ser
    .short = rummet
action-room-black = Rummets skärm svart, och tillbaka
action-room-follow = Rummets skärm följer programmet
action-room-message = Ett meddelande till rummet
action-room-exact-times = Rummet ser exakta tider, eller bara ordningen
room-view-timer = klocka
room-view-programme = program
room-view-question = fråga
room-view-groups = grupper
room-view-notes = anteckningar
room-view-stakeholders = intressenter
room-view-message = meddelande
room-view-black = svart
room-badge = Rummet: { $view }
room-sees = Rummet ser: { $view }
room-exact-times = Rummet ser exakta tider
room-no-exact-times = Rummet ser inga exakta tider
room-title = Vad rummet ser
room-follows = följ programmet
room-notes-hint = bara de som får visas
room-times-shown = exakta tider: visas
room-times-hidden = exakta tider: dolda
room-lateness-shown = försening: visas
room-lateness-hidden = försening: visas aldrig
room-names-numbers = intressenter: nummer
room-names-roles = intressenter: roller
room-names-names = intressenter: namn
room-theme-of-console = färger: som konsolen
room-theme-dark = färger: mörka
room-theme-light = färger: ljusa
room-theme-high-contrast = färger: hög kontrast
room-large-letters = stora bokstäver: på
room-usual-letters = stora bokstäver: av
room-message-is-back = Meddelandet till rummet var inte klart: här är det igen
room-keys = b svart och tillbaka   m meddelande   Esc stäng
room-message-title = Meddelande till rummet
room-message-placeholder = Vad ska rummet läsa?
room-message-keys = Enter visar det   tomt: följ programmet igen   Esc avbryter
stage-not-written = Rummets skärm står still: { $why }
