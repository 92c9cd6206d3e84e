//! A few fields to fill in over the screen: a new session, where to save a copy.

use chrono::NaiveDate;

use super::due;
use super::learning::Earlier;
use super::start::ProgrammeEntry;
use super::text_field::{Lines, TextField};
use crate::programme::Language;

#[derive(Debug, Clone)]
pub struct Form {
    pub purpose: Purpose,
    pub fields: Vec<FormField>,
    /// Index of the field that is typed in.
    pub focus: usize,
    /// What is wrong with what was filled in.
    pub problem: Option<String>,
}

#[derive(Debug, Clone)]
pub enum Purpose {
    NewSession {
        entry: ProgrammeEntry,
        language: Language,
        earlier: Earlier,
    },
    SaveCopy,
    /// Write a programme's file, of which this is the text.
    SaveProgramme {
        text: String,
    },
}

#[derive(Debug, Clone)]
pub struct FormField {
    pub name: FieldName,
    pub field: TextField,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldName {
    Title,
    Place,
    Date,
    Groups,
    Path,
}

impl Form {
    /// The form for a session of a programme; everything has a sensible value already.
    pub(super) fn new_session(
        entry: ProgrammeEntry,
        interface: Language,
        today: NaiveDate,
    ) -> Form {
        let variant = entry.variant(interface);
        let (language, title) = (variant.language, variant.title.clone());
        let today = today.to_string();
        let values = [
            (FieldName::Title, title.as_ref()),
            (FieldName::Place, ""),
            (FieldName::Date, &today),
            (FieldName::Groups, ""),
        ];
        let fields = values
            .map(|(name, value)| FormField {
                name,
                field: TextField::new(value, Lines::One),
            })
            .into();
        Form {
            purpose: Purpose::NewSession {
                entry,
                language,
                earlier: Earlier::default(),
            },
            fields,
            focus: 0,
            problem: None,
        }
        .selected()
    }

    /// As it is shown first.
    fn selected(mut self) -> Form {
        self.select_all();
        self
    }

    pub(super) fn save_copy(path: &str) -> Form {
        Form::save_as(path, Purpose::SaveCopy)
    }

    pub(super) fn save_programme(path: &str, text: String) -> Form {
        Form::save_as(path, Purpose::SaveProgramme { text })
    }

    fn save_as(path: &str, purpose: Purpose) -> Form {
        let fields = vec![FormField {
            name: FieldName::Path,
            field: TextField::new(path, Lines::One),
        }];
        Form {
            purpose,
            fields,
            focus: 0,
            problem: None,
        }
        .selected()
    }

    #[must_use]
    pub fn value(&self, name: FieldName) -> &str {
        self.fields
            .iter()
            .find(|field| field.name == name)
            .map_or("", |field| field.field.text().trim())
    }

    pub(super) fn field_mut(&mut self) -> Option<&mut TextField> {
        self.fields
            .get_mut(self.focus)
            .map(|field| &mut field.field)
    }

    /// What stands in the field is replaced by what is typed next.
    pub(super) fn select_all(&mut self) {
        if let Some(field) = self.field_mut() {
            field.select_all();
        }
    }

    pub(super) fn move_focus(&mut self, by: i64) {
        let count = i64::try_from(self.fields.len()).unwrap_or(1).max(1);
        let focus = i64::try_from(self.focus).unwrap_or_default() + by;
        self.focus = usize::try_from(focus.rem_euclid(count)).unwrap_or_default();
        self.select_all();
    }

    /// The next language that the programme is there in; the title follows while it is still the programme's.
    pub(super) fn next_language(&mut self) {
        let Purpose::NewSession {
            entry, language, ..
        } = &mut self.purpose
        else {
            return;
        };
        let Some(index) = entry
            .variants
            .iter()
            .position(|variant| variant.language == *language)
        else {
            return;
        };
        let (before, after) = (
            &entry.variants[index],
            &entry.variants[(index + 1) % entry.variants.len()],
        );
        *language = after.language;
        let title = self
            .fields
            .iter_mut()
            .find(|field| field.name == FieldName::Title);
        if let Some(title) = title.filter(|title| title.field.text() == before.title) {
            title.field = TextField::new(&after.title, Lines::One);
            title.field.select_all();
        }
    }

    /// The date that was filled in.
    #[must_use]
    pub fn date(&self, today: NaiveDate) -> Option<NaiveDate> {
        due::parse(self.value(FieldName::Date), today)
    }

    /// The groups' names: written out between commas or blanks, or a number of groups named A, B, C …
    #[must_use]
    pub fn groups(&self) -> Vec<String> {
        let text = self.value(FieldName::Groups);
        match text.parse::<u8>() {
            Ok(count) if count <= 26 => (0..count)
                .map(|n| char::from(b'A' + n).to_string())
                .collect(),
            _ if text.contains(',') => text
                .split(',')
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            _ => text.split_whitespace().map(str::to_owned).collect(),
        }
    }
}
