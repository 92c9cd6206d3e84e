//! The groups as cards side by side, in as few columns as they need; what the selected one is stands below them.

use std::ops::Range;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::text::{Line, Span};

use super::words;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::groups::GroupsAction;
use crate::app::groups::cards::Card;
use crate::app::{Hit, Model};
use crate::session::Person;
use crate::text::int;
use crate::view::notes::called;
use crate::view::paint::{self, panel_with_keys};
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;

/// The narrowest card in which a name can be read.
const NARROWEST: u16 = 24;
/// The lowest card: two members in a frame.
const LOWEST: u16 = 4;
/// Rows below the cards: what the selected group is, and who the selected member is.
const ROWS_BELOW: u16 = 2;

/// Where the cards stand. Those that have no place are above or below.
struct Places {
    /// Index of each card that is shown, with its place.
    cards: Vec<(usize, Rect)>,
    above: usize,
    below: usize,
    /// What is said of the selected one.
    words: Rect,
}

fn places(cards: &[Card<'_>], selected: usize, page: Rect) -> Places {
    let [area, words] =
        Layout::vertical([Constraint::Min(0), Constraint::Length(ROWS_BELOW)]).areas(page);
    let needs: Vec<u16> = cards
        .iter()
        .map(|card| u16::try_from(card.people.len()).unwrap_or(u16::MAX))
        .map(|members| members.max(1).saturating_add(2))
        .collect();
    let most = usize::from((area.width / NARROWEST).max(1)).min(cards.len().max(1));
    let fits = |columns: &usize| {
        let rows = needs.chunks(*columns).map(|row| row.iter().max().copied());
        let all: u32 = rows.map(|row| u32::from(row.unwrap_or(0))).sum();
        all <= u32::from(area.height)
    };
    let columns = (1..=most).find(fits).unwrap_or(most);
    let rows: Vec<u16> = needs
        .chunks(columns)
        .map(|row| row.iter().max().copied().unwrap_or(LOWEST))
        .collect();
    let room = usize::from((area.height / LOWEST).max(1));
    let shown = window(rows.len(), room, selected / columns);
    let heights = shared(rows.get(shown.clone()).unwrap_or_default(), area.height);
    let width = area.width / u16::try_from(columns).unwrap_or(1);
    let mut placed = Vec::new();
    let mut y = area.y;
    for (row, height) in shown.clone().zip(&heights) {
        let here = row * columns..((row + 1) * columns).min(cards.len());
        for (index, column) in here.zip(0_u16..) {
            let place = Rect {
                x: area.x + column * width,
                y,
                width,
                height: *height,
            };
            placed.push((index, place));
        }
        y += height;
    }
    Places {
        cards: placed,
        above: shown.start * columns,
        below: cards.len().saturating_sub(shown.end * columns),
        words,
    }
}

/// The rows that are shown of all: as many as have room, among them the selected one.
fn window(all: usize, room: usize, selected: usize) -> Range<usize> {
    let shown = all.min(room);
    let first = selected.saturating_sub(shown / 2).min(all - shown);
    first..first + shown
}

/// Shares a height among rows that would like to be so high: none gets more, and what one leaves goes to the others.
fn shared(needs: &[u16], height: u16) -> Vec<u16> {
    let mut order: Vec<usize> = (0..needs.len()).collect();
    order.sort_by_key(|index| needs.get(*index));
    let mut heights = vec![0; needs.len()];
    let mut left = height;
    for (place, index) in order.iter().enumerate() {
        let others = u16::try_from(needs.len() - place).unwrap_or(u16::MAX);
        let (need, own) = (needs.get(*index), heights.get_mut(*index));
        if let (Some(need), Some(own)) = (need, own) {
            *own = (*need).min(left / others);
            left -= *own;
        }
    }
    heights
}

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    page: Rect,
    frame: &mut Frame<'_>,
) {
    let cards = console.cards();
    if cards.is_empty() {
        let key = model.key_word(Action::Groups(GroupsAction::Add));
        let text = model.texts.msg_groups_none(key);
        let area = Rect {
            x: page.x + 1,
            width: page.width.saturating_sub(2),
            ..paint::below(page, 1)
        };
        paint::paragraph(&text, theme.dim, 4, area, frame.buffer_mut());
        return;
    }
    let (selected, member) = console.selected_card(&cards);
    let places = places(&cards, selected, page);
    for (index, place) in &places.cards {
        if let Some(card) = cards.get(*index) {
            let chosen = (*index == selected).then_some(member);
            let sheet = (model, console, theme);
            draw_card(sheet, card, *index, chosen, *place, frame.buffer_mut());
        }
    }
    if let Some(card) = cards.get(selected) {
        words::draw((model, console, theme), card, member, places.words, frame);
    }
    let more = [('▴', places.above), ('▾', places.below)];
    let more: Vec<String> = more
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(sign, count)| format!("{sign} {count}"))
        .collect();
    if !more.is_empty() {
        let text = format!(" {} ", more.join("  "));
        let row = Line::styled(text, theme.dim);
        paint::right(row, places.words, frame.buffer_mut());
    }
}

