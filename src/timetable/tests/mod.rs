//! The timetable's tests, and the words in which they are written.
//!
//! A day is written `day("08:30-12:00", &["a 30", "10:00 b 20", "g 50: brief 5, report 4 each 30"])`: items with their
//! minutes, a time in front fixes one, after the colon its phases (`each`: for each group, with the changeover's
//! seconds). A log line is `"08:30 start a"`. Hours from 24 on are those of the next day; `+02:00` behind a time gives
//! the offset where it is ambiguous, `~09:00` what the wall clock shows instead of the right time, `@b` the boot, `@-`
//! no boot clock. What a standing says is asked in phrases: `"b expected 10:30-10:50"`, `"behind 5:00"`.

mod catch_up;
mod clock_changes;
mod entries;
mod lateness;
mod phases;
mod properties;
mod rounds;
mod taken;
mod timer;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::programme::{Day, Other};

/// A day with its log, ready to be asked how it stands.
#[derive(Debug, Clone)]
struct Case {
    day: Day,
    run: DayRun,
    zone: Tz,
    groups: Vec<Uuid>,
    log: Vec<Entry>,
}

/// What a standing says.
struct Said {
    standing: Standing,
    phrases: Vec<String>,
}

fn day(hours: &str, items: &[&str]) -> Case {
    let (starts, ends) = hours.split_once('-').unwrap();
    let items: Vec<_> = items.iter().map(|line| item(line)).collect();
    let day = json!({ "id": "day", "title": "", "starts": starts, "ends": ends, "items": items });
    Case {
        day: serde_json::from_value(day).unwrap(),
        run: DayRun {
            day: "day".to_owned(),
            date: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
            shift_minutes: 0,
            ends_later_minutes: 0,
            countdown: Countdown::FullLength,
            overrun: Overrun::default(),
            other: Other::new(),
        },
        zone: chrono_tz::Europe::Stockholm,
        groups: Vec::new(),
        log: Vec::new(),
    }
}

/// A plain morning.
fn morning() -> Case {
    day("08:30-12:00", &["a 30", "b 20", "break 10", "c 30"])
}

fn item(line: &str) -> serde_json::Value {
    let (line, phases) = line.split_once(": ").unwrap_or((line, ""));
    let words: Vec<&str> = line.split(' ').collect();
    let (starts, id, minutes) = match words[..] {
        [starts, id, minutes] => (Some(starts), id, minutes),
        [id, minutes] => (None, id, minutes),
        _ => panic!("not an item: {line}"),
    };
    let kind = match id {
        "lunch" => "lunch",
        _ if id.starts_with("break") => "break",
        _ => "talk",
    };
    let phases: Vec<_> = phases
        .split(", ")
        .filter(|p| !p.is_empty())
        .map(phase)
        .collect();
    let minutes: u64 = minutes.parse().unwrap();
    json!({ "id": id, "title": "", "kind": kind, "minutes": minutes, "starts": starts, "phases": phases })
}

fn phase(words: &str) -> serde_json::Value {
    let words: Vec<&str> = words.split(' ').collect();
    let minutes: u64 = words[1].parse().unwrap();
    let changeover: u32 = words.get(3).map_or(0, |s| s.parse().unwrap());
    let per_group = words.get(2) == Some(&"each");
    json!({ "id": words[0], "title": "", "minutes": minutes, "per_group": per_group, "changeover_seconds": changeover })
}

impl Case {
    fn on(mut self, date: &str) -> Case {
        self.run.date = date.parse().unwrap();
        self
    }

    fn zone(mut self, zone: Tz) -> Case {
        self.zone = zone;
        self
    }

    fn shift(mut self, minutes: i64) -> Case {
        self.run.shift_minutes = minutes;
        self
    }

    fn groups(mut self, groups: usize) -> Case {
        self.groups = (0..groups).map(group_id).collect();
        self
    }

    fn log(mut self, lines: &[&str]) -> Case {
        for line in lines {
            let (time, event) = line.split_once(' ').unwrap();
            let entry = Entry::new(Uuid::nil(), self.moment(time), event_of(event));
            self.log.push(entry);
        }
        self
    }

