## Kinds of notes.

note-kind-reflection = reflektion
note-kind-idea = idé
note-kind-question = fråga
note-kind-parking-lot = parkering
note-kind-decision = beslut
note-kind-action = åtgärd
note-kind-commitment = åtagande
note-kind-homework = hemuppgift

## The editor.

editor-title = Anteckning · { $kind }
editor-group = Grupp { $name }
editor-module = Modul { $number }
editor-responsible = Ansvarig
editor-due = Senast
editor-tags = Taggar
editor-may-be-shown = får visas
editor-private = privat
editor-placeholder = Vad sades?
editor-due-placeholder = 2026-12-01, 1/12 eller +14
due-not-understood = ”{ $typed }” är inget datum; det står i anteckningens text i stället
editor-failed = Editorn gick inte att köra; anteckningen är oförändrad. Ange en som finns i $EDITOR.
draft-is-back = Det du höll på att skriva är tillbaka
paste-nowhere = Klistra in i en text: tryck a för en anteckning

## What was done with notes.

did-add-note = Sparat: { $kind }
did-change-note = Anteckningen ändrad
did-delete-note = Anteckningen borttagen
did-complete = Klart
did-reopen = Öppen igen
did-allow-showing = Får visas för deltagarna
did-make-private = Privat

## The Notes view.

panel-notes = Anteckningar ({ $count })
notes-filtered = Anteckningar ({ $count } av { $all })
notes-empty = Inga anteckningar än. { $key } lägger till en, var du än är.
notes-none-match = Inget stämmer. Esc visar alla.
notes-search = Sök
note-state-open = öppen
note-state-done = klar
note-state-dropped = struken
note-overdue = FÖRSENAD
