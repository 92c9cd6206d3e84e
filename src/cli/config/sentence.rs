//! The faults in words.

use super::{Expected, Fault, Slip, Wrong};
use crate::app::actions::ACTIONS;
use crate::app::keymap::KeyProblem;
use crate::app::settings::ThemeName;
use crate::programme::{Language, nearest};
use crate::text::Texts;

impl Fault {
    /// The fault with its place: `config.toml:3:12: …`.
    pub(in crate::cli) fn sentence(&self, texts: &Texts, file: &str) -> String {
        let place = match self.place {
            Some((line, column)) => format!("{file}:{line}:{column}"),
            None => file.to_owned(),
        };
        format!("{place}: {}", self.wrong.sentence(texts))
    }
}

impl Slip {
    /// What is expected there.
    fn sentence(self, texts: &Texts) -> String {
        match self {
            Slip::NoQuotes => texts.msg_config_slip_no_quotes(),
            Slip::OpenQuotes => texts.msg_config_slip_open_quotes(),
            Slip::Backslash => texts.msg_config_slip_backslash(),
            Slip::OpenBracket => texts.msg_config_slip_open_bracket(),
            Slip::NoValue => texts.msg_config_slip_no_value(),
            Slip::Twice => texts.msg_config_slip_twice(),
            Slip::NotYesNo => texts.msg_config_slip_not_yes_no(),
            Slip::Other => texts.msg_config_slip_other(),
        }
    }
}

impl Wrong {
    fn sentence(&self, texts: &Texts) -> String {
        match self {
            Wrong::Unreadable(why) => texts.msg_config_unreadable(why),
            Wrong::TooLarge => texts.msg_config_too_large(),
            Wrong::NotText => texts.msg_config_not_text(),
            Wrong::Syntax { slip, detail } => texts.msg_config_syntax(slip.sentence(texts), detail),
            Wrong::UnknownField { field, known } => {
                texts.msg_config_unknown_field(field, known.join(", "))
            }
            Wrong::Type { field, expected } => match expected {
                Expected::Text => texts.msg_config_expected_text(field),
                Expected::YesNo => texts.msg_config_expected_yes_no(field),
                Expected::Keys => texts.msg_config_expected_keys(field),
                Expected::Table => texts.msg_config_expected_table(field),
                Expected::Threshold => texts.msg_config_expected_threshold(field),
                Expected::MinutesOrOff => texts.msg_config_expected_minutes_or_off(field),
            },
            Wrong::Language(given) => {
                texts.msg_config_language(given, Language::ALL.map(Language::code).join(", "))
            }
            Wrong::Theme(given) => {
                texts.msg_config_theme(given, ThemeName::ALL.map(ThemeName::name).join(", "))
            }
            Wrong::RelativeFolder(given) => texts.msg_config_relative_folder(given),
            Wrong::Key(KeyProblem::UnknownAction { id }) => {
                let sentence = texts.msg_config_unknown_action(id);
                match nearest(id, ACTIONS.iter().map(|binding| binding.id)) {
                    Some(meant) => format!("{sentence} {}", texts.msg_usage_did_you_mean(meant)),
                    None => sentence,
                }
            }
            Wrong::Key(KeyProblem::UnknownKey { id, key }) => texts.msg_config_unknown_key(key, id),
            Wrong::Key(KeyProblem::Clash { key, first, second }) => {
                texts.msg_config_clash(key, *first, *second)
            }
        }
    }
}
