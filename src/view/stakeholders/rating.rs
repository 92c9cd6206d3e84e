//! The box in which stakeholders are rated: the ratings at the left, what can be said in the one that is asked at the right.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::Model;
use crate::app::cell::Cell;
use crate::app::console::Console;
use crate::app::layer::Layer;
use crate::app::stakeholders::fields::Field;
use crate::app::stakeholders::rating::{Rating, RatingBox, Said, before};
use crate::session::{Assessment, Stakeholder};
use crate::text::int;
use crate::view::paint::{self, centred, key_hint, layer_box, typed};
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;

const WIDTH: u16 = 76;
/// Frame, eight choices, why, keys.
const HEIGHT: u16 = 12;
/// Columns of the choices.
const CHOICES: u16 = 26;

/// Draws the box if one is open, also while the reason for a rating is typed in it.
pub(in crate::view) fn draw(model: &Model, theme: &Theme, frame: &mut Frame<'_>) {
    let (open, why) = match model.layers.as_slice() {
        [.., Layer::Rating(open)] => (open, None),
        [.., Layer::Rating(open), Layer::Cell(cell)] => (open, Some(&**cell)),
        _ => return,
    };
    let Some(console) = model.console() else {
        return;
    };
    let stakeholders = &console.session.stakeholders;
    let first = open.rated().first();
    let Some(one) = first.and_then(|id| stakeholders.iter().find(|one| one.id == *id)) else {
        return;
    };
    let area = frame.area();
    let place = centred(area, area.width.saturating_sub(2).min(WIDTH), HEIGHT);
    let who = model.called(open.rated()).unwrap_or_default();
    let title = if open.together {
        safe(&who).into_owned()
    } else {
        let (at, of) = (int(open.at + 1), int(open.queue.len()));
        model.texts.msg_rating_title(at, of, safe(&who))
    };
    let inner = layer_box(&title, theme, false, place, frame.buffer_mut());
    let sheet = Sheet {
        model,
        console,
        theme,
        open,
        one,
    };
    sheet.draw(inner, why, frame);
}

struct Sheet<'a> {
    model: &'a Model,
    console: &'a Console,
    theme: &'a Theme,
    open: &'a RatingBox,
    one: &'a Stakeholder,
}

