//! All participants in a list.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use crate::app::console::Console;
use crate::app::{Hit, Model};
use crate::text::int;
use crate::view::notes::called;
use crate::view::paint::{self, panel};
use crate::view::safe::{cut, safe};
use crate::view::theme::Theme;

pub(super) fn draw(model: &Model, console: &Console, theme: &Theme, page: Rect, buf: &mut Buffer) {
    let people = &console.session.people;
    let title = model.texts.msg_people_count(int(people.len()));
    let inner = panel(&title, theme, page, buf);
    if people.is_empty() {
        let text = model.texts.msg_participants_none();
        paint::paragraph(&text, theme.dim, 4, paint::below(inner, 1), buf);
        return;
    }
    let (first, selected) = (first_row(console, inner.height), index(console));
    let mut rest = inner;
    for (at, person) in people.iter().enumerate().skip(first) {
        if rest.height == 0 {
            break;
        }
        let row = Rect { height: 1, ..rest };
        let name = safe(&called(&model.texts, person)).into_owned();
        let name = cut(&name, usize::from(row.width.saturating_sub(2))).into_owned();
        rest = paint::line(Line::raw(format!(" {name}")), rest, buf);
        if at == selected {
            buf.set_style(row, theme.selected);
        }
    }
    let below = people
        .len()
        .saturating_sub(first + usize::from(inner.height));
    paint::more_below(page, below, theme, buf);
}

/// Place of the participant that the eye is on.
fn index(console: &Console) -> usize {
    let people = &console.session.people;
    let selected = console.groups.participant;
    people
        .iter()
        .position(|one| Some(one.id) == selected)
        .unwrap_or(0)
}

fn first_row(console: &Console, height: u16) -> usize {
    let height = usize::from(height);
    let last = console.session.people.len().saturating_sub(height);
    index(console).saturating_sub(height / 2).min(last)
}

pub(super) fn hit(console: &Console, page: Rect, at: Position) -> Option<Hit> {
    let inner = paint::inside(page);
    if !inner.contains(at) {
        return None;
    }
    let index = first_row(console, inner.height) + usize::from(at.y - inner.y);
    (index < console.session.people.len()).then_some(Hit::Participant(index))
}
