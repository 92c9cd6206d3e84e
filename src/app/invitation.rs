//! An invitation's text on the start screen: what was made of each line, and keeping it as one's own programme.

use super::key::{Code, Key};
use super::layer::Layer;
use super::wrap;
use super::{Effect, Level, Model, Screen, visible};
use crate::programme::Language;
use crate::programme::check::Letters;
use crate::programme::invitation::{self, Invitation, Line, Made, Wanted, Why};
use crate::store::Keeping;
use crate::text::{Texts, findings, int};

/// Rows of the page that are not the text: the frame, the keys, and a free row before them.
const AROUND: u16 = 4;
const MEGABYTE: usize = 1024 * 1024;

/// The text that was pasted, as it is understood.
pub struct InvitationPage {
    text: String,
    /// What the facilitator said that it is; nothing: guessed.
    language: Option<Language>,
    pub read: Invitation,
    /// First row that is shown.
    pub scroll: usize,
}

/// A row of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Of the text, or over the whole width when nothing is beside it.
    pub left: String,
    /// What was made of it.
    pub right: String,
    pub look: Look,
    /// Whether it is the first row of what it says.
    pub begins: bool,
}

/// How a row looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Heading,
    Plain,
    /// An item of the programme.
    Item,
    /// A day begins or ends.
    Day,
    /// Part of an item.
    Part,
    /// Left alone.
    Left,
    /// Unsure.
    Doubt,
}

impl InvitationPage {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// The columns of the text, and those of what was made of it, on a page of some columns.
#[must_use]
pub fn widths(columns: u16) -> (usize, usize) {
    let room = usize::from(columns.saturating_sub(9));
    let left = room * 9 / 20;
    (left, room - left)
}

/// The rows that are shown at once in a window of some rows.
#[must_use]
pub fn height(rows: u16) -> u16 {
    rows.saturating_sub(1 + AROUND)
}

/// The whole page, row by row, for a window of some columns.
#[must_use]
pub fn rows(texts: &Texts, page: &InvitationPage, columns: u16) -> Vec<Row> {
    let mut out = Sheet {
        width: usize::from(columns.saturating_sub(6).max(10)),
        widths: widths(columns),
        rows: Vec::new(),
    };
    let read = &page.read;
    if page.is_empty() {
        out.whole(&texts.msg_invitation_paste_here(), Look::Heading);
        out.blank();
        out.whole(&texts.msg_invitation_looks_for(), Look::Plain);
        return out.rows;
    }
    if read.programme.is_none() {
        out.whole(&texts.msg_invitation_nothing(), Look::Heading);
        out.whole(&texts.msg_invitation_looks_for(), Look::Plain);
    } else {
        out.whole(&texts.invitation_summary(read), Look::Heading);
    }
    out.blank();
    for line in &read.lines {
        out.line(texts, read, line);
    }
    if !read.findings.is_empty() {
        out.blank();
        out.whole(&texts.msg_invitation_does_not_fit(), Look::Heading);
    }
    let mut letters = Letters::default();
    letters.learn(&read.findings);
    for finding in &read.findings {
        out.whole(&findings::finding(texts, finding), Look::Doubt);
        for line in findings::shown_repairs(texts, finding, &letters)
            .lines()
            .filter(|line| !line.is_empty())
        {
            out.whole(line, Look::Plain);
        }
    }
    out.rows
}

struct Sheet {
    width: usize,
    widths: (usize, usize),
    rows: Vec<Row>,
}

impl Sheet {
    fn blank(&mut self) {
        self.rows.push(Row {
            left: String::new(),
            right: String::new(),
            look: Look::Plain,
            begins: true,
        });
    }

    /// A text over the whole width.
    fn whole(&mut self, text: &str, look: Look) {
        let text = visible::clean(text);
        // A doubt has a sign before it.
        let width = self.width - if look == Look::Doubt { 2 } else { 0 };
        for (index, row) in wrap::rows(&text, width).iter().enumerate() {
            self.rows.push(Row {
                left: row.of(&text).trim_end().to_owned(),
                right: String::new(),
                look,
                begins: index == 0,
            });
        }
    }

    fn line(&mut self, texts: &Texts, read: &Invitation, line: &Line) {
        let made = visible::clean(&texts.made_of(read, line)).into_owned();
        if made.is_empty() && line.doubts.is_empty() {
            return;
        }
        let look = look(&line.made);
        let left = visible::clean(line.text.trim()).replace('\t', "  ");
        self.beside(&left, &made, look);
        for doubt in &line.doubts {
            self.beside("", &texts.doubt(doubt), Look::Doubt);
        }
    }

