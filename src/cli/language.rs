//! Which of the four languages the program speaks.

use std::ffi::OsString;

use crate::programme::Language;

/// The language of whoever runs the program: asked for on the command line, else set in the configuration, else that of
/// the system's messages, else English.
pub(super) fn choose(
    asked: Option<Language>,
    set: Option<Language>,
    variable: impl Fn(&str) -> Option<String>,
) -> Language {
    // The first that is set counts, even when it names a language that is not ours (POSIX).
    let system = || {
        let mut names = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(variable);
        names
            .find(|name| !name.is_empty())
            .and_then(|name| Language::from_locale(&name))
    };
    asked.or(set).or_else(system).unwrap_or(Language::En)
}

/// The language that arguments ask for, found without understanding the rest of them: what is wrong with the rest is to be
/// said in that language.
pub(super) fn asked(arguments: &[OsString]) -> Option<Language> {
    let words: Vec<&str> = arguments
        .iter()
        .map_while(|word| word.to_str().filter(|w| *w != "--"))
        .collect();
    let apart = words
        .windows(2)
        .filter(|pair| pair[0] == "--language")
        .map(|pair| pair[1]);
    let joined = words
        .iter()
        .filter_map(|word| word.strip_prefix("--language="));
    let code = apart.chain(joined).last()?;
    Language::ALL
        .into_iter()
        .find(|language| language.code() == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_asks_is_heard_before_what_is_set() {
        for (asked, set, variables, expected) in [
            (
                Some(Language::Sv),
                Some(Language::Da),
                &[("LANG", "nb_NO.UTF-8")][..],
                Language::Sv,
            ),
            (
                None,
                Some(Language::Da),
                &[("LANG", "nb_NO.UTF-8")],
                Language::Da,
            ),
            (None, None, &[("LANG", "nb_NO.UTF-8")], Language::Nb),
            (
                None,
                None,
                &[("LANG", "nb_NO.UTF-8"), ("LC_MESSAGES", "da_DK")],
                Language::Da,
            ),
            (
                None,
                None,
                &[("LC_MESSAGES", "da_DK"), ("LC_ALL", "sv_SE.UTF-8")],
                Language::Sv,
            ),
            (
                None,
                None,
                &[("LC_ALL", "C.UTF-8"), ("LANG", "sv_SE.UTF-8")],
                Language::En,
            ),
            (
                None,
                None,
                &[("LC_ALL", ""), ("LANG", "sv_SE.UTF-8")],
                Language::Sv,
            ),
            (None, None, &[], Language::En),
        ] {
            let variable = |name: &str| {
                variables
                    .iter()
                    .find(|(known, _)| *known == name)
                    .map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(
                choose(asked, set, variable),
                expected,
                "{asked:?} {set:?} {variables:?}"
            );
        }
    }

    #[test]
    fn the_language_is_found_among_arguments_that_make_no_sense() {
        for (line, expected) in [
            ("brobygger --language da --nonsense", Some(Language::Da)),
            ("brobygger nonsense --language=nb", Some(Language::Nb)),
            ("brobygger --language fi", None),
            ("brobygger --language", None),
            ("brobygger run -- --language sv", None),
        ] {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            assert_eq!(asked(&arguments), expected, "{line}");
        }
    }
}
