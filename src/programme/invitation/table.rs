//! Tables: Markdown, columns with tabs between them, and columns set with blanks.

use super::clock;
use super::mark::words;

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Column {
    Time,
    End,
    Date,
    Minutes,
    Title,
    Presenter,
    Purpose,
    Instructions,
    PlanB,
    /// Kept among the details, after this word of the head.
    Named(String),
}

/// The heads of columns by their first word.
const HEADS: [(Column, &[&str]); 9] = [
    (
        Column::Time,
        &[
            "tid",
            "tidspunkt",
            "klokkeslett",
            "klokkeslæt",
            "klokken",
            "klockan",
            "kl",
            "time",
            "start",
            "starts",
            "fra",
            "från",
            "from",
            "begin",
        ],
    ),
    (
        Column::End,
        &["slut", "slutt", "end", "ends", "til", "till", "to"],
    ),
    (Column::Date, &["dag", "dato", "datum", "date", "day"]),
    (
        Column::Minutes,
        &[
            "min", "minutter", "minuter", "minutes", "varighed", "varighet", "duration", "længde",
            "längd", "lengde", "length",
        ],
    ),
    (
        Column::Title,
        &[
            "hvad",
            "hva",
            "vad",
            "what",
            "innhold",
            "indhold",
            "innehåll",
            "content",
            "programpunkt",
            "programpost",
            "punkt",
            "titel",
            "tittel",
            "title",
            "aktivitet",
            "activity",
            "tema",
            "emne",
            "ämne",
            "topic",
            "session",
            "item",
            "moment",
            "program",
            "programme",
            "agenda",
        ],
    ),
    (
        Column::Presenter,
        &[
            "hvem",
            "vem",
            "who",
            "oplægsholder",
            "oplægsholdere",
            "foreläsare",
            "talare",
            "innleder",
            "innledere",
            "foredragsholder",
            "speaker",
            "speakers",
            "presenter",
            "ansvarlig",
            "ansvarig",
            "responsible",
            "lead",
            "underviser",
            "medverkande",
            "presenters",
        ],
    ),
    (
        Column::Purpose,
        &[
            "hvorfor", "varför", "why", "formål", "syfte", "purpose", "mål", "aim", "goal",
        ],
    ),
    (
        Column::Instructions,
        &[
            "hvordan",
            "hur",
            "how",
            "metode",
            "metod",
            "method",
            "form",
            "praktisk",
            "instructions",
        ],
    ),
    (Column::PlanB, &["plan"]),
];

/// The cells of a line of a table; nothing when it is none.
pub(super) fn cells(line: &str) -> Option<Vec<String>> {
    let line = line.trim_matches(|c: char| c.is_whitespace() && c != '\t');
    let begins_with_time = || clock::at_start(line.trim()).is_some();
    let split: Vec<&str> = if is_markdown(line) || line.contains('|') && begins_with_time() {
        let line = line.trim();
        let line = line.strip_prefix('|').unwrap_or(line);
        line.strip_suffix('|').unwrap_or(line).split('|').collect()
    } else if line.trim().contains('\t') {
        line.trim_end().split('\t').collect()
    } else if line.contains("   ") {
        return set_with_blanks(line, begins_with_time());
    } else {
        return None;
    };
    let cells: Vec<String> = split.into_iter().map(cell).collect();
    (cells.len() > 1).then_some(cells)
}

/// Columns with three blanks or more between them: only where a time or heads of columns say that they are some.
fn set_with_blanks(line: &str, begins_with_time: bool) -> Option<Vec<String>> {
    let split = line
        .trim()
        .split("   ")
        .filter(|cell| !cell.trim().is_empty());
    let cells: Vec<String> = split.map(cell).collect();
    let is_table = begins_with_time || columns(&cells).is_some();
    (cells.len() > 1 && is_table).then_some(cells)
}

fn cell(text: &str) -> String {
    super::mark::bare(text).text.into_owned()
}

fn is_markdown(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('|') && line.len() > 1 || line.matches('|').count() >= 2
}

/// Whether the cells are only the line under a table's heads.
pub(super) fn is_rule(cells: &[String]) -> bool {
    let dashes = |cell: &String| cell.chars().all(|c| matches!(c, '-' | ':' | '=' | ' '));
    cells.iter().all(dashes)
}

/// The columns that a row of heads names; nothing when it is no such row.
pub(super) fn columns(cells: &[String]) -> Option<Vec<Column>> {
    let has_time = |cell: &String| !clock::all(cell).is_empty() || clock::at_start(cell).is_some();
    if cells.iter().any(has_time) {
        return None;
    }
    let columns: Vec<Column> = cells.iter().map(|cell| column(cell)).collect();
    let known = columns
        .iter()
        .filter(|column| !matches!(column, Column::Named(_)))
        .count();
    let short = cells
        .iter()
        .all(|cell| cell.split_whitespace().count() <= 3);
    let has_title = columns.contains(&Column::Title) || columns.contains(&Column::Time);
    (short && has_title && known >= 2).then_some(columns)
}

fn column(cell: &str) -> Column {
    let words: Vec<String> = words(cell).collect();
    let first = words.first().map(String::as_str).unwrap_or_default();
    let known = HEADS.iter().find(|(_, names)| names.contains(&first));
    match known {
        Some((Column::PlanB, _)) if words.get(1).is_none_or(|word| word != "b") => {
            Column::Named(cell.to_owned())
        }
        Some((column, _)) => column.clone(),
        None => Column::Named(cell.to_owned()),
    }
}

/// The column of a cell; without heads the first that says something is the title.
pub(super) fn at(columns: Option<&[Column]>, index: usize) -> Option<&Column> {
    columns?.get(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_have_cells_and_columns() {
        let row = |line| cells(line).unwrap_or_default().join("/");
        assert_eq!(
            row("| 10:00–10:05 | **Welcome** | Hall | Ann |"),
            "10:00–10:05/Welcome/Hall/Ann"
        );
        assert_eq!(row("10:00\tWelcome\t\tAnn"), "10:00/Welcome//Ann");
        assert_eq!(row("\tWelcome"), "");
        assert_eq!(row("Time      Session     Speaker"), "Time/Session/Speaker");
        assert_eq!(row("10:00 | Welcome"), "10:00/Welcome");
        assert_eq!(
            row("10:00-10:30   Welcome      Hall"),
            "10:00-10:30/Welcome/Hall"
        );
        assert_eq!(row("Welcome | and more"), "");
        assert_eq!(row("A  B"), "");
        let heads = |line| cells(line).and_then(|cells| columns(&cells));
        assert_eq!(
            heads("| Tid | Hvad | Sted | Plan B |"),
            Some(vec![
                Column::Time,
                Column::Title,
                Column::Named("Sted".into()),
                Column::PlanB
            ])
        );
        assert_eq!(heads("| 10:00 | Hvad | Hvem |"), None);
        assert!(cells("|---|:--|").is_some_and(|cells| is_rule(&cells)));
    }
}
