## What the ratings of stakeholders say: the balance, the strategy, what changed.

action-balance = Support and opposition in the balance, or back to the list
action-balance-short = balance
action-strategy = The strategy for the selected stakeholder, or back to the list
action-strategy-short = strategy
action-changed = What changed between two days, or back to the list
action-changed-short = changes
action-take-suggestion = Take the suggestion into the strategy, or edit the field
action-take-suggestion-short = take
action-write-strategy = Write the strategy
action-write-strategy-short = write
action-previous-strategy = The strategy for the stakeholder before
action-next-strategy = The strategy for the next stakeholder
action-next-strategy-short = next one
action-compare-before = Compare the two days before these
action-compare-others = Compare two other days
action-compare-others-short = other days
panel-balance = Support and opposition
balance-now = Now
balance-wanted = Wanted
# $weight (Number)
balance-support = support { $weight }
# $weight (Number)
balance-opposition = { $weight } opposition
feasibility-unknown = nothing to weigh yet
feasibility-unlikely = hardly feasible: opposition at least twice as large
feasibility-hard = hard: opposition weighs more
feasibility-open = open: both sides weigh the same
feasibility-possible = feasible: support weighs more
feasibility-likely = well feasible: support at least twice as large
balance-arithmetic = Reckoned so: influence (none 0, small 1, medium 2, large 3) × position (-3 … 3), added up.
# $assumed (Number)
# $unsaid (Number)
# $unrated (Number)
balance-unknown = The room does not know: { $assumed } assumed, { $unsaid } without evidence, { $unrated } not assessed.
# $support (Number)
# $opposition (Number)
balance-known = Known for certain: { $support } for, { $opposition } against.
# $count (Number)
panel-movers = Who must move how far · { $count }
balance-stays = stays
balance-no-evidence = no evidence
# $steps (Number)
balance-steps = { $steps ->
    [one] 1 step
   *[other] { $steps } steps
}
balance-empty = Nobody is rated yet. With influence and position rated, support and opposition stand here against each other.
# $name (String) - the stakeholder
panel-suggestions = Suggestions · { $name }
panel-strategy = Strategy
strategy-responsible = Responsible
strategy-next-contact = Next contact
strategy-hint = What do we do, in our own words?
strategy-date-hint = 1/12, Friday, +14
strategy-has-it = The strategy says so already
# $name (String)
did-change-strategy = Strategy: { $name }
# $when (String) - as it was typed; no date
strategy-contact = Next contact: { $when }
# $text (String)
strategy-no-date = “{ $text }” is no date and stands in the strategy
# $level (String)
ground-influence = influence: { $level }
# $level (String)
ground-interest = interest: { $level }
# $level (String)
ground-affected = affected: { $level }
# $position (String)
ground-position = position: { $position }
ground-assumed = only assumed so far
ground-allies = has allies among the stakeholders
ground-losses = has something to lose
ground-none = not assessed yet
advice-find-out = Ask them how they see it, and write down who said it and when.
advice-ask-early = Ask for their view while the proposal can still be changed, and show what became of it.
advice-common-ground = Look together for what both can live with, and write down where you still differ.
advice-lower-cost = Ask what it costs them in time, money and work, and take away what can be taken away.
advice-small-trial = Offer a small trial with an end date, whose result you judge together.
advice-explain-openly = Say openly why, what is uncertain, and what their objection has changed.
advice-show-gain = Show what they themselves gain, in their own figures and words.
advice-tie-to-their-task = Tie it to a task that is theirs already and that they have to report on.
advice-bring-ally = Ask someone they trust, and who is for it, to come along.
advice-shape-together = Invite them to shape it: a place in the working group, with a task of their own.
advice-ask-to-speak = Ask them to speak for it where it is decided, and give them what they need for that.
advice-strengthen-voice = Go to where they are, ask in plain words, make up for their time, and tell what came of it.
advice-give-a-seat = Give them a seat where it is decided, with someone beside them who knows the ways.
advice-bring-together = Bring together those who are for it, so that nobody stands alone.
advice-tell-results = Tell what their support has led to, and ask what they would need in order to keep it up.
advice-brief-shortly = Give them a short word before each decision, and ask little of their time.
advice-keep-informed = Keep them informed where they already read and listen, and say where questions go.
advice-look-in-again = Look in on them again at the next review.
# $from (String) - a date
# $to (String) - a date
panel-changed = What changed · { $from } → { $to }
panel-changed-none = What changed
changed-one-day = All ratings are of one day. Rate again on another day: what changed since then stands here.
changed-nothing = Nothing changed between these two days.
# $count (Number)
changed-towards = { $count } towards support
# $count (Number)
changed-away = { $count } away from it
# $count (Number)
changed-otherwise = { $count } otherwise
# $count (Number)
changed-rated = { $count } rated for the first time
# $count (Number)
changed-new = { $count } new
# $count (Number)
changed-gone = { $count } gone
change-is-new = new
change-is-gone = gone
change-is-rated = first rated
# $change (String) - from one level to another
change-influence = influence { $change }
# $change (String)
change-interest = interest { $change }
# $change (String)
change-affected = affected { $change }
