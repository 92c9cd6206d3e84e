## Kommunikationsplanen.

action-plan = Kommunikationsplanen, eller åter till listan
action-plan-short = plan
action-new-line = Planera något nytt för den valda intressenten
action-new-line-short = ny
action-edit-line = Redigera raden
action-edit-line-short = redigera
action-line-done = Klar, eller åter planerad
action-line-done-short = klar
action-delete-line = Ta bort raden
action-delete-line-short = ta bort
action-only-one = Bara denna intressents rader, eller alla
action-only-one-short = en/alla
action-previous-plan = Planen för föregående intressent
action-next-plan = Planen för nästa intressent
panel-plan = Kommunikationsplan · { $count }
plan-overdue = { $count ->
    [one] 1 försenad
   *[other] { $count } försenade
}
plan-missing = { $count ->
    [one] 1 inflytelserik utan rad
   *[other] { $count } inflytelserika utan rad
}
plan-only = bara { $name }
plan-is-overdue = försenad
plan-aim = Syfte
plan-message = Budskap
plan-channel = Kanal
plan-sender = Avsändare
plan-when = När
plan-responsible = Ansvarig
plan-follow-up = Uppföljning
plan-state = Läge
plan-no-aim = öppet
plan-stakeholder = Intressent
plan-nothing = inget planerat ännu
plan-nothing-hint = Inget är planerat för { $name } ännu. { $key } planerar den första raden.
plan-empty = Vem ska veta, känna eller göra vad, genom vem och när? { $key } börjar planen.
plan-for-nobody = ingen intressent
did-plan-line = Nytt i planen: { $name }
did-plan-change = Plan: { $name }
did-plan-delete = Borttaget ur planen: { $name }
did-plan-done = Klart: { $name }
did-plan-open = Åter planerat: { $name }
