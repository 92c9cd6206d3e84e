## Kinds of notes.

note-kind-reflection = refleksjon
note-kind-idea = idé
note-kind-question = spørsmål
note-kind-parking-lot = parkering
note-kind-decision = beslutning
note-kind-action = tiltak
note-kind-commitment = forpliktelse
note-kind-homework = hjemmeoppgave

## The editor.

editor-title = Notat · { $kind }
editor-group = Gruppe { $name }
editor-module = Modul { $number }
editor-responsible = Ansvarlig
editor-due = Frist
editor-tags = Stikkord
editor-may-be-shown = kan vises
editor-private = privat
editor-placeholder = Hva ble sagt?
editor-due-placeholder = 2026-12-01, 1/12 eller +14
due-not-understood = «{ $typed }» er ingen dato; det står i notatets tekst i stedet
editor-failed = Editoren kunne ikke kjøres; notatet er uendret. Oppgi en som finnes, i $EDITOR.
draft-is-back = Det du holdt på å skrive, er tilbake
paste-nowhere = Lim inn i en tekst: trykk a for et notat

## What was done with notes.

did-add-note = Lagret: { $kind }
did-change-note = Notatet er endret
did-delete-note = Notatet er slettet
did-complete = Gjort
did-reopen = Åpen igjen
did-allow-showing = Kan vises for deltakerne
did-make-private = Privat

## The Notes view.

panel-notes = Notater ({ $count })
notes-filtered = Notater ({ $count } av { $all })
notes-empty = Ingen notater ennå. { $key } legger til et, hvor du enn er.
notes-none-match = Ingenting passer. Esc viser alle.
notes-search = Søk
note-state-open = åpen
note-state-done = gjort
note-state-dropped = droppet
note-overdue = FORFALT
