## Vad ”show” säger om analysen och om det som följts upp.

show-issue = Sakfrågan
show-follow-up = Uppföljt med var och en
show-all = Ifyllt gemensamt
show-influence = Inflytande
show-interest = Intresse
show-affected = Berörd
show-strategy = Strategi
show-gone = inte längre intressent sedan { $when }
show-sensitive = { $count ->
    [one] En intressent är markerad som känslig och utelämnad här
   *[other] { $count } intressenter är markerade som känsliga och utelämnade här
}, liksom det som är planerat för dem. ”--json” har allt.
show-plan = Kommunikationsplan
show-channel = Kanal
show-sender = Avsändare
show-plan-follow-up = Uppföljning
