//! Dates, times, durations and terms in words.

use chrono::{Locale, NaiveDate, NaiveTime, Timelike};

use super::Texts;
use crate::programme::{ItemKind, Language};
use crate::session::NoteKind;
use crate::timetable::Countdown;

impl Texts {
    fn locale(&self) -> Locale {
        match self.language {
            Language::Sv => Locale::sv_SE,
            Language::Da => Locale::da_DK,
            Language::Nb => Locale::nb_NO,
            Language::En => Locale::en_GB,
        }
    }

    /// A day with its year: `13 May 2026`.
    pub(crate) fn date(&self, date: NaiveDate) -> String {
        date.format_localized(
            if self.language == Language::Da || self.language == Language::Nb {
                "%-d. %B %Y"
            } else {
                "%-d %B %Y"
            },
            self.locale(),
        )
        .to_string()
    }

    /// A day in short, with three letters of its weekday: `Tue 13 May`.
    pub(crate) fn short_date(&self, date: NaiveDate) -> String {
        let weekday = date.format_localized("%A", self.locale()).to_string();
        let weekday: String = weekday.chars().take(3).collect();
        format!("{weekday} {}", self.day_and_month(date))
    }

    /// A day in shortest: `13 May`.
    pub(crate) fn day_and_month(&self, date: NaiveDate) -> String {
        let day = date.format_localized("%-d %b", self.locale()).to_string();
        day.replace('.', "")
    }

    /// Days in short, `13–14 May 2019, 10 Jun 2019` as one line.
    pub(crate) fn dates(&self, dates: &[NaiveDate]) -> String {
        dates
            .iter()
            .map(|date| {
                date.format_localized("%-d %b %Y", self.locale())
                    .to_string()
                    .replace('.', "")
            })
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// A time of day: `08:30`.
    #[expect(
        clippy::unused_self,
        reason = "the four languages write the time alike today; the caller need not know"
    )]
    pub(crate) fn time(&self, time: NaiveTime) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// A length of time in words: `45 min`, `2 h`, `2 h 20 min`; from two days on `3 days`.
    pub(crate) fn minutes(&self, minutes: impl Into<i64>) -> String {
        let minutes = minutes.into();
        match (minutes / 60, minutes % 60) {
            (0, minutes) => self.msg_minutes_only(minutes),
            (hours @ 48.., _) => self.msg_days_only(hours / 24),
            (hours, 0) => self.msg_hours_only(hours),
            (hours, minutes) => self.msg_hours_minutes(hours, minutes),
        }
    }

    /// A length of time in words, rounded down to minutes; below a minute in seconds.
    pub(crate) fn duration(&self, seconds: i64) -> String {
        match seconds / 60 {
            0 => self.msg_seconds_only(seconds),
            minutes => self.minutes(minutes),
        }
    }

    /// How the day stands, in words: on time within a minute, else how much behind or ahead.
    pub(crate) fn behind(&self, seconds: i64) -> String {
        let minutes = seconds.abs() / 60;
        match (minutes, seconds > 0) {
            (0, _) => self.msg_on_time(),
            (_, true) => self.msg_behind_by(self.minutes(minutes)),
            (_, false) => self.msg_ahead_by(self.minutes(minutes)),
        }
    }

    /// How an expected time compares with the planned one: as planned, late, early.
    pub(crate) fn late(&self, seconds: i64) -> String {
        let minutes = seconds.abs() / 60;
        match (minutes, seconds > 0) {
            (0, _) => self.msg_as_planned(),
            (_, true) => self.msg_late_by(self.minutes(minutes)),
            (_, false) => self.msg_early_by(self.minutes(minutes)),
        }
    }

    pub(crate) fn note_kind(&self, kind: NoteKind) -> String {
        match kind {
            NoteKind::Reflection => self.msg_note_kind_reflection(),
            NoteKind::Idea => self.msg_note_kind_idea(),
            NoteKind::Question => self.msg_note_kind_question(),
            NoteKind::ParkingLot => self.msg_note_kind_parking_lot(),
            NoteKind::Decision => self.msg_note_kind_decision(),
            NoteKind::Action => self.msg_note_kind_action(),
            NoteKind::Commitment => self.msg_note_kind_commitment(),
            NoteKind::Homework => self.msg_note_kind_homework(),
        }
    }

    /// What the big clock counts down to.
    pub(crate) fn countdown(&self, countdown: Countdown) -> String {
        match countdown {
            Countdown::FullLength => self.msg_countdown_full_length(),
            Countdown::EndItemOnTime => self.msg_countdown_end_item(),
            Countdown::EndDayOnTime => self.msg_countdown_end_day(),
        }
    }

    pub(crate) fn item_kind(&self, kind: ItemKind) -> String {
        match kind {
            ItemKind::Opening => self.msg_item_kind_opening(),
            ItemKind::Talk => self.msg_item_kind_talk(),
            ItemKind::GroupWork => self.msg_item_kind_group_work(),
            ItemKind::Discussion => self.msg_item_kind_discussion(),
            ItemKind::Reflection => self.msg_item_kind_reflection(),
            ItemKind::Exercise => self.msg_item_kind_exercise(),
            ItemKind::Break => self.msg_item_kind_break(),
            ItemKind::Lunch => self.msg_item_kind_lunch(),
            ItemKind::Summary => self.msg_item_kind_summary(),
            ItemKind::Closing => self.msg_item_kind_closing(),
            ItemKind::Other => self.msg_item_kind_other(),
        }
    }
}

