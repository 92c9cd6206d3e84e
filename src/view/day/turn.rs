//! The Now panel in a round of report-back: the group on turn and its own clock large, the item's small, the sums below.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use uuid::Uuid;

use super::now::{bar, big};
use crate::app::Model;
use crate::app::console::Console;
use crate::text::{clock, int};
use crate::timetable::{ItemClock, Round, Turn, seconds_up};
use crate::view::round::sums;
use crate::view::safe::safe;
use crate::view::theme::Theme;
use crate::view::{letters, paint};

/// From this height on the item's title has a row of its own; below it the programme beside says it.
const WITH_TITLE: u16 = 15;
/// From this height on the group's name is in large letters.
const WITH_LETTERS: u16 = 11;
/// Rows of what is said below the digits.
const WORDS: u16 = 4;

/// What is drawn.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub model: &'a Model,
    pub console: &'a Console,
    pub theme: &'a Theme,
    pub title: &'a str,
    pub clock: &'a ItemClock,
    pub turn: Turn,
    pub round: &'a Round,
    /// How the item's own clock stands, and what it counts down to, in words.
    pub item: &'a str,
}

pub(super) fn draw(scene: Scene<'_>, area: Rect, buf: &mut Buffer) {
    let Scene { theme, turn, .. } = scene;
    let mut rest = area;
    if area.height >= WITH_TITLE {
        rest = paint::paragraph(scene.title, theme.strong, 1, rest, buf);
        rest = paint::below(rest, u16::from(area.height > 18));
    }
    rest = name(scene, rest, buf);
    let is_paused = scene.clock.paused_ms.is_some();
    let style = if turn.changing && !is_paused {
        theme.bar_past
    } else {
        let warnings = scene
            .model
            .settings
            .signals
            .warnings
            .times(turn.allotted_ms);
        theme.digits_of(is_paused, turn.left_ms, warnings.at(turn.left_ms))
    };
    let place = Rect {
        height: rest.height.saturating_sub(WORDS).clamp(1, 9),
        ..rest
    };
    let digits = clock(seconds_up(turn.left_ms).abs());
    let used = big(&digits, "00:00", style, place, buf);
    rest = paint::below(rest, used);
    rest = paint::below(rest, u16::from(rest.height > WORDS));
    for line in [
        turn_line(scene),
        item_line(scene, rest.width),
        bar(scene.clock, theme, rest.width),
        sums(&scene.model.texts, scene.round, theme, rest.width),
    ] {
        rest = paint::line(line, rest, buf);
    }
}

/// The group's name, large where there is room.
fn name(scene: Scene<'_>, area: Rect, buf: &mut Buffer) -> Rect {
    let name = group_name(scene, scene.turn.group);
    let style = if scene.turn.changing {
        scene.theme.dim
    } else {
        scene.theme.strong
    };
    let large = Rect {
        height: if area.height < 22 { 4 } else { 8 },
        ..area
    };
    if area.height >= WITH_LETTERS {
        let label = scene.model.texts.msg_editor_group(&name);
        let drawn = letters::draw_from_left(&label, style, large, buf)
            .or_else(|| letters::draw_from_left(&name, style, large, buf));
        if let Some(rows) = drawn {
            return paint::below(area, rows + 1);
        }
    }
    let label = scene.model.texts.msg_editor_group(&name);
    paint::line(Line::styled(label, style), area, buf)
}

fn group_name(scene: Scene<'_>, group: Uuid) -> String {
    let name = scene.console.session.group_name(group);
    safe(name.unwrap_or_default()).into_owned()
}

/// `2 of 5 · then C`; before it what is not as it should be.
fn turn_line(scene: Scene<'_>) -> Line<'static> {
    let Scene { theme, turn, .. } = scene;
    let texts = &scene.model.texts;
    let mut spans = Vec::new();
    if scene.clock.paused_ms.is_some() {
        let paused = format!(" {} ", texts.msg_paused_word());
        spans.push(Span::styled(paused, theme.warning.reversed()));
        spans.push(Span::raw(" "));
    }
    if turn.changing {
        let changing = format!("{} · ", texts.msg_round_changing());
        spans.push(Span::styled(changing, theme.phase));
    } else if turn.left_ms < 0 {
        let over = format!("{} · ", texts.msg_over_word());
        spans.push(Span::styled(over, theme.digits_over));
    }
    let number = texts.msg_round_turn(int(turn.number), int(turn.of));
    spans.push(Span::styled(number, theme.phase));
    if let Some(then) = turn.then {
        let then = texts.msg_round_then(group_name(scene, then));
        spans.push(Span::styled(format!(" · {then}"), Style::new()));
    }
    Line::from(spans)
}

/// How the item's own clock stands; where there is no room for it without what it counts down to.
fn item_line(scene: Scene<'_>, width: u16) -> Line<'static> {
    let line = |reading: &str| Line::raw(scene.model.texts.msg_round_item(reading));
    let long = line(scene.item);
    match scene.item.rsplit_once(" · ") {
        Some((short, _)) if long.width() > usize::from(width) => line(short),
        _ => long,
    }
}
