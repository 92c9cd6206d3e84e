//! Words for lists of participants that are read: what each column is, what becomes of the rows, why some are put aside.

use serde_json::Value;

use super::{Texts, int, shown};
use crate::programme::Programme;
use crate::session::roster::{Aside, Field, Home, Import, Imported, Odd, Sheet, Why};

/// Longest example of what stands in a column.
const EXAMPLE: usize = 40;

/// A column with where it is kept and what stands in it, all in words.
pub struct ColumnShown {
    pub name: String,
    pub home: String,
    /// The first field that says something.
    pub example: String,
}

impl Texts {
    /// An answer from before the first day.
    #[must_use]
    pub fn answer(&self, value: &Value) -> String {
        match value {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            Value::Bool(true) => self.msg_answer_yes(),
            Value::Bool(false) => self.msg_answer_no(),
            Value::Array(values) => {
                let words: Vec<_> = values.iter().map(|value| self.answer(value)).collect();
                words.join(", ")
            }
            other => other.to_string(),
        }
    }

    /// Every column of a table.
    #[must_use]
    pub fn columns(&self, sheet: &Sheet, programme: &Programme) -> Vec<ColumnShown> {
        let columns = sheet.columns.iter().enumerate();
        let shown = columns.map(|(index, column)| {
            let fields = sheet.rows.iter().filter(|row| row.odd.is_none());
            let mut fields = fields.filter_map(|row| row.fields.get(index));
            let example = fields.find(|field| !field.is_empty());
            ColumnShown {
                name: short(&column.name),
                home: self.home(&column.home, programme),
                example: short(example.map_or("", String::as_str)),
            }
        });
        shown.collect()
    }

    /// Where a column is kept.
    fn home(&self, home: &Home, programme: &Programme) -> String {
        match home {
            Home::Field(field) => self.person_field(*field),
            Home::Question(id) => {
                let asked = programme.intake.iter().find(|asked| asked.id == *id);
                let question = asked.map_or(id.as_str(), |asked| asked.question.as_str());
                self.msg_roster_answer(short(question))
            }
            Home::OtherQuestion => self.msg_roster_other_question(),
            Home::Day(id) => {
                let day = programme.days.iter().find(|day| day.id == *id);
                self.msg_roster_day(day.map_or(id.as_str(), |day| day.title.as_str()))
            }
            Home::Kept => self.msg_roster_kept(),
            Home::Nowhere => self.msg_roster_nowhere(),
        }
    }

    /// What a field of a participant is called.
    #[must_use]
    pub fn person_field(&self, field: Field) -> String {
        match field {
            Field::Name => self.msg_person_name(),
            Field::GivenName => self.msg_person_given_name(),
            Field::FamilyName => self.msg_person_family_name(),
            Field::Function => self.msg_person_function(),
            Field::Organisation => self.msg_person_organisation(),
            Field::Sector => self.msg_person_sector(),
        }
    }

    /// What separates the columns of a table, and on which line they are named.
    #[must_use]
    pub fn table_read(&self, sheet: &Sheet) -> String {
        let separator = match sheet.separator {
            None => self.msg_roster_one_column(),
            Some('\t') => self.msg_roster_separator_tab(),
            Some(separator) => self.msg_roster_separator(separator.to_string()),
        };
        let header = match sheet.header {
            Some(line) => self.msg_roster_header(int(usize::try_from(line).unwrap_or(0))),
            None => self.msg_roster_no_header(),
        };
        format!("{separator} · {header}")
    }

    /// The lines above the names of the columns that were left out.
    pub fn titles(&self, sheet: &Sheet) -> impl Iterator<Item = String> {
        sheet.titles.iter().map(|row| {
            let line = i64::try_from(row.line).unwrap_or(i64::MAX);
            let mut fields = row.fields.iter();
            let text = fields.find(|field| !field.is_empty());
            self.msg_roster_title(line, short(text.map_or("", String::as_str)))
        })
    }

    /// How many are new, added to, as before and put aside.
    #[must_use]
    pub fn import_counted(&self, import: &Import) -> String {
        let count = |kind| int(import.count(&kind));
        let mut parts = vec![self.msg_roster_new(count(Imported::New))];
        let others = [
            (count(Imported::Added), Texts::roster_added as Counted),
            (count(Imported::Same), Texts::roster_same),
            (int(import.aside().count()), Texts::roster_aside),
        ];
        let others = others.into_iter().filter(|(count, _)| *count > 0);
        parts.extend(others.map(|(count, words)| words(self, count)));
        parts.join(" · ")
    }

    fn roster_added(&self, count: i64) -> String {
        self.msg_roster_added(count)
    }

    fn roster_same(&self, count: i64) -> String {
        self.msg_roster_same(count)
    }

    fn roster_aside(&self, count: i64) -> String {
        self.msg_roster_aside(count)
    }

    /// A row that was put aside: its line, why, and what stands in it.
    #[must_use]
    pub fn row_aside(&self, aside: &Aside) -> String {
        let line = i64::try_from(aside.line).unwrap_or(i64::MAX);
        self.msg_roster_row_aside(line, self.why_aside(aside.why), &aside.text)
    }

    fn why_aside(&self, why: Why) -> String {
        match why {
            Why::Odd(Odd::BeforeHeader) => self.msg_roster_before_header(),
            Why::Odd(Odd::TooMany { found, columns } | Odd::TooFew { found, columns }) => {
                self.msg_roster_fields(int(found), int(columns))
            }
            Why::Nobody => self.msg_roster_nobody(),
            Why::Several => self.msg_roster_several(),
        }
    }

    /// The note that keeps the rows that were put aside; none when there are none.
    #[must_use]
    pub fn note_of_rows_aside(&self, source: &str, import: &Import) -> Option<String> {
        let rows: Vec<String> = import.aside().map(|aside| self.row_aside(aside)).collect();
        (!rows.is_empty()).then(|| {
            let title = self.msg_roster_note(source);
            format!("{title}\n\n{}", rows.join("\n"))
        })
    }
}

type Counted = fn(&Texts, i64) -> String;

/// A text on one line, cut where it is long.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = shown(&line);
    if line.chars().count() <= EXAMPLE {
        return line;
    }
    let cut: String = line.chars().take(EXAMPLE - 1).collect();
    format!("{}…", cut.trim_end())
}
