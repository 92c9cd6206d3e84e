//! `brobygger doctor`: what is fine here, what is not, and what to do about it.

mod clock;
mod disk;
mod keys;
mod sessions;
mod terminal;

use clap::{ArgMatches, Command};
use serde::Serialize;

use super::help::Words;
use super::output::{self, Page};
use super::{Cli, Failure, Outcome};
use crate::text::Texts;

/// The output of `brobygger doctor --json` is an array of these.
#[derive(Debug, Serialize)]
struct Finding {
    /// What was looked at: `terminal`, `colours`, `locale`, `configuration`, `folder`, `space`, `zone`, `clock`, `session`,
    /// `programme`.
    about: &'static str,
    verdict: Verdict,
    /// What was found, in the language of the interface.
    text: String,
    /// What to do, in the language of the interface.
    advice: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Verdict {
    Fine,
    /// It works, but something may come of it.
    Warning,
    /// It does not work.
    Bad,
}

impl Finding {
    fn fine(about: &'static str, text: String) -> Finding {
        Finding {
            about,
            verdict: Verdict::Fine,
            text,
            advice: None,
        }
    }

    fn warning(about: &'static str, text: String, advice: String) -> Finding {
        Finding {
            about,
            verdict: Verdict::Warning,
            text,
            advice: Some(advice),
        }
    }

    fn bad(about: &'static str, text: String, advice: String) -> Finding {
        Finding {
            about,
            verdict: Verdict::Bad,
            text,
            advice: Some(advice),
        }
    }
}

pub(super) fn arguments(words: Words<'_>, command: Command) -> Command {
    command
        .about(words.say(|t| t.msg_command_doctor()))
        .arg(words.flag("keys", |t| t.msg_option_doctor_keys()))
        .arg(words.json())
}

/// Something that does not work is a problem; what only may come of something is none.
pub(super) fn run(cli: &Cli, matches: &ArgMatches) -> Outcome {
    let json = matches.get_flag("json");
    if matches.get_flag("keys") {
        return keys::list(&cli.texts, &cli.config.keymap, json);
    }
    let mut found = terminal::look(&cli.texts);
    found.extend(configuration(cli));
    found.extend(disk::look(&cli.texts, cli.places()?));
    found.extend(clock::look(&cli.texts));
    found.extend(sessions::look(&cli.texts, cli.places()?));
    let bad = found
        .iter()
        .filter(|finding| finding.verdict == Verdict::Bad)
        .count();
    if json {
        output::print_json(&found)?;
    } else {
        print(&cli.texts, &found, bad)?;
    }
    if bad == 0 {
        Ok(())
    } else {
        Err(Failure::Problems)
    }
}

fn print(texts: &Texts, found: &[Finding], bad: usize) -> Outcome {
    let mut page = Page::new();
    let word = |verdict| match verdict {
        Verdict::Fine => texts.msg_doctor_fine(),
        Verdict::Warning => texts.msg_doctor_warning(),
        Verdict::Bad => texts.msg_doctor_bad(),
    };
    let words = [Verdict::Fine, Verdict::Warning, Verdict::Bad].map(word);
    let widest = words
        .iter()
        .map(|word| word.chars().count())
        .max()
        .unwrap_or_default();
    for finding in found {
        page.hanging(
            &format!("{:widest$}  ", word(finding.verdict)),
            &finding.text,
        );
        if let Some(advice) = &finding.advice {
            page.hanging(&format!("{:widest$}  → ", ""), advice);
        }
    }
    page.blank();
    page.paragraph(0, &texts.msg_doctor_failed(bad));
    page.print()
}

fn configuration(cli: &Cli) -> Vec<Finding> {
    let Some(places) = &cli.places else {
        return Vec::new();
    };
    let path = places.config_file.display().to_string();
    if cli.faults.is_empty() {
        let there = places.config_file.exists();
        let text = if there {
            cli.texts.msg_doctor_config(&path)
        } else {
            cli.texts.msg_doctor_no_config(&path)
        };
        return vec![Finding::fine("configuration", text)];
    }
    let advice = cli.texts.msg_doctor_config_advice();
    let bad = |sentence| Finding::bad("configuration", sentence, advice.clone());
    cli.fault_sentences().into_iter().map(bad).collect()
}
