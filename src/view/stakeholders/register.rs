//! The register: a table of stakeholders that fits the window, and beside or below it the card of the selected one.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::register_card as card;
use super::signs::now_and_wanted;
use crate::app::actions::Action;
use crate::app::cell::{Cell, Part};
use crate::app::console::Console;
use crate::app::layer::Layer;
use crate::app::stakeholders::listing::{Only, Sort};
use crate::app::stakeholders::register::RegisterAction;
use crate::app::{Hit, Model};
use crate::session::{Evidence, Level, Stakeholder};
use crate::text::{Texts, int};
use crate::view::paint::{self, panel, typed};
use crate::view::safe::{cut, safe};
use crate::view::theme::Theme;

/// From this width on the card stands beside the table, else below it.
const WIDE: u16 = 120;
/// Rows that a page must have for a card below the table.
const TALL: u16 = 15;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    /// The position now and wanted, as signs.
    Position,
    Name,
    Organisation,
    Influence,
    Interest,
    Affected,
    Evidence,
    Responsible,
    Contact,
    Strategy,
}

struct Parts {
    table: Rect,
    card: Rect,
}

fn layout(model: &Model, console: &Console, page: Rect) -> Parts {
    let editing = edited_field(model);
    let (table, card) = if console.session.stakeholders.is_empty() {
        (page, Rect { height: 0, ..page })
    } else if page.width >= WIDE {
        let width = (page.width * 36 / 100).clamp(44, 62);
        let [table, card] =
            Layout::horizontal([Constraint::Min(0), Constraint::Length(width)]).areas(page);
        (table, card)
    } else if editing {
        (Rect { height: 0, ..page }, page)
    } else if page.height >= TALL {
        let height = (page.height * 2 / 5).clamp(7, 14);
        let [table, card] =
            Layout::vertical([Constraint::Min(0), Constraint::Length(height)]).areas(page);
        (table, card)
    } else {
        (page, Rect { height: 0, ..page })
    };
    Parts { table, card }
}

/// Whether a field of the card is being changed.
fn edited_field(model: &Model) -> bool {
    let open = model
        .console()
        .is_some_and(|console| !console.stakeholders.open.is_empty());
    match model.layers.as_slice() {
        [.., Layer::Rating(_), Layer::Cell(_)] => false,
        [.., Layer::Card(_)] => true,
        [.., Layer::Cell(cell)] => open && cell.place.part == Part::Stakeholder,
        _ => false,
    }
}

pub(super) fn draw(
    model: &Model,
    console: &Console,
    theme: &Theme,
    page: Rect,
    frame: &mut Frame<'_>,
) {
    let parts = layout(model, console, page);
    let listed = console.stakeholders.listed(&console.session);
    let sheet = Sheet {
        model,
        console,
        theme,
        listed: &listed,
    };
    if parts.table.height > 0 {
        sheet.table(parts.table, frame);
    }
    if parts.card.height > 0 {
        if edited_field(model) {
            card::edit(model, console, theme, parts.card, frame);
        } else {
            let selected = console.stakeholders.selected(&console.session);
            card::draw(
                model,
                console,
                selected,
                theme,
                parts.card,
                frame.buffer_mut(),
            );
        }
    }
}

/// What the table is drawn from.
struct Sheet<'a> {
    model: &'a Model,
    console: &'a Console,
    theme: &'a Theme,
    listed: &'a [&'a Stakeholder],
}

