## What "show" says of the analysis and of what was followed up.

show-issue = Issue
show-follow-up = Followed up with each participant
show-all = Filled in together
show-influence = Influence
show-interest = Interest
show-affected = Affected
show-strategy = Strategy
# $when (String) - a day and a time
show-gone = no longer a stakeholder since { $when }
# $count (Number)
show-sensitive = { $count ->
    [one] One stakeholder is marked sensitive and left out here
   *[other] { $count } stakeholders are marked sensitive and left out here
}, and so is what is planned for them. “--json” holds everything.
show-plan = Communication plan
show-channel = Channel
show-sender = Sender
show-plan-follow-up = Follow-up
