# Att skriva ett program: ett eget, sparat som en fil.

programme-not-kept = Programmet sparades inte: { $why }
programme-not-the-same = det skulle inte gå att läsa tillbaka som det är; det är ett fel i Brobygger
programme-kept = ”{ $title }” finns bland dina egna program som { $name }
