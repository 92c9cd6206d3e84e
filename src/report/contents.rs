//! What of a session goes out, and what stays: the one place where that is decided. All documents are made from what
//! [`select`] gives, and know nothing of privacy.
//!
//! A document may lie in thirty mailboxes the same evening and cannot be called back, and what was left out by mistake can be
//! sent after it. So what is not asked for by name does not go out:
//!
//! - **Notes** go by their own mark, the one that the screen shows: one that *may be shown* to the room goes out, a *private*
//!   one only with [`Part::Private`]. What is promised is a note too.
//! - **Stakeholders** go by theirs: all but the *sensitive* ones, which need [`Part::Sensitive`]; without it their lines of the
//!   communication plan and their names in the texts of others stay here too.
//! - **Participants** need [`Part::People`]. What they answered beforehand, worksheets that one of them filled in and notes
//!   about one need [`Part::Private`] as well.
//! - Facilitator's notes, plan B and own tasks of the programme, free timers, texts still being typed, and fields that this
//!   program does not know need [`Part::Private`].
//!
//! Worksheets of groups go out: they were filled in together, before everyone.

use std::collections::HashSet;
use std::sync::Arc;

use uuid::Uuid;

use super::every_text;
use super::names::Names;
use crate::programme::{Other, Programme};
use crate::session::{Communication, Note, Session, Stakeholder, Whom, WorksheetEntry};

/// What stands where a name was that does not go out.
pub const LEFT_OUT: &str = "[…]";

/// What can go out of a session or stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// What the days and modules were about, beyond the titles of the items.
    Programme,
    /// Notes by which nothing is promised.
    Said,
    /// Actions, commitments and homework.
    Promised,
    Worksheets,
    Stakeholders,
    /// Not without the stakeholders that it is about.
    Communication,
    /// How long things took.
    Time,
    /// The participants, and who was in which group.
    People,
    Private,
    Sensitive,
}

impl Part {
    /// In the order in which they are offered.
    pub const ALL: [Part; 10] = [
        Part::Programme,
        Part::Said,
        Part::Promised,
        Part::Worksheets,
        Part::Stakeholders,
        Part::Communication,
        Part::Time,
        Part::People,
        Part::Private,
        Part::Sensitive,
    ];

    /// How it is called on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Part::Programme => "programme",
            Part::Said => "said",
            Part::Promised => "promised",
            Part::Worksheets => "worksheets",
            Part::Stakeholders => "stakeholders",
            Part::Communication => "communication",
            Part::Time => "time",
            Part::People => "people",
            Part::Private => "private",
            Part::Sensitive => "sensitive",
        }
    }

    /// Whether it goes out only when it is asked for.
    #[must_use]
    pub fn is_asked_for(self) -> bool {
        matches!(self, Part::People | Part::Private | Part::Sensitive)
    }
}

/// Which parts go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Contents {
    parts: [bool; Part::ALL.len()],
}

impl Default for Contents {
    /// What can be sent to everyone who was there.
    fn default() -> Contents {
        Contents {
            parts: Part::ALL.map(|part| !part.is_asked_for()),
        }
    }
}

impl Contents {
    #[must_use]
    pub fn everything() -> Contents {
        Contents {
            parts: [true; Part::ALL.len()],
        }
    }

    #[must_use]
    pub fn has(&self, part: Part) -> bool {
        self.parts[part as usize]
    }

    #[must_use]
    pub fn with(mut self, part: Part) -> Contents {
        self.parts[part as usize] = true;
        self
    }

    #[must_use]
    pub fn without(mut self, part: Part) -> Contents {
        self.parts[part as usize] = false;
        self
    }

    /// With what stays out now, without what goes out now.
    #[must_use]
    pub fn switched(self, part: Part) -> Contents {
        if self.has(part) {
            self.without(part)
        } else {
            self.with(part)
        }
    }

    /// Whether what is private about participants goes out.
    fn has_private_of_people(&self) -> bool {
        self.has(Part::People) && self.has(Part::Private)
    }

    fn has_note(&self, note: &Note) -> bool {
        let part = if note.kind.has_responsible() {
            Part::Promised
        } else {
            Part::Said
        };
        self.has(part) && self.reveals_note(note)
    }

    /// Whether a note is not too private, whatever it is about.
    fn reveals_note(&self, note: &Note) -> bool {
        if note.person.is_some() {
            self.has_private_of_people()
        } else {
            note.may_be_shown || self.has(Part::Private)
        }
    }

    fn reveals_sheet(&self, sheet: &WorksheetEntry) -> bool {
        !matches!(sheet.whom(), Whom::Person(_)) || self.has_private_of_people()
    }

    fn reveals_stakeholder(&self, one: &Stakeholder) -> bool {
        !one.sensitive || self.has(Part::Sensitive)
    }
}

