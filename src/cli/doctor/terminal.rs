//! The terminal: whether there is one, how large, with how many colours, and whether it takes our letters.

use std::env;
use std::io::{self, IsTerminal};

use super::Finding;
use crate::app::SMALLEST;
use crate::cli::output;
use crate::text::Texts;
use crate::view::theme::ColourDepth;

pub(super) fn look(texts: &Texts) -> Vec<Finding> {
    let variable = |name| env::var(name).unwrap_or_default();
    let term = variable("TERM");
    let size = io::stdout()
        .is_terminal()
        .then(|| crossterm::terminal::size().ok())
        .flatten();
    vec![
        terminal(texts, &term, size),
        colours(texts),
        locale(texts, &["LC_ALL", "LC_CTYPE", "LANG"].map(variable)),
    ]
}

fn terminal(texts: &Texts, term: &str, size: Option<(u16, u16)>) -> Finding {
    let Some((columns, rows)) = size else {
        return Finding::warning(
            "terminal",
            texts.msg_doctor_no_terminal(),
            texts.msg_doctor_no_terminal_advice(),
        );
    };
    let text = texts.msg_doctor_terminal(columns, rows, term);
    if term == "dumb" {
        return Finding::bad("terminal", text, texts.msg_doctor_dumb_advice());
    }
    if columns < SMALLEST.0 || rows < SMALLEST.1 {
        return Finding::warning(
            "terminal",
            text,
            texts.msg_doctor_small_advice(SMALLEST.0, SMALLEST.1),
        );
    }
    Finding::fine("terminal", text)
}

fn colours(texts: &Texts) -> Finding {
    let text = match output::colours() {
        ColourDepth::None => texts.msg_doctor_no_colours(),
        ColourDepth::Sixteen => texts.msg_doctor_colours(16),
        ColourDepth::TwoHundredFiftySix => texts.msg_doctor_colours(256),
    };
    Finding::fine("colours", text)
}

/// The first variable that is set counts.
fn locale(texts: &Texts, variables: &[String]) -> Finding {
    let locale = variables
        .iter()
        .find(|value| !value.is_empty())
        .map_or("", String::as_str);
    let lower = locale.to_lowercase();
    // Windows terminals take UTF-8 whatever the environment says.
    if cfg!(windows) || lower.contains("utf-8") || lower.contains("utf8") {
        return Finding::fine("locale", texts.msg_doctor_locale(locale));
    }
    Finding::warning(
        "locale",
        texts.msg_doctor_no_locale(locale),
        texts.msg_doctor_no_locale_advice(),
    )
}

#[cfg(test)]
mod tests {
    use super::super::Verdict;
    use super::*;
    use crate::programme::Language;

    #[test]
    fn terminals_are_judged() {
        let texts = Texts::load(Language::En);
        let judge = |term, size| terminal(&texts, term, size).verdict;
        assert_eq!(judge("xterm", Some(SMALLEST)), Verdict::Fine);
        assert_eq!(
            judge("xterm", Some((SMALLEST.0 - 1, SMALLEST.1))),
            Verdict::Warning
        );
        assert_eq!(judge("dumb", Some((100, 30))), Verdict::Bad);
        assert_eq!(judge("xterm", None), Verdict::Warning);
    }

    #[test]
    fn letters_need_utf_8() {
        let texts = Texts::load(Language::En);
        let judge = |values: [&str; 3]| locale(&texts, &values.map(str::to_owned)).verdict;
        assert_eq!(judge(["", "", "sv_SE.UTF-8"]), Verdict::Fine);
        assert_eq!(judge(["", "C.utf8", "C"]), Verdict::Fine);
        if !cfg!(windows) {
            assert_eq!(judge(["C", "", "sv_SE.UTF-8"]), Verdict::Warning);
            assert_eq!(judge(["", "", ""]), Verdict::Warning);
        }
    }
}
