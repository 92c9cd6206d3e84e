//! What separates the columns of a table, found by what makes its rows alike.

use super::sheet::records;

/// What may separate columns, the likeliest first.
const SEPARATORS: [char; 4] = ['\t', ';', ',', '|'];
/// So many rows tell.
const ENOUGH: usize = 200;

/// The line with which a spreadsheet is told the separator: `sep=;`.
pub(super) fn said(text: &str) -> Option<(char, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let word = first.trim_matches('"').strip_prefix("sep=")?;
    let mut letters = word.chars();
    let separator = letters.next().filter(|c| SEPARATORS.contains(c))?;
    letters.next().is_none().then_some((separator, rest))
}

/// What separates the columns; none where there is one column alone. `is_known` knows the name of a column.
pub(super) fn found(text: &str, is_known: impl Fn(&str) -> bool) -> Option<char> {
    let candidates = SEPARATORS.map(|separator| Fit::of(text, separator, &is_known));
    let best = candidates.into_iter().flatten().reduce(Fit::better)?;
    Some(best.separator)
}

/// How well a separator fits.
struct Fit {
    separator: char,
    /// Names of columns that are known in a row of the beginning.
    known: usize,
    /// Of a thousand rows so many have as many columns as most.
    alike: usize,
    columns: usize,
}

impl Fit {
    fn of(text: &str, separator: char, is_known: impl Fn(&str) -> bool) -> Option<Fit> {
        let rows = records(text, Some(separator), ENOUGH);
        let known = |fields: &[String]| fields.iter().filter(|field| is_known(field)).count();
        let head = rows.iter().take(super::header::DEEPEST);
        let known = head.map(|row| known(&row.fields)).max().unwrap_or(0);
        let count_of = |columns| {
            rows.iter()
                .filter(|row| row.fields.len() == columns)
                .count()
        };
        let (alike, columns) = rows
            .iter()
            .map(|row| row.fields.len())
            .filter(|columns| *columns > 1)
            .map(|columns| (count_of(columns), columns))
            .max()?;
        let alike = alike * 1000 / rows.len().max(1);
        (known > 1 || alike >= 500).then_some(Fit {
            separator,
            known,
            alike,
            columns,
        })
    }

    /// The one that knows more names; then the one that makes rows more alike; then the one with more columns.
    fn better(self, other: Fit) -> Fit {
        let key = |fit: &Fit| (fit.known, fit.alike, fit.columns);
        if key(&other) > key(&self) {
            other
        } else {
            self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found_in(text: &str) -> Option<char> {
        found(text, |name| ["Namn", "Kommun", "Titel"].contains(&name))
    }

    #[test]
    fn what_makes_the_rows_alike_separates_them() {
        for (text, separator) in [
            (
                "Namn;Kommun\nÅsa;Malmö, centrum\nBo;Lund, norra, södra",
                Some(';'),
            ),
            ("Namn,Kommun\nÅsa,Malmö; centrum\n", Some(',')),
            ("Namn\tKommun\nÅsa, strateg\tMalmö\n", Some('\t')),
            ("Namn|Kommun\nÅsa|Malmö\n", Some('|')),
            ("Åsa;Malmö\nBo;Lund\n", Some(';')),
            (
                "Åsa, strateg; Malmö\nBo, chef; Lund\nEva; Ystad\n",
                Some(';'),
            ),
            // The first line alone would say a comma.
            (
                "Lista, 23 november, Malmö\nNamn;Titel\nÅsa;strateg\n",
                Some(';'),
            ),
            ("Namn\nÅsa\nBo\n", None),
            ("Åsa", None),
            ("", None),
        ] {
            assert_eq!(found_in(text), separator, "{text}");
        }
    }

    #[test]
    fn a_line_may_say_the_separator() {
        assert_eq!(said("sep=|\nNamn|Ort"), Some(('|', "Namn|Ort")));
        assert_eq!(said("\"sep=;\"\nNamn"), Some((';', "Namn")));
        for text in ["sep=;", "sep=x\nNamn", "sep=;;\nNamn", "Namn\n"] {
            assert_eq!(said(text), None, "{text}");
        }
    }
}
