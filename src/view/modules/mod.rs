//! The Modules view: goals, theory, questions and tasks of one module.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::paint::{self, panel};
use super::safe::safe;
use super::theme::Theme;
use crate::app::Model;
use crate::app::console::Console;

pub(super) fn draw(model: &Model, console: &Console, theme: &Theme, body: Rect, buf: &mut Buffer) {
    let Some((_, module)) = console.shown_module() else {
        let inner = panel(&model.texts.msg_tab_modules(), theme, body, buf);
        paint::paragraph(&model.texts.msg_no_modules(), theme.dim, 4, inner, buf);
        return;
    };
    let title = format!("{} · {}", module.number, safe(&module.title));
    let inner = panel(&title, theme, body, buf);
    let mut rest = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let texts = &model.texts;
    let questions = module.questions.iter().map(|question| &question.text);
    let parts = [
        (texts.msg_module_goals(), module.goals.iter().collect()),
        (texts.msg_module_questions(), questions.collect::<Vec<_>>()),
    ];
    for (heading, points) in parts {
        rest = paint::line(Line::styled(heading, theme.title), rest, buf);
        for point in points {
            let text = format!("· {}", safe(point));
            rest = paint::paragraph(&text, Style::new(), 4, rest, buf);
        }
        rest = paint::below(rest, 1);
    }
}
