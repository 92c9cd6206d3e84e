//! The card of a participant: who it is, when it is here, what it answered; and its fields while they are typed in.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::Model;
use crate::app::cell::{Cell, Part};
use crate::app::console::Console;
use crate::app::layer::Layer;
use crate::app::participants::card::{Field, kept};
use crate::app::text_field::Lines;
use crate::session::Person;
use crate::text::int;
use crate::view::notes::called;
use crate::view::paint::{self, key_hint, panel, panel_with_keys, typed};
use crate::view::safe::{safe, width};
use crate::view::theme::Theme;

/// Rows in which a text of several lines is typed, and that one which is not typed in takes at most.
const ROWS_OF_TEXT: u16 = 4;

/// The field that is typed in, if a card is.
fn open<'a>(model: &'a Model, console: &Console) -> Option<(&'a Cell, Field)> {
    let Some(Layer::Cell(cell)) = model.layers.last() else {
        return None;
    };
    let (_, field) = console.field_of_person(&cell.place)?;
    (cell.place.part == Part::Person).then_some((cell, field))
}

pub(super) fn is_open(model: &Model, console: &Console) -> bool {
    open(model, console).is_some()
}

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let open = open(model, console);
    let person = match &open {
        Some((cell, _)) => console.session.person(cell.place.id),
        None => console.participant(),
    };
    let title = match person {
        Some(person) => safe(&called(&model.texts, person)).into_owned(),
        None if open.is_some() => model.texts.msg_action_new_participant(),
        None => String::new(),
    };
    let buf = frame.buffer_mut();
    let card = Card {
        model,
        console,
        theme,
        person,
    };
    if let Some((cell, field)) = open {
        let inner = within(panel_with_keys(&title, true, theme, area, buf));
        card.typed(cell, &field, inner, frame);
    } else {
        let inner = within(panel(&title, theme, area, buf));
        card.read(inner, buf);
    }
}

fn within(inner: Rect) -> Rect {
    Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    }
}

struct Card<'a> {
    model: &'a Model,
    console: &'a Console,
    theme: &'a Theme,
    /// None: it is new, and nothing is known yet.
    person: Option<&'a Person>,
}

