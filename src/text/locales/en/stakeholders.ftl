## Words for stakeholders: how large, how disposed, how well known, and the plan of what is said to them.

level-none = none
level-small = small
level-medium = medium
level-large = large

position-high-support = strong support
position-medium-support = medium support
position-low-support = weak support
position-not-mobilised = not mobilised
position-low-opposition = weak opposition
position-medium-opposition = medium opposition
position-high-opposition = strong opposition
position-not-assessed = not assessed

evidence-assumed = assumed
evidence-known = known

aim-know = know
aim-feel = feel
aim-do = do

communication-planned = planned
communication-done = done
communication-dropped = dropped

stakeholder-kind-person = person
stakeholder-kind-group = group
stakeholder-kind-organisation = organisation

influence-by-law = law
influence-by-money = money
influence-by-politics = politics
influence-by-knowledge = knowledge
influence-by-contacts = contacts
