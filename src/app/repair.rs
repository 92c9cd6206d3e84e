//! What is to be mended in the log: the rows of its form, and what they mean.

use uuid::Uuid;

use super::console::Console;
use super::day_edit::Wrong;
use super::day_form::{DayForm, FormRow, RowName, Subject};
use super::length::{self, Past};
use super::{Effect, Level, Model};
use crate::programme::TimeOfDay;
use crate::session::{Edit, Logged, Mend, MendError};
use crate::text::Texts;
use crate::timetable::{DayState, Moment, Standing};

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

impl Model {
    /// Opens the form for mending the log.
    pub(super) fn repair(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let away = console.away.clone();
        let day = console.session.programme.days.get(console.day);
        let away = away.filter(|_| day.is_some());
        self.open_day_form(&Subject::Repair { away }, effects);
    }

    /// The repairs that apply as the day stands.
    pub(super) fn repair_rows(&self, away: Option<&(Moment, Moment)>) -> Vec<FormRow> {
        let Some(console) = self.console() else {
            return Vec::new();
        };
        let standing = console.standing_at(&self.now);
        let logged = logged(console, &standing, &self.now);
        let row = |name, value: &str| FormRow::text(name, value);
        let mut rows = Vec::new();
        let gap = away.filter(|(from, to)| {
            let between = Mend::PausedBetween {
                from: from.clone(),
                to: to.clone(),
            };
            between.edit(logged, &mut Uuid::max).is_ok()
        });
        if let Some((from, to)) = gap {
            rows.push(row(
                RowName::Away,
                &(to.ms_since(from) / MINUTE_MS).to_string(),
            ));
        }
        if standing.current.is_some()
            || standing.next.is_some() && standing.state != DayState::Ended
        {
            rows.push(row(RowName::Started, ""));
        }
        if standing.current.is_some() || standing.state == DayState::Ended {
            rows.push(row(RowName::Ended, ""));
        }
        if logged.last_pause_ms().is_some() {
            rows.push(row(RowName::LastPause, ""));
        }
        if standing.state == DayState::Running {
            rows.push(row(RowName::PausedUntilNow, ""));
        }
        rows
    }

    /// Says that nothing can be mended.
    pub(super) fn nothing_to_repair(&mut self) {
        let text = self.texts.msg_nothing_to_repair();
        self.say(text, Level::Note);
    }
}

/// The repair that the row in focus describes; `None` while nothing is typed there.
pub(super) fn edit_of(
    texts: &Texts,
    form: &DayForm,
    console: &Console,
    now: &Moment,
    ids: &mut dyn FnMut() -> Uuid,
) -> Result<Option<Edit>, Wrong> {
    let Some(row) = form.rows.get(form.focus) else {
        return Ok(None);
    };
    let typed = row.value().trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let wrong = |sentence| (row.name, sentence);
    let mend = mend_of(texts, form, row.name, typed, console, now).map_err(wrong)?;
    let standing = console.standing_at(now);
    let mended = mend.edit(logged(console, &standing, now), ids);
    let edit = mended.map_err(|error| wrong(why_not(texts, &error, row.name, console, now)))?;
    if standing.state == DayState::NotStarted {
        // A day made for another date is run today.
        let run = crate::timetable::DayRun {
            date: console.today(now),
            ..console.run()
        };
        return Ok(Some(Edit::Many(vec![Edit::ReplaceDayRun(run), edit])));
    }
    Ok(Some(edit))
}

fn mend_of(
    texts: &Texts,
    form: &DayForm,
    name: RowName,
    typed: &str,
    console: &Console,
    now: &Moment,
) -> Result<Mend, String> {
    let ago = || match length::past(typed) {
        Some(Past::MinutesAgo(minutes)) => Ok(minutes * MINUTE_MS),
        Some(Past::At(time)) => Ok(ms_since(time, console, now)),
        None => Err(texts.msg_past_not_understood(typed)),
    };
    let long = || {
        let minutes = length::minutes(typed);
        minutes
            .map(|m| m * MINUTE_MS)
            .ok_or_else(|| texts.msg_length_not_understood(typed))
    };
    Ok(match (name, &form.subject) {
        (RowName::Started, _) => Mend::Started { ago_ms: ago()? },
        (RowName::Ended, _) => Mend::Ended { ago_ms: ago()? },
        (RowName::LastPause, _) => Mend::LastPause { ms: long()? },
        (
            RowName::Away,
            Subject::Repair {
                away: Some((from, to)),
            },
        ) => {
            let (ms, gap_ms) = (long()?, to.ms_since(from));
            // As many whole minutes as the gap has are all of it; another number counts from its beginning.
            let whole = ms / MINUTE_MS == gap_ms / MINUTE_MS;
            let to = if whole { to.clone() } else { from.plus_ms(ms) };
            if now.ms_since(from) < to.ms_since(from) {
                return Err(texts.msg_repair_future());
            }
            Mend::PausedBetween {
                from: from.clone(),
                to,
            }
        }
        _ => Mend::PausedUntilNow { ms: long()? },
    })
}

/// Milliseconds since the room's clock last showed a time; negative when that is rather to come.
fn ms_since(time: TimeOfDay, console: &Console, now: &Moment) -> i64 {
    use chrono::{Days, TimeDelta, TimeZone};
    let zone = console.session.zone;
    let ago = |days| {
        let date = now.at.with_timezone(&zone).date_naive() - Days::new(days);
        let shown = date.and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(time.minutes());
        // A time that the clock shows twice in a night is the later one, once that has been.
        let both = zone.from_local_datetime(&shown);
        let ago = |at: chrono::DateTime<chrono_tz::Tz>| {
            now.at.signed_duration_since(at).num_milliseconds()
        };
        let later = both.latest().map(ago).filter(|ago| *ago >= 0);
        later.or(both.earliest().map(ago))
    };
    let today = ago(0).filter(|ago| *ago >= -DAY_MS / 2);
    today.or_else(|| ago(1)).unwrap_or(-1)
}

fn why_not(
    texts: &Texts,
    error: &MendError,
    name: RowName,
    console: &Console,
    now: &Moment,
) -> String {
    match error {
        MendError::InFuture => texts.msg_repair_future(),
        MendError::TooEarly { most_ms } => {
            let at = now
                .plus_ms(-most_ms)
                .at
                .with_timezone(&console.session.zone);
            let at = texts.time(at.time());
            match name {
                RowName::Started => texts.msg_repair_before_previous(at),
                _ => texts.msg_repair_before_start(at),
            }
        }
        MendError::Nothing => texts.msg_nothing_to_repair(),
    }
}

fn logged<'a>(console: &'a Console, standing: &'a Standing, now: &'a Moment) -> Logged<'a> {
    Logged {
        log: &console.session.log,
        day: console.shown_day(),
        standing,
        now,
    }
}
