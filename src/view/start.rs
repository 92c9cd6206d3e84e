//! The start screen: today's session first, then programmes, saved sessions.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint::{self, panel};
use super::safe::{cut, safe, width};
use super::theme::Theme;
use crate::app::start::{ProgrammeEntry, Row, SessionEntry, StartScreen};
use crate::app::text_field::TextField;
use crate::app::{Hit, Model, Screen};
use crate::programme::Times;
use crate::text::int;

/// A line of the screen: something that can be chosen, or what stands between.
#[derive(Debug, Clone, Copy)]
enum LineOf {
    Today,
    Drafts,
    Programmes,
    Sessions,
    Blank,
    /// The row of the start screen with this index.
    Row(usize),
    /// The second line of a row.
    More(usize),
}

fn lines(screen: &StartScreen) -> Vec<LineOf> {
    let mut lines = Vec::new();
    let todays = screen.todays();
    let drafts = screen.drafts();
    let programmes = screen.programmes();
    let mut section = |heading: LineOf, from: usize, count: usize, two: bool| {
        if count == 0 {
            return;
        }
        if !lines.is_empty() {
            lines.push(LineOf::Blank);
        }
        lines.push(heading);
        for index in from..from + count {
            lines.push(LineOf::Row(index));
            if two {
                lines.push(LineOf::More(index));
            }
        }
    };
    section(LineOf::Today, 0, todays, true);
    section(LineOf::Drafts, todays, drafts, false);
    section(LineOf::Programmes, todays + drafts, programmes, false);
    let before = todays + drafts + programmes;
    section(LineOf::Sessions, before, screen.rows() - before, false);
    lines
}

struct Parts {
    mark: Rect,
    list: Rect,
    /// What is selected, in more words, where there is room.
    about: Rect,
}

/// Where everything stands, when the list has so many lines.
fn layout(area: Rect, lines: usize) -> Parts {
    let width = area.width.saturating_sub(4).min(108);
    let x = area.x + (area.width - width) / 2;
    let mark = if area.height >= 22 { 5 } else { 2 };
    let top = Rect {
        x,
        y: area.y + 1,
        width,
        height: mark,
    };
    let about_rows = if area.height >= 22 { 4 } else { 0 };
    let list = Rect {
        x,
        y: top.bottom(),
        width,
        height: u16::try_from(lines.max(3) + 2)
            .unwrap_or(u16::MAX)
            .min(area.height.saturating_sub(mark + about_rows + 2)),
    };
    let about = Rect {
        x: x + 2,
        y: list.bottom(),
        width: width.saturating_sub(4),
        height: about_rows,
    };
    Parts {
        mark: top,
        list,
        about,
    }
}

fn first_line(lines: &[LineOf], selected: usize, height: u16) -> usize {
    let at = lines
        .iter()
        .position(|line| matches!(line, LineOf::Row(index) if *index == selected))
        .unwrap_or(0);
    let height = usize::from(height);
    at.saturating_sub(height.saturating_sub(3))
        .min(lines.len().saturating_sub(height))
}

pub(super) fn draw(model: &Model, screen: &StartScreen, theme: &Theme, frame: &mut Frame<'_>) {
    let lines = lines(screen);
    let parts = layout(frame.area(), lines.len());
    let buf = frame.buffer_mut();
    mark(model, theme, parts.mark, buf);
    let inner = panel("", theme, parts.list, buf);
    let inner = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let first = first_line(&lines, screen.selected, inner.height);
    if lines.is_empty() {
        let text = if screen.filter.is_some() {
            model.texts.msg_start_none_match()
        } else {
            model.texts.msg_start_empty()
        };
        paint::paragraph(&text, theme.dim, 3, inner, buf);
    }
    if let Some((done, all)) = screen.reading {
        let progress = model.texts.how_far(done, all);
        let text = format!(" {} ", model.texts.msg_start_reading(progress));
        paint::right(Line::styled(text, theme.warning), on_edge(parts.list), buf);
    }
    let below = lines
        .len()
        .saturating_sub(first + usize::from(inner.height));
    paint::more_below(parts.list, below, theme, buf);
    let mut rest = inner;
    for line in lines.iter().skip(first).take(usize::from(inner.height)) {
        let row = Rect { height: 1, ..rest };
        match line {
            LineOf::Blank => {}
            LineOf::Today => heading(&model.texts.msg_start_today(), theme, row, buf),
            LineOf::Drafts => heading(&model.texts.msg_start_drafts(), theme, row, buf),
            LineOf::Programmes => heading(&model.texts.msg_start_programmes(), theme, row, buf),
            LineOf::Sessions => heading(&model.texts.msg_start_sessions(), theme, row, buf),
            LineOf::Row(index) => entry(model, screen, *index, theme, row, buf),
            LineOf::More(index) => more(model, screen, *index, theme, row, buf),
        }
        rest = paint::below(rest, 1);
    }
    about(model, screen, theme, parts.about, buf);
    if let Some(field) = &screen.filter {
        let cursor = filter(model, screen, field, theme, parts.list, buf);
        if let Some(cursor) = cursor {
            frame.set_cursor_position(cursor);
        }
    }
}

