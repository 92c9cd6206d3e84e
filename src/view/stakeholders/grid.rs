//! The grid page: who stands where, the card of the selected one, and who has not been placed yet.

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::card;
use crate::app::actions::Action;
use crate::app::console::Console;
use crate::app::stakeholders::Page;
use crate::app::stakeholders::register::RegisterAction;
use crate::app::{Hit, Model};
use crate::session::Stakeholder;
use crate::session::analysis::{lacks_voice, last_change, numbered};
use crate::stage::{Names, View, change, is_affected};
use crate::text::int;
use crate::view::grid::{self, Grid, Legend, Mark};
use crate::view::paint::{self, panel};
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;

/// From this size on the card and the list stand beside the grid.
const BESIDE: (u16, u16) = (116, 16);
/// From this height on there are rows for the selected one below the grid.
const BELOW: u16 = 12;

struct Parts {
    /// What the grid shows, and what the room sees.
    title: Rect,
    grid: Rect,
    card: Option<Rect>,
    list: Option<Rect>,
    /// Where there is no card: the selected one, and who is not placed.
    line: Option<Rect>,
}

fn layout(body: Rect) -> Parts {
    // A free column where there is room for it, so that no word touches the edge.
    let air = u16::from(body.width >= 80);
    let body = Rect {
        x: body.x + air,
        width: body.width - air,
        ..body
    };
    let [title, rest] = Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(body);
    let title = Rect {
        width: title.width - air,
        ..title
    };
    if body.width >= BESIDE.0 && body.height >= BESIDE.1 {
        let side = (body.width / 4).clamp(30, 46);
        let [grid, side] =
            Layout::horizontal([Constraint::Min(0), Constraint::Length(side)]).areas(rest);
        let card = side.height / 2;
        let [card, list] =
            Layout::vertical([Constraint::Length(card), Constraint::Min(0)]).areas(side);
        return Parts {
            title,
            grid: Rect {
                width: grid.width - 1,
                ..grid
            },
            card: Some(card),
            list: Some(list),
            line: None,
        };
    }
    let rows = if body.height >= BELOW { 2 } else { 1 };
    let [grid, line] = Layout::vertical([Constraint::Min(0), Constraint::Length(rows)]).areas(rest);
    Parts {
        title,
        grid,
        card: None,
        list: None,
        line: Some(line),
    }
}

/// What is drawn of the stakeholders, in the order of the register.
struct Shown<'a> {
    all: Vec<(usize, &'a Stakeholder)>,
    marks: Vec<Mark>,
    selected: Option<usize>,
    alliances: Vec<(usize, usize)>,
}

impl<'a> Shown<'a> {
    fn of(console: &'a Console) -> Shown<'a> {
        let view = console.stakeholders.grid;
        let stakeholders = &console.session.stakeholders;
        let since = last_change(stakeholders).filter(|_| view.moves);
        let all = numbered(stakeholders);
        let mark = |(number, one): &(usize, &Stakeholder)| {
            let last = one.latest();
            Mark {
                label: one.name.clone(),
                number: *number,
                spot: last.and_then(|last| view.lens.spot(last)),
                position: last.and_then(|last| last.position),
                affected: last.is_some_and(is_affected),
                lacks_voice: last.is_some_and(lacks_voice),
                change: change(one, view.lens, since),
            }
        };
        let selected = console.selected_in_grid().map(|one| one.id);
        Shown {
            marks: all.iter().map(mark).collect(),
            selected: all.iter().position(|(_, one)| Some(one.id) == selected),
            alliances: if view.alliances {
                alliances(&all)
            } else {
                Vec::new()
            },
            all,
        }
    }

    fn grid(
        &'a self,
        model: &'a Model,
        console: &Console,
        theme: &'a Theme,
        parts: &Parts,
    ) -> Grid<'a> {
        let view = console.stakeholders.grid;
        Grid {
            lens: view.lens,
            marks: &self.marks,
            selected: self.selected,
            changes: view.moves,
            alliances: &self.alliances,
            legend: if parts.list.is_some() {
                Legend::Elsewhere
            } else {
                Legend::Own
            },
            title: "",
            aside: "",
            texts: &model.texts,
            theme,
        }
    }
}

