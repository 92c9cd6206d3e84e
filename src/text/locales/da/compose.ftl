# At skrive et program: et eget, gemt som en fil.

programme-not-kept = Programmet blev ikke gemt: { $why }
programme-not-the-same = det ville ikke kunne læses tilbage, som det er; det er en fejl i Brobygger
programme-kept = »{ $title }« ligger blandt dine egne programmer som { $name }
