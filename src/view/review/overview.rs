//! Everything on one page: the numbers and the first of what was said, what was promised, who matters, where the time went.

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::scrolled::Rows;
use super::{stakeholders, time, within};
use crate::app::actions::Action;
use crate::app::console::{Console, View};
use crate::app::review::{Page, ReviewAction};
use crate::app::{Hit, Model};
use crate::report::{Chapter, Report, words};
use crate::session::{Note, PromiseState};
use crate::text::int;
use crate::view::paint::panel;
use crate::view::safe::{cut, safe, width};
use crate::view::theme::Theme;

/// The pages in the order of the quarters: upper left, upper right, lower left, lower right.
const QUARTERS: [Page; 4] = [Page::Said, Page::Promised, Page::Stakeholders, Page::Time];

/// Quarters that are narrower say less of each.
const NARROW: u16 = 60;

fn layout(area: Rect) -> [(Page, Rect); 4] {
    let [upper, lower] = Layout::vertical([Constraint::Fill(1); 2]).areas(area);
    let [first, second] = Layout::horizontal([Constraint::Fill(1); 2]).areas(upper);
    let [third, fourth] = Layout::horizontal([Constraint::Fill(1); 2]).areas(lower);
    let [a, b, c, d] = QUARTERS;
    [(a, first), (b, second), (c, third), (d, fourth)]
}

pub(super) fn hit(area: Rect, at: Position) -> Option<Hit> {
    let mut quarters = layout(area).into_iter();
    let found = quarters.find(|(_, quarter)| quarter.contains(at));
    found.map(|(page, _)| Hit::ReviewPage(page))
}

pub(super) fn draw(
    model: &Model,
    console: &Console,
    report: &Report<'_>,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let sheet = Sheet {
        model,
        console,
        report,
        theme,
    };
    for (page, quarter) in layout(area) {
        let inner = within(panel(&sheet.title(page), theme, quarter, buf));
        let mut rows = Rows::new(inner.width);
        match page {
            Page::Said => sheet.said(&mut rows, usize::from(inner.height)),
            Page::Promised => sheet.promised(&mut rows),
            Page::Stakeholders => sheet.stakeholders(&mut rows),
            Page::Overview | Page::Time | Page::Runs => sheet.time(&mut rows),
        }
        rows.draw(0, quarter, inner, theme, buf);
    }
}

struct Sheet<'a> {
    model: &'a Model,
    console: &'a Console,
    report: &'a Report<'a>,
    theme: &'a Theme,
}