/// Its place in the report-back, its name, how many, and where.
fn title(model: &Model, card: &Card<'_>, index: usize) -> String {
    let count = card.people.len();
    match card.group {
        None => format!("{} · {count}", model.texts.msg_groups_without()),
        Some(group) => {
            let name = safe(&group.name);
            let place = safe(group.place.trim());
            let place = if place.is_empty() {
                String::new()
            } else {
                format!(" · {place}")
            };
            format!("{}. {name} · {count}{place}", int(index + 1))
        }
    }
}

fn draw_card(
    (model, console, theme): (&Model, &Console, &Theme),
    card: &Card<'_>,
    index: usize,
    member: Option<usize>,
    area: Rect,
    buf: &mut Buffer,
) {
    let title = title(model, card, index);
    let inner = panel_with_keys(&title, member.is_some(), theme, area, buf);
    let height = usize::from(inner.height);
    let first = first_member(card, member, height);
    let mut rest = inner;
    for (at, person) in card.people.iter().enumerate().skip(first).take(height) {
        let row = Rect { height: 1, ..rest };
        rest = paint::line(member_line(model, person, theme, inner.width), rest, buf);
        // What is dimmed has a sign too.
        if !console
            .session
            .counts_as_here(person, &console.shown_day().id)
        {
            buf.set_style(row, theme.dim);
            paint::line(Line::styled("–", theme.dim), row, buf);
        }
        if Some(at) == member {
            buf.set_style(row, theme.selected);
        }
    }
    paint::more_below(
        area,
        card.people.len().saturating_sub(first + height),
        theme,
        buf,
    );
}

/// The first member that is shown of a card, so that the selected one is.
fn first_member(card: &Card<'_>, member: Option<usize>, height: usize) -> usize {
    let last = card.people.len().saturating_sub(height);
    member.unwrap_or(0).saturating_sub(height / 2).min(last)
}

/// What the participant is called, and the organisation where there is room.
fn member_line(model: &Model, person: &Person, theme: &Theme, columns: u16) -> Line<'static> {
    let room = usize::from(columns).saturating_sub(2);
    let name = safe(&called(&model.texts, person)).into_owned();
    let name = cut(&name, room).into_owned();
    let mut spans = vec![Span::raw(format!(" {name}"))];
    let organisation = safe(person.organisation.trim());
    let left = room.saturating_sub(width(&name) + 2);
    if !person.name.trim().is_empty() && !organisation.is_empty() && left >= 6 {
        let text = cut(&organisation, left).into_owned();
        let gap = " ".repeat(left - width(&text) + 2);
        spans.push(Span::styled(format!("{gap}{text}"), theme.dim));
    }
    Line::from(spans)
}

pub(super) fn hit(console: &Console, page: Rect, at: Position) -> Option<Hit> {
    let cards = console.cards();
    let (selected, member) = console.selected_card(&cards);
    let places = places(&cards, selected, page);
    let (index, place) = places.cards.iter().find(|(_, place)| place.contains(at))?;
    let card = cards.get(*index)?;
    let inner = paint::inside(*place);
    let member = (*index == selected).then_some(member);
    let first = first_member(card, member, usize::from(inner.height));
    let row = at.y.saturating_sub(inner.y);
    Some(Hit::Card(card.id(), first + usize::from(row)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_height_is_shared_and_what_one_leaves_goes_to_the_others() {
        assert_eq!(shared(&[8, 8], 20), [8, 8]);
        assert_eq!(shared(&[27, 27], 43), [21, 22]);
        assert_eq!(shared(&[4, 27, 27], 44), [4, 20, 20]);
        assert_eq!(shared(&[], 10), [0_u16; 0]);
    }

    #[test]
    fn the_selected_row_is_shown() {
        assert_eq!(window(3, 5, 2), 0..3);
        assert_eq!(window(9, 3, 0), 0..3);
        assert_eq!(window(9, 3, 4), 3..6);
        assert_eq!(window(9, 3, 8), 6..9);
    }
}
