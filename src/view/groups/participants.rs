//! All participants in a list, with who is here on the shown day; beside it the card of the selected one.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::text::{Line, Span};

use super::person_card;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::participants::ParticipantsAction;
use crate::app::{Hit, Model};
use crate::session::Person;
use crate::text::int;
use crate::view::notes::{called, filter_line};
use crate::view::paint::{self, panel};
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;

/// From this width on the card stands beside the list.
const ROOM_FOR_A_CARD: u16 = 78;

/// No more is given to a name, however wide the list is.
const WIDEST_NAME: usize = 40;
/// From this width on all that is known of a participant stands beside the name.
const ROOM_FOR_ALL: usize = 34;

struct Parts {
    search: Rect,
    list: Rect,
    card: Rect,
}

/// Where there is no room for both, the list makes room for the card while that is filled in.
fn layout(model: &Model, console: &Console, page: Rect) -> Parts {
    let searches = console.groups.searching.is_some() || console.groups.filter.is_set();
    let [search, rest] =
        Layout::vertical([Constraint::Length(u16::from(searches)), Constraint::Min(0)]).areas(page);
    let card = if page.width >= ROOM_FOR_A_CARD {
        (page.width * 9 / 20).min(76)
    } else if person_card::is_open(model, console) {
        page.width
    } else {
        0
    };
    let [list, card] =
        Layout::horizontal([Constraint::Min(0), Constraint::Length(card)]).areas(rest);
    Parts { search, list, card }
}

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    page: Rect,
    frame: &mut Frame<'_>,
) {
    let parts = layout(model, console, page);
    let finder = (&console.groups.filter, console.groups.searching.as_ref());
    filter_line(model, console, finder, theme, parts.search, frame);
    if parts.list.width > 0 {
        list(model, console, theme, parts.list, frame.buffer_mut());
    }
    if parts.card.width > 0 {
        person_card::draw(model, console, theme, parts.card, frame);
    }
}

fn list(model: &Model, console: &Console, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let listed = console.listed_people();
    let all = console.session.people.len();
    let mut title = texts.msg_people_count(int(all));
    if all > 0 {
        let (session, day) = (&console.session, &console.shown_day().id);
        let here = session.people.iter();
        let here = here.filter(|person| session.counts_as_here(person, day));
        let here = texts.msg_participants_here(int(here.count()), int(all));
        title = format!("{title} · {here}");
    }
    if listed.len() < all {
        title = texts.msg_participants_found(int(listed.len()), int(all));
    }
    let inner = panel(&title, theme, area, buf);
    if listed.is_empty() {
        return nobody(model, all > 0, theme, inner, buf);
    }
    let (first, selected) = (
        first_row(console, &listed, inner.height),
        index(console, &listed),
    );
    let mut rest = inner;
    for (at, person) in listed.iter().enumerate().skip(first) {
        if rest.height == 0 {
            break;
        }
        let row = Rect { height: 1, ..rest };
        rest = paint::line(line(model, console, person, theme, row.width), rest, buf);
        if at == selected {
            buf.set_style(row, theme.selected);
        }
    }
    let below = listed
        .len()
        .saturating_sub(first + usize::from(inner.height));
    paint::more_below(area, below, theme, buf);
}

fn nobody(model: &Model, searched: bool, theme: &Theme, inner: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let area = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..paint::below(inner, 1)
    };
    if searched {
        paint::paragraph(&texts.msg_participants_not_found(), theme.dim, 2, area, buf);
        return;
    }
    let rest = paint::paragraph(&texts.msg_participants_none(), theme.strong, 2, area, buf);
    let key = model.key_word(Action::Participants(ParticipantsAction::Add));
    let how = texts.msg_participants_how(key);
    paint::paragraph(&how, theme.dim, 8, paint::below(rest, 1), buf);
}

/// Here or not, who it is, from where, in which groups.
fn line(
    model: &Model,
    console: &Console,
    person: &Person,
    theme: &Theme,
    columns: u16,
) -> Line<'static> {
    let (sign, style) = if console.is_here(person) {
        ("✓", theme.on_time)
    } else {
        ("·", theme.dim)
    };
    let groups = console.groups_of(person).collect::<Vec<_>>().join(", ");
    let room = usize::from(columns).saturating_sub(4);
    let group_room = width(&groups).min(room / 4);
    let room = room.saturating_sub(group_room + 2);
    let name_room = (room * 11 / 20).min(WIDEST_NAME);
    let name = filled(&called(&model.texts, person), name_room);
    let about = about(person, room - name_room);
    let about = filled(&about, room - name_room);
    let groups = cut(&safe(&groups), group_room).into_owned();
    Line::from(vec![
        Span::styled(format!(" {sign} "), style),
        Span::raw(format!("{name} ")),
        Span::styled(format!("{about} "), theme.dim),
        Span::styled(groups, theme.phase),
    ])
}

/// What else is known of a participant: from where, and where there is room for it what function and sector.
fn about(person: &Person, room: usize) -> String {
    let known = if person.name.trim().is_empty() {
        // Who has no name is called by function and organisation.
        vec![&person.sector]
    } else {
        vec![&person.organisation, &person.function, &person.sector]
    };
    let mut known = known.into_iter().filter(|text| !text.trim().is_empty());
    if room < ROOM_FOR_ALL {
        return known.next().cloned().unwrap_or_default();
    }
    known.map(String::as_str).collect::<Vec<_>>().join(" · ")
}

/// A text cut to a width, or with blanks up to it.
fn filled(text: &str, room: usize) -> String {
    let line = text.lines().next().unwrap_or_default();
    let safe = safe(line);
    let cut = cut(&safe, room);
    let blanks = room.saturating_sub(width(&cut));
    format!("{cut}{}", " ".repeat(blanks))
}

/// Place of the participant that the eye is on.
fn index(console: &Console, listed: &[&Person]) -> usize {
    let selected = console.groups.participant;
    let place = listed.iter().position(|one| Some(one.id) == selected);
    place.unwrap_or(0)
}

fn first_row(console: &Console, listed: &[&Person], height: u16) -> usize {
    let height = usize::from(height);
    let last = listed.len().saturating_sub(height);
    index(console, listed).saturating_sub(height / 2).min(last)
}

pub(super) fn hit(model: &Model, console: &Console, page: Rect, at: Position) -> Option<Hit> {
    let inner = paint::inside(layout(model, console, page).list);
    if !inner.contains(at) {
        return None;
    }
    let listed = console.listed_people();
    let index = first_row(console, &listed, inner.height) + usize::from(at.y - inner.y);
    (index < listed.len()).then_some(Hit::Participant(index))
}
