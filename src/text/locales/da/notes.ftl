## Kinds of notes.

note-kind-reflection = refleksion
note-kind-idea = idé
note-kind-question = spørgsmål
note-kind-parking-lot = parkering
note-kind-decision = beslutning
note-kind-action = handling
note-kind-commitment = aftale
note-kind-homework = hjemmeopgave

## The editor.

editor-title = Notat · { $kind }
editor-group = Gruppe { $name }
editor-module = Modul { $number }
editor-responsible = Ansvarlig
editor-due = Frist
editor-tags = Tags
editor-may-be-shown = må vises
editor-private = privat
editor-placeholder = Hvad blev sagt?
editor-due-placeholder = 2026-12-01, 1/12 eller +14
due-not-understood = »{ $typed }« er ikke en dato; det står i notatets tekst i stedet
editor-failed = Editoren kunne ikke køres; notatet er uændret. Angiv en, der findes, i $EDITOR.
draft-is-back = Det, du var ved at skrive, er tilbage
paste-nowhere = Indsæt i en tekst: tryk a for et notat

## What was done with notes.

did-add-note = Gemt: { $kind }
did-change-note = Notatet er ændret
did-delete-note = Notatet er slettet
did-complete = Klaret
did-reopen = Åben igen
did-allow-showing = Må vises for deltagerne
did-make-private = Privat

## The Notes view.

panel-notes = Notater ({ $count })
notes-filtered = Notater ({ $count } af { $all })
notes-empty = Ingen notater endnu. { $key } tilføjer et, hvor du end er.
notes-none-match = Ingen træffere. Esc viser alle.
notes-search = Søg
note-state-open = åben
note-state-done = klaret
note-state-dropped = droppet
note-overdue = OVERSKREDET
