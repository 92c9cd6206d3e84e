//! The two rows above every view, and the row below: which session and day, whether it is saved, how the day stands, the keys.

use chrono::Timelike;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::compose;
use super::paint::{self, key_hint};
use super::safe::{cut, safe, width};
use super::theme::{ColourDepth, Theme};
use super::timers;
use crate::app::actions::{Action, Scope, scopes};
use crate::app::between::BetweenAction;
use crate::app::console::{Console, Save, SaveFailure, View};
use crate::app::layer::Layer;
use crate::app::review::ReviewAction;
use crate::app::{Hit, Level, Model};
use crate::stage;
use crate::text::int;
use crate::timetable::DayState;

/// From this height on an alarm may take two rows.
const ROWS_FOR_A_LONG_ALARM: u16 = 20;

/// Columns that the names of the views leave to the words on how the day stands, so that they do not come and go with them.
const ROOM_FOR_STANDING: usize = 30;
/// And to the timer that ends first.
const ROOM_FOR_A_TIMER: usize = 18;

/// The parts of the screen while a session is open.
pub(super) struct Parts {
    title: Rect,
    tabs: Rect,
    /// Why the session is not saved, when saving fails.
    alarm: Rect,
    pub body: Rect,
}

pub(super) fn layout(area: Rect, model: &Model, console: &Console) -> Parts {
    let alarm = console.save.failure().map_or(0, |failure| {
        let most = if area.height >= ROWS_FOR_A_LONG_ALARM {
            2
        } else {
            1
        };
        let text = alarm_text(model, console, failure, area.width);
        paint::rows(&text, area.width.saturating_sub(2)).min(most)
    });
    let [title, tabs, alarm, body, _footer] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Length(alarm),
        Constraint::Min(0),
        Constraint::Length(1),
    ])
    .areas(area);
    Parts {
        title,
        tabs,
        alarm,
        body,
    }
}

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    parts: &Parts,
    frame: &mut Frame<'_>,
) {
    let buf = frame.buffer_mut();
    buf.set_style(parts.title, theme.header);
    let right = paint::right(
        clock_and_save(model, console, theme),
        shrunk(parts.title),
        buf,
    );
    title(
        model,
        console,
        theme,
        Rect {
            width: parts.title.width.saturating_sub(right + 3),
            ..parts.title
        },
        buf,
    );
    let mut standing = standing_words(model, console, theme);
    let named = tab_texts(model, console, parts.tabs.width, standing.width());
    if console.is_composing() {
        let badge = format!(" ✎ {} ", model.texts.msg_compose_badge());
        paint::line(Line::styled(badge, theme.tab_active), parts.tabs, buf);
    }
    let used: usize = named.iter().map(|(text, _)| width(text) + 1).sum();
    let used = used + standing.width() + 2;
    tabs(named, console, theme, parts.tabs, buf);
    let room = usize::from(parts.tabs.width).saturating_sub(used);
    let timer = timers::in_header(model, console, theme, parts.body);
    if let Some(timer) = timer.filter(|timer| timer.width() <= room) {
        standing.spans.insert(0, timer);
    }
    paint::right(standing, shrunk(parts.tabs), buf);
    if let Some(failure) = console.save.failure() {
        let style = alarm_style(failure, theme);
        let text = alarm_text(model, console, failure, parts.alarm.width);
        buf.set_style(parts.alarm, style);
        let place = shrunk(parts.alarm);
        paint::paragraph(&text, style, place.height, place, buf);
    }
    if model.flash_until.is_some() {
        buf.set_style(parts.title, Style::new().reversed());
        buf.set_style(parts.tabs, Style::new().reversed());
    }
}

/// What is not saved, since when and why; whether it is kept all the same; what to do.
fn alarm_text(model: &Model, console: &Console, failure: &SaveFailure, columns: u16) -> String {
    let texts = &model.texts;
    let since = failure.since.with_timezone(&console.session.zone);
    let kept = if failure.kept {
        texts.msg_still_kept()
    } else {
        texts.msg_only_in_memory()
    };
    let line = texts.msg_not_saved_line(texts.time(since.time()), &failure.reason, kept);
    let with_names = format!("{line} ({})", failure.error);
    let has_room = paint::rows(&with_names, columns.saturating_sub(2)) <= 2;
    if has_room && failure.error != failure.reason {
        with_names
    } else {
        line
    }
}

