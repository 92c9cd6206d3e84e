//! A key as the program sees it, whichever library or script it came from, and how keys are written down.

use std::fmt;

/// A key with its modifiers. A character carries its own case, so `shift` is only set for keys that are no character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    pub code: Code,
    pub ctrl: bool,
    pub alt: bool,
    pub shift: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    Char(char),
    Enter,
    Esc,
    Tab,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    F(u8),
}

/// Names of the keys that are no character, as they are written between `<` and `>` and after `Ctrl+`.
const NAMES: [(&str, Code); 14] = [
    ("Enter", Code::Enter),
    ("Esc", Code::Esc),
    ("Tab", Code::Tab),
    ("Space", Code::Char(' ')),
    ("BS", Code::Backspace),
    ("Del", Code::Delete),
    ("Up", Code::Up),
    ("Down", Code::Down),
    ("Left", Code::Left),
    ("Right", Code::Right),
    ("Home", Code::Home),
    ("End", Code::End),
    ("PgUp", Code::PageUp),
    ("PgDn", Code::PageDown),
];

impl Key {
    #[must_use]
    pub const fn plain(code: Code) -> Key {
        Key {
            code,
            ctrl: false,
            alt: false,
            shift: false,
        }
    }

    #[must_use]
    pub const fn char(c: char) -> Key {
        Key::plain(Code::Char(c))
    }

    #[must_use]
    pub const fn ctrl(c: char) -> Key {
        Key {
            code: Code::Char(c),
            ctrl: true,
            alt: false,
            shift: false,
        }
    }

    /// The character that the key types, if it types one.
    #[must_use]
    pub fn typed(self) -> Option<char> {
        match self.code {
            Code::Char(c) if !self.ctrl && !self.alt => Some(c),
            _ => None,
        }
    }

    /// Reads one key as it is written in the key table and the configuration: `n`, `Space`, `Ctrl+R`, `Shift+Tab`, `F5`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Key> {
        let mut key = Key::plain(Code::Esc);
        let mut rest = text;
        loop {
            let (before, after) = match rest.split_once('+') {
                Some((before, after)) if !before.is_empty() && !after.is_empty() => (before, after),
                _ => break,
            };
            match before.to_ascii_lowercase().as_str() {
                "ctrl" => key.ctrl = true,
                "alt" => key.alt = true,
                "shift" => key.shift = true,
                _ => return None,
            }
            rest = after;
        }
        key.code = code_named(rest)?;
        if let Code::Char(c) = key.code {
            let lower = c.to_lowercase().next().unwrap_or(c);
            key.code = Code::Char(if key.ctrl { lower } else { c });
        }
        Some(key)
    }
}

fn code_named(name: &str) -> Option<Code> {
    let mut chars = name.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return Some(Code::Char(c));
    }
    if let Some((_, code)) = NAMES
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
    {
        return Some(*code);
    }
    let number = name.strip_prefix(['F', 'f'])?.parse().ok()?;
    (1..=12).contains(&number).then_some(Code::F(number))
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (on, name) in [
            (self.ctrl, "Ctrl+"),
            (self.alt, "Alt+"),
            (self.shift, "Shift+"),
        ] {
            if on {
                f.write_str(name)?;
            }
        }
        match self.code {
            Code::F(n) => write!(f, "F{n}"),
            Code::Char(c) if c != ' ' && self.ctrl => write!(f, "{}", c.to_uppercase()),
            Code::Char(c) if c != ' ' => write!(f, "{c}"),
            code => f.write_str(
                NAMES
                    .iter()
                    .find(|(_, known)| *known == code)
                    .map_or("?", |(name, _)| name),
            ),
        }
    }
}

/// One step of a script of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stroke {
    Key(Key),
    /// Time that passes, in milliseconds.
    Wait(i64),
    /// Text pasted in one piece.
    Paste(String),
}

/// A step of a script that is not understood, as it is written there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScriptError {
    NoKey(String),
    /// A wait without a number, or of a unit that is none.
    NoWait(String),
}

/// Units of a wait, in milliseconds; without one seconds are meant.
const UNITS: [(char, f64); 3] = [('s', 1e3), ('m', 60e3), ('h', 3600e3)];

/// The longest wait, in milliseconds: about three years.
const LONGEST_WAIT: f64 = 1e11;

