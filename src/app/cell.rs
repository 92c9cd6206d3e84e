//! One text that is edited where it stands: a stakeholder's name, a field of a worksheet, a line of the plan.
//!
//! Everything typed stands in the session's drafts at each keystroke, so that it is there again after a crash.

use uuid::Uuid;

use super::text_field::{Lines, Splice, TextField};
use crate::programme::Other;
use crate::session::{Draft, Edit, Session};

/// A text that is being edited in place.
#[derive(Debug, Clone)]
pub struct Cell {
    pub place: Place,
    pub field: TextField,
}

/// Where a text stands in the session: in which part, in which of its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub part: Part,
    /// Id of what the field belongs to; what is not in the session yet is new.
    pub id: Uuid,
    /// The field's name in the file.
    pub field: String,
}

/// The parts of a session whose texts are edited in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Stakeholder,
    /// What the stakeholders are analysed for.
    Issue,
    Worksheet,
    /// What a group commits to for good.
    Pledge,
    /// What came of what a participant expected.
    Outcome,
    /// The name or the place of a group.
    Group,
    /// What is done about a stakeholder, by whom and when.
    Strategy,
    /// A line of the communication plan.
    Communication,
    /// A field of a participant.
    Person,
    /// The tags of a note.
    Tags,
}

/// Where to go when a text is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Nowhere: with `Esc`.
    Stay,
    /// On, with `Enter`: another one of the same.
    Another,
    /// To the next field, with `Tab`.
    Next,
    Previous,
    Up,
    Down,
}

impl Step {
    /// In a column of texts: how many rows further, and whether that one is typed in at once; none: nowhere.
    pub(super) fn rows(self) -> Option<(isize, bool)> {
        match self {
            Step::Stay => None,
            Step::Another | Step::Next => Some((1, true)),
            Step::Previous => Some((-1, true)),
            Step::Down => Some((1, false)),
            Step::Up => Some((-1, false)),
        }
    }
}

impl Part {
    const ALL: [(&str, Part); 10] = [
        ("stakeholder", Part::Stakeholder),
        ("issue", Part::Issue),
        ("worksheet", Part::Worksheet),
        ("commitment", Part::Pledge),
        ("outcome", Part::Outcome),
        ("group", Part::Group),
        ("strategy", Part::Strategy),
        ("communication", Part::Communication),
        ("person", Part::Person),
        ("tags", Part::Tags),
    ];

    fn slug(self) -> &'static str {
        Part::ALL
            .iter()
            .find(|(_, part)| *part == self)
            .map_or("", |(slug, _)| slug)
    }
}

impl Place {
    #[must_use]
    pub fn new(part: Part, id: Uuid, field: &str) -> Place {
        Place {
            part,
            id,
            field: field.to_owned(),
        }
    }

    /// How its draft is called.
    fn draft(&self) -> String {
        format!("{} {} {}", self.part.slug(), self.id, self.field)
    }

    fn of_draft(draft: &str) -> Option<Place> {
        let mut words = draft.splitn(3, ' ');
        let (part, id, field) = (words.next()?, words.next()?, words.next()?);
        let (_, part) = Part::ALL.iter().find(|(slug, _)| *slug == part)?;
        Some(Place::new(*part, id.parse().ok()?, field))
    }
}

impl Cell {
    /// A cell with the text as it stands, the cursor at its end.
    #[must_use]
    pub fn new(place: Place, text: &str, lines: Lines) -> Cell {
        Cell {
            place,
            field: TextField::new(text, lines),
        }
    }

    /// What was being typed when the program ended, and where.
    pub(super) fn recovered(session: &Session) -> Option<(Place, &str)> {
        let mut drafts = session.drafts.iter().rev();
        drafts.find_map(|draft| Some((Place::of_draft(&draft.place)?, draft.text.as_str())))
    }

    /// The edit that begins the draft.
    pub(super) fn put_draft(&self) -> Edit {
        Edit::PutDraft(Box::new(Draft {
            place: self.place.draft(),
            text: self.field.text().to_owned(),
            note: None,
            other: Other::default(),
        }))
    }

    /// The edit that keeps what was just typed.
    pub(super) fn keep_typed(&self, splice: Splice) -> Edit {
        Edit::SpliceDraft {
            place: self.place.draft(),
            at: splice.at,
            cut: splice.cut,
            put: splice.put,
        }
    }

    /// The edit that takes the draft away.
    pub(super) fn remove_draft(&self) -> Edit {
        Edit::RemoveDraft {
            place: self.place.draft(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_tells_its_place() {
        let place = Place::new(Part::Stakeholder, Uuid::from_u128(7), "name");
        assert_eq!(Place::of_draft(&place.draft()), Some(place));
        for other in [
            "",
            "stakeholder 7 name",
            "note",
            "item m1 title",
            "below m1-groups title",
        ] {
            assert_eq!(Place::of_draft(other), None, "{other}");
        }
    }
}
