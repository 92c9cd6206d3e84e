tab-stakeholders = Stakeholders
action-view-stakeholders = The stakeholders
action-new-stakeholder = List a stakeholder
action-new-stakeholder-short = list
action-delete-stakeholder = Delete the stakeholder
action-delete-stakeholder-short = delete
# $name (String) - the new stakeholder's name
did-list-stakeholder = Listed: { $name }
# $name (String) - its name
did-delete-stakeholder = Deleted: { $name }
stakeholder-hint = Who has a stake? A role rather than a name
# $key (String) - the key that lists one
no-stakeholders = No stakeholders yet. { $key } lists the first; Enter goes on to the next.
# $count (Number) - how many there are
panel-stakeholders = Stakeholders · { $count }
action-edit-stakeholder = The card: change every field
action-edit-stakeholder-short = card
action-rate-stakeholder = Rate it, then those below that are not rated yet; those marked, as one
action-rate-stakeholder-short = rate
action-rate-stakeholders = Rate all that are not rated yet, or not today
action-sort-stakeholders = Sort: as listed, name, influence, interest, position, next contact
action-sort-stakeholders-short = sort
action-search-stakeholders = Search the stakeholders
action-search-stakeholders-short = search
action-only-not-assessed = Only those not rated in everything
action-only-opponents = Only opponents
action-only-powerless = Only those much affected with little influence
action-only-assumed = Only ratings that are assumed
action-mark-stakeholder = Mark, to change several at once
action-mark-stakeholder-short = mark
action-mark-all-stakeholders = Mark all that are listed, or none
action-stakeholder-sensitive = Sensitive, never shown to the room; or not
action-stakeholder-gone = No stakeholder any more, kept for the history; or again
action-issue = The issue: what is proposed
action-issue-short = issue
# $count (Number) - how many
did-list-stakeholders = Listed: { $count }
# $who (String) - its name, or how many
did-change-stakeholder = Changed: { $who }
# $who (String) - its name, or how many
did-rate = Rated: { $who }
# $who (String) - its name, or how many
did-sensitive = Sensitive: { $who }
# $who (String) - its name, or how many
did-not-sensitive = Not sensitive: { $who }
# $who (String) - its name, or how many
did-gone = No longer a stakeholder: { $who }
# $who (String) - its name, or how many
did-bring-back = A stakeholder again: { $who }
did-put-issue = The issue is written down
# $count (Number) - how many
several-stakeholders = { $count } stakeholders
# $name (String) - a name
# $other (String) - the other name
alike = ≈ “{ $name }” may be the same as “{ $other }”
# $count (Number) - how many are new
# $alike (Number) - how many of them are like another
listed-alike = Listed: { $count }. { $alike } of them may be the same as another (≈)
# $name (String) - what looks like a person's name
role-before-person = “{ $name }” looks like a person: a role (head of catering) stays when people change
# $key (String) - the key that lists one
paste-in-register = Nothing is pasted here. { $key }, then paste: each line becomes a stakeholder
# $typed (String)
contact-not-understood = “{ $typed }” is no date; it stands in the strategy instead
# $names (String) - names typed as allies
not-listed = Not in the list: { $names }; it stands in the relation instead
issue = Issue
issue-hint = What is proposed, in one sentence: who does what, from when
# $key (String) - the key that edits it
no-issue = say what is proposed first ({ $key }): a stake is a stake in something
no-such-stakeholders = None are like this. Esc shows all.
# $count (Number) - how many are listed
# $all (Number) - how many there are
panel-some-stakeholders = Stakeholders · { $count } of { $all }
# $count (Number) - how many
stakeholders-marked = { $count } marked
sort-listed = as listed
sort-name = by name
sort-influence = by influence
sort-interest = by interest
sort-position = by position
sort-next-contact = by next contact
only-not-assessed = not rated in everything
only-opponents = opponents
only-powerless = affected, little influence
only-assumed = assumed
column-influence = Infl.
column-interest = Inter.
column-affected = Affect.
column-contact = Next
rating-influence = Influence
rating-interest = Interest
rating-affected = Affected
rating-legitimacy = Legitimacy
rating-urgency = Urgency
rating-position = Position
rating-wanted = Wanted
field-name = Name or role
field-organisation = Organisation
field-kind = Kind
field-internal = Internal
field-sector = Sector
field-relation = Relation
field-evidence = Evidence
field-why = Why
field-basis = Influence by
field-interests = Interests
field-gains = Gains
field-losses = Losses
field-resources = Resources
field-needs = Needs
field-allies = Allies
field-strategy = Strategy
field-responsible = Responsible
field-next-contact = Next contact
field-sensitive = Sensitive
yes = yes
no = no
internal = internal
external = external
sensitive = sensitive: never shown to the room
# $date (String) - a day in short
gone-since = no stakeholder since { $date }
powerless = Much affected, little influence: strengthen their voice
# $key (String) - the key that rates
not-rated-yet = Not rated yet. { $key } rates: one key for each rating
various = various
allies-hint = names from the list, with commas between
why-hint = What the ratings rest on
card-next = next field
card-choose = choose
# $at (Number) - the number of the one that is rated
# $of (Number) - how many are to be rated
# $who (String) - its name
rating-title = { $at } of { $of } · { $who }
# $word (String) - what it was on an earlier day
rating-was = was { $word }
# $count (Number) - how many
rating-done = That was the last of { $count }. Esc closes.
rating-keep = leave
rating-back = back
rating-why = why
rating-next = next one
action-register = The register of stakeholders
action-register-short = register
