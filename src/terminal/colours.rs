//! How many colours the terminal has, as far as its environment tells. Asking the terminal itself would cost a wait.

use crate::view::theme::ColourDepth;

/// Parts of the names of terminals that have at least 256 colours.
const MANY: [&str; 8] = [
    "256",
    "direct",
    "kitty",
    "alacritty",
    "ghostty",
    "foot",
    "wezterm",
    "contour",
];

/// The colours to use; `variable` gives the environment. None are wanted when `NO_COLOR` is set to anything
/// (<https://no-color.org>).
pub fn depth(variable: impl Fn(&str) -> Option<String>) -> ColourDepth {
    let value = |name| variable(name).unwrap_or_default();
    let term = value("TERM");
    if !value("NO_COLOR").is_empty() || term == "dumb" {
        ColourDepth::None
    } else if cfg!(windows)
        || !value("COLORTERM").is_empty()
        || MANY.iter().any(|name| term.contains(name))
    {
        ColourDepth::TwoHundredFiftySix
    } else {
        ColourDepth::Sixteen
    }
}

#[cfg(all(test, not(windows)))]
mod tests {
    use super::*;

    #[test]
    fn the_environment_tells_how_many_colours_there_are() {
        for (environment, expected) in [
            (
                &[("TERM", "xterm-256color")][..],
                ColourDepth::TwoHundredFiftySix,
            ),
            (&[("TERM", "xterm-kitty")], ColourDepth::TwoHundredFiftySix),
            (
                &[("TERM", "xterm"), ("COLORTERM", "truecolor")],
                ColourDepth::TwoHundredFiftySix,
            ),
            (&[("TERM", "xterm")], ColourDepth::Sixteen),
            (&[("TERM", "linux")], ColourDepth::Sixteen),
            (&[], ColourDepth::Sixteen),
            (&[("TERM", "dumb")], ColourDepth::None),
            (
                &[("TERM", "xterm-256color"), ("NO_COLOR", "1")],
                ColourDepth::None,
            ),
            (
                &[("TERM", "xterm-256color"), ("NO_COLOR", "")],
                ColourDepth::TwoHundredFiftySix,
            ),
        ] {
            let variable = |name: &str| {
                let found = environment.iter().find(|(n, _)| *n == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(depth(variable), expected, "{environment:?}");
        }
    }
}
