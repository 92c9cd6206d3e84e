//! The section `[signals]`.

use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

use super::reader::Reader;
use super::{Expected, SIGNAL_FIELDS, Wrong};
use crate::app::settings::Means;
use crate::timetable::Threshold;

/// The longest that a warning can come before the end.
const MOST_MINUTES: u16 = 600;

impl Reader<'_> {
    pub(super) fn signals(&mut self, table: &DeTable<'_>) {
        for (name, value) in table {
            let field = name.get_ref().as_ref();
            let path = format!("signals.{field}");
            match field {
                "first_warning" => {
                    if let Some(first) = self.threshold(&path, value) {
                        self.config.signals.warnings.first = first;
                    }
                }
                "last_warning" => {
                    if let Some(last) = self.threshold(&path, value) {
                        self.config.signals.warnings.last = last;
                    }
                }
                "overrun" => self.overrun(&path, value),
                "phase_end" => {
                    let on = self.yes_no(&path, value);
                    self.config.signals.phase_end = on.unwrap_or(true);
                }
                "end" => self.config.signals.end = self.yes_no(&path, value).unwrap_or(true),
                "timer_end" => {
                    let on = self.yes_no(&path, value);
                    self.config.signals.timer_end = on.unwrap_or(true);
                }
                "bell" => self.config.bell = self.yes_no(&path, value).or(self.config.bell),
                "flash" => self.means(Means::Flash, &path, value),
                "words" => self.means(Means::Words, &path, value),
                "command" => {
                    let command = self.string(&path, value).map(str::trim);
                    let command = command.filter(|command| !command.is_empty());
                    self.config.signals.command = command.map(str::to_owned);
                }
                _ => {
                    let known = SIGNAL_FIELDS.as_slice();
                    let wrong = Wrong::UnknownField { field: path, known };
                    self.fault(name.span(), wrong);
                }
            }
        }
    }

    fn means(&mut self, means: Means, path: &str, value: &Spanned<DeValue<'_>>) {
        if self.yes_no(path, value) == Some(false) {
            self.config.signals.means.remove(&means);
        }
    }

    /// What is set; nothing when it is wrong.
    #[expect(clippy::option_option, reason = "off is something else than wrong")]
    fn threshold(&mut self, path: &str, value: &Spanned<DeValue<'_>>) -> Option<Option<Threshold>> {
        let set = amount(value.get_ref()).and_then(threshold);
        if set.is_none() {
            self.wrong_type(path, Expected::Threshold, value);
        }
        set
    }

    fn overrun(&mut self, path: &str, value: &Spanned<DeValue<'_>>) {
        let every = match amount(value.get_ref()).and_then(threshold) {
            None | Some(Some(Threshold::Percent(_))) => {
                return self.wrong_type(path, Expected::MinutesOrOff, value);
            }
            Some(None) => None,
            Some(Some(Threshold::Minutes(minutes))) => Some(i64::from(minutes) * 60_000),
        };
        self.config.signals.overrun_ms = every;
    }
}

/// A text, or the digits of a number.
fn amount<'v>(value: &'v DeValue<'_>) -> Option<&'v str> {
    value
        .as_str()
        .or_else(|| value.as_integer().map(DeInteger::as_str))
}

/// Reads `20 %`, `5 min`, `5` (minutes) and `off`; nothing for anything else.
#[expect(clippy::option_option, reason = "off is something else than wrong")]
fn threshold(text: &str) -> Option<Option<Threshold>> {
    let text = text.trim();
    if text == "off" {
        return Some(None);
    }
    if let Some(percent) = text.strip_suffix('%') {
        let percent = percent.trim_end().parse().ok()?;
        return (1..100)
            .contains(&percent)
            .then_some(Some(Threshold::Percent(percent)));
    }
    let minutes = text.strip_suffix("min").unwrap_or(text).trim_end();
    let minutes = minutes.parse().ok()?;
    (1..=MOST_MINUTES)
        .contains(&minutes)
        .then_some(Some(Threshold::Minutes(minutes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, expected) in [
            ("20 %", Some(Some(Threshold::Percent(20)))),
            ("20%", Some(Some(Threshold::Percent(20)))),
            (" 5 min ", Some(Some(Threshold::Minutes(5)))),
            ("5min", Some(Some(Threshold::Minutes(5)))),
            ("5", Some(Some(Threshold::Minutes(5)))),
            ("off", Some(None)),
            ("0 %", None),
            ("100 %", None),
            ("0", None),
            ("601 min", None),
            ("-5", None),
            ("5 h", None),
            ("", None),
            ("%", None),
        ] {
            assert_eq!(threshold(text), expected, "{text:?}");
        }
    }
}
