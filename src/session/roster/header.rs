//! Which row names the columns.

use super::likeness::{folded, likeness};
use super::sheet::Row;
use super::words;
use crate::programme::Programme;

/// The names of the columns stand within so many rows, or nowhere.
pub(super) const DEEPEST: usize = 10;

/// Whether a text is the name of a column.
pub(super) fn is_known(name: &str, programme: &Programme) -> bool {
    let folded = folded(name);
    let is_field = words::FIELDS
        .iter()
        .any(|(_, names)| names.contains(&folded.as_str()));
    let is_stamp = words::STAMPS.contains(&folded.as_str());
    let is_asked = programme
        .intake
        .iter()
        .any(|asked| asked.id == name.trim() || likeness(name, &asked.question).is_some());
    is_field || is_stamp || is_asked || is_mail(&folded)
}

/// Whether a column is for the address of mails or a telephone's number.
fn is_mail(folded: &str) -> bool {
    const MAIL: [&str; 11] = [
        "e-post",
        "epost",
        "e-mail",
        "email",
        "mail",
        "mejl",
        "e-postadress",
        "e-postadresse",
        "mailadresse",
        "telefon",
        "phone",
    ];
    MAIL.contains(&folded)
}

/// The row that names the columns: the one of the first rows with the most names that are known. A single known name may be
/// what someone is or where someone works; it counts when nothing speaks against it.
pub(super) fn find(rows: &[Row], programme: &Programme) -> Option<usize> {
    let known = |row: &Row| {
        let fields = row.fields.iter();
        fields.filter(|field| is_known(field, programme)).count()
    };
    let counted = rows.iter().take(DEEPEST).map(known);
    let (index, count) = counted
        .enumerate()
        .max_by_key(|(index, count)| (*count, usize::MAX - index))?;
    let row = rows.get(index)?;
    let is_header = match count {
        0 => false,
        1 => {
            index == 0 && is_header_with_one_name(row, rows.get(1..).unwrap_or_default(), programme)
        }
        _ => true,
    };
    is_header.then_some(index)
}

fn is_header_with_one_name(row: &Row, others: &[Row], programme: &Programme) -> bool {
    let (_, names) = &words::FIELDS[0];
    if row
        .fields
        .iter()
        .any(|field| names.contains(&folded(field).as_str()))
    {
        return true;
    }
    let mut fields = row.fields.iter().enumerate();
    let Some((column, known)) = fields.find(|(_, field)| is_known(field, programme)) else {
        return false;
    };
    let recurs = others.iter().any(|other| other.field(column) == known);
    let filled = row.fields.iter().filter(|field| !field.is_empty()).count();
    filled <= 3 && !recurs && !is_like_a_name(row.field(0))
}

/// Whether a text may be a person's name: two to five words, the first and the last with a capital, and no digit.
pub(super) fn is_like_a_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    // Between the names there may be a small word: "Maria af Ekenstam".
    (2..=5).contains(&words.len())
        && words.first().is_some_and(is_capital)
        && words.last().is_some_and(is_capital)
        && !text.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::samples;

    fn found(rows: &[&[&str]]) -> Option<usize> {
        let rows: Vec<Row> = (1..)
            .zip(rows)
            .map(|(line, fields)| Row {
                line,
                fields: fields.iter().map(|field| (*field).to_owned()).collect(),
                odd: None,
            })
            .collect();
        find(&rows, &samples::session().programme)
    }

    #[test]
    fn the_names_of_the_columns_are_found_in_four_languages() {
        for header in [
            &["Namn", "Befattning", "Kommun", "Förvaltning"][..],
            &["Navn", "Stilling", "Kommune", "Forvaltning"],
            &["Fornavn", "Etternavn", "Tittel", "Organisasjon"],
            &["Full name", "Job title", "Employer", "Department"],
            &["Tidstämpel", "E-post", "Vad?"],
            &["NAMN:"],
        ] {
            assert_eq!(
                found(&[header, &["a", "b", "c", "d"]]),
                Some(0),
                "{header:?}"
            );
        }
        assert_eq!(
            found(&[&["Lista"], &["", ""], &["Namn", "Titel"], &["Åsa", "chef"]]),
            Some(2)
        );
    }

    #[test]
    fn a_row_of_data_is_no_header() {
        assert_eq!(
            found(&[&["Åsa Öhman", "chef", "Region"], &["Bo", "chef", "Lund"]]),
            None
        );
        assert_eq!(found(&[&["Åsa", "Funktion"], &["Bo", "Funktion"]]), None);
        assert_eq!(
            found(&[
                &["Åsa Öhman", "chef", "Malmö"],
                &["Bo Ek", "rektor", "Lund"]
            ]),
            None
        );
        assert_eq!(
            found(&[
                &["Åsa Öhman", "chef", "Region", "Hälsa"],
                &["Bo", "chef", "Lund", "Skola"]
            ]),
            None
        );
        assert_eq!(found(&[]), None);
    }
}
