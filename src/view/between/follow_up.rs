//! What is followed up with a participant: who it is, what was expected, the notes with their dates.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{people, within};
use crate::app::Model;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::session::{Note, Person};
use crate::view::notes;
use crate::view::paint::{self, panel};
use crate::view::safe::{cut, safe};
use crate::view::theme::Theme;

/// Rows of a note that is not selected, and of the one that is.
const ROWS: (u16, u16) = (1, 6);

pub(super) fn draw(model: &Model, console: &Console, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let Some(person) = console.between.person(&console.session) else {
        let inner = panel(&texts.msg_between_people(), theme, area, buf);
        let place = paint::below(within(inner), 1);
        paint::paragraph(&texts.msg_people_none(), theme.dim, 4, place, buf);
        return;
    };
    let [list, rest] = people::layout(area);
    let counted = |person: &Person| {
        let count = console.session.notes_about(person).count();
        if count > 0 {
            count.to_string()
        } else {
            String::new()
        }
    };
    people::draw(model, console, counted, theme, list, buf);
    let title = people::title(model, console, person, area);
    let inner = within(panel(&title, theme, rest, buf));
    let rest = who(model, console, person, theme, inner, buf);
    draw_notes(model, console, person, theme, paint::below(rest, 1), buf);
}

/// Who it is, and what was expected; it leaves most of the room to the notes.
fn who(
    model: &Model,
    console: &Console,
    person: &Person,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Rect {
    let parts = [&person.function, &person.organisation, &person.sector];
    let parts = parts.into_iter().filter(|part| !part.trim().is_empty());
    let parts: Vec<_> = parts.map(|part| safe(part).into_owned()).collect();
    let mut rest = paint::paragraph(&parts.join(" · "), theme.strong, 2, area, buf);
    let room = usize::from(area.height / 3);
    for one in console.session.expectations(person).iter().take(room) {
        let Some(value) = one.answer else {
            continue;
        };
        let asked = cut(&safe(one.asked), usize::from(area.width / 2)).into_owned();
        let said = model.texts.answer(value);
        let line = Line::from(vec![
            Span::styled(format!("{asked}  "), theme.dim),
            Span::raw(safe(&said).into_owned()),
        ]);
        rest = paint::line(line, rest, buf);
    }
    rest
}

fn draw_notes(
    model: &Model,
    console: &Console,
    person: &Person,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let all: Vec<&Note> = console.session.notes_about(person).collect();
    if all.is_empty() {
        let key = model.keymap.key_of(Action::AddNote);
        let key = key.map_or_else(String::new, |key| model.key_name(key));
        let text = model.texts.msg_people_no_notes(key);
        paint::paragraph(&text, theme.dim, 3, area, buf);
        return;
    }
    let selected = console.selected_follow_up().map(|note| note.id);
    let height = |note: &Note| {
        let most = if selected == Some(note.id) {
            ROWS.1
        } else {
            ROWS.0
        };
        paint::rows(&note.text, area.width.saturating_sub(2)).clamp(1, most) + 1
    };
    let at = all
        .iter()
        .position(|note| Some(note.id) == selected)
        .unwrap_or(0);
    let mut first = 0;
    while first < at && all[first..=at].iter().map(|note| height(note)).sum::<u16>() > area.height {
        first += 1;
    }
    let mut rest = area;
    for note in all.into_iter().skip(first) {
        if rest.height == 0 {
            break;
        }
        let head = Rect { height: 1, ..rest };
        rest = paint::line(heading(model, console, note, theme), rest, buf);
        if selected == Some(note.id) {
            buf.set_style(head, theme.selected);
        }
        let text = Rect {
            x: rest.x + 2,
            width: rest.width.saturating_sub(2),
            ..rest
        };
        let rows = height(note) - 1;
        paint::paragraph(&note.text, Style::new(), rows, text, buf);
        rest = paint::below(rest, rows);
    }
}

/// When it was noted, what kind it is, how it stands, and to which question it belongs.
fn heading(model: &Model, console: &Console, note: &Note, theme: &Theme) -> Line<'static> {
    let texts = &model.texts;
    let day = note
        .created
        .with_timezone(&console.session.zone)
        .date_naive();
    let task = notes::task(model, console, note).map(|task| format!(" · {task}"));
    let asked = notes::asked_before(console, note).map(|asked| format!(" · {}", safe(asked)));
    Line::from(vec![
        Span::styled(format!("{} ", texts.date(day)), theme.dim),
        Span::styled(texts.note_kind(note.kind), theme.note(note.kind)),
        Span::styled(task.unwrap_or_default(), theme.dim),
        Span::styled(asked.unwrap_or_default(), theme.dim),
    ])
}
