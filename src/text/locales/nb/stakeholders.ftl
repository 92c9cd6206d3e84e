## Ord for interessenter.

level-none = ingen
level-small = liten
level-medium = middels
level-large = stor

position-high-support = sterk støtte
position-medium-support = middels støtte
position-low-support = svak støtte
position-not-mobilised = ikke mobilisert
position-low-opposition = svak motstand
position-medium-opposition = middels motstand
position-high-opposition = sterk motstand
position-not-assessed = ikke vurdert

evidence-assumed = antatt
evidence-known = kjent

aim-know = vite
aim-feel = føle
aim-do = gjøre

communication-planned = planlagt
communication-done = gjort
communication-dropped = droppet

stakeholder-kind-person = person
stakeholder-kind-group = gruppe
stakeholder-kind-organisation = organisasjon

influence-by-law = lov
influence-by-money = penger
influence-by-politics = politikk
influence-by-knowledge = kunnskap
influence-by-contacts = kontakter
