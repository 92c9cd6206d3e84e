//! What each column of a table is: a field of the participant, an answer to a question, a day, something else to be kept.

use std::collections::HashSet;

use super::header::is_like_a_name;
use super::likeness::{folded, likeness};
use super::sheet::Row;
use super::words;
use crate::programme::Programme;

/// A column, and where what stands in it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// As it is headed; its number where it is not.
    pub name: String,
    pub home: Home,
}

/// Where the fields of a column are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Home {
    Field(Field),
    /// Answers to a question of the programme, by its id.
    Question(String),
    /// Answers to a question that the programme does not ask.
    OtherQuestion,
    /// Whether someone was there on a day, by its id.
    Day(String),
    /// With the participant, under the column's name.
    Kept,
    /// Nowhere: it says when an answer came.
    Nowhere,
}

/// A field of a participant; names may stand in two columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    Name,
    GivenName,
    FamilyName,
    Function,
    Organisation,
    Sector,
}

/// From so many words on an unknown heading is a question.
const WORDS_OF_A_QUESTION: usize = 4;

/// All columns of a table, by its header where there is one.
pub(super) fn all(
    header: Option<&Row>,
    width: usize,
    rows: &[Row],
    programme: &Programme,
) -> Vec<Column> {
    let names = header.map(|row| row.fields.as_slice());
    let mut homes = match names {
        Some(names) => by_name(names, width, programme),
        None => by_place(rows, width),
    };
    let names = names.unwrap_or_default();
    let mut taken = HashSet::new();
    let mut columns = Vec::with_capacity(width);
    for index in 0..width {
        let name = names.get(index).map_or("", |name| name.trim());
        let home = homes.get_mut(index).and_then(Option::take);
        let home = home.unwrap_or_else(|| unknown(name, index, rows, programme));
        columns.push(Column {
            name: unused(name, index, &mut taken),
            home,
        });
    }
    columns
}

/// The column's name as nobody before it is called.
fn unused(name: &str, index: usize, taken: &mut HashSet<String>) -> String {
    let name = if name.is_empty() {
        (index + 1).to_string()
    } else {
        name.to_owned()
    };
    let others = (2..).map(|number| format!("{name} ({number})"));
    let mut all = std::iter::once(name.clone()).chain(others);
    let free = all.find(|name| !taken.contains(name)).unwrap_or(name);
    taken.insert(free.clone());
    free
}

fn by_name(names: &[String], width: usize, programme: &Programme) -> Vec<Option<Home>> {
    let mut homes: Vec<Option<Home>> = vec![None; width];
    let folded: Vec<String> = names.iter().map(|name| folded(name)).collect();
    for (home, name) in homes.iter_mut().zip(names) {
        let asked = programme
            .intake
            .iter()
            .find(|asked| asked.id == name.trim());
        *home = asked.map(|asked| Home::Question(asked.id.clone()));
    }
    for (field, headings) in words::FIELDS {
        let place = |name: &String| headings.iter().position(|heading| heading == name);
        let free = (0..width).filter(|index| homes.get(*index).is_some_and(Option::is_none));
        let ranked = free.filter_map(|index| Some((place(folded.get(index)?)?, index)));
        let best = ranked.min().and_then(|(_, index)| homes.get_mut(index));
        if let Some(home) = best {
            *home = Some(Home::Field(field));
        }
    }
    by_question(&mut homes, names, programme);
    for (home, name) in homes.iter_mut().zip(&folded) {
        if home.is_none() && words::STAMPS.contains(&name.as_str()) {
            *home = Some(Home::Nowhere);
        }
    }
    homes
}

/// Each question has one column, and the pairs that are most alike come first.
fn by_question(homes: &mut [Option<Home>], names: &[String], programme: &Programme) {
    let mut pairs = Vec::new();
    for (column, name) in names.iter().enumerate() {
        for (question, asked) in programme.intake.iter().enumerate() {
            pairs.extend(likeness(name, &asked.question).map(|alike| (alike, column, question)));
        }
    }
    pairs.sort_by_key(|(alike, column, question)| (usize::MAX - alike, *column, *question));
    for (_, column, question) in pairs {
        let Some(asked) = programme.intake.get(question) else {
            continue;
        };
        let there = Home::Question(asked.id.clone());
        let is_taken = homes.contains(&Some(there.clone()));
        if let Some(home @ None) = homes.get_mut(column)
            && !is_taken
        {
            *home = Some(there);
        }
    }
}

/// Without names: name, function, organisation, sector, as far as there are columns. Where the first does not look like names,
/// it is the function: a list of roles.
fn by_place(rows: &[Row], width: usize) -> Vec<Option<Home>> {
    let mut fields = [
        Field::Name,
        Field::Function,
        Field::Organisation,
        Field::Sector,
    ]
    .into_iter();
    let names = rows
        .iter()
        .filter(|row| is_like_a_name(row.field(0)))
        .count();
    if names * 2 < rows.len() {
        fields.next();
    }
    let is_mail = |column: &usize| {
        let mails = rows.iter().filter(|row| row.field(*column).contains('@'));
        mails.count() * 2 > rows.len()
    };
    (0..width)
        .map(|column| {
            if is_mail(&column) {
                Some(Home::Kept)
            } else {
                fields.next().map(Home::Field)
            }
        })
        .collect()
}

