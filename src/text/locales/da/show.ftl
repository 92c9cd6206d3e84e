## Hvad »show« siger om analysen og om det, der er fulgt op.

show-issue = Sagen
show-follow-up = Fulgt op med hver enkelt
show-all = Udfyldt i fællesskab
show-influence = Indflydelse
show-interest = Interesse
show-affected = Berørt
show-strategy = Strategi
show-gone = ikke længere interessent siden { $when }
show-sensitive = { $count ->
    [one] Én interessent er markeret som følsom og udeladt her
   *[other] { $count } interessenter er markeret som følsomme og udeladt her
}, og det samme er det, der er planlagt for dem. »--json« har det hele.
show-plan = Kommunikationsplan
show-channel = Kanal
show-sender = Afsender
show-plan-follow-up = Opfølgning
