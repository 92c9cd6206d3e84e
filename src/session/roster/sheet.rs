//! A table as it was read: its columns, its rows, and the rows that do not fit them.

use super::columns::{self, Column};
use super::header;
use super::separator;
use crate::programme::Programme;

/// A table of participants.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// What separates the columns; none where there is but one.
    pub separator: Option<char>,
    /// The line with the names of the columns; none where there is none.
    pub header: Option<u64>,
    pub columns: Vec<Column>,
    /// Lines above the names of the columns that are no rows of them: what the list is called.
    pub titles: Vec<Row>,
    pub rows: Vec<Row>,
}

/// A row that says something.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// On which line of the text it begins, from 1.
    pub line: u64,
    pub fields: Vec<String>,
    /// Why it does not fit the columns.
    pub odd: Option<Odd>,
}

/// What is odd about a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// It stands before the names of the columns.
    BeforeHeader,
    TooMany {
        found: usize,
        columns: usize,
    },
    TooFew {
        found: usize,
        columns: usize,
    },
}

impl Sheet {
    /// Reads a table. Any text is one.
    #[must_use]
    pub fn read(text: &str, programme: &Programme) -> Sheet {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let is_known = |name: &str| header::is_known(name, programme);
        let said = separator::said(text);
        let skipped = u64::from(said.is_some());
        let (separator, text) = match said {
            Some((separator, rest)) => (Some(separator), rest),
            None => (separator::found(text, is_known), text),
        };
        let mut rows = records(text, separator, usize::MAX);
        for row in &mut rows {
            row.line += skipped;
        }
        let header = header::find(&rows, programme);
        let width = width(&rows, header);
        let names = header.map(|index| rows.remove(index));
        let before = header.unwrap_or(0);
        let body = rows.get(before..).unwrap_or_default();
        let columns = columns::all(names.as_ref(), width, body, programme);
        let titles: Vec<Row> = rows
            .iter()
            .take(before)
            .filter(|row| row.is_title())
            .cloned()
            .collect();
        let before = before - titles.len();
        rows.retain(|row| !titles.contains(row));
        for (index, row) in rows.iter_mut().enumerate() {
            row.odd = if index < before {
                Some(Odd::BeforeHeader)
            } else {
                fit(&mut row.fields, width)
            };
        }
        Sheet {
            separator,
            header: names.map(|row| row.line),
            columns,
            titles,
            rows,
        }
    }
}

/// How many columns there are: those with a name, or as many as most rows have, whichever is more.
fn width(rows: &[Row], header: Option<usize>) -> usize {
    let named = header.and_then(|index| rows.get(index));
    let named = named.map_or(0, |row| row.fields.len());
    let body = rows.iter().skip(header.map_or(0, |index| index + 1));
    let mut counts: Vec<usize> = body.map(|row| row.fields.len()).collect();
    counts.sort_unstable();
    let most = counts
        .chunk_by(|one, other| one == other)
        .max_by_key(|same| same.len())
        .and_then(|same| same.first());
    named.max(if named == 0 {
        most.copied().unwrap_or(1)
    } else {
        named
    })
}

/// Cuts empty fields that are too many; what else is odd.
fn fit(fields: &mut Vec<String>, columns: usize) -> Option<Odd> {
    let found = fields.len();
    if found < columns {
        return Some(Odd::TooFew { found, columns });
    }
    let rest = fields.get(columns..).unwrap_or_default();
    if rest.iter().any(|field| !field.is_empty()) {
        return Some(Odd::TooMany { found, columns });
    }
    fields.truncate(columns);
    None
}

