//! The item that is open: what follows its time belongs to it, until something else begins.

use super::{Doubt, Entry, Gatherer, Made, Span, Why, clock, presenter, wrapped};
use crate::programme::invitation::mark;

/// What goes on beyond so many bytes is no title.
const LONGEST_TITLE: usize = 400;

/// The item that the next lines may belong to: the last of the present day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    pub part: Part,
    /// Blank lines since its last one.
    pub blanks: usize,
}

/// What was last read of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Time,
    Title,
    Presenter,
    Detail,
}

impl Gatherer<'_> {
    /// An item begins on the present line.
    pub(super) fn begin(&mut self, span: Span) {
        let line = self.lines.len() - 1;
        let day = self.day;
        if let Some(draft) = self.days.get_mut(day) {
            let item = draft.entries.len();
            draft.entries.push(Entry::new(line, span));
            self.made(Made::Item { day, item });
        }
        self.set(Part::Time);
    }

    pub(super) fn set(&mut self, part: Part) {
        self.open = Some(Open { part, blanks: 0 });
    }

    pub(super) fn entry(&mut self) -> Option<&mut Entry> {
        self.days.get_mut(self.day)?.entries.last_mut()
    }

    /// The title of the open item, or more of it; with its presenter.
    pub(super) fn title(&mut self, text: &str) {
        let language = self.language;
        let Some(entry) = self.entry() else { return };
        let mut whole = std::mem::take(&mut entry.title);
        if whole.is_empty() {
            text.trim().clone_into(&mut whole);
        } else {
            wrapped::join(&mut whole, text.trim());
        }
        let split = presenter::split(&whole, language).filter(|split| !split.text.is_empty());
        let Some(split) = split else {
            let length = whole.trim_end_matches([':', ' ']).len();
            whole.truncate(length);
            entry.title = whole;
            self.set(Part::Title);
            return;
        };
        entry.title = split.text;
        entry.presenter = split.presenter;
        if split.unsure {
            self.doubt(Doubt::MaybePresenter);
        }
        self.set(Part::Presenter);
    }

    /// The title of a time that stands under it.
    pub(super) fn title_from_above(&mut self) {
        let Some(index) = self.lines.len().checked_sub(2) else {
            return;
        };
        let Some(line) = self.lines.get_mut(index) else {
            return;
        };
        let free = matches!(
            line.made,
            Made::Left(Why::Prose) | Made::Detail | Made::ItemTitle
        );
        let title = mark::bare(&line.text).text.into_owned();
        if !free || title.is_empty() {
            return;
        }
        let was_detail = line.made == Made::Detail;
        line.made = Made::ItemTitle;
        line.doubts.clear();
        if was_detail {
            self.take_back_detail(&title);
        }
        self.title(&title);
        self.doubt(Doubt::TitleAbove);
    }

    /// A line that was taken for a detail of the item before.
    fn take_back_detail(&mut self, text: &str) {
        let entries = self.days.get_mut(self.day).map(|day| &mut day.entries);
        let before = entries.and_then(|entries| {
            let index = entries.len().checked_sub(2)?;
            entries.get_mut(index)
        });
        if let Some(entry) = before
            && entry.details.last().is_some_and(|detail| detail == text)
        {
            entry.details.pop();
        }
    }

    pub(super) fn detail(&mut self, text: &str) {
        if let Some(entry) = self.entry() {
            entry.details.push(text.trim().to_owned());
        }
        if !clock::all(text).is_empty() {
            self.doubt(Doubt::TimeInText);
        }
        self.made(Made::Detail);
        self.set(Part::Detail);
    }

    /// A line without marks: `text` when it belongs to an item, `whole` as it is left alone.
    pub(super) fn text(&mut self, text: &str, whole: &str) {
        let Some(open) = self.open else {
            return self.prose(whole);
        };
        if open.part == Part::Time && open.blanks <= 2 {
            self.made(Made::ItemTitle);
            self.times_in(whole);
            self.title(whole);
        } else if open.blanks == 0 && !self.begins_other(text) {
            self.follow(open.part, whole);
        } else {
            self.open = None;
            self.prose(whole);
        }
    }

    /// Whether the text is the title of the time on the next line.
    fn begins_other(&self, text: &str) -> bool {
        self.above && !mark::is_sentence(text)
    }

    /// A line right below what was read of an item.
    fn follow(&mut self, part: Part, text: &str) {
        let before = self.before();
        let broken = wrapped::goes_on(&before, text, self.width);
        let lower = text.starts_with(char::is_lowercase);
        match part {
            Part::Presenter if mark::is_sentence(text) && !broken && !lower => self.detail(text),
            Part::Presenter => {
                let joined = broken || lower || wrapped::is_open(&before);
                self.add_presenter(text, if joined { " " } else { ", " });
            }
            Part::Title | Part::Time => {
                let goes_on = broken || lower || wrapped::is_open(&before);
                if goes_on && !self.is_long() {
                    self.made(Made::ItemTitle);
                    self.times_in(text);
                    self.title(text);
                } else {
                    self.detail(text);
                    if !mark::is_sentence(text) {
                        self.doubt(Doubt::TitleOrDetail);
                    }
                }
            }
            Part::Detail if broken || lower => {
                self.times_in(text);
                self.made(Made::Detail);
                if let Some(last) = self.entry().and_then(|entry| entry.details.last_mut()) {
                    wrapped::join(last, text);
                }
            }
            Part::Detail => self.detail(text),
        }
    }

    /// Whether the open item's title is as long as a title can be.
    fn is_long(&mut self) -> bool {
        self.entry()
            .is_some_and(|entry| entry.title.len() > LONGEST_TITLE)
    }

    fn times_in(&mut self, text: &str) {
        if !clock::all(text).is_empty() {
            self.doubt(Doubt::TimeInText);
        }
    }

    /// The line before the present one, as it stands.
    fn before(&self) -> String {
        let before = self.lines.len().checked_sub(2);
        let line = before.and_then(|index| self.lines.get(index));
        line.map(|line| line.text.clone()).unwrap_or_default()
    }

    /// A line that names a presenter.
    pub(super) fn presenter(&mut self, name: &str) {
        let belongs = self
            .open
            .is_some_and(|open| open.blanks <= 1 && open.part != Part::Time);
        if belongs {
            self.add_presenter(name, ", ");
        } else {
            let whole = self.whole(self.lines.len() - 1);
            self.text(&whole, &whole);
        }
    }

    pub(super) fn add_presenter(&mut self, name: &str, between: &str) {
        if let Some(entry) = self.entry() {
            if !entry.presenter.is_empty() {
                entry.presenter.push_str(between);
            }
            entry.presenter.push_str(name.trim());
        }
        self.times_in(name);
        self.made(Made::Presenter);
        self.set(Part::Presenter);
    }

    /// A line with a bullet.
    pub(super) fn bullet(&mut self, text: &str) {
        match self.open {
            Some(open) if open.part == Part::Time && open.blanks <= 2 => self.text(text, text),
            Some(open) if open.blanks <= 1 => self.detail(text),
            _ => {
                self.open = None;
                self.prose(text);
            }
        }
    }
}
