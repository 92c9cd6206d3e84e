//! What the user chooses for the whole program.

use std::fmt;
use std::str::FromStr;

use chrono_tz::Tz;

/// What the user has chosen for the screen and for what is made on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub theme: ThemeName,
    /// Whether the end of a phase or an item rings the terminal's bell.
    pub bell: bool,
    /// Who writes the notes, when that is to stand in them.
    pub author: Option<String>,
    /// The zone of the sessions that are made.
    pub zone: Tz,
}

/// The colours of the screen, by the name that stands in the configuration and on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ThemeName {
    #[default]
    Dark,
    Light,
    HighContrast,
}

impl ThemeName {
    /// All themes, in the order they are offered.
    pub const ALL: [ThemeName; 3] = [ThemeName::Dark, ThemeName::Light, ThemeName::HighContrast];

    /// The name as it is written.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ThemeName::Dark => "dark",
            ThemeName::Light => "light",
            ThemeName::HighContrast => "high-contrast",
        }
    }
}

impl fmt::Display for ThemeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// No theme has that name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no theme is called {0:?}")]
pub struct UnknownTheme(pub String);

impl FromStr for ThemeName {
    type Err = UnknownTheme;

    fn from_str(name: &str) -> Result<ThemeName, UnknownTheme> {
        ThemeName::ALL
            .into_iter()
            .find(|theme| theme.name() == name)
            .ok_or_else(|| UnknownTheme(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_theme_is_read_by_its_own_name() {
        for theme in ThemeName::ALL {
            assert_eq!(theme.to_string().parse(), Ok(theme));
        }
        assert_eq!(
            "Dark".parse::<ThemeName>(),
            Err(UnknownTheme("Dark".into()))
        );
    }
}