/// What a column is whose name says nothing that is known.
fn unknown(name: &str, index: usize, rows: &[Row], programme: &Programme) -> Home {
    if let Some(day) = day(name, programme)
        && rows.iter().all(|row| says_whether_here(row.field(index)))
    {
        return Home::Day(day);
    }
    let words = name.split_whitespace().count();
    if name.contains('?') || words >= WORDS_OF_A_QUESTION {
        Home::OtherQuestion
    } else {
        Home::Kept
    }
}

fn says_whether_here(text: &str) -> bool {
    let folded = text.to_lowercase();
    words::HERE.contains(&folded.as_str()) || words::NOT_HERE.contains(&folded.as_str())
}

/// The day that a column is headed with: by its id, title, date or number.
fn day(name: &str, programme: &Programme) -> Option<String> {
    let folded = folded(name);
    let number = words::DAY.iter().find_map(|word| {
        let number: usize = folded.strip_prefix(word)?.trim().parse().ok()?;
        number.checked_sub(1)
    });
    let numbered = number.and_then(|index| programme.days.get(index));
    let mut days = programme.days.iter();
    let named = days.find(|day| {
        let date = day.date.map(|date| date.to_string());
        day.id == name.trim()
            || day.title.to_lowercase() == folded
            || date.as_deref() == Some(&folded)
    });
    named.or(numbered).map(|day| day.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Programme;
    use crate::programme::catalogue;
    use crate::session::roster::Sheet;
    use crate::session::samples;

    fn programme(name: &str) -> Programme {
        let heading = catalogue::find(name, crate::programme::Language::Sv).unwrap();
        catalogue::load(heading).unwrap()
    }

    fn homes(text: &str, programme: &Programme) -> Vec<Home> {
        let sheet = Sheet::read(text, programme);
        sheet
            .columns
            .into_iter()
            .map(|column| column.home)
            .collect()
    }

    fn question(id: &str) -> Home {
        Home::Question(id.to_owned())
    }

    #[test]
    fn of_two_columns_for_a_field_the_more_telling_is_it() {
        let programme = programme("skl-strategic-competencies");
        let text = "Arbetsplats;Kommun;Förnamn;Efternamn;Titel;Roll;E-post;Tidstämpel;Dag 1;Dag 2\nA;B;C;D;E;F;g@h;i;x;\n";
        let expected = [
            Home::Kept,
            Home::Field(Field::Organisation),
            Home::Field(Field::GivenName),
            Home::Field(Field::FamilyName),
            Home::Field(Field::Function),
            Home::Kept,
            Home::Kept,
            Home::Nowhere,
            Home::Day("day-1".into()),
            Home::Day("day-2".into()),
        ];
        assert_eq!(homes(text, &programme), expected);
    }

    #[test]
    fn questions_of_a_survey_find_those_of_the_programme() {
        let programme = programme("skl-strategic-competencies");
        let text = "ID,Starttid,Slutförandetid,E-post,Namn,\"1. Vilken funktion har du i din organisation?\",\"Vad förväntar du dig själv av kursen? \",\"Vilken mat äter du?\",goal\n1,2,3,a@b,Åsa,chef,mycket,allt,mål\n";
        let expected = [
            Home::Kept,
            Home::Nowhere,
            Home::Nowhere,
            Home::Kept,
            Home::Field(Field::Name),
            question("function"),
            question("own-expectations"),
            Home::OtherQuestion,
            question("goal"),
        ];
        assert_eq!(homes(text, &programme), expected);
    }

    #[test]
    fn without_names_the_columns_stand_in_the_usual_order() {
        let programme = samples::session().programme;
        let field = Home::Field;
        let names = "Åsa Öhman;strateg;a@b.se;Malmö;Hälsa;x\nBo af Ek;chef;b@c.se;Lund;Skola;y\n";
        let expected = [
            field(Field::Name),
            field(Field::Function),
            Home::Kept,
            field(Field::Organisation),
            field(Field::Sector),
            Home::Kept,
        ];
        assert_eq!(homes(names, &programme), expected);
        let roles = "Folkhälsostrateg;Malmö\nSkolchef, grundskola;Lund\n";
        let expected = [field(Field::Function), field(Field::Organisation)];
        assert_eq!(homes(roles, &programme), expected);
    }

    #[test]
    fn a_column_for_a_day_says_only_whether_someone_is_there() {
        let programme = samples::session().programme;
        let text = "Namn;Dag 1;Dag 2\nÅsa;ja;kommer efter lunch\n";
        let expected = [
            Home::Field(Field::Name),
            Home::Day("day-1".into()),
            Home::Kept,
        ];
        assert_eq!(homes(text, &programme), expected);
    }

    #[test]
    fn columns_of_the_same_name_are_told_apart() {
        let text = "Namn;Kost;Kost;;\nÅsa;a;b;c;\n";
        let sheet = Sheet::read(text, &samples::session().programme);
        let names: Vec<_> = sheet
            .columns
            .iter()
            .map(|column| column.name.as_str())
            .collect();
        assert_eq!(names, ["Namn", "Kost", "Kost (2)", "4", "5"]);
    }
}
