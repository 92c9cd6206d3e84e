//! A line of the communication plan in full, where its fields are edited.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::Model;
use crate::app::cell::{Part, Place};
use crate::app::layer::Layer;
use crate::app::stakeholders::plan::PlanLine;
use crate::app::stakeholders::plan_fields::{AIMS, PlanField, STATES};
use crate::session::Communication;
use crate::text::Texts;
use crate::view::paint::{self, typed};
use crate::view::safe::{safe, width};
use crate::view::theme::Theme;
use crate::view::wrap;

/// Rows for the message at most.
const MESSAGE: u16 = 3;
/// Rows besides the message, with the frame.
const OTHERS: u16 = 6;

/// The fields beside each other, row by row; the message has its rows alone.
const ROWS: [&[PlanField]; 5] = [
    &[PlanField::Aim],
    &[PlanField::Message],
    &[PlanField::Channel, PlanField::Sender],
    &[PlanField::When, PlanField::Responsible],
    &[PlanField::FollowUp, PlanField::State],
];

/// The rows that a line takes with its frame.
pub(super) fn height(line: &Communication, body: Rect) -> u16 {
    let room = body.width.saturating_sub(18);
    let message = paint::rows(&line.message, room).clamp(1, MESSAGE);
    let most = body.height.saturating_sub(OTHERS + 5).max(1);
    OTHERS + message.min(most)
}

/// Draws the fields; gives where the cursor is.
pub(super) fn draw(
    model: &Model,
    line: PlanLine<'_>,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let sheet = Sheet { model, line, theme };
    let labels = PlanField::ALL.map(|field| width(&label(&model.texts, field)));
    let label_width = labels.into_iter().max().unwrap_or(0) + 2;
    let message = area.height.saturating_sub(OTHERS - 2).max(1);
    let mut cursor = None;
    let mut rest = area;
    for fields in ROWS {
        let is_message = fields == [PlanField::Message];
        let height = if is_message { message } else { 1 }.min(rest.height);
        let count = u16::try_from(fields.len()).unwrap_or(1).max(1);
        let share = rest.width / count;
        for (index, field) in (0..).zip(fields) {
            let place = Rect {
                x: rest.x + index * share,
                width: share.saturating_sub(u16::from(count > 1)),
                height,
                ..rest
            };
            cursor = cursor.or(sheet.field(*field, label_width, place, buf));
        }
        rest = paint::below(rest, height);
    }
    cursor
}

fn label(texts: &Texts, field: PlanField) -> String {
    match field {
        PlanField::Aim => texts.msg_plan_aim(),
        PlanField::Message => texts.msg_plan_message(),
        PlanField::Channel => texts.msg_plan_channel(),
        PlanField::Sender => texts.msg_plan_sender(),
        PlanField::When => texts.msg_plan_when(),
        PlanField::Responsible => texts.msg_plan_responsible(),
        PlanField::FollowUp => texts.msg_plan_follow_up(),
        PlanField::State => texts.msg_plan_state(),
    }
}

struct Sheet<'a> {
    model: &'a Model,
    line: PlanLine<'a>,
    theme: &'a Theme,
}

impl Sheet<'_> {
    fn field(
        &self,
        field: PlanField,
        label_width: usize,
        area: Rect,
        buf: &mut Buffer,
    ) -> Option<Position> {
        let (theme, line) = (self.theme, self.line.line);
        let place = Place::new(Part::Communication, line.id, field.slug());
        let cell = self.model.cell_at(&place);
        let turning = matches!(
            self.model.layers.last(),
            Some(Layer::PlanChoice(choice)) if choice.line == line.id && choice.field == field
        );
        let style = if cell.is_some() || turning {
            theme.key
        } else {
            theme.dim
        };
        let label = label(&self.model.texts, field);
        paint::line(Span::styled(label, style), area, buf);
        let label = u16::try_from(label_width)
            .unwrap_or(u16::MAX)
            .min(area.width);
        let area = Rect {
            x: area.x + label,
            width: area.width - label,
            ..area
        };
        match (cell, field.text(line)) {
            (Some(cell), _) => {
                let hint = if field == PlanField::When {
                    self.model.texts.msg_strategy_date_hint()
                } else {
                    String::new()
                };
                return typed(&cell.field, &hint, true, theme, area, buf);
            }
            (None, Some(text)) => self.text(field, text, area, buf),
            (None, None) => self.choices(field, turning, area, buf),
        }
        None
    }

    fn text(&self, field: PlanField, text: &str, area: Rect, buf: &mut Buffer) {
        let overdue = field == PlanField::When && self.line.is_overdue;
        let (text, style) = if overdue {
            let word = self.model.texts.msg_plan_is_overdue();
            (format!("{} · {word}", safe(text)), self.theme.error)
        } else {
            (safe(text).into_owned(), Style::new())
        };
        let rows = wrap::first_rows(&text, area.width, usize::from(area.height));
        let mut rest = area;
        for row in rows {
            rest = paint::line(Line::styled(row, style), rest, buf);
        }
    }

    /// All values side by side, the one that holds marked; with the keys while it is turned.
    fn choices(&self, field: PlanField, turning: bool, area: Rect, buf: &mut Buffer) {
        let (texts, theme, line) = (&self.model.texts, self.theme, self.line.line);
        let values: Vec<(String, bool)> = if field == PlanField::Aim {
            let words =
                |aim: Option<_>| aim.map_or_else(|| texts.msg_plan_no_aim(), |aim| texts.aim(aim));
            AIMS.map(|aim| (words(aim), aim == line.aim)).into()
        } else {
            let words = |state| texts.communication_state(state);
            STATES
                .map(|state| (words(state), state == line.state))
                .into()
        };
        let holds = if turning {
            theme.selected
        } else {
            theme.strong
        };
        let all: Vec<Span<'_>> = values
            .iter()
            .map(|(word, is_it)| {
                let style = if *is_it { holds } else { theme.dim };
                Span::styled(format!(" {word} "), style)
            })
            .collect();
        let mut all = Line::from(all);
        if turning {
            all.push_span(Span::styled("  ← →", theme.key));
        }
        if all.width() <= usize::from(area.width) {
            paint::line(all, area, buf);
            return;
        }
        let mut one: Vec<Span<'_>> = values
            .iter()
            .filter(|(_, is_it)| *is_it)
            .map(|(word, _)| Span::styled(format!(" {word} "), holds))
            .collect();
        if turning {
            one.push(Span::styled(" ← →", theme.key));
        }
        paint::line(Line::from(one), area, buf);
    }
}
