//! What the user chooses for the whole program.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use chrono_tz::Tz;

use crate::timetable::Warnings;

/// What the user has chosen for the screen and for what is made on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub theme: ThemeName,
    pub signals: SignalSettings,
    /// Who writes the notes, when that is to stand in them.
    pub author: Option<String>,
    /// The zone of the sessions that are made.
    pub zone: Tz,
}

/// What is called out as time passes, and by what means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignalSettings {
    pub warnings: Warnings,
    /// How often an item that is over its time is called again; nothing: never.
    pub overrun_ms: Option<i64>,
    /// Whether the end of a phase is called, and that of a group's turn in the report-back.
    pub phase_end: bool,
    /// Whether the end of an item's time is called.
    pub end: bool,
    /// Whether the end of a timer is called.
    pub timer_end: bool,
    /// The means that are on.
    pub means: BTreeSet<Means>,
    /// The user's own command; while it is on it runs instead of the bell.
    pub command: Option<String>,
}

/// By what means a signal is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Means {
    /// The terminal's.
    Bell,
    Flash,
    /// A sentence at the bottom of the screen.
    Words,
    Command,
}

impl Means {
    pub const ALL: [Means; 4] = [Means::Bell, Means::Flash, Means::Words, Means::Command];
}

impl Default for SignalSettings {
    fn default() -> SignalSettings {
        SignalSettings {
            warnings: Warnings::default(),
            overrun_ms: Some(5 * 60_000),
            phase_end: true,
            end: true,
            timer_end: true,
            means: Means::ALL.into(),
            command: None,
        }
    }
}

impl SignalSettings {
    /// Switches a means on or off; whether it is on now.
    pub(super) fn switch(&mut self, means: Means) -> bool {
        let was_on = self.means.remove(&means);
        if !was_on {
            self.means.insert(means);
        }
        !was_on
    }

    /// The user's own command, while it is on.
    pub(super) fn command_that_runs(&self) -> Option<String> {
        let on = self.means.contains(&Means::Command);
        self.command.clone().filter(|_| on)
    }
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
