//! What comes next: the next item, the next break and lunch, the end of the day.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::time;
use crate::app::Model;
use crate::app::actions::Action;
use crate::app::between::BetweenAction;
use crate::app::console::Console;
use crate::text::int;
use crate::timetable::{DayState, Standing};
use crate::view::paint::{self, panel};
use crate::view::safe::{cut, safe};
use crate::view::theme::Theme;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    standing: &Standing,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let texts = &model.texts;
    let inner = panel(&texts.msg_panel_next(), theme, area, buf);
    let inner = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let room = usize::from(inner.width);
    let upcoming = standing.next.filter(|_| standing.state != DayState::Ended);
    let text = upcoming
        .and_then(|index| Some((console.item(index)?, standing.items.get(index)?)))
        .map_or_else(
            || texts.msg_nothing_next(),
            |(item, state)| {
                texts.msg_next_item(
                    time(&state.expected.start),
                    safe(&item.title),
                    texts.minutes(state.length_seconds / 60),
                )
            },
        );
    let mut first = Line::styled(cut(&text, room).into_owned(), theme.strong);
    // A break that comes next is named once.
    let is_rest = upcoming == standing.next_break || upcoming == standing.next_lunch;
    if let Some(state) = upcoming
        .filter(|_| is_rest)
        .and_then(|index| standing.items.get(index))
    {
        let late = format!(" {}", texts.late(state.behind_seconds));
        first.push_span(Span::styled(late, late_style(state.behind_seconds, theme)));
    }
    let mut rest = paint::line(first, inner, buf);
    if standing.state == DayState::Ended {
        let ended = texts.msg_ended_at(time(&standing.expected_end));
        let text = format!("{ended}, {}", texts.late(standing.end_behind_seconds));
        paint::line(Line::styled(text, Style::new()), rest, buf);
        return;
    }
    if console.opens_with_promises() {
        let key = model
            .keymap
            .key_of(Action::Between(BetweenAction::Open))
            .map_or_else(String::new, |key| model.key_name(key));
        let text = texts.msg_promises_to_look_at(int(console.open_promises()), key);
        rest = paint::line(Line::styled(text, theme.warning), rest, buf);
    }
    let mut rests = [(standing.next_break, false), (standing.next_lunch, true)];
    rests.sort_by_key(|(index, _)| {
        index
            .and_then(|index| standing.items.get(index))
            .map(|item| item.expected.start)
    });
    let mut line = Line::default();
    for (index, lunch) in rests {
        let later = index.filter(|_| index != upcoming);
        let Some(state) = later.and_then(|index| standing.items.get(index)) else {
            continue;
        };
        let at = time(&state.expected.start);
        let name = if lunch {
            texts.msg_lunch_at(&at)
        } else {
            texts.msg_break_at(&at)
        };
        let late = format!(" {}", texts.late(state.behind_seconds));
        let said = Line::from(vec![
            Span::styled(name, Style::new()),
            Span::styled(late, late_style(state.behind_seconds, theme)),
        ]);
        if line.width() > 0 && line.width() + said.width() + 3 > room {
            rest = paint::line(std::mem::take(&mut line), rest, buf);
        } else if line.width() > 0 {
            line.push_span(Span::styled(" · ", theme.dim));
        }
        line.extend(said);
    }
    if line.width() > 0 {
        rest = paint::line(line, rest, buf);
    }
    let end = texts.msg_day_ends_at(time(&standing.expected_end));
    let late = texts.late(standing.end_behind_seconds);
    let spans = vec![
        Span::styled(format!("{end}, "), Style::new()),
        Span::styled(late, late_style(standing.end_behind_seconds, theme)),
    ];
    paint::line(Line::from(spans), rest, buf);
}

pub(in crate::view) fn late_style(seconds: i64, theme: &Theme) -> Style {
    match seconds {
        60.. => theme.behind,
        ..=-60 => theme.ahead,
        _ => theme.on_time,
    }
}
