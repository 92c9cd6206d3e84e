## The communication plan.

action-plan = The communication plan, or back to the list
action-plan-short = plan
action-new-line = Plan something new for the selected stakeholder
action-new-line-short = new
action-edit-line = Edit the line
action-edit-line-short = edit
action-line-done = Done, or planned again
action-line-done-short = done
action-delete-line = Delete the line
action-delete-line-short = delete
action-only-one = The lines of this stakeholder alone, or all
action-only-one-short = one/all
action-previous-plan = The plan for the stakeholder before
action-next-plan = The plan for the next stakeholder
# $count (Number)
panel-plan = Communication plan · { $count }
# $count (Number)
plan-overdue = { $count } overdue
# $count (Number)
plan-missing = { $count } influential without a line
# $name (String)
plan-only = only { $name }
plan-is-overdue = overdue
plan-aim = Aim
plan-message = Message
plan-channel = Channel
plan-sender = Sender
plan-when = When
plan-responsible = Responsible
plan-follow-up = Follow-up
plan-state = State
plan-no-aim = open
plan-stakeholder = Stakeholder
plan-nothing = nothing planned yet
# $name (String) - the stakeholder
# $key (String) - the key that plans something
plan-nothing-hint = Nothing is planned for { $name } yet. { $key } plans the first line.
# $key (String)
plan-empty = Who is to know, feel or do what, through whom and when? { $key } begins the plan.
plan-for-nobody = no stakeholder
# $name (String) - the stakeholder
did-plan-line = New in the plan: { $name }
# $name (String)
did-plan-change = Plan: { $name }
# $name (String)
did-plan-delete = Deleted from the plan: { $name }
# $name (String)
did-plan-done = Done: { $name }
# $name (String)
did-plan-open = Planned again: { $name }