/// The upper edge of a panel, without its corners.
fn on_edge(panel: Rect) -> Rect {
    Rect {
        x: panel.x + 2,
        width: panel.width.saturating_sub(4),
        height: panel.height.min(1),
        ..panel
    }
}

/// The words that list less, in the edge of the list, and how many are left.
fn filter(
    model: &Model,
    screen: &StartScreen,
    field: &TextField,
    theme: &Theme,
    panel: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let edge = on_edge(panel);
    let texts = &model.texts;
    let all = screen.lists.sessions.len() + screen.lists.programmes.len();
    let left = texts.msg_start_filtered(texts.count(screen.rows()), texts.count(all));
    let used = if screen.reading.is_none() {
        paint::right(Line::styled(format!(" {left} "), theme.dim), edge, buf)
    } else {
        edge.width / 2
    };
    let label = format!(" {}: ", texts.msg_start_filter());
    let label_width = u16::try_from(width(&label)).unwrap_or(edge.width);
    paint::line(Line::styled(label, theme.title_focus), edge, buf);
    let place = Rect {
        x: edge.x + label_width.min(edge.width),
        width: edge.width.saturating_sub(label_width + used + 1),
        ..edge
    };
    paint::typed(
        field,
        &texts.msg_start_filter_hint(),
        true,
        theme,
        place,
        buf,
    )
}

/// The selected row in more words, and what Enter does.
fn about(model: &Model, screen: &StartScreen, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let (lines, enter) = match screen.row(screen.selected) {
        Some(Row::Programme(index)) => {
            let variant = screen.lists.programmes[index].variant(model.language());
            let times = match variant.times {
                Times::Given => model.texts.msg_start_given(),
                Times::Suggested => model.texts.msg_start_suggested(),
            };
            let length = model.texts.msg_start_days(int(variant.days));
            let languages = languages(&screen.lists.programmes[index]);
            let facts = format!("{length} · {languages} · {times} · {}", variant.organiser);
            (
                vec![variant.title.clone().into_owned(), facts],
                model.texts.msg_start_enter_makes(),
            )
        }
        Some(Row::Session(index)) => {
            let texts = &model.texts;
            let session = &screen.lists.sessions[index];
            let facts = session
                .problem
                .clone()
                .or_else(|| session.damage.clone())
                .or_else(|| {
                    let words = erase_words(model, session)?;
                    Some(format!("{words}: brobygger erase"))
                })
                .or_else(|| {
                    session
                        .composing
                        .as_ref()
                        .map(|_| texts.msg_list_composing())
                })
                .unwrap_or_else(|| places_and_dates(model, session).swap_remove(0));
            let enter = if session.composing.is_some() {
                texts.msg_start_enter_goes_on()
            } else {
                texts.msg_start_enter_opens()
            };
            (vec![session.title.clone(), facts], enter)
        }
        None => return,
    };
    let mut rest = area;
    for (text, style) in lines.iter().zip([theme.strong, theme.dim]) {
        rest = paint::line(
            Line::styled(
                cut(&safe(text), usize::from(area.width)).into_owned(),
                style,
            ),
            rest,
            buf,
        );
    }
    paint::line(Line::styled(enter, theme.key), rest, buf);
}

fn heading(text: &str, theme: &Theme, area: Rect, buf: &mut Buffer) {
    paint::line(Line::styled(text.to_owned(), theme.strong), area, buf);
}

/// The name over its bridge.
fn mark(model: &Model, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let name = Line::from(vec![
        Span::styled("brobygger", theme.title_focus),
        Span::styled(format!("   {}", model.texts.msg_start_tagline()), theme.dim),
    ]);
    let mut rest = paint::line(name, area, buf);
    if area.height < 4 {
        return;
    }
    let width = usize::from(area.width);
    let arches = width / 8;
    rest = paint::line(
        Line::styled("━".repeat(arches * 8), theme.title_focus),
        rest,
        buf,
    );
    paint::line(
        Line::styled("┃╭────╮┃".repeat(arches), theme.border),
        rest,
        buf,
    );
}

fn entry(
    model: &Model,
    screen: &StartScreen,
    index: usize,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let selected = index == screen.selected;
    let sign = if selected { " ▸ " } else { "   " };
    match screen.row(index) {
        Some(Row::Session(session)) => {
            session_row(
                model,
                &screen.lists.sessions[session],
                sign,
                theme,
                area,
                buf,
            );
        }
        Some(Row::Programme(programme)) => {
            programme_row(
                model,
                &screen.lists.programmes[programme],
                sign,
                theme,
                area,
                buf,
            );
        }
        None => {}
    }
    if selected {
        buf.set_style(area, theme.selected);
    }
}

