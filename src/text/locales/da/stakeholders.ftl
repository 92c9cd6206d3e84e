## Ord for interessenter.

level-none = ingen
level-small = lille
level-medium = middel
level-large = stor

position-high-support = stærk støtte
position-medium-support = moderat støtte
position-low-support = svag støtte
position-not-mobilised = ikke mobiliseret
position-low-opposition = svag modstand
position-medium-opposition = moderat modstand
position-high-opposition = stærk modstand
position-not-assessed = ikke vurderet

evidence-assumed = antaget
evidence-known = kendt

aim-know = vide
aim-feel = føle
aim-do = gøre

communication-planned = planlagt
communication-done = klaret
communication-dropped = droppet

stakeholder-kind-person = person
stakeholder-kind-group = gruppe
stakeholder-kind-organisation = organisation

influence-by-law = lov
influence-by-money = penge
influence-by-politics = politik
influence-by-knowledge = viden
influence-by-contacts = kontakter