impl Sheet<'_> {
    /// The name of a page with its key.
    fn title(&self, page: Page) -> String {
        let texts = &self.model.texts;
        let name = match page {
            Page::Overview => texts.msg_review_overview(),
            Page::Said => texts.msg_review_said(),
            Page::Promised => texts.msg_review_promised(),
            Page::Stakeholders => texts.msg_review_stakeholders(),
            Page::Time | Page::Runs => texts.msg_review_time(),
        };
        let key = self
            .model
            .key_word(Action::Review(ReviewAction::Page(page)));
        format!("{key} {name}")
    }

    /// How many notes of which kind, with which tags, and in each module how many and the first.
    fn said(&self, rows: &mut Rows, height: usize) {
        let (texts, theme, said) = (&self.model.texts, self.theme, &self.report.said);
        let count = said.notes().count();
        if count == 0 {
            let key = self.model.key_word(Action::AddNote);
            return rows.text("", &texts.msg_notes_empty(&key), theme.dim);
        }
        let kinds = said.kinds().into_iter();
        let kinds = kinds.map(|(kind, count)| format!("{} {count}", texts.note_kind(kind)));
        let kinds: Vec<String> = [texts.msg_review_notes(int(count))]
            .into_iter()
            .chain(kinds)
            .collect();
        let kinds = kinds.join(" · ");
        if rows.width < NARROW {
            let kinds = cut(&kinds, usize::from(rows.width)).into_owned();
            rows.row(Line::styled(kinds, theme.strong));
        } else {
            rows.text("", &kinds, theme.strong);
        }
        let tags = said.tags();
        if !tags.is_empty() {
            let tags: Vec<String> = tags
                .iter()
                .map(|(tag, n)| format!("#{} {n}", safe(tag)))
                .collect();
            let tags = cut(&tags.join("  "), usize::from(rows.width)).into_owned();
            rows.row(Line::styled(tags, theme.phase));
        }
        let chapters: Vec<&Chapter<'_>> = said
            .chapters
            .iter()
            .filter(|one| one.notes().next().is_some())
            .collect();
        let with_first = height >= 3 + 2 * chapters.len();
        for chapter in chapters {
            let name = self.chapter(chapter);
            rows.row(self.counted(&name, chapter.notes().count(), rows.width));
            let first = chapter.notes().next().filter(|_| with_first);
            if let Some(note) = first {
                rows.row(Line::styled(format!("  {}", first_row(note)), theme.dim));
            }
        }
        let about: usize = said.about.iter().map(|one| one.notes.len()).sum();
        if about > 0 {
            rows.row(self.counted(&texts.msg_between_people(), about, rows.width));
        }
    }

    fn chapter(&self, chapter: &Chapter<'_>) -> String {
        let texts = &self.model.texts;
        match chapter.module {
            Some(module) => {
                let number = texts.msg_editor_module(i64::from(module.number));
                format!("{number} · {}", safe(&module.title))
            }
            None => texts.msg_review_no_module(),
        }
    }

    /// A name, and at the right edge how many.
    fn counted(&self, name: &str, count: usize, columns: u16) -> Line<'static> {
        let count = format!(" {count}");
        let room = usize::from(columns).saturating_sub(width(&count));
        let name = cut(name, room).into_owned();
        let gap = " ".repeat(room.saturating_sub(width(&name)));
        Line::from(vec![
            Span::raw(name + &gap),
            Span::styled(count, self.theme.strong),
        ])
    }

    /// How it stands, and what is open: when, who, what.
    fn promised(&self, rows: &mut Rows) {
        let (texts, theme, promised) = (&self.model.texts, self.theme, &self.report.promised);
        if promised.is_empty() {
            return rows.text("", &texts.msg_review_no_promises(), theme.dim);
        }
        let count = promised.count;
        let (open, done) = (int(count.open), int(count.done));
        let counted = match int(count.overdue) {
            0 => texts.msg_promises_count(open, done),
            overdue => texts.msg_promises_count_overdue(open, overdue, done),
        };
        rows.text("", &counted, theme.strong);
        if !promised.pledges.is_empty() {
            let said = promised.pledges.iter().filter(|one| one.said.is_some());
            let text = texts.msg_review_pledges(int(said.count()), int(promised.pledges.len()));
            rows.text("", &text, Style::new());
        }
        for (state, note) in promised.open() {
            rows.row(self.promise(state, note));
        }
        let homework = promised.homework.iter();
        rows.rows(homework.map(|one| {
            let number = texts.msg_editor_module(i64::from(one.module.number));
            let text = one.text.lines().next().unwrap_or_default();
            Line::styled(format!("· {number}  {}", safe(text)), theme.dim)
        }));
    }

    fn promise(&self, state: PromiseState, note: &Note) -> Line<'static> {
        let (sign, style) = match state {
            PromiseState::Overdue => ("!", self.theme.error),
            _ => ("○", Style::new()),
        };
        let due = note.due.map(|due| self.model.texts.day_and_month(due));
        let due = due.unwrap_or_default();
        let who = note.responsible.as_deref().unwrap_or_default();
        let mut spans = vec![Span::styled(format!("{sign} {due:>6} "), style)];
        if !who.is_empty() {
            let who = cut(who, 18).into_owned();
            spans.push(Span::styled(format!("{who}  "), self.theme.strong));
        }
        spans.push(Span::raw(first_row(note)));
        Line::from(spans)
    }

    /// Who stands in which corner of the grid, what changed, and how support stands to opposition.
    fn stakeholders(&self, rows: &mut Rows) {
        let (texts, theme) = (&self.model.texts, self.theme);
        let matters = &self.report.stakeholders;
        if matters.listed.is_empty() {
            let key = self.model.key_word(Action::View(View::Stakeholders));
            return rows.text("", &texts.msg_review_no_stakeholders(key), theme.dim);
        }
        stakeholders::corners_in_short(texts, matters, theme, rows);
        stakeholders::changed_in_short(texts, matters, theme, rows);
    }

    /// What was planned and what it took, the largest differences, and the first advice.
    fn time(&self, rows: &mut Rows) {
        let (texts, theme, time) = (&self.model.texts, self.theme, &self.report.time);
        if time.all.items == 0 {
            return rows.text("", &texts.msg_review_no_time(), theme.dim);
        }
        time::all(texts, time, theme, rows);
        let most = if rows.width < NARROW { 3 } else { 6 };
        time::deviations(texts, self.console, time, most, theme, rows);
        for advice in time.advice.iter().take(most) {
            let sentence = words::advice(texts, &self.console.session, advice);
            rows.text("→ ", &safe(&sentence), theme.warning);
        }
        time::totals(texts, time, theme, rows);
    }
}

/// How a note begins, safe to show.
fn first_row(note: &Note) -> String {
    safe(note.text.lines().next().unwrap_or_default()).into_owned()
}
