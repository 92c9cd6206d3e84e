//! The card of a stakeholder: what is known of it, how it was rated and when; and its fields while they are changed.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::signs::now_and_wanted;
use crate::app::Model;
use crate::app::actions::Action;
use crate::app::cell::Cell;
use crate::app::console::Console;
use crate::app::layer::Layer;
use crate::app::stakeholders::card::CardFocus;
use crate::app::stakeholders::fields::Field;
use crate::app::stakeholders::rating::Rating;
use crate::app::stakeholders::register::RegisterAction;
use crate::app::text_field::Lines;
use crate::session::analysis::{is_like_a_persons_name, lacks_voice};
use crate::session::{Assessment, InfluenceBasis, Stakeholder, StakeholderKind};
use crate::text::Texts;
use crate::view::paint::{self, key_hint, panel, panel_with_keys, typed};
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;

/// Rows in which a text of several lines is typed.
const ROWS_OF_TEXT: u16 = 3;

/// The texts of the card that stand below the ratings.
const TEXTS: [Field; 10] = [
    Field::Strategy,
    Field::Responsible,
    Field::NextContact,
    Field::Relation,
    Field::Interests,
    Field::Gains,
    Field::Losses,
    Field::Resources,
    Field::Needs,
    Field::Allies,
];

pub(super) fn draw(
    model: &Model,
    console: &Console,
    selected: Option<&Stakeholder>,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let title = selected.map(|one| safe(&one.name).into_owned());
    let inner = panel(&title.unwrap_or_default(), theme, area, buf);
    let mut rest = within(inner);
    let Some(one) = selected else {
        return;
    };
    let lines = [
        about(model, one, theme),
        notices(model, console, one, theme),
        ratings(model, one, theme),
        texts(model, console, one),
        history(model, console, one, theme),
    ];
    for (text, style) in lines.concat() {
        rest = paint::paragraph(&text, style, 3, rest, buf);
    }
}

fn within(inner: Rect) -> Rect {
    Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    }
}

type Said = Vec<(String, Style)>;

/// Who it is.
fn about(model: &Model, one: &Stakeholder, theme: &Theme) -> Said {
    let texts = &model.texts;
    let inside = if one.internal {
        texts.msg_internal()
    } else {
        texts.msg_external()
    };
    let mut parts = vec![
        one.organisation.clone(),
        texts.stakeholder_kind(one.kind),
        inside,
    ];
    parts.push(one.sector.clone());
    if one.sensitive {
        parts.push(texts.msg_sensitive());
    }
    if let Some(gone) = one.gone {
        parts.push(texts.msg_gone_since(texts.day_and_month(gone.date_naive())));
    }
    parts.retain(|part| !part.trim().is_empty());
    vec![(parts.join(" · "), theme.dim)]
}

/// What is to be noticed.
fn notices(model: &Model, console: &Console, one: &Stakeholder, theme: &Theme) -> Said {
    let texts = &model.texts;
    let mut said = Vec::new();
    if let Some(other) = console.stakeholders.alike(one, &console.session) {
        said.push((texts.msg_alike(&one.name, &other.name), theme.warning));
    }
    if one.latest().is_some_and(lacks_voice) {
        said.push((texts.msg_powerless(), theme.warning));
    }
    if one.kind != StakeholderKind::Person && is_like_a_persons_name(&one.name) {
        said.push((texts.msg_role_before_person(&one.name), theme.dim));
    }
    said
}

/// How it is rated now.
fn ratings(model: &Model, one: &Stakeholder, theme: &Theme) -> Said {
    let texts = &model.texts;
    let Some(latest) = one.latest() else {
        let key = model.key_word(Action::Register(RegisterAction::Rate));
        return vec![(texts.msg_not_rated_yet(key), theme.dim)];
    };
    let rated = |rating: Rating| {
        let word = rating.word_of(Some(latest), texts);
        format!("{}: {word}", rating.label(texts))
    };
    let mut levels = [Rating::Influence, Rating::Interest, Rating::Affected]
        .map(rated)
        .to_vec();
    for rating in [Rating::Legitimacy, Rating::Urgency] {
        levels.extend(rating.of(latest).map(|_| rated(rating)));
    }
    if !one.influence_basis.is_empty() {
        let words = one
            .influence_basis
            .iter()
            .map(|basis| texts.influence_basis(*basis));
        let words: Vec<String> = words.collect();
        levels[0] = format!("{} ({})", levels[0], words.join(", "));
    }
    let now = texts.position_or_none(latest.position);
    let mut position = format!("{}: {now}", texts.msg_rating_position());
    if latest.wanted.is_some() && latest.wanted != latest.position {
        position = format!("{position} → {}", texts.position_or_none(latest.wanted));
    }
    if let Some(evidence) = latest.evidence {
        position = format!("{position} · {}", texts.evidence(evidence));
    }
    if !latest.why.is_empty() {
        position = format!("{position} · {}", latest.why);
    }
    vec![
        (levels.join(" · "), Style::new()),
        (position, theme.position(latest.position)),
    ]
}

