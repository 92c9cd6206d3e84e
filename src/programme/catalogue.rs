//! The programmes that ship, in their languages, and how one is named.

use std::borrow::Cow;

use super::read::{self, ReadError};
use super::{Language, Programme, Times, schedule};

/// What a list of programmes shows of one, and its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub id: Cow<'static, str>,
    pub language: Language,
    pub title: Cow<'static, str>,
    pub organiser: Cow<'static, str>,
    pub days: usize,
    /// From start to end, all days together.
    pub minutes: i64,
    pub times: Times,
    /// The file as it is.
    pub text: Cow<'static, str>,
}

impl Heading {
    /// The heading of a programme's file: for the facilitator's own programmes.
    pub fn of(text: String) -> Result<Heading, ReadError> {
        let programme = read::read(&text)?;
        let minutes = |day| schedule::hours(day).minutes();
        Ok(Heading {
            language: programme.language,
            days: programme.days.len(),
            minutes: programme.days.iter().map(minutes).sum(),
            times: programme.times,
            id: programme.id.into(),
            title: programme.title.into(),
            organiser: programme.organiser.into(),
            text: text.into(),
        })
    }

    /// How it is named on the command line: `skl-strategic-competencies.en`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}.{}", self.id, self.language)
    }
}

/// The programmes that ship, by id and language. Parses nothing: the table is made when the program is built.
#[must_use]
pub fn headings() -> &'static [Heading] {
    static HEADINGS: &[Heading] = &include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
    HEADINGS
}

/// The shipped programme of that name, as [`find_in`] understands names.
#[must_use]
pub fn find(name: &str, interface: Language) -> Option<&'static Heading> {
    find_in(headings(), name, interface)
}

/// The programme of that name: `ID.LANG`, or plain `ID` for the interface's language, where the programme does not speak
/// that for its own: the first of [`Language::ALL`] that it speaks.
#[must_use]
pub fn find_in<'a>(
    headings: &'a [Heading],
    name: &str,
    interface: Language,
) -> Option<&'a Heading> {
    let (id, language) = match name.rsplit_once('.') {
        Some((id, code)) => (
            id,
            Language::ALL.into_iter().find(|l| l.code() == code)?.into(),
        ),
        None => (name, None),
    };
    let same_id = || headings.iter().filter(|heading| heading.id == id);
    let speaks = |language| same_id().find(|heading| heading.language == language);
    match language {
        Some(language) => speaks(language),
        None => speaks(interface).or_else(|| same_id().min_by_key(|heading| heading.language)),
    }
}