fn session_row(
    model: &Model,
    session: &SessionEntry,
    sign: &str,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let (fixed, style) = match (&session.problem, &session.damage) {
        (Some(_), _) => (Some(model.texts.msg_start_damaged()), theme.error),
        (None, Some(_)) => (Some(model.texts.msg_start_recoverable()), theme.warning),
        (None, None) => (None, theme.dim),
    };
    let erase = erase_words(model, session);
    let style = erase.as_ref().map_or(style, |_| theme.warning);
    let fixed = fixed.or(erase);
    let language = session
        .composing
        .as_deref()
        .and_then(|name| name.rsplit('.').next());
    let fixed = fixed.or_else(|| language.map(str::to_owned));
    let tails = fixed.map_or_else(|| places_and_dates(model, session), |tail| vec![tail]);
    two_ends(sign, &session.title, &tails, style, theme, area, buf);
}

/// That the day has come by which it was to be erased.
fn erase_words(model: &Model, session: &SessionEntry) -> Option<String> {
    let Screen::Start(start) = &model.screen else {
        return None;
    };
    let day = session.to_be_erased(start.lists.today)?;
    Some(model.texts.msg_to_be_erased(model.texts.date(day)))
}

/// Place and dates, at full length and shorter.
fn places_and_dates(model: &Model, session: &SessionEntry) -> Vec<String> {
    let dates = model.texts.dates(&session.dates);
    let first = session.dates.iter().min();
    let first = first.map_or_else(String::new, |date| model.texts.dates(&[*date]));
    let whole = match safe(&session.place) {
        place if place.is_empty() => dates.clone(),
        place => format!("{place} · {dates}"),
    };
    vec![whole, dates, first]
}

/// From this width on a programme's row has its languages.
const ROOM_FOR_LANGUAGES: u16 = 78;

/// The languages that a programme is there in.
fn languages(programme: &ProgrammeEntry) -> String {
    let codes = programme.variants.iter();
    let codes: Vec<&str> = codes.map(|variant| variant.language.code()).collect();
    codes.join(" ")
}

fn programme_row(
    model: &Model,
    programme: &ProgrammeEntry,
    sign: &str,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let variant = programme.variant(model.language());
    let title = variant.title.as_ref();
    let languages = languages(programme);
    let days = model.texts.msg_start_days(int(variant.days));
    // The same in every row, so that they stand below each other.
    let tail = if area.width >= ROOM_FOR_LANGUAGES {
        format!("{days} · {languages:<11}")
    } else {
        days
    };
    two_ends(sign, title, &[tail], theme.dim, theme, area, buf);
}

/// A title with what is to be said of it at the right: the first of `tails` that leaves the title whole, else the first that
/// leaves it two thirds of the row, else the last.
fn two_ends(
    sign: &str,
    title: &str,
    tails: &[String],
    tail_style: ratatui::style::Style,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let room = usize::from(area.width);
    let fits = |tail: &&String| width(tail) + width(title) + 6 <= room;
    let is_short = |tail: &&String| (width(tail) + 6) * 3 <= room;
    let tail = tails
        .iter()
        .find(fits)
        .or_else(|| tails.iter().find(is_short))
        .or(tails.last());
    let tail = cut(tail.map_or("", String::as_str), room / 3).into_owned();
    let used = paint::right(Line::styled(format!("{tail} "), tail_style), area, buf);
    let room = usize::from(area.width.saturating_sub(used + 5));
    let title = cut(&safe(title), room).into_owned();
    let spans = vec![
        Span::styled(sign.to_owned(), theme.key),
        Span::styled(title, Style::new()),
    ];
    let place = Rect {
        width: area.width.saturating_sub(used),
        ..area
    };
    paint::line(Line::from(spans), place, buf);
}

fn more(
    model: &Model,
    screen: &StartScreen,
    index: usize,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    if index == screen.selected {
        let text = format!("   {}", model.texts.msg_start_enter_opens());
        paint::line(Line::styled(text, theme.key_hint), area, buf);
        buf.set_style(area, theme.selected);
    }
}

pub(super) fn hit(screen: &StartScreen, area: Rect, at: Position) -> Option<Hit> {
    let lines = lines(screen);
    let list = layout(area, lines.len()).list;
    let inner = Rect {
        y: list.y + 1,
        height: list.height.saturating_sub(2),
        ..list
    };
    if !inner.contains(at) {
        return None;
    }
    let first = first_line(&lines, screen.selected, inner.height);
    match lines.get(first + usize::from(at.y - inner.y))? {
        LineOf::Row(index) | LineOf::More(index) => Some(Hit::StartRow(*index)),
        _ => None,
    }
}