impl Sheet<'_> {
    fn table(&self, area: Rect, frame: &mut Frame<'_>) {
        let (model, theme) = (self.model, self.theme);
        let inner = panel(&self.title(area.width), theme, area, frame.buffer_mut());
        let inner = self.search(inner, frame);
        let new = self.new_one();
        if self.listed.is_empty() && new.is_none() {
            let text = if self.console.session.stakeholders.is_empty() {
                let key = model.key_word(Action::Register(RegisterAction::Add));
                model.texts.msg_no_stakeholders(key)
            } else {
                model.texts.msg_no_such_stakeholders()
            };
            let area = Rect {
                x: inner.x + 1,
                width: inner.width.saturating_sub(2),
                ..paint::below(inner, 1)
            };
            paint::paragraph(&text, theme.dim, 4, area, frame.buffer_mut());
            return;
        }
        let columns = columns(inner.width);
        let buf = frame.buffer_mut();
        for (column, place) in places(&columns, inner) {
            let heading = heading(column, &model.texts);
            paint::line(Line::styled(heading, theme.dim), place, buf);
        }
        let mut rest = paint::below(inner, 1);
        let rows = usize::from(rest.height).saturating_sub(usize::from(new.is_some()));
        let first = if new.is_some() {
            // A new one stands below the last.
            self.listed.len().saturating_sub(rows)
        } else {
            first_row(self.console, self.listed, rows)
        };
        let selected = self.console.stakeholders.selected(&self.console.session);
        for one in self.listed.iter().skip(first).take(rows) {
            let row = Rect { height: 1, ..rest };
            self.row(one, &columns, row, buf);
            if new.is_none() && selected.is_some_and(|selected| selected.id == one.id) {
                buf.set_style(row, theme.selected);
            }
            rest = paint::below(rest, 1);
        }
        if let Some(cell) = new {
            let row = Rect {
                x: rest.x + 1,
                width: rest.width.saturating_sub(2),
                height: rest.height.min(1),
                ..rest
            };
            let hint = model.texts.msg_stakeholder_hint();
            if let Some(cursor) = typed(&cell.field, &hint, true, theme, row, buf) {
                frame.set_cursor_position(cursor);
            }
        }
    }

    /// The line for a new name, while it is typed.
    fn new_one(&self) -> Option<&Cell> {
        let stakeholders = &self.console.session.stakeholders;
        match self.model.layers.last() {
            Some(Layer::Cell(cell))
                if cell.place.part == Part::Stakeholder
                    && stakeholders.iter().all(|one| one.id != cell.place.id) =>
            {
                Some(cell)
            }
            _ => None,
        }
    }

    /// How many there are, in which order, and which of them are listed.
    fn title(&self, width: u16) -> String {
        let (texts, view) = (&self.model.texts, &self.console.stakeholders);
        let (shown, all) = (self.listed.len(), self.console.session.stakeholders.len());
        let mut parts = vec![if shown == all {
            texts.msg_panel_stakeholders(int(all))
        } else {
            texts.msg_panel_some_stakeholders(int(shown), int(all))
        }];
        let marked = self
            .listed
            .iter()
            .filter(|one| view.marked.contains(&one.id))
            .count();
        if marked > 0 {
            parts.push(texts.msg_stakeholders_marked(int(marked)));
        }
        parts.extend(view.filter.only.map(|only| only_word(only, texts)));
        if view.sort != Sort::Listed {
            parts.push(sort_word(view.sort, texts));
        }
        cut(&parts.join(" · "), usize::from(width.saturating_sub(6))).into_owned()
    }

    /// The words searched for, above the table; the area below.
    fn search(&self, area: Rect, frame: &mut Frame<'_>) -> Rect {
        let view = &self.console.stakeholders;
        if view.searching.is_none() && view.filter.words.is_empty() {
            return area;
        }
        let label = format!(" {}: ", self.model.texts.msg_notes_search());
        let used = u16::try_from(Span::raw(label.as_str()).width()).unwrap_or(area.width);
        let place = Rect {
            x: area.x + used,
            width: area.width.saturating_sub(used + 1),
            height: 1,
            ..area
        };
        let buf = frame.buffer_mut();
        paint::line(Line::styled(label, self.theme.phase), area, buf);
        if let Some(field) = &view.searching {
            if let Some(cursor) = typed(field, "", true, self.theme, place, buf) {
                frame.set_cursor_position(cursor);
            }
        } else {
            paint::line(Line::raw(safe(&view.filter.words).into_owned()), place, buf);
        }
        paint::below(area, 1)
    }

    fn row(&self, one: &Stakeholder, columns: &[(Column, u16)], area: Rect, buf: &mut Buffer) {
        let marked = self.console.stakeholders.marked.contains(&one.id);
        if marked {
            paint::line(Span::styled("✓", self.theme.key), area, buf);
        }
        for (column, place) in places(columns, area) {
            let (text, style) = self.cell(one, column);
            let style = if one.gone.is_some() {
                self.theme.dim
            } else {
                style
            };
            let room = usize::from(place.width.saturating_sub(1));
            let text = cut(&text, room).into_owned();
            paint::line(Span::styled(text, style), place, buf);
            if column == Column::Name {
                self.name_marks(one, place, buf);
            }
        }
    }

    /// What is to be noticed about a name: that another is like it, that it is sensitive.
    fn name_marks(&self, one: &Stakeholder, place: Rect, buf: &mut Buffer) {
        let mut marks = Vec::new();
        if self.console.stakeholders.is_alike(one) {
            marks.push(Span::styled(" ≈", self.theme.warning));
        }
        if one.sensitive {
            marks.push(Span::styled(" ⊘", self.theme.private));
        }
        if !marks.is_empty() {
            marks.push(Span::raw(" "));
            paint::right(Line::from(marks), place, buf);
        }
    }

    fn cell(&self, one: &Stakeholder, column: Column) -> (String, Style) {
        let (texts, theme) = (&self.model.texts, self.theme);
        let latest = one.latest();
        let level = |level: Option<Level>| match level {
            Some(level) if level.is_high() => (texts.level(level), theme.strong),
            Some(level) => (texts.level(level), Style::new()),
            None => ("·".to_owned(), theme.dim),
        };
        let plain = |text: &str| (safe(text).into_owned(), Style::new());
        match column {
            Column::Position => {
                let style = theme.position(latest.and_then(|rated| rated.position));
                (now_and_wanted(latest), style)
            }
            Column::Name => plain(&one.name),
            Column::Organisation => plain(&one.organisation),
            Column::Influence => level(latest.and_then(|rated| rated.influence)),
            Column::Interest => level(latest.and_then(|rated| rated.interest)),
            Column::Affected => level(latest.and_then(|rated| rated.affected)),
            Column::Evidence => {
                let assumed = latest.is_some_and(|rated| rated.evidence == Some(Evidence::Assumed));
                (if assumed { "?" } else { "" }.to_owned(), theme.warning)
            }
            Column::Responsible => plain(&one.responsible),
            Column::Strategy => plain(one.strategy.lines().next().unwrap_or_default()),
            Column::Contact => match one.next_contact {
                Some(date) if date < self.console.today(&self.model.now) => {
                    (format!("! {}", texts.day_and_month(date)), theme.error)
                }
                Some(date) => (texts.day_and_month(date), Style::new()),
                None => (String::new(), theme.dim),
            },
        }
    }
}

