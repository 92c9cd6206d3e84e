//! The colours that the themes are mixed from.

use ratatui::style::Color;

use super::ColourDepth;
use crate::app::settings::ThemeName;

/// Colours by what they are for. Letters are meant for `ground` unless their name says otherwise.
#[derive(Debug, Clone, Copy)]
pub(super) struct Palette {
    pub(super) ground: Color,
    /// The ground of the header.
    pub(super) raised: Color,
    pub(super) text: Color,
    pub(super) strong: Color,
    pub(super) dim: Color,
    /// Stands back on `raised`.
    pub(super) dim_raised: Color,
    /// Borders; seen, not read.
    pub(super) line: Color,
    /// Where one is.
    pub(super) accent: Color,
    /// The running item and its time.
    pub(super) bright: Color,
    pub(super) good: Color,
    pub(super) warn: Color,
    /// Between `warn` and `bad`.
    pub(super) urgent: Color,
    pub(super) bad: Color,
    pub(super) violet: Color,
    pub(super) teal: Color,
    pub(super) selected: Color,
    pub(super) selected_letter: Color,
    /// The ground of what is selected elsewhere, and of messages.
    pub(super) idle: Color,
    pub(super) alarm: Color,
    pub(super) alarm_letter: Color,
    pub(super) found: Color,
    pub(super) found_letter: Color,
}

impl Palette {
    /// None if no colours are to be used. Every palette has a ground of its own, so that a light theme is light in a dark
    /// terminal and the other way round.
    pub(super) fn new(name: ThemeName, depth: ColourDepth) -> Option<Palette> {
        Some(match (depth, name) {
            (ColourDepth::None, _) => return None,
            (ColourDepth::Sixteen, ThemeName::Dark) => DARK_16,
            (ColourDepth::Sixteen, ThemeName::Light) => LIGHT_16,
            (ColourDepth::Sixteen, ThemeName::HighContrast) => HIGH_CONTRAST_16,
            (ColourDepth::TwoHundredFiftySix, ThemeName::Dark) => DARK,
            (ColourDepth::TwoHundredFiftySix, ThemeName::Light) => LIGHT,
            (ColourDepth::TwoHundredFiftySix, ThemeName::HighContrast) => HIGH_CONTRAST,
        })
    }
}

/// A winter evening: slate, snow, fjord, moss, lamp light.
const DARK: Palette = Palette {
    ground: Color::Indexed(234),
    raised: Color::Indexed(236),
    text: Color::Indexed(252),
    strong: Color::Indexed(255),
    dim: Color::Indexed(246),
    dim_raised: Color::Indexed(247),
    line: Color::Indexed(240),
    accent: Color::Indexed(110),
    bright: Color::Indexed(153),
    good: Color::Indexed(108),
    warn: Color::Indexed(179),
    urgent: Color::Indexed(208),
    bad: Color::Indexed(203),
    violet: Color::Indexed(146),
    teal: Color::Indexed(73),
    selected: Color::Indexed(24),
    selected_letter: Color::Indexed(255),
    idle: Color::Indexed(238),
    alarm: Color::Indexed(160),
    alarm_letter: Color::Indexed(231),
    found: Color::Indexed(179),
    found_letter: Color::Indexed(234),
};

/// A summer morning: paper, ink, deep water, spruce, amber.
const LIGHT: Palette = Palette {
    ground: Color::Indexed(255),
    raised: Color::Indexed(254),
    text: Color::Indexed(236),
    strong: Color::Indexed(232),
    dim: Color::Indexed(241),
    dim_raised: Color::Indexed(240),
    line: Color::Indexed(248),
    accent: Color::Indexed(24),
    bright: Color::Indexed(24),
    good: Color::Indexed(22),
    warn: Color::Indexed(94),
    urgent: Color::Indexed(88),
    bad: Color::Indexed(124),
    violet: Color::Indexed(54),
    teal: Color::Indexed(23),
    selected: Color::Indexed(153),
    selected_letter: Color::Indexed(232),
    idle: Color::Indexed(252),
    alarm: Color::Indexed(124),
    alarm_letter: Color::Indexed(231),
    found: Color::Indexed(222),
    found_letter: Color::Indexed(232),
};

const HIGH_CONTRAST: Palette = Palette {
    ground: Color::Indexed(16),
    raised: Color::Indexed(16),
    text: Color::Indexed(231),
    strong: Color::Indexed(231),
    dim: Color::Indexed(252),
    dim_raised: Color::Indexed(252),
    line: Color::Indexed(252),
    accent: Color::Indexed(123),
    bright: Color::Indexed(231),
    good: Color::Indexed(120),
    warn: Color::Indexed(227),
    urgent: Color::Indexed(215),
    bad: Color::Indexed(217),
    violet: Color::Indexed(225),
    teal: Color::Indexed(159),
    selected: Color::Indexed(227),
    selected_letter: Color::Indexed(16),
    idle: Color::Indexed(237),
    alarm: Color::Indexed(231),
    alarm_letter: Color::Indexed(88),
    found: Color::Indexed(123),
    found_letter: Color::Indexed(16),
};

const DARK_16: Palette = Palette {
    ground: Color::Black,
    raised: Color::Black,
    text: Color::White,
    strong: Color::White,
    dim: Color::Gray,
    dim_raised: Color::Gray,
    line: Color::DarkGray,
    accent: Color::LightCyan,
    bright: Color::LightCyan,
    good: Color::LightGreen,
    warn: Color::LightYellow,
    urgent: Color::LightMagenta,
    bad: Color::LightRed,
    violet: Color::LightMagenta,
    teal: Color::Cyan,
    selected: Color::Blue,
    selected_letter: Color::White,
    idle: Color::DarkGray,
    alarm: Color::Red,
    alarm_letter: Color::White,
    found: Color::LightYellow,
    found_letter: Color::Black,
};

/// On white only the dark half of the sixteen can be read, and of these green, cyan and brown hardly.
const LIGHT_16: Palette = Palette {
    ground: Color::White,
    raised: Color::White,
    text: Color::Black,
    strong: Color::Black,
    dim: Color::DarkGray,
    dim_raised: Color::DarkGray,
    line: Color::DarkGray,
    accent: Color::Blue,
    bright: Color::Blue,
    good: Color::Black,
    warn: Color::Magenta,
    urgent: Color::Red,
    bad: Color::Red,
    violet: Color::Magenta,
    teal: Color::Blue,
    selected: Color::Blue,
    selected_letter: Color::White,
    idle: Color::Gray,
    alarm: Color::Red,
    alarm_letter: Color::White,
    found: Color::LightYellow,
    found_letter: Color::Black,
};

const HIGH_CONTRAST_16: Palette = Palette {
    dim: Color::White,
    dim_raised: Color::White,
    line: Color::White,
    bright: Color::White,
    teal: Color::LightCyan,
    selected: Color::LightYellow,
    selected_letter: Color::Black,
    alarm: Color::White,
    alarm_letter: Color::Red,
    ..DARK_16
};
