## Ord för intressenter.

level-none = ingen
level-small = liten
level-medium = medel
level-large = stor

position-high-support = starkt stöd
position-medium-support = måttligt stöd
position-low-support = svagt stöd
position-not-mobilised = ej mobiliserad
position-low-opposition = svagt motstånd
position-medium-opposition = måttligt motstånd
position-high-opposition = starkt motstånd
position-not-assessed = ej bedömd

evidence-assumed = antaget
evidence-known = känt

aim-know = veta
aim-feel = känna
aim-do = göra

communication-planned = planerad
communication-done = klar
communication-dropped = struken

stakeholder-kind-person = person
stakeholder-kind-group = grupp
stakeholder-kind-organisation = organisation

influence-by-law = lag
influence-by-money = pengar
influence-by-politics = politik
influence-by-knowledge = kunskap
influence-by-contacts = kontakter