    fn plan(&self) -> Plan<'_> {
        Plan {
            day: &self.day,
            run: &self.run,
            zone: self.zone,
            groups: &self.groups,
        }
    }

    fn moment(&self, words: &str) -> Moment {
        let (words, boot) = words.split_once('@').unwrap_or((words, "a"));
        let (right, shown) = words.split_once('~').unwrap_or((words, words));
        let at = self.instant(shown);
        // Each boot has its own zero, so that readings of two boots cannot be mixed up unnoticed.
        let zero = self.instant("00:00").timestamp_millis()
            - 1_000_000 * i64::from(boot.as_bytes()[0] - b'-');
        let boot = (boot != "-").then(|| Boot {
            id: boot.to_owned(),
            ms: u64::try_from(self.instant(right).timestamp_millis() - zero).unwrap(),
        });
        Moment {
            at: at.fixed_offset(),
            boot,
        }
    }

    fn instant(&self, words: &str) -> DateTime<Tz> {
        let (time, offset) = words.split_at(words.find('+').unwrap_or(words.len()));
        let mut parts = time.split(':').map(|part| part.parse::<f64>().unwrap());
        let mut part = |unit: f64| parts.next().unwrap_or(0.0) * unit;
        let seconds = part(3600.0) + part(60.0) + part(1.0);
        #[expect(clippy::cast_possible_truncation, reason = "a day's milliseconds")]
        let since = TimeDelta::milliseconds((seconds * 1000.0).round() as i64);
        let shown = self.run.date.and_time(NaiveTime::MIN) + since;
        if offset.is_empty() {
            return self.zone.from_local_datetime(&shown).single().unwrap();
        }
        let offset: chrono::FixedOffset = offset.parse().unwrap();
        let at = offset.from_local_datetime(&shown).unwrap();
        at.with_timezone(&self.zone)
    }

    fn at(&self, time: &str) -> Said {
        self.when(&self.moment(time))
    }

    fn when(&self, now: &Moment) -> Said {
        let standing = standing(self.plan(), &self.log, now);
        let phrases = self.phrases(&standing);
        Said { standing, phrases }
    }

    fn id(&self, index: usize) -> &str {
        &self.day.items[index].id
    }

    fn phrases(&self, standing: &Standing) -> Vec<String> {
        let mut said = vec![format!("{:?}", standing.state)];
        said.push(late("", standing.behind_seconds));
        said.push(format!(
            "day planned {}",
            span(&standing.planned, self.run.date)
        ));
        said.push(format!(
            "day ends {}",
            clock(&standing.expected_end, self.run.date)
        ));
        said.push(late("day ends ", standing.end_behind_seconds));
        for (name, index) in [
            ("current", standing.current),
            ("next", standing.next),
            ("next break", standing.next_break),
            ("next lunch", standing.next_lunch),
        ] {
            said.push(format!("{name} {}", index.map_or("none", |i| self.id(i))));
        }
        said.push(format!(
            "changes in {}",
            standing
                .next_change_ms
                .map_or("never".to_owned(), |ms| length(ms / 1000))
        ));
        let order: Vec<&str> = standing.order.iter().map(|i| self.id(*i)).collect();
        said.push(format!("order {}", order.join(" ")));
        for (index, item) in standing.items.iter().enumerate() {
            said.extend(self.item_phrases(self.id(index), item));
        }
        if let Some(clock) = &standing.clock {
            said.extend(self.clock_phrases(clock));
        }
        said
    }

    fn item_phrases(&self, id: &str, item: &ItemStanding) -> Vec<String> {
        let expected = span(&item.expected, self.run.date);
        let state = match (item.state, item.started) {
            (ItemState::Pending, false) => format!("expected {expected}"),
            (state, true) => format!("{state:?} {expected}"),
            (state, false) => format!("{state:?}"),
        };
        vec![
            format!("{id} {}", state.to_lowercase()),
            format!("{id} planned {}", span(&item.planned, self.run.date)),
            format!("{id} ran {}", length(item.elapsed_ms / 1000)),
            format!("{id} length {}", length(item.length_seconds)),
            late(&format!("{id} "), item.behind_seconds),
        ]
    }

    fn clock_phrases(&self, item: &ItemClock) -> Vec<String> {
        let mut said = vec![left("", item.left_ms)];
        said.extend(
            item.paused_ms
                .map(|ms| format!("paused for {}", length(ms / 1000))),
        );
        assert_eq!(item.left_ms, item.length_ms - item.elapsed_ms);
        for (index, phase) in item.phases.iter().enumerate() {
            let id = &self.day.items[item.item].phases[phase.phase].id;
            let from = clock(&phase.starts, self.run.date);
            said.push(format!(
                "{id} {:?} from {from}, {} long",
                phase.state,
                length(phase.length_ms / 1000)
            ));
            assert_eq!(
                phase.state == PhaseState::Running,
                item.phase == Some(index)
            );
            assert!(phase.turn.is_none() || phase.state == PhaseState::Running);
            if phase.state == PhaseState::Running {
                said.push(left(&format!("{id} "), phase.left_ms));
            }
            let changing = |turn: &Turn| if turn.changing { "changing to " } else { "" };
            said.extend(phase.turn.map(|turn| {
                let who = format!(
                    "turn {}{}, {} of {}, ",
                    changing(&turn),
                    letter(turn.group),
                    turn.number,
                    turn.of
                );
                left(&who, turn.left_ms)
            }));
            if let Some(round) = &phase.round {
                said.extend(round_phrases(id, round));
            }
        }
        said
    }
}

