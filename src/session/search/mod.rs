//! Searching in what was said: which texts of a session hold the words, in their context, and where they stand in it.

mod document;
mod words;

use std::cmp::Reverse;
use std::ops::Range;

use chrono::{DateTime, FixedOffset, NaiveDate};
use uuid::Uuid;

use super::document::NoteKind;
use super::read::FORMAT;
use document::{Document, Note, Stakeholder, Text};
pub use words::{Words, fold, fold_text};

/// Letters of context before the first word that is found, and of the whole excerpt.
const BEFORE: usize = 60;
const EXCERPT: usize = 240;

/// What is searched for.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wanted {
    /// All of them must be in the same text.
    pub words: Words,
    /// Only in texts of this kind.
    pub kind: Option<Kind>,
    /// Only what was said from this day on, and until that one. What has no day of its own has those of its session.
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

/// What kind of text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A session's title, its place, or its programme's title.
    Session,
    /// The issue whose stakeholders are analysed.
    Issue,
    Note(NoteKind),
    /// A field of a worksheet.
    Worksheet,
    Stakeholder,
    /// A line of the communication plan.
    Plan,
    /// A participant, and what they answered before the first day.
    Person,
}

/// Where in a session a text stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Title,
    Issue,
    Note(Uuid),
    /// A field, by its id, of a worksheet that was filled in.
    Worksheet {
        id: Uuid,
        field: String,
    },
    Stakeholder(Uuid),
    Plan(Uuid),
    Person(Uuid),
}

/// A text in which all words are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub place: Place,
    pub kind: Kind,
    /// When it was written, in the session's zone, where that is known.
    pub at: Option<DateTime<FixedOffset>>,
    /// Number of the day in the programme, from 1.
    pub day: Option<usize>,
    /// Number of the module.
    pub module: Option<u32>,
    pub group: Option<String>,
    /// Whom or what it is about: a stakeholder's or participant's name, the label of a worksheet's field.
    pub about: Option<String>,
    /// The text, or as much of it as shows the words, on one line.
    pub excerpt: String,
    /// Where the words stand in the excerpt, as ranges of its bytes.
    pub marks: Vec<Range<usize>>,
}

/// A session in which something was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub id: Uuid,
    pub title: String,
    pub place: String,
    /// The days' dates, in their order.
    pub dates: Vec<NaiveDate>,
    /// The newest first; those without a time of their own last.
    pub hits: Vec<Hit>,
}

/// Why a text could not be searched; whoever opens it is told more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no session that can be searched")]
pub struct Unsearchable;

/// Searches in the text of a session's file; nothing when nothing is found.
///
/// # Errors
/// When it is no session.
pub fn search(text: &str, wanted: &Wanted) -> Result<Option<Found>, Unsearchable> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let document: Document = serde_json::from_str(text).map_err(|_| Unsearchable)?;
    if document.format.get() != FORMAT {
        return Err(Unsearchable);
    }
    let mut search = Search {
        document: &document,
        wanted,
        hits: Vec::new(),
    };
    search.everywhere();
    let mut hits = search.hits;
    hits.sort_by_key(|hit| Reverse(hit.at));
    Ok((!hits.is_empty()).then(|| Found {
        id: document.id,
        title: document.title.get().to_owned(),
        place: document.place.get().to_owned(),
        dates: document.days.iter().map(|run| run.date).collect(),
        hits,
    }))
}

impl Wanted {
    /// Whether texts of a kind are searched.
    fn asks_for(&self, kind: Kind) -> bool {
        self.kind.is_none_or(|wanted| wanted == kind)
    }

    fn lets_through(&self, date: NaiveDate) -> bool {
        self.from.is_none_or(|from| date >= from) && self.to.is_none_or(|to| date <= to)
    }
}

struct Search<'a> {
    document: &'a Document<'a>,
    wanted: &'a Wanted,
    hits: Vec<Hit>,
}