/// The loudest thing on the screen when something can be lost; else a warning.
fn alarm_style(failure: &SaveFailure, theme: &Theme) -> Style {
    if failure.kept {
        theme.warning.reversed().bold()
    } else {
        theme.not_saved
    }
}

/// One column in from the edges.
fn shrunk(area: Rect) -> Rect {
    Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    }
}

fn title(model: &Model, console: &Console, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let session = &console.session;
    let days = session.programme.days.len();
    let mut tail = String::new();
    if days > 1 {
        tail.push_str(" · ");
        tail.push_str(&model.texts.msg_day_of(int(console.day + 1), int(days)));
    }
    if !session.place.is_empty() {
        tail.push_str(" · ");
        tail.push_str(&safe(&session.place));
    }
    let room = usize::from(area.width.saturating_sub(1));
    let tail = cut(&tail, room / 2).into_owned();
    let title = safe(&session.title);
    let title = cut(&title, room.saturating_sub(tail.chars().count())).into_owned();
    let text = vec![
        Span::raw(" "),
        Span::styled(title, theme.header_strong),
        Span::styled(tail, theme.header),
    ];
    paint::line(Line::from(text), area, buf);
}

fn clock_and_save(model: &Model, console: &Console, theme: &Theme) -> Line<'static> {
    let texts = &model.texts;
    let save = if console.read_only.is_some() {
        Span::styled(format!("◇ {}", texts.msg_read_only_badge()), theme.warning)
    } else {
        match &console.save {
            Save::Failed(failure) => Span::styled(
                format!(" ✗ {} ", texts.msg_not_saved()),
                alarm_style(failure, theme),
            ),
            Save::Kept { .. } if console.is_saved() => {
                Span::styled(format!("● {}", texts.msg_saved()), theme.saved)
            }
            Save::Kept { .. } => Span::styled(format!("○ {}", texts.msg_saving()), theme.saving),
        }
    };
    let now = model.now.at.with_timezone(&console.session.zone);
    let time = format!("{:02}:{:02}:{:02}", now.hour(), now.minute(), now.second());
    Line::from(vec![
        save,
        Span::styled(
            format!("   {}  ", texts.short_date(now.date_naive())),
            theme.header,
        ),
        Span::styled(time, theme.header_strong),
    ])
}

fn tab_name(model: &Model, view: View) -> String {
    match view {
        View::Day => model.texts.msg_tab_day(),
        View::Modules => model.texts.msg_tab_modules(),
        View::Notes => model.texts.msg_tab_notes(),
        View::Stakeholders => model.texts.msg_tab_stakeholders(),
        View::Between => model.texts.msg_tab_between(),
        View::Groups => model.texts.msg_tab_groups(),
        View::Review => model.texts.msg_tab_review(),
    }
}

/// What lies between the days has a tab while it is shown, or where there is room; the names of its pages stand below.
fn between_tab(model: &Model, console: &Console, columns: u16) -> Option<(String, View)> {
    let key = model
        .keymap
        .key_of(Action::Between(BetweenAction::Open))
        .map_or_else(String::new, |key| model.key_name(key));
    let named = format!(" {key} {} ", tab_name(model, View::Between));
    let short = format!(" {key} ");
    let fits = |others: usize, text: &str| {
        others + width(text) + 1 + ROOM_FOR_STANDING <= usize::from(columns)
    };
    let text = if console.view == View::Between {
        let keys = View::ALL.len() * width(" 1  ");
        Some(if fits(keys, &named) { named } else { short })
    } else {
        let others = View::ALL.map(|(_, view)| width(&tab_name(model, view)) + 5);
        let others = others.iter().sum();
        [named, short].into_iter().find(|text| fits(others, text))
    };
    Some((text?, View::Between))
}

