## Kommunikasjonsplanen.

action-plan = Kommunikasjonsplanen, eller tilbake til listen
action-plan-short = plan
action-new-line = Planlegg noe nytt for den valgte interessenten
action-new-line-short = ny
action-edit-line = Rediger linjen
action-edit-line-short = rediger
action-line-done = Gjort, eller planlagt igjen
action-line-done-short = gjort
action-delete-line = Slett linjen
action-delete-line-short = slett
action-only-one = Bare linjene til denne interessenten, eller alle
action-only-one-short = én/alle
action-previous-plan = Planen for forrige interessent
action-next-plan = Planen for neste interessent
panel-plan = Kommunikasjonsplan · { $count }
plan-overdue = { $count } forfalt
plan-missing = { $count ->
    [one] 1 innflytelsesrik uten linje
   *[other] { $count } innflytelsesrike uten linje
}
plan-only = bare { $name }
plan-is-overdue = forfalt
plan-aim = Formål
plan-message = Budskap
plan-channel = Kanal
plan-sender = Avsender
plan-when = Når
plan-responsible = Ansvarlig
plan-follow-up = Oppfølging
plan-state = Status
plan-no-aim = åpent
plan-stakeholder = Interessent
plan-nothing = ingenting planlagt ennå
plan-nothing-hint = Ingenting er planlagt for { $name } ennå. { $key } planlegger den første linjen.
plan-empty = Hvem skal vite, føle eller gjøre hva, gjennom hvem og når? { $key } begynner planen.
plan-for-nobody = ingen interessent
did-plan-line = Nytt i planen: { $name }
did-plan-change = Plan: { $name }
did-plan-delete = Slettet fra planen: { $name }
did-plan-done = Gjort: { $name }
did-plan-open = Planlagt igjen: { $name }