/// Reads a script of keys: typed text with `<Enter>`, `<C-r>`, `<A-x>`, `<S-Tab>`, `<lt>` for `<`, `<wait:90>` or `<wait:90s>`
/// for 90 seconds that pass (`<wait:25m>` for minutes, `<wait:2h>` for hours), `<paste:text>`.
///
/// # Errors
/// The first step that is not understood.
pub fn parse_script(script: &str) -> Result<Vec<Stroke>, ScriptError> {
    let mut strokes = Vec::new();
    let mut rest = script;
    while let Some(c) = rest.chars().next() {
        let token = (c == '<')
            .then(|| rest.find('>').map(|end| &rest[1..end]))
            .flatten();
        let Some(token) = token else {
            strokes.push(Stroke::Key(if c == '\n' {
                Key::plain(Code::Enter)
            } else {
                Key::char(c)
            }));
            rest = &rest[c.len_utf8()..];
            continue;
        };
        strokes.push(parse_token(token)?);
        rest = &rest[token.len() + 2..];
    }
    Ok(strokes)
}

fn parse_token(token: &str) -> Result<Stroke, ScriptError> {
    if token.eq_ignore_ascii_case("lt") {
        return Ok(Stroke::Key(Key::char('<')));
    }
    if let Some(text) = token.strip_prefix("paste:") {
        return Ok(Stroke::Paste(text.to_owned()));
    }
    let written = || format!("<{token}>");
    match token.strip_prefix("wait:") {
        Some(time) => {
            let wait = wait(time).ok_or_else(|| ScriptError::NoWait(written()))?;
            Ok(Stroke::Wait(wait))
        }
        None => script_key(token)
            .map(Stroke::Key)
            .ok_or_else(|| ScriptError::NoKey(written())),
    }
}

/// Milliseconds of `90`, `1.5s`, `25m`, `2h`.
fn wait(time: &str) -> Option<i64> {
    let unit = UNITS
        .iter()
        .find_map(|(unit, ms)| Some((time.strip_suffix(*unit)?, *ms)));
    let (number, ms) = unit.unwrap_or((time, 1e3));
    let ms = number.parse::<f64>().ok()? * ms;
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
    (0.0..LONGEST_WAIT).contains(&ms).then(|| ms.round() as i64)
}

fn script_key(token: &str) -> Option<Key> {
    let (modifiers, name) = token
        .rsplit_once('-')
        .filter(|(_, name)| !name.is_empty())
        .unwrap_or(("", token));
    let mut key = Key::plain(code_named(name)?);
    for modifier in modifiers.split('-').filter(|m| !m.is_empty()) {
        match modifier.to_ascii_lowercase().as_str() {
            "c" => key.ctrl = true,
            "a" => key.alt = true,
            "s" => key.shift = true,
            _ => return None,
        }
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_reads_back_as_it_is_written() {
        for text in [
            "n",
            "N",
            "+",
            "<",
            "Space",
            "Enter",
            "Ctrl+R",
            "Shift+Tab",
            "Alt+Ctrl+x",
            "F5",
            "PgDn",
            "å",
        ] {
            let key = Key::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(Key::parse(&key.to_string()), Some(key), "{text}");
        }
        assert_eq!(Key::parse("Ctrl+R"), Some(Key::ctrl('r')));
        for text in ["", "Hyper+x", "F13", "Entr", "Ctrl+Entr"] {
            assert_eq!(Key::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_script_is_typed_text_with_named_keys_and_time() {
        let strokes =
            parse_script("a<Enter><C-r><lt><wait:1.5><wait:2m><S-Tab><paste:x y>").unwrap();
        assert_eq!(
            strokes,
            [
                Stroke::Key(Key::char('a')),
                Stroke::Key(Key::plain(Code::Enter)),
                Stroke::Key(Key::ctrl('r')),
                Stroke::Key(Key::char('<')),
                Stroke::Wait(1500),
                Stroke::Wait(120_000),
                Stroke::Key(Key {
                    shift: true,
                    ..Key::plain(Code::Tab)
                }),
                Stroke::Paste("x y".to_owned()),
            ]
        );
        assert_eq!(
            parse_script("<Entre>"),
            Err(ScriptError::NoKey("<Entre>".to_owned()))
        );
    }

    #[test]
    fn time_passes_in_seconds_minutes_and_hours() {
        for (script, ms) in [
            ("<wait:90>", 90_000),
            ("<wait:90s>", 90_000),
            ("<wait:0.5m>", 30_000),
            ("<wait:2h>", 7_200_000),
        ] {
            assert_eq!(parse_script(script), Ok(vec![Stroke::Wait(ms)]), "{script}");
        }
        for script in [
            "<wait:1d>",
            "<wait:>",
            "<wait:m>",
            "<wait:-1>",
            "<wait:inf>",
            "<wait:nan>",
        ] {
            let error = Err(ScriptError::NoWait(script.to_owned()));
            assert_eq!(parse_script(script), error, "{script}");
        }
    }
}
