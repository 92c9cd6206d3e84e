//! The colours of a terminal as they are printed: the sixteen by name fixed, the others as every terminal has them.

use std::fmt;

use ratatui::style::Color;

/// The paper that a screen without colours of its own is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    #[default]
    Dark,
    Light,
}

/// A colour in sRGB. Shows as `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

impl Page {
    /// Letters without a colour.
    #[must_use]
    pub fn letter(self) -> Rgb {
        match self {
            Page::Dark => Rgb(0xd0, 0xd0, 0xd0),
            Page::Light => Rgb(0x30, 0x30, 0x30),
        }
    }

    /// What is behind them.
    #[must_use]
    pub fn ground(self) -> Rgb {
        match self {
            Page::Dark => Rgb(0x1c, 0x1c, 0x1c),
            Page::Light => Rgb(0xff, 0xff, 0xff),
        }
    }
}

/// The sixteen colours, as the VGA text mode had them: terminals differ, most are near.
const NAMED: [Rgb; 16] = [
    Rgb(0x00, 0x00, 0x00),
    Rgb(0xaa, 0x00, 0x00),
    Rgb(0x00, 0xaa, 0x00),
    Rgb(0xaa, 0x55, 0x00),
    Rgb(0x00, 0x00, 0xaa),
    Rgb(0xaa, 0x00, 0xaa),
    Rgb(0x00, 0xaa, 0xaa),
    Rgb(0xaa, 0xaa, 0xaa),
    Rgb(0x55, 0x55, 0x55),
    Rgb(0xff, 0x55, 0x55),
    Rgb(0x55, 0xff, 0x55),
    Rgb(0xff, 0xff, 0x55),
    Rgb(0x55, 0x55, 0xff),
    Rgb(0xff, 0x55, 0xff),
    Rgb(0x55, 0xff, 0xff),
    Rgb(0xff, 0xff, 0xff),
];

/// The colour as it is printed; nothing for the terminal's own.
#[must_use]
pub fn rgb(colour: Color) -> Option<Rgb> {
    match colour {
        Color::Rgb(red, green, blue) => Some(Rgb(red, green, blue)),
        named => index(named).map(indexed),
    }
}

/// The number of a colour among the 256; nothing for the terminal's own, and for one that is mixed.
#[must_use]
pub fn index(colour: Color) -> Option<u8> {
    let index = match colour {
        Color::Reset | Color::Rgb(..) => return None,
        Color::Indexed(index) => index,
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
    };
    Some(index)
}

/// The 256 colours: sixteen, a cube of six steps in each direction, and 24 greys.
fn indexed(index: u8) -> Rgb {
    if let Some(named) = NAMED.get(usize::from(index)) {
        return *named;
    }
    if let Some(grey) = index.checked_sub(232) {
        let level = 8 + 10 * grey;
        return Rgb(level, level, level);
    }
    let cube = index - 16;
    let level = |step: u8| if step == 0 { 0 } else { 55 + 40 * step };
    Rgb(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_those_of_a_terminal() {
        for (colour, expected) in [
            (Color::Indexed(16), Some("#000000")),
            (Color::Indexed(110), Some("#87afd7")),
            (Color::Indexed(231), Some("#ffffff")),
            (Color::Indexed(232), Some("#080808")),
            (Color::Indexed(255), Some("#eeeeee")),
            (Color::Indexed(9), Some("#ff5555")),
            (Color::LightRed, Some("#ff5555")),
            (Color::Rgb(1, 2, 3), Some("#010203")),
            (Color::Reset, None),
        ] {
            assert_eq!(rgb(colour).map(|rgb| rgb.to_string()).as_deref(), expected);
        }
    }
}