    /// A line of the text, and at its right what is to be said of it on as many rows as that takes. An item's text is shown
    /// whole; of what is left alone the beginning will do.
    fn beside(&mut self, left: &str, right: &str, look: Look) {
        let of = |text: &str, width| -> Vec<String> {
            let rows = wrap::rows(text, width);
            rows.iter()
                .map(|row| row.of(text).trim_end().to_owned())
                .collect()
        };
        let right = of(right, self.widths.1);
        let mut left = of(left, self.widths.0);
        let most = if look == Look::Left {
            1
        } else {
            right.len().max(2)
        };
        if left.len() > most {
            left.truncate(most);
            if let Some(last) = left.last_mut() {
                last.push('…');
            }
        }
        for index in 0..left.len().max(right.len()) {
            let at = |rows: &[String]| rows.get(index).cloned().unwrap_or_default();
            self.rows.push(Row {
                left: at(&left),
                right: at(&right),
                look,
                begins: index == 0,
            });
        }
    }
}

fn look(made: &Made) -> Look {
    match made {
        Made::Item { .. } => Look::Item,
        Made::Title | Made::Day(_) | Made::Date(_) | Made::Hours | Made::End => Look::Day,
        Made::ItemTitle | Made::Presenter | Made::Detail => Look::Part,
        Made::Columns
        | Made::Left(Why::Blank | Why::Rule | Why::Prose | Why::Phone | Why::Address | Why::Date) => {
            Look::Left
        }
    }
}

impl Model {
    /// Shows what would become of a text; without one says what can be pasted.
    pub(super) fn open_invitation(&mut self, text: &str) {
        if !matches!(self.screen, Screen::Start(_)) || self.is_too_large(text.len()) {
            return;
        }
        let page = self.invitation_page(text.to_owned(), None);
        self.layers.push(Layer::Invitation(Box::new(page)));
    }

    fn is_too_large(&mut self, bytes: usize) -> bool {
        let large = bytes > invitation::LARGEST;
        if large {
            let text = self
                .texts
                .msg_invitation_too_large(int(invitation::LARGEST / MEGABYTE));
            self.say(text, Level::Warning);
        }
        large
    }

    fn invitation_page(&self, text: String, language: Option<Language>) -> InvitationPage {
        let wanted = Wanted {
            language,
            otherwise: self.language(),
            untitled: &self.texts.msg_invitation_untitled(),
        };
        InvitationPage {
            read: invitation::read(&text, wanted),
            text,
            language,
            scroll: 0,
        }
    }

    /// More of the text: a large paste comes in pieces, and a programme may be copied page by page.
    pub(super) fn paste_in_invitation(&mut self, more: &str) {
        let Some(Layer::Invitation(page)) = self.layers.last_mut() else {
            return;
        };
        let bytes = page.text.len() + more.len() + 1;
        let (mut text, language) = (page.text.clone(), page.language);
        if self.is_too_large(bytes) {
            return;
        }
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        text.push_str(more);
        self.show_invitation(text, language);
    }

    fn show_invitation(&mut self, text: String, language: Option<Language>) {
        let anew = self.invitation_page(text, language);
        if let Some(Layer::Invitation(page)) = self.layers.last_mut() {
            **page = anew;
        }
    }

    pub(super) fn key_in_invitation(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::Invitation(page)) = self.layers.last() else {
            return;
        };
        match key.code {
            Code::Enter => {
                if let Some(programme) = page.read.programme.clone() {
                    effects.push(Effect::KeepProgramme {
                        programme: Box::new(programme),
                        keeping: Keeping::New,
                    });
                }
            }
            Code::Esc | Code::Char('q') => {
                let said = !page.is_empty();
                self.layers.pop();
                if said {
                    let text = self.texts.msg_invitation_not_kept();
                    self.say(text, Level::Note);
                }
            }
            Code::Char('l') if key.ctrl && !page.is_empty() => {
                let at = Language::ALL
                    .iter()
                    .position(|one| *one == page.read.language);
                let next = at.map_or(0, |at| (at + 1) % Language::ALL.len());
                let (text, scroll) = (page.text.clone(), page.scroll);
                self.show_invitation(text, Language::ALL.get(next).copied());
                if let Some(Layer::Invitation(page)) = self.layers.last_mut() {
                    page.scroll = scroll;
                }
                self.step(0);
            }
            Code::Char('?') | Code::F(1) => {}
            _ => self.key_in_reader(key, effects),
        }
    }

    /// Scrolls the page, stopping at its ends.
    pub(super) fn scroll_invitation(&mut self, by: isize) {
        let (columns, window) = self.size;
        let Some(Layer::Invitation(page)) = self.layers.last() else {
            return;
        };
        let rows = rows(&self.texts, page, columns).len();
        let last = rows.saturating_sub(usize::from(height(window)));
        if let Some(Layer::Invitation(page)) = self.layers.last_mut() {
            page.scroll = page.scroll.saturating_add_signed(by).min(last);
        }
    }
}