/// What stays here although its part goes out, because it is private or sensitive and was not asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LeftOut {
    pub private_notes: usize,
    /// Participants.
    pub people: usize,
    /// Notes about participants, and their own worksheets.
    pub about_people: usize,
    /// Participants who answered something beforehand.
    pub answers: usize,
    pub sensitive: usize,
}

/// What stays here although its part goes out.
#[must_use]
pub fn left_out(session: &Session, contents: &Contents) -> LeftOut {
    let asked = Contents { ..*contents }
        .with(Part::People)
        .with(Part::Private)
        .with(Part::Sensitive);
    let wanted = session.notes.iter().filter(|note| asked.has_note(note));
    let hidden: Vec<&Note> = wanted.filter(|note| !contents.reveals_note(note)).collect();
    let about = hidden.iter().filter(|note| note.person.is_some()).count();
    let sheets = session.worksheets.iter();
    let own = sheets.filter(|_| contents.has(Part::Worksheets));
    let people = if contents.has(Part::People) {
        0
    } else {
        session.people.len()
    };
    let has_answers = session.people.iter().filter(|one| !one.answers.is_empty());
    let sensitive = session.stakeholders.iter();
    let sensitive = sensitive.filter(|_| contents.has(Part::Stakeholders));
    LeftOut {
        private_notes: hidden.len() - about,
        people,
        about_people: about + own.filter(|sheet| !contents.reveals_sheet(sheet)).count(),
        answers: if contents.has_private_of_people() {
            0
        } else {
            has_answers.count()
        },
        sensitive: sensitive
            .filter(|one| !contents.reveals_stakeholder(one))
            .count(),
    }
}

/// How much of a part there is in a session.
#[must_use]
pub fn count(session: &Session, part: Part) -> usize {
    let notes = |wanted: fn(&Note) -> bool| session.notes.iter().filter(|n| wanted(n)).count();
    match part {
        Part::Programme => session.programme.days.len(),
        Part::Said => notes(|note| !note.kind.has_responsible()),
        Part::Promised => notes(|note| note.kind.has_responsible()),
        Part::Worksheets => session.worksheets.len(),
        Part::Stakeholders => session.stakeholders.len(),
        Part::Communication => session.communication.len(),
        Part::Time => session.log.len(),
        Part::People => session.people.len(),
        Part::Private => notes(|note| !note.may_be_shown || note.person.is_some()),
        Part::Sensitive => {
            let all = session.stakeholders.iter();
            all.filter(|one| one.sensitive).count()
        }
    }
}

/// How much of a part goes out.
#[must_use]
pub fn going(session: &Session, contents: &Contents, part: Part) -> usize {
    if !contents.has(part) {
        return 0;
    }
    let notes = |wanted: fn(&Note) -> bool| {
        let notes = session.notes.iter().filter(|note| wanted(note));
        notes.filter(|note| contents.reveals_note(note)).count()
    };
    let goes = |one: &&Stakeholder| contents.reveals_stakeholder(one);
    match part {
        Part::Said => notes(|note| !note.kind.has_responsible()),
        Part::Promised => notes(|note| note.kind.has_responsible()),
        Part::Worksheets => {
            let sheets = session.worksheets.iter();
            sheets.filter(|sheet| contents.reveals_sheet(sheet)).count()
        }
        Part::Stakeholders => session.stakeholders.iter().filter(goes).count(),
        Part::Communication => select(session, contents).communication.len(),
        _ => count(session, part),
    }
}

/// What may go out of a session: a copy without the rest, and itself a session.
#[must_use]
pub fn select(session: &Session, contents: &Contents) -> Session {
    let mut selected = Session {
        format: session.format.clone(),
        title: session.title.clone(),
        place: session.place.clone(),
        facilitators: session.facilitators.clone(),
        programme: Arc::new(programme(&session.programme, contents)),
        days: session.days.clone(),
        people: Vec::new(),
        groups: session.groups.clone(),
        log: Vec::new(),
        timers: Vec::new(),
        notes: chosen(&session.notes, |note| contents.has_note(note)),
        worksheets: Vec::new(),
        issue: String::new(),
        stakeholders: Vec::new(),
        communication: Vec::new(),
        drafts: Vec::new(),
        other: Other::new(),
        composing: None,
        ..*session
    };
    if contents.has(Part::Worksheets) {
        let reveals = |sheet: &WorksheetEntry| contents.reveals_sheet(sheet);
        selected.worksheets = chosen(&session.worksheets, reveals);
    }
    if contents.has(Part::Stakeholders) {
        take_stakeholders(&mut selected, session, contents);
    }
    if contents.has(Part::Time) {
        selected.log.clone_from(&session.log);
    }
    if contents.has(Part::People) {
        selected.people.clone_from(&session.people);
    } else {
        let groups = selected.groups.iter_mut();
        groups.for_each(|group| group.people.clear());
    }
    if contents.has(Part::Private) {
        selected.composing.clone_from(&session.composing);
        selected.timers.clone_from(&session.timers);
        selected.drafts.clone_from(&session.drafts);
        selected.other.clone_from(&session.other);
    } else {
        take_unknown_away(&mut selected);
        let people = selected.people.iter_mut();
        people.for_each(|person| person.answers.clear());
    }
    if !contents.has(Part::Sensitive) {
        blacken_sensitive(&mut selected, session);
    }
    selected
}