impl Sheet<'_> {
    fn draw(&self, inner: Rect, why: Option<&Cell>, frame: &mut Frame<'_>) {
        let inner = Rect {
            x: inner.x + 1,
            width: inner.width.saturating_sub(2),
            ..inner
        };
        let left = Rect {
            width: inner.width.saturating_sub(CHOICES),
            ..inner
        };
        let right = Rect {
            x: left.right(),
            width: inner.width - left.width,
            ..inner
        };
        let buf = frame.buffer_mut();
        self.ratings(left, buf);
        self.choices(right, buf);
        let bottom = Rect {
            y: inner.bottom().saturating_sub(2),
            height: 2.min(inner.height),
            ..inner
        };
        self.why(bottom, why, frame);
        paint::line(
            self.keys(usize::from(bottom.width)),
            paint::below(bottom, 1),
            frame.buffer_mut(),
        );
    }

    fn ratings(&self, area: Rect, buf: &mut Buffer) {
        let (texts, theme) = (&self.model.texts, self.theme);
        let latest = self.one.latest();
        let earlier = before(self.one, &self.console.shown_day().id);
        let label = Rating::ASKED.map(|rating| width(&rating.label(texts)));
        let label = label.into_iter().max().unwrap_or_default();
        let mut rest = area;
        for rating in Rating::ASKED {
            let asked = rating == self.open.asked() && !self.open.done;
            let (mark, name) = if asked {
                ("▸ ", theme.key)
            } else {
                ("  ", theme.dim)
            };
            let mut spans = vec![
                Span::styled(mark, theme.key),
                Span::styled(padded(&rating.label(texts), label + 2), name),
                Span::styled(self.word(rating, latest), self.style(rating, latest)),
            ];
            if let Some(was) = self.was(rating, earlier) {
                spans.push(Span::styled(format!(" ({was})"), theme.dim));
            }
            rest = paint::line(Line::from(spans), rest, buf);
        }
        rest = paint::below(rest, 1);
        let evidence = Field::Evidence.label(texts);
        let shown = Field::Evidence.shown(self.one, &self.console.session, texts);
        paint::line(
            Line::from(vec![
                Span::raw("  "),
                Span::styled(padded(&evidence, label + 2), theme.dim),
                Span::raw(shown),
            ]),
            rest,
            buf,
        );
    }

    fn word(&self, rating: Rating, rated: Option<&Assessment>) -> String {
        let said = rated.and_then(|rated| rating.of(rated));
        said.map_or_else(|| "·".to_owned(), |value| value.word(&self.model.texts))
    }

    fn style(&self, rating: Rating, rated: Option<&Assessment>) -> Style {
        match (rating, rated) {
            (Rating::Position, Some(rated)) => self.theme.position(rated.position),
            (Rating::Wanted, Some(rated)) => self.theme.position(rated.wanted),
            _ => self.theme.strong,
        }
    }

    /// What it was on an earlier day, when it is something else now.
    fn was(&self, rating: Rating, earlier: Option<&Assessment>) -> Option<String> {
        let was = rating.of(earlier?)?;
        let now = self.one.latest().and_then(|latest| rating.of(latest));
        (now != Some(was)).then(|| self.model.texts.msg_rating_was(was.word(&self.model.texts)))
    }

    /// What can be said, with its keys.
    fn choices(&self, area: Rect, buf: &mut Buffer) {
        let (texts, theme) = (&self.model.texts, self.theme);
        if self.open.done {
            let text = texts.msg_rating_done(int(self.open.queue.len()));
            paint::paragraph(&text, theme.saved, 4, area, buf);
            return;
        }
        let asked = self.open.asked();
        let now = self.one.latest().and_then(|latest| asked.of(latest));
        let mut rest = area;
        for (key, initial, said) in asked.keys(texts) {
            let keys = match initial {
                Some(initial) => format!("{key} {initial} "),
                None => format!("{key} "),
            };
            let word = match said {
                Said::Value(value) => value.word(texts),
                Said::NotAssessed => texts.msg_position_not_assessed(),
            };
            let style = if said.value().is_some() && said.value() == now {
                theme.selected_idle
            } else {
                Style::new()
            };
            let line = Line::from(vec![
                Span::styled(keys, theme.key),
                Span::styled(word, style),
            ]);
            rest = paint::line(line, rest, buf);
        }
    }

    fn why(&self, area: Rect, why: Option<&Cell>, frame: &mut Frame<'_>) {
        let theme = self.theme;
        let label = format!("{}: ", Field::Why.label(&self.model.texts));
        let used = u16::try_from(width(&label))
            .unwrap_or(area.width)
            .min(area.width);
        let place = Rect {
            x: area.x + used,
            width: area.width - used,
            height: area.height.min(1),
            ..area
        };
        let buf = frame.buffer_mut();
        let style = if why.is_some() { theme.key } else { theme.dim };
        paint::line(Line::styled(label, style), area, buf);
        if let Some(cell) = why {
            let hint = self.model.texts.msg_why_hint();
            if let Some(cursor) = typed(&cell.field, &hint, true, theme, place, buf) {
                frame.set_cursor_position(cursor);
            }
        } else {
            let text = Field::Why.shown(self.one, &self.console.session, &self.model.texts);
            let text = text.lines().next().unwrap_or_default();
            let text = cut(text, usize::from(place.width)).into_owned();
            paint::line(Line::raw(text), place, buf);
        }
    }

    fn keys(&self, room: usize) -> Line<'static> {
        let (texts, theme) = (&self.model.texts, self.theme);
        let initial = |word: String| word.chars().next().map(String::from).unwrap_or_default();
        let (known, assumed) = (
            texts.evidence(crate::session::Evidence::Known),
            texts.evidence(crate::session::Evidence::Assumed),
        );
        let hints = [
            ("Enter".to_owned(), texts.msg_rating_keep()),
            ("⌫".to_owned(), texts.msg_rating_back()),
            (initial(known.clone()), known),
            (initial(assumed.clone()), assumed),
            ("Tab".to_owned(), texts.msg_rating_why()),
            ("↓".to_owned(), texts.msg_rating_next()),
            ("Esc".to_owned(), texts.msg_close()),
        ];
        let mut line = Line::default();
        for (key, word) in hints {
            let [key, word, _] = key_hint(&key, &word.to_lowercase(), theme);
            if line.width() + key.width() + word.width() > room {
                break;
            }
            line.extend([key, word, Span::raw("  ")]);
        }
        line
    }
}

fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}
