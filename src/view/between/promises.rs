//! The list of what was promised, and the selected line in full below it.

use std::borrow::Cow;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line as Row, Span};

use super::within;
use crate::app::actions::Action;
use crate::app::between::promises::{Line, Section};
use crate::app::between::{BetweenAction, commitment_place};
use crate::app::console::Console;
use crate::app::layer::Layer;
use crate::app::{Hit, Model};
use crate::programme::CommitmentKind;
use crate::session::{Note, NoteKind, Pledge, PledgedBy, Said};
use crate::text::{Texts, int};
use crate::view::notes;
use crate::view::paint::{self, panel, typed};
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;

/// From this height on the selected line is shown in full below the list.
const ROOM_FOR_DETAILS: u16 = 17;

/// A row of the list: what follows stands under it, or the line with an index.
#[derive(Clone, Copy)]
enum Shown {
    Heading(Section, usize),
    Line(usize),
}

fn layout(area: Rect) -> [Rect; 2] {
    let details = if area.height < ROOM_FOR_DETAILS {
        0
    } else {
        (area.height / 3).clamp(6, 12)
    };
    Layout::vertical([Constraint::Min(0), Constraint::Length(details)]).areas(area)
}

/// The rows that have room, with the selected line among them, and how many there are below them.
fn shown(console: &Console, listed: &[Line<'_>], height: u16) -> (Vec<Shown>, usize) {
    let mut rows = Vec::new();
    let mut section = None;
    for (index, line) in listed.iter().enumerate() {
        let here = line.section();
        if section != Some(here) {
            section = Some(here);
            let of_section = listed.iter().filter(|one| one.section() == here);
            rows.push(Shown::Heading(here, of_section.count()));
        }
        rows.push(Shown::Line(index));
    }
    let selected = console.promise_index(listed).unwrap_or(0);
    let is_it = |row: &Shown| matches!(row, Shown::Line(index) if *index == selected);
    let height = usize::from(height);
    let first = rows.iter().position(is_it).unwrap_or(0);
    let first = first.saturating_sub(height / 2);
    let first = first.min(rows.len().saturating_sub(height));
    let more = rows.len().saturating_sub(first + height);
    (rows.into_iter().skip(first).take(height).collect(), more)
}

pub(in crate::view) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let [list, details] = layout(area);
    let listed = console.listed_promises();
    let title = title(model, console, &listed);
    let inner = panel(&title, theme, list, frame.buffer_mut());
    if listed.is_empty() {
        let text = nothing(model, console);
        let place = paint::below(within(inner), 1);
        paint::paragraph(&text, theme.dim, 4, place, frame.buffer_mut());
        return;
    }
    // What is committed to for good is due on no day, and those who commit have short names.
    let is_pledge = |line: &&Line<'_>| line.section() == Section::Pledges;
    let (pledges, others): (Vec<_>, Vec<_>) = listed.iter().partition(is_pledge);
    let of = |lines: &[&Line<'_>]| Columns::of(model, console, lines, inner.width);
    let (for_pledges, for_others) = (of(&pledges), of(&others));
    let selected = console.promise_index(&listed).unwrap_or(0);
    let mut rest = inner;
    let (rows, more) = shown(console, &listed, inner.height);
    paint::more_below(list, more, theme, frame.buffer_mut());
    for row in rows {
        let place = Rect { height: 1, ..rest };
        match row {
            Shown::Heading(section, count) => {
                let text = format!(" {} ({count})", heading(&model.texts, section));
                let style = if section == Section::Overdue {
                    theme.error
                } else {
                    theme.title
                };
                paint::line(Row::styled(text, style), place, frame.buffer_mut());
            }
            Shown::Line(index) => {
                if let Some(line) = listed.get(index) {
                    let columns = if is_pledge(&line) {
                        &for_pledges
                    } else {
                        &for_others
                    };
                    columns.draw(model, console, line, theme, place, frame);
                }
                if index == selected && !is_writing(model) {
                    frame.buffer_mut().set_style(place, theme.selected);
                }
            }
        }
        rest = paint::below(rest, 1);
    }
    if details.height > 0
        && let Some(line) = listed.get(selected)
    {
        let inner = within(panel("", theme, details, frame.buffer_mut()));
        in_full(model, console, line, theme, inner, frame.buffer_mut());
    }
}

/// Why nothing is listed, and what to do.
fn nothing(model: &Model, console: &Console) -> String {
    if console.between.filter.is_set() {
        return model.texts.msg_notes_none_match();
    }
    let commit = Action::Between(BetweenAction::Commit);
    let key = model.keymap.key_of(commit);
    let key = key.map_or_else(String::new, |key| model.key_name(key));
    model.texts.msg_promises_none(key)
}

/// Whether a line is being written where it stands.
fn is_writing(model: &Model) -> bool {
    matches!(model.layers.last(), Some(Layer::Cell(_)))
}

fn title(model: &Model, console: &Console, listed: &[Line<'_>]) -> String {
    let texts = &model.texts;
    let count = console.session.promise_count(console.date);
    let (open, overdue) = (int(count.open), int(count.overdue));
    let counted = if overdue == 0 {
        texts.msg_promises_count(open, int(count.done))
    } else {
        texts.msg_promises_count_overdue(open, overdue, int(count.done))
    };
    let title = format!("{} · {counted}", texts.msg_between_promises());
    if console.between.filter.is_set() {
        format!("{title} · {}", texts.msg_promises_listed(int(listed.len())))
    } else {
        title
    }
}

fn heading(texts: &Texts, section: Section) -> String {
    match section {
        Section::Pledges => texts.msg_promises_pledges(),
        Section::Overdue => texts.msg_promises_overdue(),
        Section::Open => texts.msg_promises_open(),
        Section::Homework => texts.msg_promises_homework(),
        Section::Done => texts.msg_promises_done(),
        Section::Dropped => texts.msg_promises_dropped(),
    }
}

/// How wide the columns are: by when, who.
struct Columns {
    when: usize,
    who: usize,
}

impl Columns {
    fn of(model: &Model, console: &Console, lines: &[&Line<'_>], columns: u16) -> Columns {
        let when = lines.iter().map(|line| width(&when(model, console, line)));
        let names = lines.iter().map(|line| width(&who(model, console, line)));
        let most = usize::from(columns / 3).min(40);
        Columns {
            when: when.max().unwrap_or(0),
            who: names.max().unwrap_or(0).min(most),
        }
    }

    fn draw(
        &self,
        model: &Model,
        console: &Console,
        line: &Line<'_>,
        theme: &Theme,
        place: Rect,
        frame: &mut Frame<'_>,
    ) {
        let (sign, style) = sign(line, theme);
        let when = when(model, console, line);
        let who = who(model, console, line);
        let who = cut(&who, self.who);
        let gap = " ".repeat(self.who.saturating_sub(width(&who)));
        let before = vec![
            Span::styled(format!(" {sign} "), style),
            Span::styled(format!("{when:>width$}", width = self.when), style),
            Span::raw(if self.when > 0 { " " } else { "" }),
            Span::styled(format!("{who}{gap}  "), theme.strong),
        ];
        let used: usize = before.iter().map(Span::width).sum();
        let used = u16::try_from(used).unwrap_or(u16::MAX).min(place.width);
        let buf = frame.buffer_mut();
        paint::line(Row::from(before), place, buf);
        let mut rest = Rect {
            x: place.x + used,
            width: place.width - used,
            ..place
        };
        if let Line::Pledge(pledge) = line {
            let label = format!("{}: ", kind(&model.texts, pledge.kind));
            let label_width = u16::try_from(width(&label)).unwrap_or(0).min(rest.width);
            paint::line(Span::styled(label, theme.dim), rest, buf);
            rest.x += label_width;
            rest.width -= label_width;
            let place = commitment_place(&pledge.module.id, &pledge.field.id, pledge.by);
            if let Some(cell) = model.cell_at(&place) {
                let cursor = typed(&cell.field, "", true, theme, rest, buf);
                if let Some(cursor) = cursor {
                    frame.set_cursor_position(cursor);
                }
                return;
            }
        }
        let (text, style) = text(model, line, theme);
        let first = text.lines().next().unwrap_or_default();
        let first = cut(&safe(first), usize::from(rest.width)).into_owned();
        paint::line(Row::styled(first, style), rest, buf);
    }
}

fn sign(line: &Line<'_>, theme: &Theme) -> (char, Style) {
    match line {
        Line::Pledge(Pledge { said: Some(_), .. }) => ('◆', theme.saved),
        Line::Pledge(_) => ('◇', theme.warning),
        _ => match line.section() {
            Section::Overdue => ('!', theme.error),
            Section::Done => ('✓', theme.saved),
            Section::Dropped => ('–', theme.dim),
            Section::Homework => ('·', theme.dim),
            Section::Open | Section::Pledges => ('○', Style::new()),
        },
    }
}

/// The day by which it is to be done, with its year when that is another.
fn when(model: &Model, console: &Console, line: &Line<'_>) -> String {
    use chrono::Datelike;
    let due = match line {
        Line::Pledge(_) => None,
        Line::Note(_, note) => note.due,
        Line::Homework(homework) => homework.due,
    };
    due.map_or_else(String::new, |due| {
        if due.year() == console.date.year() {
            model.texts.day_and_month(due)
        } else {
            model.texts.dates(&[due])
        }
    })
}

fn who(model: &Model, console: &Console, line: &Line<'_>) -> String {
    let texts = &model.texts;
    let session = &console.session;
    let group = |id| session.group_name(id).map(|name| safe(name).into_owned());
    let person = |id| session.person(id).map(|one| notes::called(texts, one));
    let who = match line {
        Line::Pledge(pledge) => match pledge.by {
            PledgedBy::All => Some(texts.msg_promise_by_all()),
            PledgedBy::Group(id) => group(id),
            PledgedBy::Person(id) => person(id),
        },
        Line::Note(_, note) => {
            let said = note
                .responsible
                .as_deref()
                .map(|who| safe(who).into_owned());
            said.or_else(|| person(note.person?))
                .or_else(|| group(note.group?))
                .or_else(|| is_for_all(note).then(|| texts.msg_promise_for_all()))
        }
        Line::Homework(homework) => {
            Some(texts.msg_editor_module(i64::from(homework.module.number)))
        }
    };
    who.unwrap_or_default()
}

fn is_for_all(note: &Note) -> bool {
    note.kind == NoteKind::Homework
}

fn text<'a>(model: &Model, line: &Line<'a>, theme: &Theme) -> (Cow<'a, str>, Style) {
    match line {
        Line::Pledge(pledge) => match pledge.said {
            Some(Said::InWorksheet(text)) => (Cow::Borrowed(text), Style::new()),
            Some(Said::InNote(note)) => (Cow::Borrowed(&note.text), Style::new()),
            None => (missing(&model.texts, pledge.kind).into(), theme.warning),
        },
        Line::Note(state, note) if state.is_open() => (Cow::Borrowed(&note.text), Style::new()),
        Line::Note(_, note) => (Cow::Borrowed(&note.text), theme.dim),
        Line::Homework(homework) => (Cow::Borrowed(homework.text), theme.dim),
    }
}

fn kind(texts: &Texts, kind: CommitmentKind) -> String {
    match kind {
        CommitmentKind::LongTerm => texts.msg_promise_long_term(),
        CommitmentKind::FollowUp => texts.msg_promise_follow_up(),
        CommitmentKind::Contact => texts.msg_promise_contact(),
    }
}

fn missing(texts: &Texts, kind: CommitmentKind) -> String {
    match kind {
        CommitmentKind::LongTerm => texts.msg_promise_no_long_term(),
        CommitmentKind::FollowUp => texts.msg_promise_no_follow_up(),
        CommitmentKind::Contact => texts.msg_promise_no_contact(),
    }
}

/// The selected line in full: what it is, its text, and where it comes from as far as there is room.
fn in_full(
    model: &Model,
    console: &Console,
    line: &Line<'_>,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let texts = &model.texts;
    let (head, style) = match line {
        Line::Note(_, note) => {
            let task = notes::task(model, console, note);
            let parts = [Some(texts.note_kind(note.kind)), task];
            let head = parts.into_iter().flatten().collect::<Vec<_>>();
            (head.join(" · "), theme.note(note.kind))
        }
        Line::Homework(homework) => {
            let module = texts.msg_editor_module(i64::from(homework.module.number));
            let head = format!("{module} · {}", safe(&homework.module.title));
            (head, theme.note(NoteKind::Homework))
        }
        Line::Pledge(pledge) => {
            let head = format!(
                "{} · {}",
                who(model, console, line),
                safe(&pledge.field.label)
            );
            (head, theme.note(NoteKind::Commitment))
        }
    };
    let head = cut(&head, usize::from(area.width)).into_owned();
    let rest = paint::line(Row::styled(head, style), area, buf);
    let (text, style) = text(model, line, theme);
    let most = rest.height.saturating_sub(1).max(1);
    let mut rest = paint::paragraph(&text, style, most, rest, buf);
    if let Some(note) = line.note() {
        for text in notes::context(model, console, note) {
            rest = paint::paragraph(&text, theme.dim, 1, rest, buf);
        }
    }
}

pub(in crate::view) fn hit(console: &Console, area: Rect, at: Position) -> Option<Hit> {
    let [list, _] = layout(area);
    let inner = paint::inside(list);
    if !inner.contains(at) {
        return None;
    }
    let listed = console.listed_promises();
    let (rows, _) = shown(console, &listed, inner.height);
    match rows.get(usize::from(at.y - inner.y))? {
        Shown::Line(index) => Some(Hit::Between(*index)),
        Shown::Heading(..) => None,
    }
}