fn chosen<T: Clone>(all: &[T], goes: impl Fn(&T) -> bool) -> Vec<T> {
    all.iter().filter(|one| goes(one)).cloned().collect()
}

fn take_stakeholders(selected: &mut Session, session: &Session, contents: &Contents) {
    selected.issue.clone_from(&session.issue);
    let reveals = |one: &Stakeholder| contents.reveals_stakeholder(one);
    selected.stakeholders = chosen(&session.stakeholders, reveals);
    let there: HashSet<Uuid> = selected.stakeholders.iter().map(|one| one.id).collect();
    for one in &mut selected.stakeholders {
        one.allies.retain(|ally| there.contains(ally));
    }
    if contents.has(Part::Communication) {
        // A line about no one in particular goes out, one about somebody who does not stays.
        let reveals = |line: &Communication| line.stakeholder.is_none_or(|id| there.contains(&id));
        selected.communication = chosen(&session.communication, reveals);
    }
}

/// The programme without what is for the facilitator alone, and without what it was about unless that goes out. The titles of
/// days and modules stay, because what was said hangs on them, and those of items where their times go out.
fn programme(programme: &Programme, contents: &Contents) -> Programme {
    let mut programme = programme.clone();
    let (is_wanted, is_private) = (contents.has(Part::Programme), contents.has(Part::Private));
    if !is_wanted && !contents.has(Part::Time) {
        let days = programme.days.iter_mut();
        days.for_each(|day| day.items.clear());
    }
    let days = programme.days.iter_mut();
    for item in days.flat_map(|day| &mut day.items) {
        if !is_private {
            (item.facilitator_note, item.plan_b) = (None, None);
        }
        if !is_wanted {
            (item.presenter, item.purpose, item.instructions) = (None, None, None);
            (item.facilitator_note, item.plan_b) = (None, None);
        }
    }
    for module in &mut programme.modules {
        if !is_private {
            module.tasks.clear();
        }
        if !is_wanted {
            module.goals.clear();
            module.theory.clear();
            module.tasks.clear();
            module.materials.clear();
        }
        if !contents.has(Part::Promised) {
            module.homework = None;
        }
    }
    programme
}

/// Takes away what this program does not know and so cannot judge.
fn take_unknown_away(session: &mut Session) {
    let people = session.people.iter_mut().map(|it| &mut it.other);
    let groups = session.groups.iter_mut().map(|it| &mut it.other);
    let days = session.days.iter_mut().map(|it| &mut it.other);
    let log = session.log.iter_mut().map(|it| &mut it.other);
    let notes = session.notes.iter_mut().map(|it| &mut it.other);
    let sheets = session.worksheets.iter_mut().map(|it| &mut it.other);
    let lines = session.communication.iter_mut().map(|it| &mut it.other);
    let all = people.chain(groups).chain(days).chain(log).chain(notes);
    all.chain(sheets).chain(lines).for_each(Other::clear);
    for one in &mut session.stakeholders {
        one.other.clear();
        let assessments = one.assessments.iter_mut();
        assessments.for_each(|assessment| assessment.other.clear());
    }
    let programme = Arc::make_mut(&mut session.programme);
    programme.other.clear();
    let intake = programme.intake.iter_mut().map(|it| &mut it.other);
    let tracks = programme.tracks.iter_mut().map(|it| &mut it.other);
    let occasions = programme.occasions.iter_mut().map(|it| &mut it.other);
    intake.chain(tracks).chain(occasions).for_each(Other::clear);
    for day in &mut programme.days {
        day.other.clear();
        for item in &mut day.items {
            item.other.clear();
            item.phases.iter_mut().for_each(|it| it.other.clear());
        }
    }
    for module in &mut programme.modules {
        module.other.clear();
        module.theory.iter_mut().for_each(|it| it.other.clear());
        module.questions.iter_mut().for_each(|it| it.other.clear());
        module.materials.iter_mut().for_each(|it| it.other.clear());
        if let Some(sheet) = &mut module.worksheet {
            sheet.other.clear();
            sheet.fields.iter_mut().for_each(|it| it.other.clear());
        }
    }
}

/// Takes the names of sensitive stakeholders out of every text that goes out; the programme was written before there were any.
fn blacken_sensitive(selected: &mut Session, session: &Session) {
    let sensitive = session.stakeholders.iter().filter(|one| one.sensitive);
    let names = sensitive.map(|one| (one.name.as_str(), LEFT_OUT.to_owned()));
    let names = Names::new(names);
    if !names.is_empty() {
        every_text::of_what_was_said(selected, &mut |text| names.replace_in(text));
    }
}