/// The columns that there is room for in a table of a width, with theirs.
fn columns(width: u16) -> Vec<(Column, u16)> {
    use Column::{
        Affected, Contact, Evidence, Influence, Interest, Name, Organisation, Position,
        Responsible, Strategy,
    };
    // From which width on each is there.
    let all = [
        (0, Position, 10),
        (0, Name, 0),
        (96, Organisation, 20),
        (0, Influence, 8),
        (0, Interest, 8),
        (68, Affected, 8),
        (0, Evidence, 2),
        (112, Responsible, 15),
        (76, Contact, 9),
        (124, Strategy, 26),
    ];
    let there = all.into_iter().filter(|(from, _, _)| width >= *from);
    let mut columns: Vec<(Column, u16)> = there.map(|(_, column, width)| (column, width)).collect();
    let used: u16 = columns.iter().map(|(_, width)| width).sum();
    for (column, column_width) in &mut columns {
        if *column == Name {
            // A column is left for the mark.
            *column_width = width.saturating_sub(used + 1);
        }
    }
    columns
}

/// Where each column of a row stands.
fn places(columns: &[(Column, u16)], area: Rect) -> Vec<(Column, Rect)> {
    let mut x = area.x + 1;
    let mut places = Vec::new();
    for (column, width) in columns {
        let width = (*width).min(area.right().saturating_sub(x));
        places.push((
            *column,
            Rect {
                x,
                width,
                height: area.height.min(1),
                ..area
            },
        ));
        x += width;
    }
    places
}

fn heading(column: Column, texts: &Texts) -> String {
    match column {
        Column::Position => texts.msg_rating_position(),
        Column::Name => texts.msg_field_name(),
        Column::Organisation => texts.msg_field_organisation(),
        Column::Influence => texts.msg_column_influence(),
        Column::Interest => texts.msg_column_interest(),
        Column::Affected => texts.msg_column_affected(),
        Column::Evidence => "?".to_owned(),
        Column::Responsible => texts.msg_field_responsible(),
        Column::Contact => texts.msg_column_contact(),
        Column::Strategy => texts.msg_field_strategy(),
    }
}

fn sort_word(sort: Sort, texts: &Texts) -> String {
    match sort {
        Sort::Listed => texts.msg_sort_listed(),
        Sort::Name => texts.msg_sort_name(),
        Sort::Influence => texts.msg_sort_influence(),
        Sort::Interest => texts.msg_sort_interest(),
        Sort::Position => texts.msg_sort_position(),
        Sort::NextContact => texts.msg_sort_next_contact(),
    }
}

fn only_word(only: Only, texts: &Texts) -> String {
    match only {
        Only::NotAssessed => texts.msg_only_not_assessed(),
        Only::Opponents => texts.msg_only_opponents(),
        Only::Powerless => texts.msg_only_powerless(),
        Only::Assumed => texts.msg_only_assumed(),
    }
}

fn first_row(console: &Console, listed: &[&Stakeholder], rows: usize) -> usize {
    let selected = console
        .stakeholders
        .selected(&console.session)
        .map(|one| one.id);
    let index = listed
        .iter()
        .position(|one| Some(one.id) == selected)
        .unwrap_or(0);
    index
        .saturating_sub(rows / 2)
        .min(listed.len().saturating_sub(rows))
}

pub(super) fn hit(model: &Model, console: &Console, page: Rect, at: Position) -> Option<Hit> {
    let table = layout(model, console, page).table;
    let view = &console.stakeholders;
    let searched = view.searching.is_some() || !view.filter.words.is_empty();
    // The frame, the words searched for, the headings.
    let above = 2 + u16::from(searched);
    let rows = Rect {
        x: table.x + 1,
        y: table.y + above,
        width: table.width.saturating_sub(2),
        height: table.height.saturating_sub(above + 1),
    };
    if !rows.contains(at) {
        return None;
    }
    let listed = view.listed(&console.session);
    let first = first_row(console, &listed, usize::from(rows.height));
    let index = first + usize::from(at.y - rows.y);
    (index < listed.len()).then_some(Hit::Stakeholder(index))
}