/// The tabs, beside the words on how the day stands. Where there is no room for all names, only the view that is shown has its.
fn tab_texts(
    model: &Model,
    console: &Console,
    columns: u16,
    standing: usize,
) -> Vec<(String, View)> {
    if console.is_composing() {
        return Vec::new();
    }
    let texts = |all: bool| {
        let text = |(key, view): (char, View)| {
            let name = if all || view == console.view {
                format!(" {key} {} ", tab_name(model, view))
            } else {
                format!(" {key} ")
            };
            (name, view)
        };
        let mut tabs = View::ALL.map(text).to_vec();
        tabs.extend(between_tab(model, console, columns));
        tabs
    };
    let named = texts(true);
    let used: usize = named.iter().map(|(text, _)| width(text) + 1).sum();
    let has_timer = console.session.timers_on(&model.now).next().is_some();
    let for_timer = if has_timer { ROOM_FOR_A_TIMER } else { 0 };
    let for_standing = ROOM_FOR_STANDING.max(standing + 2);
    if used + for_standing + for_timer <= usize::from(columns) {
        named
    } else {
        texts(false)
    }
}

fn tabs(tabs: Vec<(String, View)>, console: &Console, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let spans = tabs.into_iter().flat_map(|(text, view)| {
        let style = if view == console.view {
            theme.tab_active
        } else {
            theme.tab
        };
        [Span::styled(text, style), Span::raw(" ")]
    });
    paint::line(Line::from(spans.collect::<Vec<_>>()), area, buf);
}

/// How the day stands, in words.
fn standing_words(model: &Model, console: &Console, theme: &Theme) -> Line<'static> {
    if console.is_composing() {
        return compose::total_words(model, console, theme);
    }
    let standing = &console.standing;
    let words = match standing.state {
        DayState::NotStarted => model.texts.msg_day_not_started(),
        DayState::Ended => model.texts.msg_day_ended(),
        _ => model.texts.behind(standing.behind_seconds),
    };
    let style = match standing.behind_seconds {
        _ if standing.state == DayState::NotStarted || standing.state == DayState::Ended => {
            theme.dim
        }
        60.. => theme.behind,
        ..=-60 => theme.ahead,
        _ => theme.on_time,
    };
    let mut spans = Vec::new();
    if standing.state == DayState::Paused {
        spans.push(Span::styled(
            format!(" {} ", model.texts.msg_paused_word()),
            theme.warning.reversed(),
        ));
        spans.push(Span::raw("  "));
    }
    if let Some(stage) = model.stage() {
        let view = model.room_view(stage.view);
        let style = if stage.view == stage::View::Black {
            theme.warning
        } else {
            theme.shown
        };
        spans.push(Span::styled(model.texts.msg_room_badge(view), style));
        spans.push(Span::raw("   "));
    }
    spans.push(Span::styled(words, style));
    Line::from(spans)
}

/// The bottom row: what has just happened, else the keys that do something here.
pub(super) fn footer(model: &Model, theme: &Theme, frame: &mut Frame<'_>) {
    let area = frame.area();
    let row = Rect {
        y: area.bottom().saturating_sub(1),
        height: 1,
        ..area
    };
    let buf = frame.buffer_mut();
    if let Some(toast) = &model.toast {
        let (style, sign) = match toast.level {
            Level::Done => (theme.toast.patch(theme.saved), '✓'),
            Level::Note => (theme.toast, 'i'),
            Level::Warning => (theme.toast.patch(theme.warning).bold(), '!'),
        };
        buf.set_style(row, style);
        let text = format!(
            " {sign} {}",
            cut(&safe(&toast.text), usize::from(row.width.saturating_sub(4)))
        );
        paint::line(Line::styled(text, style), row, buf);
    } else if model.layers.is_empty() {
        paint::line(
            Line::from(hints(model, theme, usize::from(row.width))),
            row,
            buf,
        );
    } else if matches!(
        model.layers.last(),
        Some(Layer::Details { .. } | Layer::Help { .. })
    ) {
        let mut spans = vec![Span::raw(" ")];
        spans.extend(key_hint("Esc", &model.texts.msg_close(), theme));
        spans.extend(key_hint("↑ ↓", &model.texts.msg_scroll(), theme));
        paint::line(Line::from(spans), row, buf);
    }
}

