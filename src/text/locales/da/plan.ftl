## Kommunikationsplanen.

action-plan = Kommunikationsplanen, eller tilbage til listen
action-plan-short = plan
action-new-line = Planlæg noget nyt for den valgte interessent
action-new-line-short = ny
action-edit-line = Rediger linjen
action-edit-line-short = rediger
action-line-done = Klaret, eller planlagt igen
action-line-done-short = klaret
action-delete-line = Slet linjen
action-delete-line-short = slet
action-only-one = Kun denne interessents linjer, eller alle
action-only-one-short = en/alle
action-previous-plan = Planen for den forrige interessent
action-next-plan = Planen for den næste interessent
panel-plan = Kommunikationsplan · { $count }
plan-overdue = { $count } overskredet
plan-missing = { $count ->
    [one] 1 indflydelsesrig uden linje
   *[other] { $count } indflydelsesrige uden linje
}
plan-only = kun { $name }
plan-is-overdue = overskredet
plan-aim = Formål
plan-message = Budskab
plan-channel = Kanal
plan-sender = Afsender
plan-when = Hvornår
plan-responsible = Ansvarlig
plan-follow-up = Opfølgning
plan-state = Status
plan-no-aim = åbent
plan-stakeholder = Interessent
plan-nothing = intet planlagt endnu
plan-nothing-hint = Intet er planlagt for { $name } endnu. { $key } planlægger den første linje.
plan-empty = Hvem skal vide, føle eller gøre hvad, gennem hvem og hvornår? { $key } begynder planen.
plan-for-nobody = ingen interessent
did-plan-line = Nyt i planen: { $name }
did-plan-change = Plan: { $name }
did-plan-delete = Slettet fra planen: { $name }
did-plan-done = Klaret: { $name }
did-plan-open = Planlagt igen: { $name }