impl Search<'_> {
    fn everywhere(&mut self) {
        let document = self.document;
        let heading = [
            document.title.get(),
            document.place.get(),
            document.programme.title.get(),
        ];
        self.look(Kind::Session, Place::Title, &joined(&heading), |_| {});
        self.look(Kind::Issue, Place::Issue, document.issue.get(), |_| {});
        document.notes.iter().for_each(|note| self.note(note));
        self.worksheets();
        for one in &document.stakeholders {
            self.stakeholder(one);
        }
        self.plan();
        self.people();
    }

    /// Adds a text if all words are in it; `rest` says what else is known of it.
    fn look(&mut self, kind: Kind, place: Place, text: &str, rest: impl FnOnce(&mut Hit)) {
        if !self.wanted.asks_for(kind) || text.is_empty() || !self.wanted.words.are_in(text) {
            return;
        }
        let (excerpt, marks) = excerpt(text, &self.wanted.words);
        let mut hit = Hit {
            place,
            kind,
            at: None,
            day: None,
            module: None,
            group: None,
            about: None,
            excerpt,
            marks,
        };
        rest(&mut hit);
        let zone = self.document.zone;
        hit.at = hit.at.map(|at| at.with_timezone(&zone).fixed_offset());
        let is_of_then = if let Some(at) = hit.at {
            self.wanted.lets_through(at.date_naive())
        } else {
            let mut days = self.document.days.iter();
            days.any(|run| self.wanted.lets_through(run.date))
        };
        if is_of_then {
            self.hits.push(hit);
        }
    }

    fn note(&mut self, note: &Note<'_>) {
        let document = self.document;
        let tags = note.tags.iter().map(|tag| format!("#{}", tag.get()));
        let mut text = note.text.get().to_owned();
        for more in tags.chain(note.responsible.iter().map(|who| who.get().to_owned())) {
            text.push(' ');
            text.push_str(&more);
        }
        let place = Place::Note(note.id);
        self.look(Kind::Note(note.kind), place, &text, |hit| {
            hit.at = Some(note.created);
            let days = &document.programme.days;
            let is_day = |id: &Text| days.iter().position(|day| day.id.get() == id.get());
            hit.day = note.day.as_ref().and_then(is_day).map(|index| index + 1);
            hit.module = note.module.as_ref().and_then(|id| module(document, id));
            hit.group = note.group.and_then(|id| group(document, id));
        });
    }

    fn worksheets(&mut self) {
        let document = self.document;
        for sheet in &document.worksheets {
            let mut modules = document.programme.modules.iter();
            let module = modules.find(|module| module.id.get() == sheet.module.get());
            let fields = module.and_then(|module| module.worksheet.as_ref());
            for (field, value) in &sheet.values {
                let Some(text) = value.as_str() else { continue };
                let id = sheet.id;
                let place = Place::Worksheet {
                    id,
                    field: field.clone(),
                };
                self.look(Kind::Worksheet, place, text, |hit| {
                    let mut fields = fields.iter().flat_map(|sheet| &sheet.fields);
                    let label = fields.find(|one| one.id.get() == field);
                    hit.about = label.map(|one| one.label.get().to_owned());
                    hit.at = sheet.created;
                    hit.module = module.map(|module| module.number);
                    hit.group = sheet.group.and_then(|id| group(document, id));
                });
            }
        }
    }

    fn stakeholder(&mut self, one: &Stakeholder<'_>) {
        let name = joined(&[one.name.get(), one.organisation.get()]);
        let fields = [
            &one.relation,
            &one.interests,
            &one.gains,
            &one.losses,
            &one.resources,
            &one.needs,
            &one.strategy,
            &one.responsible,
        ];
        let whys = one.assessments.iter().map(|assessment| &assessment.why);
        let place = || Place::Stakeholder(one.id);
        self.look(Kind::Stakeholder, place(), &name, |_| {});
        for text in fields.into_iter().chain(whys) {
            self.look(Kind::Stakeholder, place(), text.get(), |hit| {
                hit.about = Some(one.name.get().to_owned());
            });
        }
    }

    fn plan(&mut self) {
        let document = self.document;
        for line in &document.communication {
            let parts = [
                line.message.get(),
                line.channel.get(),
                line.sender.get(),
                line.when.get(),
                line.responsible.get(),
                line.follow_up.get(),
            ];
            self.look(Kind::Plan, Place::Plan(line.id), &joined(&parts), |hit| {
                let mut all = document.stakeholders.iter();
                let one = all.find(|one| Some(one.id) == line.stakeholder);
                hit.about = one.map(|one| one.name.get().to_owned());
            });
        }
    }

    fn people(&mut self) {
        for person in &self.document.people {
            let parts = [
                person.name.get(),
                person.function.get(),
                person.organisation.get(),
            ];
            let place = || Place::Person(person.id);
            self.look(Kind::Person, place(), &joined(&parts), |_| {});
            for answer in person.answers.values().filter_map(|answer| answer.as_str()) {
                self.look(Kind::Person, place(), answer, |hit| {
                    let parts = parts.iter().find(|part| !part.is_empty());
                    hit.about = parts.map(|part| (*part).to_owned());
                });
            }
        }
    }
}

fn module(document: &Document<'_>, id: &Text<'_>) -> Option<u32> {
    let mut modules = document.programme.modules.iter();
    let module = modules.find(|module| module.id.get() == id.get());
    module.map(|module| module.number)
}

fn group(document: &Document<'_>, id: Uuid) -> Option<String> {
    let group = document.groups.iter().find(|group| group.id == id);
    group.map(|group| group.name.get().to_owned())
}

/// What there is, with dots between.
fn joined(parts: &[&str]) -> String {
    let parts = parts.iter().filter(|part| !part.is_empty());
    parts.copied().collect::<Vec<_>>().join(" · ")
}

/// As much of a text as shows where the words stand, on one line, and the words in it.
fn excerpt(text: &str, words: &Words) -> (String, Vec<Range<usize>>) {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let first = words.marks(&line).first().map_or(0, |mark| mark.start);
    let letters = line.chars().count();
    if letters <= EXCERPT {
        let marks = words.marks(&line);
        return (line, marks);
    }
    let before = line.get(..first).map_or(0, |before| before.chars().count());
    let skipped = before.saturating_sub(BEFORE).min(letters - EXCERPT);
    let mut shown: String = line.chars().skip(skipped).take(EXCERPT).collect();
    // Whole words, where there are any.
    if skipped > 0 {
        let blank = shown.find(' ').filter(|at| *at < BEFORE / 2);
        shown = format!("…{}", blank.map_or(shown.as_str(), |at| &shown[at + 1..]));
    }
    if skipped + EXCERPT < letters {
        if let Some(blank) = shown.rfind(' ').filter(|at| *at > EXCERPT / 2) {
            shown.truncate(blank);
        }
        shown.push('…');
    }
    let marks = words.marks(&shown);
    (shown, marks)
}

#[cfg(test)]
mod tests;
