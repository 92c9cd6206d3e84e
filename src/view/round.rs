//! The box in which the groups of a round are put in order: what each has had or will have, and the sums.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint::{self, key_hint, layer_box};
use super::safe::{cut, safe};
use super::theme::Theme;
use crate::app::Model;
use crate::app::console::Console;
use crate::app::round::RoundBox;
use crate::text::{Texts, clock};
use crate::timetable::{GroupTurn, Overrun, Round, TurnState, seconds_up};

/// Rows besides the groups, the setting and the keys: the sums, what parts them, and the frame.
const OTHER_ROWS: u16 = 5;

pub(super) fn draw(model: &Model, open: &RoundBox, theme: &Theme, buf: &mut Buffer) {
    let Some(console) = model.console() else {
        return;
    };
    let Some((item, round)) = console.round_in(open, &model.now) else {
        return;
    };
    let texts = &model.texts;
    let area = Rect {
        height: buf.area.height.saturating_sub(1),
        ..buf.area
    };
    let width = area.width.saturating_sub(4).min(80);
    let setting = match console.run().overrun {
        Overrun::Rest => texts.msg_round_rest(),
        Overrun::Later => texts.msg_round_later(),
    };
    let keys = keys(model, theme, width.saturating_sub(4));
    let setting_rows = paint::rows(&setting, width.saturating_sub(4));
    let others = OTHER_ROWS + setting_rows + u16::try_from(keys.len()).unwrap_or(u16::MAX);
    let most = area.height.saturating_sub(others);
    let groups = u16::try_from(round.turns.len()).unwrap_or(u16::MAX);
    let shown = groups.min(most).max(1);
    let place = paint::centred(area, width, shown + others);
    let title = console.item(item).map_or("", |item| &item.title);
    let title = texts.msg_round_title(safe(title));
    let inner = layer_box(&title, theme, false, place, buf);
    let inner = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let selected = Console::selected_turn(open, &round);
    let first = (selected + 1).saturating_sub(usize::from(shown));
    let lines = lines(model, console, &round, selected, theme, inner.width);
    let mut rest = inner;
    for line in lines.into_iter().skip(first).take(usize::from(shown)) {
        rest = paint::line(line, rest, buf);
    }
    rest = paint::below(rest, 1);
    rest = paint::line(sums(texts, &round, theme, inner.width), rest, buf);
    rest = paint::paragraph(&setting, theme.dim, setting_rows, rest, buf);
    rest = paint::below(rest, 1);
    for line in keys {
        rest = paint::line(line, rest, buf);
    }
}

fn lines(
    model: &Model,
    console: &Console,
    round: &Round,
    selected: usize,
    theme: &Theme,
    width: u16,
) -> Vec<Line<'static>> {
    let changing = round.begun && !round.turns.iter().any(|turn| turn.state == TurnState::Now);
    let next = round
        .turns
        .iter()
        .position(|turn| turn.state == TurnState::ToCome);
    let mut number = 0;
    let line = |(index, turn): (usize, &GroupTurn)| {
        let numbered = if turn.state == TurnState::Skipped {
            "–".to_owned()
        } else {
            number += 1;
            number.to_string()
        };
        let is_next = changing && next == Some(index);
        let (state, style) = state(&model.texts, turn, is_next, theme);
        let name = console.session.group_name(turn.group).unwrap_or_default();
        let name = model.texts.msg_editor_group(safe(name));
        let (mark, style) = if index == selected {
            ("▸", theme.selected)
        } else {
            (" ", style)
        };
        let room = usize::from(width).saturating_sub(Span::raw(&state).width() + 8);
        let name = cut(&name, room).into_owned();
        let gap = room.saturating_sub(Span::raw(&name).width());
        let text = format!("{mark} {numbered:>2}  {name}{:gap$}  {state}", "");
        Line::styled(text, style)
    };
    round.turns.iter().enumerate().map(line).collect()
}

/// How it stands with a group, in words.
fn state(texts: &Texts, turn: &GroupTurn, is_next: bool, theme: &Theme) -> (String, Style) {
    let ran = clock(turn.ran_ms / 1000);
    let length = clock(seconds_up(turn.allotted_ms));
    match turn.state {
        TurnState::Done => (texts.msg_round_done(&ran, &length), theme.item_done),
        TurnState::Now => (texts.msg_round_now(&ran, &length), theme.item_current),
        TurnState::ToCome if is_next => (texts.msg_round_next(&length), theme.item_current),
        TurnState::ToCome => (texts.msg_round_to_come(&length), theme.item_pending),
        TurnState::Skipped => (texts.msg_round_skipped(), theme.item_skipped),
    }
}

/// What was planned, what is expected, and what is left in reserve or lacking.
pub(super) fn sums(texts: &Texts, round: &Round, theme: &Theme, width: u16) -> Line<'static> {
    let minutes = |ms: i64| (ms + 30_000) / 60_000;
    let (planned, expected) = (minutes(round.planned_ms), minutes(round.expected_ms));
    let (words, style) = match (round.reserve_ms(), round.beyond_ms()) {
        (_, 1000..) => (
            texts.msg_round_beyond(texts.duration(round.beyond_ms() / 1000)),
            theme.behind,
        ),
        (1000.., _) => (
            texts.msg_round_reserve(texts.duration(round.reserve_ms() / 1000)),
            theme.on_time,
        ),
        _ => (texts.msg_round_no_reserve(), theme.behind),
    };
    let line = |sum: String| {
        let words = Span::styled(words.clone(), style);
        Line::from(vec![Span::raw(format!("{sum} · ")), words])
    };
    let long = line(texts.msg_round_sum(texts.minutes(planned), texts.minutes(expected)));
    if long.width() <= usize::from(width) {
        long
    } else {
        line(format!("{expected}/{}", texts.minutes(planned)))
    }
}

/// The keys, in as many rows as they need.
fn keys(model: &Model, theme: &Theme, width: u16) -> Vec<Line<'static>> {
    let texts = &model.texts;
    let mut lines = vec![Line::default()];
    for (key, word) in [
        ("Enter", texts.msg_round_key_now()),
        ("J K", texts.msg_round_key_move()),
        ("s", texts.msg_round_key_skip()),
        ("l", texts.msg_round_key_last()),
        ("o", texts.msg_round_key_overrun()),
        ("Esc", texts.msg_close()),
    ] {
        let [key, word, gap] = key_hint(key, &word, theme);
        let needed = key.width() + word.width();
        if let Some(line) = lines.last_mut()
            && line.width() + needed <= usize::from(width)
        {
            line.extend([key, word, gap]);
        } else {
            lines.push(Line::from(vec![key, word, gap]));
        }
    }
    lines
}
