## Hva «show» sier om analysen og om det som er fulgt opp.

show-issue = Saken
show-follow-up = Fulgt opp med hver enkelt
show-all = Fylt ut i fellesskap
show-influence = Innflytelse
show-interest = Interesse
show-affected = Berørt
show-strategy = Strategi
show-gone = ikke lenger interessent siden { $when }
show-sensitive = { $count ->
    [one] Én interessent er merket som følsom og utelatt her
   *[other] { $count } interessenter er merket som følsomme og utelatt her
}, og det samme er det som er planlagt for dem. «--json» har alt.
show-plan = Kommunikasjonsplan
show-channel = Kanal
show-sender = Avsender
show-plan-follow-up = Oppfølging
