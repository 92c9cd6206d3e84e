//! What is said below the cards: what the selected group is made of and who the selected member is; or the name and the place
//! of the group while they are typed.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::Model;
use crate::app::cell::{Cell, Part};
use crate::app::console::Console;
use crate::app::groups::cards::Card;
use crate::app::groups::naming::is_place;
use crate::app::layer::Layer;
use crate::session::Person;
use crate::session::forming::MadeOf;
use crate::view::notes::called;
use crate::view::paint::{self, key_hint, typed};
use crate::view::safe::{safe, width};
use crate::view::theme::Theme;

pub(super) fn draw(
    (model, console, theme): (&Model, &Console, &Theme),
    card: &Card<'_>,
    member: usize,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    if let Some(cell) = written(model, card) {
        return write_in(model, cell, theme, area, frame);
    }
    let buf = frame.buffer_mut();
    let made = format!(" {}", safe(&made_of(model, card)));
    let rest = paint::line(Line::styled(made, theme.strong), area, buf);
    if let Some(person) = card.people.get(member) {
        let text = format!(" {}", in_full(model, console, person));
        paint::line(Line::styled(text, theme.dim), rest, buf);
    }
}

/// "Group C: 2 from X, 1 from Y, 3 sectors".
fn made_of(model: &Model, card: &Card<'_>) -> String {
    let made = model.texts.members_words(&MadeOf::of(&card.people));
    match card.group {
        Some(group) => model.texts.msg_group_made_of(&group.name, made),
        None => format!("{}: {made}", model.texts.msg_groups_without()),
    }
}

/// All that is known of a participant that tells groups apart.
fn in_full(model: &Model, console: &Console, person: &Person) -> String {
    let parts = [
        &person.name,
        &person.function,
        &person.organisation,
        &person.sector,
    ];
    let parts = parts.map(|part| safe(part.trim()).into_owned());
    let mut known: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if known.is_empty() {
        known.push(called(&model.texts, person));
    }
    if !console
        .session
        .counts_as_here(person, &console.shown_day().id)
    {
        known.push(model.texts.msg_groups_not_here());
    }
    known.join(" · ")
}

/// The name or the place of the group, while it is typed.
fn written<'a>(model: &'a Model, card: &Card<'_>) -> Option<&'a Cell> {
    let Some(Layer::Cell(cell)) = model.layers.last() else {
        return None;
    };
    let is_of_card = card.group.map(|group| group.id) == Some(cell.place.id);
    (cell.place.part == Part::Group && is_of_card).then_some(cell)
}

fn write_in(model: &Model, cell: &Cell, theme: &Theme, area: Rect, frame: &mut Frame<'_>) {
    let texts = &model.texts;
    let (label, hint) = if is_place(&cell.place) {
        (texts.msg_group_place_label(), texts.msg_group_place_hint())
    } else {
        (texts.msg_group_name_label(), String::new())
    };
    let buf = frame.buffer_mut();
    let label = format!(" {label}: ");
    let used = u16::try_from(width(&label)).unwrap_or(area.width);
    let used = used.min(area.width);
    let rest = paint::line(Line::styled(label, theme.title), area, buf);
    let field = Rect {
        x: area.x + used,
        width: area.width.saturating_sub(used + 1),
        height: 1,
        ..area
    };
    let cursor = typed(&cell.field, &hint, true, theme, field, buf);
    let mut keys = vec![Span::raw(" ")];
    for (key, word) in [
        ("Enter", texts.msg_group_key_keep()),
        ("Tab", texts.msg_group_key_other()),
        ("↑ ↓", texts.msg_group_key_beside()),
    ] {
        keys.extend(key_hint(key, &word, theme));
    }
    paint::line(Line::from(keys), rest, buf);
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}