/// The whole programme.
///
/// # Errors
/// None for a programme that ships; for one of the facilitator's own see [`read::read`].
pub fn load(heading: &Heading) -> Result<Programme, ReadError> {
    read::read(&heading.text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::check::{FindingKind, check};
    use serde_json::Value;

    fn programmes() -> impl Iterator<Item = (String, Programme)> {
        let load = |heading: &Heading| (heading.name(), load(heading).unwrap());
        headings().iter().map(load)
    }

    #[test]
    fn these_ship() {
        let names: Vec<String> = headings().iter().map(Heading::name).collect();
        let expected = [
            "skl-strategic-competencies.sv",
            "skl-strategic-competencies.da",
            "skl-strategic-competencies.nb",
            "skl-strategic-competencies.en",
            "kl-bridge-builder.da",
            "kl-bridge-builder.en",
            "skl-starter-package.sv",
            "skl-starter-package.en",
            "kl-health-across.da",
            "kl-health-across.en",
            "hdir-webinar-workshop.nb",
            "hdir-webinar-workshop.en",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn the_table_says_what_the_files_say() {
        for heading in headings() {
            let read = Heading::of(heading.text.clone().into_owned());
            assert_eq!(read.as_ref(), Ok(heading), "{}", heading.name());
        }
    }

    #[test]
    fn a_file_comes_out_as_it_went_in() {
        for (heading, (name, programme)) in headings().iter().zip(programmes()) {
            let written = serde_json::to_string_pretty(&programme).unwrap() + "\n";
            let differs = written
                .lines()
                .zip(heading.text.lines())
                .find(|(a, b)| a != b);
            assert_eq!(differs, None, "{name}");
            assert!(written == heading.text, "{name}");
            assert!(programme.other.is_empty(), "{name}");
        }
    }

    #[test]
    fn only_the_programme_printed_with_faults_has_findings() {
        for (name, programme) in programmes() {
            let found = check(&programme);
            if !name.starts_with("hdir-") {
                assert_eq!(found, [], "{name}");
                continue;
            }
            let kinds: Vec<_> = found.iter().map(|finding| &finding.kind).collect();
            let [
                FindingKind::Clash {
                    first,
                    second,
                    from,
                    to,
                    minutes: 15,
                },
                FindingKind::Gap {
                    from: gap_from,
                    to: gap_to,
                    minutes: 30,
                    ..
                },
                FindingKind::WrongOrder { item, before },
            ] = kinds[..]
            else {
                panic!("{name}: {kinds:?}");
            };
            let times =
                [from, to, gap_from, gap_to, &first.starts, &first.ends].map(ToString::to_string);
            assert_eq!(
                times,
                ["12:00", "12:15", "10:45", "11:15", "11:15", "13:00"]
            );
            assert_eq!((&first.id, &second.id), (&item.id, &before.id));
            let paths: Vec<_> = found.iter().map(|finding| finding.path.as_str()).collect();
            assert_eq!(
                paths,
                ["days[0].items[4]", "days[0].items[5]", "days[0].items[5]"]
            );
            assert_eq!(found[0].repairs.len(), 2);
        }
    }

    /// The programme with every text that is translated made the same.
    fn structure(value: &Value) -> Value {
        const SAME: [&str; 9] = [
            "id", "kind", "starts", "ends", "date", "dates", "module", "track", "format",
        ];
        match value {
            Value::Object(fields) => fields
                .iter()
                .filter(|(name, _)| *name != "language")
                .map(|(name, value)| {
                    let same = SAME.contains(&name.as_str());
                    let value = if same {
                        value.clone()
                    } else {
                        structure(value)
                    };
                    (name.clone(), value)
                })
                .collect(),
            Value::Array(values) => values.iter().map(structure).collect(),
            Value::String(_) => Value::String(String::new()),
            other => other.clone(),
        }
    }

    #[test]
    fn the_languages_of_a_programme_share_their_structure() {
        let mut compared = 0;
        for (name, programme) in programmes() {
            let own = load(find(&programme.id, programme.language).unwrap()).unwrap();
            let first = headings()
                .iter()
                .find(|heading| heading.id == own.id)
                .unwrap();
            let shape = |programme| structure(&serde_json::to_value(programme).unwrap());
            assert_eq!(shape(&load(first).unwrap()), shape(&programme), "{name}");
            compared += usize::from(first.language != own.language);
        }
        assert!(compared > 0);
    }

    #[test]
    fn plain_ids_mean_the_interface_or_else_the_programmes_own_language() {
        let found = |name: &str, interface| find(name, interface).map(Heading::name);
        let named = |name: &str| Some(name.to_owned());
        for (name, interface, expected) in [
            (
                "kl-bridge-builder",
                Language::En,
                named("kl-bridge-builder.en"),
            ),
            (
                "kl-bridge-builder",
                Language::Sv,
                named("kl-bridge-builder.da"),
            ),
            (
                "kl-health-across",
                Language::Nb,
                named("kl-health-across.da"),
            ),
            (
                "hdir-webinar-workshop",
                Language::Da,
                named("hdir-webinar-workshop.nb"),
            ),
            (
                "skl-starter-package",
                Language::Da,
                named("skl-starter-package.sv"),
            ),
            (
                "kl-bridge-builder.da",
                Language::En,
                named("kl-bridge-builder.da"),
            ),
            ("kl-bridge-builder.sv", Language::Sv, None),
            ("kl-bridge-builder.", Language::Sv, None),
            ("kl-bridge-builder.xx", Language::Sv, None),
            ("kl-bridge", Language::Sv, None),
            ("", Language::Sv, None),
        ] {
            assert_eq!(found(name, interface), expected, "{name}");
        }
    }
}