/// Those of whom at least one counts the other as an ally, each two once.
fn alliances(all: &[(usize, &Stakeholder)]) -> Vec<(usize, usize)> {
    let index = |id| all.iter().position(|(_, one)| one.id == id);
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (from, (_, one)) in all.iter().enumerate() {
        for to in one.allies.iter().filter_map(|ally| index(*ally)) {
            let pair = (from.min(to), from.max(to));
            if from != to && !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
    }
    pairs
}

pub(super) fn draw(model: &Model, console: &Console, theme: &Theme, body: Rect, buf: &mut Buffer) {
    let parts = layout(body);
    let shown = Shown::of(console);
    title(model, console, theme, parts.title, buf);
    if shown.all.is_empty() {
        return empty(model, theme, paint::below(body, 1), buf);
    }
    grid::draw(shown.grid(model, console, theme, &parts), parts.grid, buf);
    if let Some(area) = parts.card {
        card::draw(model, console, theme, area, buf);
    }
    if let Some(area) = parts.list {
        list(model, &shown, theme, area, buf);
    }
    if let Some(area) = parts.line {
        lines(model, console, &shown, theme, area, buf);
    }
}

/// The lens, and at the right what the room sees.
fn title(model: &Model, console: &Console, theme: &Theme, row: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let view = console.stakeholders.grid;
    let mut spans = vec![Span::styled(texts.lens(view.lens), theme.title_focus)];
    if view.moves {
        let words = match last_change(&console.session.stakeholders) {
            Some(date) => texts.msg_grid_moves_since(texts.day_and_month(date)),
            None => texts.msg_grid_no_moves(),
        };
        spans.push(Span::styled(format!(" · {words}"), theme.shown));
    }
    if view.alliances {
        let words = texts.msg_grid_alliances();
        spans.push(Span::styled(format!(" · {words}"), theme.shown));
    }
    let lens = Line::from(spans);
    let used = u16::try_from(lens.width()).unwrap_or(u16::MAX);
    paint::line(lens, row, buf);
    let rest = Rect {
        x: row.x + used.saturating_add(2).min(row.width),
        width: row.width.saturating_sub(used.saturating_add(2)),
        ..row
    };
    if let Some((words, is_grid)) = room_words(model, console) {
        let style = if is_grid { theme.shown } else { theme.dim };
        let words = cut(&words, usize::from(rest.width)).into_owned();
        paint::right(Line::styled(words, style), rest, buf);
    }
}

/// What the room sees now, and whether it is the stakeholders.
fn room_words(model: &Model, console: &Console) -> Option<(String, bool)> {
    let texts = &model.texts;
    let stage = model.stage()?;
    if stage.view != View::Stakeholders {
        return Some((texts.msg_room_sees(model.room_view(stage.view)), false));
    }
    let mut words = match console.room.names {
        Names::Numbers => texts.msg_grid_room_numbers(),
        Names::Roles => texts.msg_grid_room_roles(),
        Names::Names => texts.msg_grid_room_names(),
    };
    let all = &console.session.stakeholders;
    let present = all.iter().filter(|one| one.gone.is_none());
    let hidden = present.filter(|one| one.sensitive).count();
    if hidden > 0 {
        words = format!("{words}, {}", texts.msg_grid_left_out(int(hidden)));
    }
    Some((words, true))
}

fn empty(model: &Model, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let key = |action| {
        let key = model.keymap.key_of(action);
        key.map(|key| model.key_name(key)).unwrap_or_default()
    };
    let add = key(Action::Register(RegisterAction::Add));
    let register = key(Action::Page(Page::Grid));
    let text = model.texts.msg_grid_empty(register, add);
    let place = paint::centred(area, area.width.saturating_sub(4).min(64), 3);
    paint::paragraph(&text, theme.dim, 3, place, buf);
}

/// All by number, those that are not placed first.
fn list(model: &Model, shown: &Shown<'_>, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let texts = &model.texts;
    let rows = list_rows(shown);
    let missing = shown
        .marks
        .iter()
        .filter(|mark| mark.spot.is_none())
        .count();
    let title = if missing > 0 {
        texts.msg_grid_not_placed(int(missing))
    } else {
        texts.msg_grid_all_placed(int(shown.marks.len()))
    };
    let inner = panel(&title, theme, area, buf);
    let most = shown.marks.iter().map(|mark| mark.number).max();
    let digits = most.unwrap_or_default().to_string().len();
    let first = first_row(shown, &rows, usize::from(inner.height));
    let mut rest = inner;
    for row in rows.iter().skip(first).take(usize::from(inner.height)) {
        let place = Rect { height: 1, ..rest };
        rest = match row {
            None => {
                let words = texts.msg_grid_placed(int(shown.marks.len() - missing));
                paint::line(Line::styled(format!("─ {words}"), theme.title), rest, buf)
            }
            Some(index) => {
                let Some(mark) = shown.marks.get(*index) else {
                    continue;
                };
                let style = theme.position(mark.position);
                let number = Span::styled(format!(" {:>digits$} ", mark.number), theme.dim);
                let sign = Span::styled(format!("{} ", grid::sign(mark.position)), style);
                let name = Span::styled(safe(&mark.label).into_owned(), name_style(mark, theme));
                let below = paint::line(Line::from(vec![number, sign, name]), rest, buf);
                if shown.selected == Some(*index) {
                    buf.set_style(place, theme.selected);
                }
                below
            }
        };
    }
}

fn name_style(mark: &Mark, theme: &Theme) -> Style {
    if mark.spot.is_some() {
        theme.position(mark.position)
    } else {
        Style::new()
    }
}

/// Indices of those that are not placed, a heading (none), then the others.
fn list_rows(shown: &Shown<'_>) -> Vec<Option<usize>> {
    let all = 0..shown.marks.len();
    let is_placed = |index: &usize| {
        shown
            .marks
            .get(*index)
            .is_some_and(|mark| mark.spot.is_some())
    };
    let (placed, missing): (Vec<usize>, Vec<usize>) = all.partition(is_placed);
    let heading = (!missing.is_empty() && !placed.is_empty()).then_some(None);
    let rows = missing.into_iter().map(Some).chain(heading);
    rows.chain(placed.into_iter().map(Some)).collect()
}

/// The first row of the list that is seen, so that the selected one is.
fn first_row(shown: &Shown<'_>, rows: &[Option<usize>], height: usize) -> usize {
    let selected = rows
        .iter()
        .position(|row| row.is_some() && *row == shown.selected);
    let selected = selected.unwrap_or_default();
    selected
        .saturating_sub(height / 2)
        .min(rows.len().saturating_sub(height))
}

/// In a small window: the selected one with what follows from its place, and who is not placed.
fn lines(
    model: &Model,
    console: &Console,
    shown: &Shown<'_>,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let Some(one) = console.selected_in_grid() else {
        return;
    };
    let rest = paint::line(card::in_a_line(model, console, one, theme), area, buf);
    let missing: Vec<&Mark> = shown
        .marks
        .iter()
        .filter(|mark| mark.spot.is_none())
        .collect();
    if missing.is_empty() || rest.is_empty() {
        return;
    }
    let words = model.texts.msg_grid_not_placed(int(missing.len()));
    let mut room = usize::from(rest.width).saturating_sub(width(&words) + 2);
    let mut spans = vec![Span::styled(format!("{words}: "), theme.warning)];
    for (n, mark) in missing.iter().enumerate() {
        let needed = width(&mark.label) + 2;
        if needed + 4 > room {
            spans.push(Span::styled(format!("…{}", missing.len() - n), theme.dim));
            break;
        }
        room -= needed;
        let comma = if n + 1 < missing.len() { ", " } else { "" };
        spans.push(Span::raw(format!("{}{comma}", safe(&mark.label))));
    }
    paint::line(Line::from(spans), rest, buf);
}

pub(super) fn hit(model: &Model, console: &Console, body: Rect, at: Position) -> Option<Hit> {
    let parts = layout(body);
    let shown = Shown::of(console);
    let theme = Theme::new(model.settings.theme, crate::view::theme::ColourDepth::None);
    let index = match parts.list.filter(|area| area.contains(at)) {
        Some(area) => {
            let rows = list_rows(&shown);
            let height = usize::from(area.height.saturating_sub(2));
            let row = usize::from(at.y.checked_sub(area.y + 1)?);
            *rows.get(first_row(&shown, &rows, height) + row)?
        }
        None => grid::hit(shown.grid(model, console, &theme, &parts), parts.grid, at),
    }?;
    let (_, one) = shown.all.get(index)?;
    let listed = console.stakeholders.listed(&console.session);
    let index = listed.iter().position(|other| other.id == one.id);
    index.map(Hit::Stakeholder)
}