/// A clock's reading of seconds: `8:53`, `1:02:05`.
pub(crate) fn clock(seconds: i64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_the_day_stands_is_said_in_words() {
        let table = [
            (Language::En, 0, "on time"),
            (Language::En, 59, "on time"),
            (Language::En, -59, "on time"),
            (Language::En, 360, "6 min behind"),
            (Language::Sv, 360, "6 min efter"),
            (Language::Da, 360, "6 min bagud"),
            (Language::Nb, -125, "2 min foran skjema"),
            (Language::En, 4500, "1 h 15 min behind"),
            (Language::Da, -7500, "2 t 5 min foran"),
        ];
        for (language, seconds, words) in table {
            assert_eq!(Texts::load(language).behind(seconds), words);
        }
    }

    #[test]
    fn lengths_of_time_are_worded_alike() {
        let texts = Texts::load(Language::En);
        for (minutes, words) in [
            (0, "0 min"),
            (45, "45 min"),
            (59, "59 min"),
            (60, "1 h"),
            (120, "2 h"),
            (140, "2 h 20 min"),
            (125, "2 h 5 min"),
            (47 * 60 + 59, "47 h 59 min"),
            (340 * 60, "14 days"),
        ] {
            assert_eq!(texts.minutes(minutes), words);
        }
        assert_eq!(texts.duration(40), "40 s");
        assert_eq!(texts.duration(8459), "2 h 20 min");
        assert_eq!(Texts::load(Language::Sv).late(3600), "1 h försenad");
        assert_eq!(Texts::load(Language::Nb).minutes(140), "2 t 20 min");
    }

    #[test]
    fn dates_are_written_as_the_language_does() {
        let date = NaiveDate::from_ymd_opt(2026, 5, 13).unwrap();
        let written = |language| Texts::load(language).date(date);
        assert_eq!(written(Language::Sv), "13 maj 2026");
        assert_eq!(written(Language::Da), "13. maj 2026");
        assert_eq!(written(Language::Nb), "13. mai 2026");
        assert_eq!(written(Language::En), "13 May 2026");
    }

    #[test]
    fn a_clock_never_wraps_at_the_hour() {
        assert_eq!(clock(533), "8:53");
        assert_eq!(clock(3725), "1:02:05");
        assert_eq!(clock(0), "0:00");
    }
}
