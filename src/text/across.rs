//! What is found in many sessions, in words.

use super::{Texts, int};
use crate::programme::Language;
use crate::session::search::{Hit, Kind};

impl Texts {
    /// A number as people write it, thousands apart: `10,000`, `10 000`, `10.000`.
    pub(crate) fn count(&self, number: usize) -> String {
        let apart = match self.language {
            Language::En => ",",
            Language::Da => ".",
            Language::Sv | Language::Nb => "\u{a0}",
        };
        let digits = number.to_string();
        let mut out = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                out.push_str(apart);
            }
            out.push(digit);
        }
        out
    }

    /// How many sessions of how many.
    pub(crate) fn how_far(&self, done: usize, all: usize) -> String {
        self.msg_across_progress(int(all), self.count(done), self.count(all))
    }

    /// What kind of text was found.
    pub(crate) fn kind_found(&self, kind: Kind) -> String {
        match kind {
            Kind::Note(kind) => self.note_kind(kind),
            Kind::Session => self.msg_found_session(),
            Kind::Issue => self.msg_found_issue(),
            Kind::Worksheet => self.msg_found_worksheet(),
            Kind::Stakeholder => self.msg_found_stakeholder(),
            Kind::Plan => self.msg_found_plan(),
            Kind::Person => self.msg_found_person(),
        }
    }

    /// When and where something was said, of what kind it is, and what it is about.
    pub(crate) fn said_where(&self, hit: &Hit) -> String {
        let at = hit.at.map(|at| {
            let (date, time) = (at.date_naive(), at.time());
            format!("{} {}", self.date(date), self.time(time))
        });
        let parts = [
            at,
            Some(self.kind_found(hit.kind)),
            hit.day.map(|day| self.msg_found_day(int(day))),
            hit.module
                .map(|number| self.msg_editor_module(i64::from(number))),
            hit.group.as_ref().map(|name| self.msg_editor_group(name)),
            hit.about.clone(),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_language_does() {
        for (language, number, expected) in [
            (Language::En, 0, "0"),
            (Language::En, 999, "999"),
            (Language::En, 1000, "1,000"),
            (Language::Sv, 1_234_567, "1\u{a0}234\u{a0}567"),
            (Language::Da, 10_000, "10.000"),
            (Language::Nb, 10_000, "10\u{a0}000"),
        ] {
            assert_eq!(Texts::load(language).count(number), expected);
        }
    }
}