fn texts(model: &Model, console: &Console, one: &Stakeholder) -> Said {
    let shown = TEXTS.map(|field| (field, field.shown(one, &console.session, &model.texts)));
    let there = shown
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty());
    there
        .map(|(field, text)| {
            (
                format!("{}: {text}", field.label(&model.texts)),
                Style::new(),
            )
        })
        .collect()
}

/// The earlier assessments, the latest of them first.
fn history(model: &Model, console: &Console, one: &Stakeholder, theme: &Theme) -> Said {
    let earlier = one.assessments.iter().rev().skip(1);
    let line = |rated: &Assessment| {
        let levels = [Rating::Influence, Rating::Interest, Rating::Affected];
        let levels = levels.map(|rating| {
            format!(
                "{} {}",
                rating.label(&model.texts).to_lowercase(),
                rating.word_of(Some(rated), &model.texts)
            )
        });
        let date = rated.at.with_timezone(&console.session.zone).date_naive();
        let date = model.texts.day_and_month(date);
        let position = now_and_wanted(Some(rated));
        (
            format!("{date}: {} · {position}", levels.join(", ")),
            theme.dim,
        )
    };
    earlier.map(line).collect()
}

/// The fields while they are changed, of one or of several at once.
pub(super) fn edit(
    model: &Model,
    console: &Console,
    theme: &Theme,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let open = &console.stakeholders.open;
    let title = model.called(open).unwrap_or_default();
    let buf = frame.buffer_mut();
    let inner = within(panel_with_keys(&safe(&title), true, theme, area, buf));
    let focus = match model.layers.last() {
        Some(Layer::Card(focus)) => Focus::Choice(*focus),
        Some(Layer::Cell(cell)) => Focus::Text(cell),
        _ => return,
    };
    let sheet = EditSheet {
        model,
        console,
        theme,
        focus,
    };
    let keys = Rect {
        y: inner.bottom().saturating_sub(1),
        height: inner.height.min(1),
        ..inner
    };
    paint::line(sheet.keys(), keys, buf);
    let fields = Rect {
        height: inner.height.saturating_sub(1),
        ..inner
    };
    sheet.fields(fields, frame);
}

/// Which field has the keys.
enum Focus<'a> {
    Choice(CardFocus),
    Text(&'a Cell),
}

struct EditSheet<'a> {
    model: &'a Model,
    console: &'a Console,
    theme: &'a Theme,
    focus: Focus<'a>,
}