/// The keys that the footer has wherever they apply, at its end.
const ALWAYS: [Action; 2] = [Action::AddNote, Action::Help];

/// The footer's keys, as many as fit.
fn hints(model: &Model, theme: &Theme, width: usize) -> Vec<Span<'static>> {
    let scopes = scopes(model);
    let mut spans = vec![Span::raw(" ")];
    let mut used = 1;
    let always: Vec<Span<'static>> = ALWAYS
        .into_iter()
        .flat_map(|action| hint_of(model, theme, action))
        .collect();
    let always_width: usize = always.iter().map(Span::width).sum();
    for (binding, keys) in model.keymap.bindings() {
        // Minutes stand together; pages have a row of their own.
        let elsewhere = matches!(
            binding.action,
            Action::Minutes(-1) | Action::Page(_) | Action::Review(ReviewAction::Page(_))
        );
        if !scopes.contains(&binding.scope) || ALWAYS.contains(&binding.action) || elsewhere {
            continue;
        }
        let (Some(key), Some(word)) = (keys.first(), binding.word(model)) else {
            continue;
        };
        // A nearer scope may have the key.
        let is_heard = model.keymap.action(scopes, *key) == Some(binding.action);
        if !is_heard || !binding.applies(model) {
            continue;
        }
        let mut name = model.key_name(*key);
        if let (Action::Minutes(1), Some(less)) =
            (binding.action, model.keymap.key_of(Action::Minutes(-1)))
        {
            name = format!("{name} {}", model.key_name(less));
        }
        // In a narrow window the word that always stands there will do.
        let words = [Some(word), binding.short(&model.texts)];
        let hints = words.into_iter().flatten().map(|word| {
            let hint = key_hint(&name, &word, theme);
            let hint_width: usize = hint.iter().map(Span::width).sum();
            (hint, hint_width)
        });
        let fits = |(_, hint_width): &(_, usize)| used + hint_width + always_width <= width;
        let Some((hint, hint_width)) = hints.into_iter().find(fits) else {
            break;
        };
        used += hint_width;
        spans.extend(hint);
    }
    spans.extend(always);
    spans
}

fn hint_of(model: &Model, theme: &Theme, action: Action) -> Vec<Span<'static>> {
    let found = model
        .keymap
        .bindings()
        .find(|(binding, _)| binding.action == action)
        .filter(|(binding, _)| scopes(model).contains(&binding.scope) && binding.applies(model));
    let hint =
        found.and_then(|(binding, keys)| Some((keys.first()?, binding.short(&model.texts)?)));
    hint.map_or_else(Vec::new, |(key, word)| {
        key_hint(&model.key_name(*key), &word, theme).into()
    })
}

pub(super) fn hit(model: &Model, console: &Console, parts: &Parts, at: Position) -> Option<Hit> {
    if !parts.tabs.contains(at) {
        return None;
    }
    let mut x = parts.tabs.x;
    let plain = Theme::new(model.settings.theme, ColourDepth::None);
    let standing = standing_words(model, console, &plain).width();
    for (text, view) in tab_texts(model, console, parts.tabs.width, standing) {
        let width = u16::try_from(width(&text)).unwrap_or_default();
        if (x..x + width).contains(&at.x) {
            return Some(Hit::View(view));
        }
        x += width + 1;
    }
    None
}

/// The keys of a scope, for boxes that show their own.
pub(super) fn scope_hints(
    model: &Model,
    scope: Scope,
    theme: &Theme,
    width: usize,
) -> Line<'static> {
    let mut spans = vec![Span::raw(" ")];
    let mut used = 2;
    for (binding, keys) in model
        .keymap
        .bindings()
        .filter(|(binding, _)| binding.scope == scope)
    {
        let (Some(key), Some(word)) = (keys.first(), binding.short(&model.texts)) else {
            continue;
        };
        let hint = key_hint(&model.key_name(*key), &word, theme);
        let hint_width: usize = hint.iter().map(Span::width).sum();
        if used + hint_width > width {
            break;
        }
        used += hint_width;
        spans.extend(hint);
    }
    Line::from(spans)
}
