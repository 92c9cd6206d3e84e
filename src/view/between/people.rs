//! The participants beside what is shown of the selected one.

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::text::Line;

use crate::app::console::Console;
use crate::app::{Hit, Model};
use crate::session::Person;
use crate::text::int;
use crate::view::notes::called;
use crate::view::paint::{self, panel};
use crate::view::safe::{cut, safe};
use crate::view::theme::Theme;

/// From this width on the participants are listed beside the selected one.
const ROOM_FOR_A_LIST: u16 = 74;

/// The list, which is empty where there is no room for it, and the rest.
pub(super) fn layout(area: Rect) -> [Rect; 2] {
    let list = if area.width < ROOM_FOR_A_LIST {
        0
    } else {
        (area.width / 3).clamp(24, 44)
    };
    Layout::horizontal([Constraint::Length(list), Constraint::Min(0)]).areas(area)
}

/// Draws the list; `counted` says at the right of each how much there is.
pub(super) fn draw(
    model: &Model,
    console: &Console,
    counted: impl Fn(&Person) -> String,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    if area.width == 0 {
        return;
    }
    let people = &console.session.people;
    let title = model.texts.msg_people_count(int(people.len()));
    let inner = panel(&title, theme, area, buf);
    let selected = index(console);
    let mut rest = inner;
    let first = first_row(console, inner.height);
    for (at, person) in people.iter().enumerate().skip(first) {
        if rest.height == 0 {
            break;
        }
        let row = Rect { height: 1, ..rest };
        let count = format!("{} ", counted(person));
        let count_width = count.chars().count();
        let room = usize::from(row.width).saturating_sub(count_width + 2);
        let name = cut(&safe(&called(&model.texts, person)), room).into_owned();
        rest = paint::line(Line::raw(format!(" {name}")), rest, buf);
        paint::right(Line::styled(count, theme.dim), row, buf);
        if at == selected {
            buf.set_style(row, theme.selected);
        }
    }
}

/// The title above what is shown of a participant: who it is, and which one where there is no list.
pub(super) fn title(model: &Model, console: &Console, person: &Person, area: Rect) -> String {
    let name = safe(&called(&model.texts, person)).into_owned();
    if layout(area)[0].width > 0 {
        return name;
    }
    let count = console.session.people.len();
    format!("{}/{count} · {name}", index(console) + 1)
}

/// Place of the participant that the eye is on.
fn index(console: &Console) -> usize {
    let people = &console.session.people;
    let selected = console.between.person(&console.session);
    selected
        .and_then(|selected| people.iter().position(|one| one.id == selected.id))
        .unwrap_or(0)
}

fn first_row(console: &Console, height: u16) -> usize {
    let height = usize::from(height);
    let last = console.session.people.len().saturating_sub(height);
    index(console).saturating_sub(height / 2).min(last)
}

pub(super) fn hit(console: &Console, area: Rect, at: Position) -> Option<Hit> {
    let [list, _] = layout(area);
    let inner = paint::inside(list);
    if !inner.contains(at) {
        return None;
    }
    let index = first_row(console, inner.height) + usize::from(at.y - inner.y);
    (index < console.session.people.len()).then_some(Hit::Between(index))
}