/// The rows of a text that say something, at most so many.
pub(super) fn records(text: &str, separator: Option<char>, most: usize) -> Vec<Row> {
    // Where a quotation mark has no partner it is no quotation: it would swallow the rest of the rows.
    let quoted = text.matches('"').count().is_multiple_of(2);
    let Some(separator) = separator.and_then(|c| u8::try_from(c).ok()) else {
        return lines(text, quoted, most);
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .quoting(quoted)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let rows = reader.records().flatten().map(|record| Row {
        line: record.position().map_or(0, |at| line(text, at)),
        fields: record.iter().map(|field| cleaned(field, quoted)).collect(),
        odd: None,
    });
    rows.filter(Row::says_something).take(most).collect()
}

/// The line on which a record begins: empty lines before it do not belong to it.
fn line(text: &str, at: &csv::Position) -> u64 {
    let byte = usize::try_from(at.byte()).unwrap_or(usize::MAX);
    let rest = text.get(byte..).unwrap_or_default();
    let empty = rest.bytes().take_while(|byte| *byte == b'\n').count();
    at.line() + u64::try_from(empty).unwrap_or(0)
}

/// Rows of one column: lines, unless a quotation goes on over several.
fn lines(text: &str, quoted: bool, most: usize) -> Vec<Row> {
    if quoted && text.contains('"') {
        // A separator that is nowhere in the text.
        let nowhere = ('\u{1}'..'\u{8}').find(|c| !text.contains(*c));
        if nowhere.is_some() {
            return records(text, nowhere, most);
        }
    }
    let row = |(number, line): (u64, &str)| Row {
        line: number,
        fields: vec![cleaned(line, false)],
        odd: None,
    };
    let rows = (1..).zip(text.lines()).map(row);
    rows.filter(Row::says_something).take(most).collect()
}

fn cleaned(field: &str, quoted: bool) -> String {
    let field = field.trim();
    let bare = (!quoted).then(|| field.strip_prefix('"')?.strip_suffix('"'));
    bare.flatten().unwrap_or(field).trim().to_owned()
}

impl Row {
    /// Whether it says one thing only.
    fn is_title(&self) -> bool {
        self.fields.iter().filter(|field| !field.is_empty()).count() == 1
    }

    fn says_something(&self) -> bool {
        self.fields.iter().any(|field| !field.is_empty())
    }

    /// The field of a column; empty where there is none.
    pub(super) fn field(&self, column: usize) -> &str {
        self.fields.get(column).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::samples;

    fn read(text: &str) -> Sheet {
        Sheet::read(text, &samples::session().programme)
    }

    fn odd(text: &str) -> Vec<(u64, Option<Odd>)> {
        let sheet = read(text);
        sheet.rows.iter().map(|row| (row.line, row.odd)).collect()
    }

    #[test]
    fn rows_keep_the_lines_on_which_they_begin() {
        let sheet = read(
            "Namn;Titel\r\n\r\n\"Åsa\r\nÖhman\";\"strateg; \"\"hälsa\"\"\"\r\n;;\r\nBo;chef\r\n",
        );
        assert_eq!(sheet.header, Some(1));
        let rows: Vec<_> = sheet
            .rows
            .iter()
            .map(|row| (row.line, row.fields.join("|")))
            .collect();
        let expected = [(3, "Åsa\nÖhman|strateg; \"hälsa\""), (6, "Bo|chef")];
        assert_eq!(rows, expected.map(|(line, row)| (line, row.to_owned())));
    }

    #[test]
    fn rows_that_do_not_fit_are_told_apart() {
        let text = "Kursdeltagare 2026\nUppdaterad;igår\nNamn;Titel;Kommun\nÅsa;chef;Malmö\nBo;chef\nEva;chef;Lund;;\nIda;chef;Lund;ja\n";
        let columns = 3;
        let expected = [
            (2, Some(Odd::BeforeHeader)),
            (4, None),
            (5, Some(Odd::TooFew { found: 2, columns })),
            (6, None),
            (7, Some(Odd::TooMany { found: 4, columns })),
        ];
        assert_eq!(odd(text), expected);
        let titles = read(text).titles;
        assert_eq!(
            (titles.len(), titles[0].field(0)),
            (1, "Kursdeltagare 2026")
        );
    }

    #[test]
    fn a_quotation_mark_without_a_partner_swallows_no_rows() {
        let sheet = read("Namn;Titel\n\"Åsa;chef\n\"Bo\";chef\nEva;chef\n");
        let names: Vec<_> = sheet.rows.iter().map(|row| row.field(0)).collect();
        assert_eq!(names, ["\"Åsa", "Bo", "Eva"]);
    }

    #[test]
    fn a_list_of_names_is_a_table_of_one_column() {
        for text in [
            "Namn\nÅsa Öhman\nBo Ek\n",
            "Åsa Öhman\nBo Ek",
            "\"Namn\"\n\"Åsa Öhman\"\n\"Bo Ek\"\n",
        ] {
            let sheet = read(text);
            assert_eq!(sheet.separator, None, "{text}");
            let names: Vec<_> = sheet.rows.iter().map(|row| row.field(0)).collect();
            assert_eq!(names, ["Åsa Öhman", "Bo Ek"], "{text}");
        }
        assert!(read("").rows.is_empty());
    }

    #[test]
    fn the_line_that_names_the_separator_counts() {
        let sheet = read("sep=,\nNamn,Titel\nÅsa,chef\n");
        assert_eq!((sheet.separator, sheet.header), (Some(','), Some(2)));
        assert_eq!(sheet.rows[0].line, 3);
    }
}