impl EditSheet<'_> {
    fn has_focus(&self, field: Field) -> bool {
        match &self.focus {
            Focus::Choice(focus) => focus.field == field,
            Focus::Text(cell) => cell.place.field == field.slug(),
        }
    }

    fn height(&self, field: Field) -> u16 {
        if self.has_focus(field) && field.lines() == Some(Lines::Many) {
            ROWS_OF_TEXT
        } else {
            1
        }
    }

    /// As many of the fields as there is room for, the one in focus among them.
    fn fields(&self, area: Rect, frame: &mut Frame<'_>) {
        let texts = &self.model.texts;
        let several = self.console.stakeholders.open.len() > 1;
        let fields = &Field::ALL[usize::from(several)..];
        let label = fields.iter().map(|field| width(&field.label(texts))).max();
        let label = u16::try_from(label.unwrap_or_default() + 2).unwrap_or(20);
        let focus = fields
            .iter()
            .position(|field| self.has_focus(*field))
            .unwrap_or(0);
        let mut first = focus;
        let mut used = fields.get(focus).map_or(1, |field| self.height(*field));
        // Two fields below the one in focus are to be seen, and as many above it as there is room for.
        let below = u16::try_from(fields.len() - 1 - focus).unwrap_or(2).min(2);
        while first > 0 && used + below < area.height {
            first -= 1;
            used += 1;
        }
        let mut rest = area;
        for field in &fields[first..] {
            if rest.height == 0 {
                break;
            }
            let height = self.height(*field).min(rest.height);
            self.field(*field, label, Rect { height, ..rest }, frame);
            rest = paint::below(rest, height);
        }
    }

    fn field(&self, field: Field, label: u16, area: Rect, frame: &mut Frame<'_>) {
        let theme = self.theme;
        let focused = self.has_focus(field);
        let style = if focused { theme.key } else { theme.dim };
        let buf = frame.buffer_mut();
        let name = field.label(&self.model.texts);
        paint::line(Line::styled(name, style), area, buf);
        let value = Rect {
            x: area.x + label.min(area.width),
            width: area.width.saturating_sub(label),
            ..area
        };
        match &self.focus {
            Focus::Text(cell) if focused => {
                let hint = self.hint(field);
                if let Some(cursor) = typed(&cell.field, &hint, true, theme, value, buf) {
                    frame.set_cursor_position(cursor);
                }
            }
            Focus::Choice(focus) if focused => {
                paint::line(self.choice(*focus), value, buf);
            }
            _ => {
                let text = self
                    .shown(field)
                    .unwrap_or_else(|| self.model.texts.msg_various());
                let first = text.lines().next().unwrap_or_default();
                let text = cut(first, usize::from(value.width)).into_owned();
                paint::line(Line::raw(text), value, buf);
            }
        }
    }

    fn hint(&self, field: Field) -> String {
        let texts = &self.model.texts;
        match field {
            _ if self.shown(field).is_none() => texts.msg_various(),
            Field::NextContact => texts.msg_editor_due_placeholder(),
            Field::Allies => texts.msg_allies_hint(),
            Field::Name => texts.msg_stakeholder_hint(),
            _ => String::new(),
        }
    }

    /// What stands in a field; none when it differs among those whose card is open.
    fn shown(&self, field: Field) -> Option<String> {
        let session = &self.console.session;
        let open = self.console.stakeholders.open.iter();
        let some = open.filter_map(|id| session.stakeholders.iter().find(|one| one.id == *id));
        let mut texts = some.map(|one| field.shown(one, session, &self.model.texts));
        let first = texts.next()?;
        texts.all(|text| text == first).then_some(first)
    }

    /// What can be chosen, as far as one line has room for it.
    fn choice(&self, focus: CardFocus) -> Line<'static> {
        let theme = self.theme;
        if focus.field != Field::Basis {
            let text = self.shown(focus.field);
            let text = text.unwrap_or_else(|| self.model.texts.msg_various());
            return Line::from(vec![
                Span::styled("◂ ", theme.key),
                Span::styled(format!(" {text} "), theme.selected),
                Span::styled(" ▸", theme.key),
            ]);
        }
        let first = self.console.stakeholders.open.first();
        let stakeholders = &self.console.session.stakeholders;
        let first = first.and_then(|id| stakeholders.iter().find(|one| one.id == *id));
        let options = InfluenceBasis::ALL
            .iter()
            .enumerate()
            .map(|(index, basis)| {
                let rests = first.is_some_and(|one| one.influence_basis.contains(basis));
                let mark = if rests { "✓" } else { "·" };
                let word = self.model.texts.influence_basis(*basis);
                let style = match (index == focus.basis, rests) {
                    (true, _) => theme.selected,
                    (_, true) => theme.strong,
                    _ => theme.dim,
                };
                Span::styled(format!("{mark}{word} "), style)
            });
        Line::from(options.collect::<Vec<_>>())
    }

    fn keys(&self) -> Line<'static> {
        let (texts, theme) = (&self.model.texts, self.theme);
        let mut hints = vec![("Tab".to_owned(), texts.msg_card_next())];
        match &self.focus {
            Focus::Choice(focus) if focus.field == Field::Basis => {
                hints.push((texts.msg_key_space(), texts.msg_card_choose()));
            }
            Focus::Choice(_) => hints.push(("← →".to_owned(), texts.msg_card_choose())),
            Focus::Text(_) => {}
        }
        hints.push(("Esc".to_owned(), keep_and_close(texts)));
        let hints = hints
            .iter()
            .flat_map(|(key, word)| key_hint(key, word, theme));
        Line::from(hints.collect::<Vec<_>>())
    }
}

fn keep_and_close(texts: &Texts) -> String {
    texts.msg_action_keep_note_short()
}