impl Card<'_> {
    /// The card to be read.
    fn read(&self, area: Rect, buf: &mut Buffer) {
        let Some(person) = self.person else {
            return;
        };
        let (texts, theme, session) = (&self.model.texts, self.theme, &self.console.session);
        let who = [&person.function, &person.organisation, &person.sector];
        let who = who.into_iter().filter(|text| !text.trim().is_empty());
        let mut rest = area;
        for text in who {
            rest = paint::paragraph(&safe(text), theme.base, 2, rest, buf);
        }
        rest = paint::paragraph(&self.presence(person), theme.dim, 2, rest, buf);
        let groups = self
            .console
            .groups_of(person)
            .collect::<Vec<_>>()
            .join(", ");
        if !groups.is_empty() {
            let groups = format!("{}: {}", texts.msg_person_groups(), safe(&groups));
            rest = paint::paragraph(&groups, theme.dim, 2, rest, buf);
        }
        for one in session.expectations(person) {
            let Some(answer) = one.answer else {
                continue;
            };
            rest = paint::below(rest, 1);
            rest = paint::paragraph(&safe(one.asked), theme.phase, 2, rest, buf);
            let answer = texts.answer(answer);
            for line in answer.lines() {
                rest = paint::paragraph(&safe(line), theme.base, 6, rest, buf);
            }
        }
        let kept = kept(person);
        if !kept.is_empty() {
            rest = paint::below(rest, 1);
        }
        for (name, text) in kept {
            let line = format!("{}: {}", safe(name), safe(text));
            rest = paint::paragraph(&line, theme.dim, 2, rest, buf);
        }
    }

    /// On which days the participant is here.
    fn presence(&self, person: &Person) -> String {
        let (texts, days) = (&self.model.texts, &self.console.session.programme.days);
        let all = days.iter().enumerate();
        let here = all.filter(|(_, day)| person.days.contains(&day.id));
        let named: Vec<String> = here
            .map(|(index, _)| texts.msg_day_of(int(index + 1), int(days.len())))
            .collect();
        if named.is_empty() {
            texts.msg_person_nowhere_yet()
        } else {
            texts.msg_person_here_on(named.join(", "))
        }
    }

    /// The fields while one of them is typed in: as many as there is room for, that one among them.
    fn typed(&self, cell: &Cell, focus: &Field, area: Rect, frame: &mut Frame<'_>) {
        let keys = Rect {
            y: area.bottom().saturating_sub(1),
            height: area.height.min(1),
            ..area
        };
        paint::line(self.keys(), keys, frame.buffer_mut());
        let mut rest = Rect {
            height: area.height.saturating_sub(1),
            ..area
        };
        let fields = Field::all(&self.console.session, self.person);
        let at = fields.iter().position(|field| field == focus).unwrap_or(0);
        let first = self.first_field(&fields, at, cell, rest);
        for (index, field) in fields.iter().enumerate().skip(first) {
            if rest.height == 0 {
                break;
            }
            let cell = (index == at).then_some(cell);
            rest = self.field(field, cell, rest, frame);
        }
    }

    /// The first field that is shown so that the one in focus, and if there is room the next, are seen in full.
    fn first_field(&self, fields: &[Field], at: usize, cell: &Cell, area: Rect) -> usize {
        let height = |index: usize| {
            let cell = (index == at).then_some(cell);
            fields
                .get(index)
                .map_or(0, |field| self.height(field, cell, area.width))
        };
        let mut first = at;
        let mut used = height(at) + height(at + 1).min(area.height / 3);
        while first > 0 && used + height(first - 1) <= area.height {
            first -= 1;
            used += height(first);
        }
        first
    }

    /// A question stands above its answer, the label of a short field before it.
    fn height(&self, field: &Field, cell: Option<&Cell>, columns: u16) -> u16 {
        let Field::Answer(_) = field else {
            return 1;
        };
        let label = field.label(&self.console.session, &self.model.texts);
        let question = paint::rows(&label, columns).min(2);
        let answer = match cell {
            Some(cell) if cell.field.lines() == Lines::Many => ROWS_OF_TEXT,
            Some(_) => 1,
            None => paint::rows(&self.text(field), columns).clamp(1, ROWS_OF_TEXT),
        };
        question + answer
    }

    fn text(&self, field: &Field) -> String {
        let text = self
            .person
            .map(|person| field.text(person, &self.model.texts));
        text.unwrap_or_default()
    }

    fn field(&self, field: &Field, cell: Option<&Cell>, area: Rect, frame: &mut Frame<'_>) -> Rect {
        let (texts, theme) = (&self.model.texts, self.theme);
        let style = if cell.is_some() { theme.key } else { theme.dim };
        let label = field.label(&self.console.session, texts);
        let rows = self.height(field, cell, area.width);
        let after = paint::below(area, rows);
        let value = if matches!(field, Field::Answer(_)) {
            let rest = paint::paragraph(&safe(&label), style, 2, area, frame.buffer_mut());
            Rect {
                height: rest.height.min(after.y - rest.y),
                ..rest
            }
        } else {
            paint::line(Line::styled(label, style), area, frame.buffer_mut());
            let labels = self.label_width().min(area.width);
            Rect {
                x: area.x + labels,
                width: area.width - labels,
                height: area.height.min(1),
                ..area
            }
        };
        match cell {
            Some(cell) => {
                let hint = match field {
                    Field::Name if self.person.is_none() => texts.msg_person_name_hint(),
                    _ => String::new(),
                };
                let buf = frame.buffer_mut();
                if let Some(cursor) = typed(&cell.field, &hint, true, theme, value, buf) {
                    frame.set_cursor_position(cursor);
                }
            }
            None => self.shown(field, value, frame.buffer_mut()),
        }
        after
    }

    fn shown(&self, field: &Field, area: Rect, buf: &mut Buffer) {
        let text = self.text(field);
        if text.is_empty() && matches!(field, Field::Answer(_)) {
            let none = self.model.texts.msg_person_unanswered();
            paint::line(Line::styled(none, self.theme.placeholder), area, buf);
        } else {
            paint::paragraph(&safe(&text), self.theme.base, ROWS_OF_TEXT, area, buf);
        }
    }

    /// The columns that the labels of the short fields take.
    fn label_width(&self) -> u16 {
        let who = [
            Field::Name,
            Field::Function,
            Field::Organisation,
            Field::Sector,
        ];
        let labels = who.map(|field| width(&field.label(&self.console.session, &self.model.texts)));
        let most = labels.into_iter().max().unwrap_or_default();
        u16::try_from(most + 2).unwrap_or(16)
    }

    fn keys(&self) -> Line<'static> {
        let texts = &self.model.texts;
        let hints = [
            ("Tab", texts.msg_card_next()),
            ("Esc", texts.msg_action_keep_note_short()),
        ];
        let hints = hints
            .iter()
            .flat_map(|(key, word)| key_hint(key, word, self.theme));
        Line::from(hints.collect::<Vec<Span<'static>>>())
    }
}
