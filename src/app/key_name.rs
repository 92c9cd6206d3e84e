//! What keys are called on the screen. Scripts and the configuration write them in English, in every language.

use std::fmt::Write;

use super::key::{Code, Key};
use crate::text::Texts;

impl Key {
    /// The key's name as users of the language know it.
    #[must_use]
    pub fn name(self, texts: &Texts) -> String {
        let mut name = String::new();
        for (on, modifier) in [
            (self.ctrl, "Ctrl".to_owned()),
            (self.alt, "Alt".to_owned()),
            (self.shift, texts.msg_key_shift()),
        ] {
            if on {
                let _ = write!(name, "{modifier}+");
            }
        }
        name + &match self.code {
            Code::Up => "↑".to_owned(),
            Code::Down => "↓".to_owned(),
            Code::Left => "←".to_owned(),
            Code::Right => "→".to_owned(),
            Code::Char(' ') => texts.msg_key_space(),
            Code::Backspace => texts.msg_key_backspace(),
            Code::Char(c) if self.ctrl => c.to_uppercase().collect(),
            // Nordic keyboards have these in English: Enter, Esc, Tab, Del, Home, End, PgUp, PgDn.
            code => Key::plain(code).to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Language;

    #[test]
    fn keys_are_called_as_users_call_them() {
        for (language, names) in [
            (Language::En, ["Space", "Shift+Tab", "↑", "Backspace"]),
            (Language::Sv, ["Mellanslag", "Skift+Tab", "↑", "Backsteg"]),
            (Language::Da, ["Mellemrum", "Skift+Tab", "↑", "Tilbage"]),
            (Language::Nb, ["Mellomrom", "Skift+Tab", "↑", "Tilbake"]),
        ] {
            let texts = Texts::load(language);
            let name = |key: &str| Key::parse(key).unwrap().name(&texts);
            assert_eq!(["Space", "Shift+Tab", "Up", "BS"].map(name), names);
            assert_eq!(name("PgDn"), "PgDn");
            assert_eq!(name("Ctrl+Enter"), "Ctrl+Enter");
        }
        let texts = Texts::load(Language::En);
        assert_eq!(Key::ctrl('r').name(&texts), "Ctrl+R");
    }
}
