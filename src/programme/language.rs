//! The four languages.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The languages of the interface and of the content, in the order they are offered.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Sv,
    Da,
    Nb,
    En,
}

impl Language {
    pub const ALL: [Language; 4] = [Language::Sv, Language::Da, Language::Nb, Language::En];

    /// The ISO 639-1 code, as it stands in files and on the command line.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Language::Sv => "sv",
            Language::Da => "da",
            Language::Nb => "nb",
            Language::En => "en",
        }
    }

    /// The language of a code or locale name (`sv`, `sv_SE.UTF-8`, `no`, `nn-NO`), if it is one of ours.
    #[must_use]
    pub fn from_locale(name: &str) -> Option<Language> {
        let code = name.split(['_', '-', '.', '@']).next().unwrap_or_default();
        match code.to_ascii_lowercase().as_str() {
            "sv" => Some(Language::Sv),
            "da" => Some(Language::Da),
            "nb" | "no" | "nn" => Some(Language::Nb),
            "en" => Some(Language::En),
            _ => None,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
