tab-stakeholders = Stakeholders
action-view-stakeholders = The stakeholders
action-new-stakeholder = List a stakeholder
action-new-stakeholder-short = list
action-rename-stakeholder = Rename the stakeholder
action-rename-stakeholder-short = rename
action-delete-stakeholder = Delete the stakeholder
action-delete-stakeholder-short = delete
# $name (String) - the new stakeholder's name
did-list-stakeholder = Listed: { $name }
# $name (String) - the new name
did-rename-stakeholder = Stakeholder: { $name }
# $name (String) - its name
did-delete-stakeholder = Deleted: { $name }
stakeholder-hint = Who has a stake? A role rather than a name
# $key (String) - the key that lists one
no-stakeholders = No stakeholders yet. { $key } lists the first; Enter goes on to the next.
# $count (Number) - how many there are
panel-stakeholders = Stakeholders · { $count }
