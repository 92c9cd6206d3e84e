//! What a participant expected, and beside it what came of it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::{people, within};
use crate::app::Model;
use crate::app::between::expectations::place_of;
use crate::app::console::Console;
use crate::session::{Expectation, Person};
use crate::text::int;
use crate::view::paint::{self, panel, typed};
use crate::view::safe::{cut, safe};
use crate::view::theme::Theme;

/// From this height on there is room for longer answers, and for free rows between them.
const ROOMY: u16 = 24;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let texts = &model.texts;
    let [list, rest] = people::layout(area);
    let all = console.all_expectations();
    let person = console.between.person(&console.session);
    let Some(person) = person.filter(|_| !all.is_empty()) else {
        let title = texts.msg_between_expectations();
        let inner = panel(&title, theme, area, frame.buffer_mut());
        let place = paint::below(within(inner), 1);
        let text = texts.msg_expectations_none();
        paint::paragraph(&text, theme.dim, 5, place, frame.buffer_mut());
        return;
    };
    let counted = |person: &Person| {
        let (written, all) = count(console, person);
        format!("{written}/{all}")
    };
    people::draw(model, console, counted, theme, list, frame.buffer_mut());
    let (written, of) = count(console, person);
    let said = texts.msg_expectations_count(int(written), int(of));
    let title = format!("{} · {said}", people::title(model, console, person, area));
    let inner = within(panel(&title, theme, rest, frame.buffer_mut()));
    draw_of(model, console, person, theme, inner, frame);
}

/// How many answers have something beside them, and how many there are.
fn count(console: &Console, person: &Person) -> (usize, usize) {
    let all = console.session.expectations(person);
    let written = all.iter().filter(|one| one.outcome.is_some());
    (written.count(), all.len())
}

/// The half for the answers, and that for what came of them.
fn halves(area: Rect) -> [Rect; 2] {
    let left = area.width / 2;
    let right = Rect {
        x: area.x + left,
        width: area.width - left,
        ..area
    };
    let left = Rect {
        width: left.saturating_sub(2),
        ..area
    };
    [left, right]
}

fn draw_of(
    model: &Model,
    console: &Console,
    person: &Person,
    theme: &Theme,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let texts = &model.texts;
    let [left, right] = halves(area);
    let buf = frame.buffer_mut();
    paint::line(Line::styled(texts.msg_expected(), theme.title), left, buf);
    paint::line(
        Line::styled(texts.msg_came_of_it(), theme.title),
        right,
        buf,
    );
    let mut rest = paint::below(area, 1);
    let all = console.session.expectations(person);
    let selected = console.selected_expectation();
    let is_selected = |one: &Expectation<'_>| {
        selected.is_some_and(|it| it.person.id == one.person.id && it.question == one.question)
    };
    let heights: Vec<u16> = all.iter().map(|one| height(model, one, area)).collect();
    let at = all.iter().position(is_selected).unwrap_or(0);
    let mut first = 0;
    while first < at && heights[first..=at].iter().sum::<u16>() > rest.height {
        first += 1;
    }
    for (one, height) in all.iter().zip(&heights).skip(first) {
        if rest.height == 0 {
            break;
        }
        let block = Rect {
            height: (*height).min(rest.height),
            ..rest
        };
        draw_block(model, one, is_selected(one), theme, block, frame);
        rest = paint::below(rest, *height);
    }
}

/// The rows of one answer: the question, the longer of the answer and what came of it, a free one where there is room.
fn height(model: &Model, one: &Expectation<'_>, area: Rect) -> u16 {
    let [left, right] = halves(area);
    let (most, free) = if area.height < ROOMY { (3, 0) } else { (6, 1) };
    let said = one.answer.map_or(0, |value| {
        paint::rows(&model.texts.answer(value), left.width)
    });
    let outcome = match model.cell_at(&place_of(one)) {
        Some(cell) => paint::rows(cell.field.text(), right.width.saturating_sub(1)) + 1,
        None => one
            .outcome
            .map_or(0, |note| paint::rows(&note.text, right.width)),
    };
    1 + said.max(outcome).clamp(1, most) + free
}

fn draw_block(
    model: &Model,
    one: &Expectation<'_>,
    selected: bool,
    theme: &Theme,
    block: Rect,
    frame: &mut Frame<'_>,
) {
    let texts = &model.texts;
    let buf = frame.buffer_mut();
    let asked = cut(&safe(one.asked), usize::from(block.width)).into_owned();
    paint::line(Line::styled(asked, theme.dim), block, buf);
    if selected {
        buf.set_style(Rect { height: 1, ..block }, theme.selected);
    }
    let [left, right] = halves(paint::below(block, 1));
    if let Some(value) = one.answer {
        let text = texts.answer(value);
        paint::paragraph(&text, Style::new(), left.height, left, buf);
    }
    if let Some(cell) = model.cell_at(&place_of(one)) {
        let hint = texts.msg_came_of_it_hint();
        let cursor = typed(&cell.field, &hint, true, theme, right, buf);
        if let Some(cursor) = cursor {
            frame.set_cursor_position(cursor);
        }
    } else if let Some(note) = one.outcome {
        paint::paragraph(&note.text, theme.strong, right.height, right, buf);
    } else if selected {
        let hint = texts.msg_came_of_it_hint();
        paint::line(Line::styled(hint, theme.placeholder), right, buf);
    }
}