impl Said {
    /// Each phrase is among what is said.
    fn says(&self, phrases: &[&str]) -> &Said {
        for phrase in phrases {
            assert!(
                self.phrases.iter().any(|said| said == phrase),
                "not said: {phrase}\nsaid:\n  {}",
                self.phrases.join("\n  ")
            );
        }
        self
    }

    /// Nothing that is said begins so.
    fn never_says(&self, beginning: &str) -> &Said {
        let said = self.phrases.iter().find(|said| said.starts_with(beginning));
        assert_eq!(said, None);
        self
    }
}

/// `report: A done 4:10 of 4:00, B now, C to come 3:50, D skipped`, and its sums.
fn round_phrases(id: &str, round: &Round) -> [String; 2] {
    let minutes = |ms: i64| length(ms / 1000);
    let turn = |turn: &GroupTurn| {
        let name = letter(turn.group);
        let (ran, of) = (minutes(turn.ran_ms), minutes(turn.allotted_ms));
        match turn.state {
            TurnState::Done => format!("{name} done {ran} of {of}"),
            TurnState::Now => format!("{name} now {ran} of {of}"),
            TurnState::ToCome => format!("{name} to come {of}"),
            TurnState::Skipped => format!("{name} skipped"),
        }
    };
    let turns: Vec<String> = round.turns.iter().map(turn).collect();
    let beyond = match round.beyond_ms() {
        0 => String::new(),
        ms => format!(", {} beyond", minutes(ms)),
    };
    let over = if round.over { ", over" } else { "" };
    [
        format!("{id}: {}", turns.join(", ")),
        format!(
            "{id} planned {}, expected {}, reserve {}{beyond}{over}",
            minutes(round.planned_ms),
            minutes(round.expected_ms),
            minutes(round.reserve_ms())
        ),
    ]
}

/// The groups are A, B, C …
fn group_id(index: usize) -> Uuid {
    Uuid::from_u128(index as u128)
}

fn letter(group: Uuid) -> char {
    char::from(b'A' + u8::try_from(group.as_u128()).unwrap())
}

fn group_of(letter: &str) -> Uuid {
    group_id(usize::from(letter.as_bytes()[0] - b'A'))
}

fn event_of(words: &str) -> Event {
    let words: Vec<&str> = words.split(' ').collect();
    let item = words.get(1).copied().unwrap_or("day").to_owned();
    match words[0] {
        "open" => Event::DayStarted { day: item },
        "close" => Event::DayEnded { day: item },
        "start" => Event::ItemStarted { item },
        "end" => Event::ItemEnded { item },
        "pause" => Event::Paused { item },
        "resume" => Event::Resumed { item },
        "skip" => Event::Skipped { item },
        "unskip" => Event::Unskipped { item },
        "extend" => Event::Extended {
            item,
            seconds: 60 * words[2].parse::<i64>().unwrap(),
        },
        "move" => Event::Moved {
            item,
            after: words.get(3).map(|after| (*after).to_owned()),
        },
        "done" => Event::TurnEnded { item },
        "leave" => Event::TurnSkipped {
            item,
            group: group_of(words[2]),
        },
        "take" => Event::TurnUnskipped {
            item,
            group: group_of(words[2]),
        },
        "put" => Event::TurnMoved {
            item,
            group: group_of(words[2]),
            after: words.get(4).map(|after| group_of(after)),
        },
        other => panic!("no event: {other}"),
    }
}

/// `10:05`, `10:05:30`; hours from 24 on are those of the day after `date`.
fn clock(at: &DateTime<Tz>, date: NaiveDate) -> String {
    use chrono::Timelike;
    let hours = i64::from(at.hour()) + 24 * (at.date_naive() - date).num_days();
    let seconds = match at.second() {
        0 => String::new(),
        seconds => format!(":{seconds:02}"),
    };
    format!("{hours:02}:{:02}{seconds}", at.minute())
}

fn span(span: &Span, date: NaiveDate) -> String {
    format!("{}-{}", clock(&span.start, date), clock(&span.end, date))
}

fn length(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn left(what: &str, ms: i64) -> String {
    let seconds = seconds_up(ms);
    let words = if ms < 0 { "over" } else { "left" };
    format!("{what}{words} {}", length(seconds.abs()))
}

fn late(what: &str, seconds: i64) -> String {
    match seconds {
        0 => format!("{what}on time"),
        1.. => format!("{what}behind {}", length(seconds)),
        _ => format!("{what}ahead {}", length(-seconds)),
    }
}
