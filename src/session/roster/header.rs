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

/// The row that names the columns: the one of the first rows with the most names that are known. A single known name may be a
/// participant's title; it counts when nothing else in its row speaks against it.
pub(super) fn find(rows: &[Row], programme: &Programme) -> Option<usize> {
    let known = |row: &Row| {
        row.fields
            .iter()
            .filter(|field| is_known(field, programme))
            .count()
    };
    let counted = rows.iter().take(DEEPEST).map(known);
    let (index, count) = counted
        .enumerate()
        .max_by_key(|(index, count)| (*count, usize::MAX - index))?;
    let row = rows.get(index)?;
    let named = row.fields.iter().filter(|field| !field.is_empty()).count();
    // In a wide table one name of many is no header.
    let is_header = count > 1 || (count == 1 && index == 0 && named <= 3);
    is_header.then_some(index)
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
