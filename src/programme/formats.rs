//! The catalogue of group-work formats: how people work together, in which phases, and how long these take.
//!
//! Names are no business of this file: `text` has the words for each [`Form`] and [`Part`] in the four languages.

use super::{Item, ItemKind, Minutes, Other, Phase};

/// A way of working in groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    pub form: Form,
    /// How a programme's file names it.
    pub id: &'static str,
    /// How long it takes as it stands here; what is done by each group is counted for four of them.
    pub minutes: u16,
    pub parts: &'static [FormatPhase],
}

/// A phase of a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormatPhase {
    pub part: Part,
    pub minutes: u16,
    /// Whether each group takes so long.
    pub per_group: bool,
}

/// Which format it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Exercise,
    AloneGroupPlenary,
    OneTwoFourAll,
    BuzzGroups,
    CrossGroups,
    WhatSoWhatNowWhat,
    Triz,
    TwentyFiveTen,
    WorldCafe,
    Gallery,
    Gibbs,
    AfterAction,
    OpenSpace,
}

/// What is done in a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Instruct,
    FormGroups,
    Talk,
    Gather,
    Alone,
    Group,
    Plenary,
    Pairs,
    Fours,
    All,
    Buzz,
    FormCrossGroups,
    Turns,
    /// A step of one of the three stages of "what, so what, now what".
    Staged(Stage, Step),
    Frame,
    Worst,
    Alike,
    Stop,
    Card,
    /// Cards are passed on and scored, for the so-manieth time.
    Pass(u8),
    Countdown,
    Round(u8),
    Harvest,
    Poster,
    Walk,
    Debrief,
    Describe,
    Feel,
    Evaluate,
    Analyse,
    Conclude,
    Act,
    Planned,
    Happened,
    Why,
    NextTime,
    Wall,
    Close,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    What,
    SoWhat,
    NowWhat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Alone,
    Group,
    Share,
}

const fn phase(part: Part, minutes: u16) -> FormatPhase {
    FormatPhase {
        part,
        minutes,
        per_group: false,
    }
}

const fn each(part: Part, minutes: u16) -> FormatPhase {
    FormatPhase {
        part,
        minutes,
        per_group: true,
    }
}

/// The formats that there are, the plainest first.
pub static FORMATS: [Format; 13] = [
    Format {
        form: Form::Exercise,
        id: "exercise",
        minutes: 47,
        parts: &[
            phase(Part::Instruct, 7),
            phase(Part::FormGroups, 5),
            phase(Part::Talk, 20),
            phase(Part::Gather, 15),
        ],
    },
    Format {
        form: Form::AloneGroupPlenary,
        id: "individual-group-plenary",
        minutes: 32,
        parts: &[
            phase(Part::Alone, 2),
            phase(Part::Group, 20),
            phase(Part::Plenary, 10),
        ],
    },
    Format {
        form: Form::BuzzGroups,
        id: "buzz-group",
        minutes: 5,
        parts: &[phase(Part::Buzz, 5)],
    },
    Format {
        form: Form::OneTwoFourAll,
        id: "1-2-4-all",
        minutes: 12,
        parts: &[
            phase(Part::Alone, 1),
            phase(Part::Pairs, 2),
            phase(Part::Fours, 4),
            phase(Part::All, 5),
        ],
    },
    Format {
        form: Form::CrossGroups,
        id: "cross-groups",
        minutes: 25,
        parts: &[phase(Part::FormCrossGroups, 5), each(Part::Turns, 5)],
    },
    Format {
        form: Form::WhatSoWhatNowWhat,
        id: "what-so-what-now-what",
        minutes: 45,
        parts: &[
            phase(Part::Staged(Stage::What, Step::Alone), 1),
            phase(Part::Staged(Stage::What, Step::Group), 7),
            phase(Part::Staged(Stage::What, Step::Share), 7),
            phase(Part::Staged(Stage::SoWhat, Step::Alone), 1),
            phase(Part::Staged(Stage::SoWhat, Step::Group), 7),
            phase(Part::Staged(Stage::SoWhat, Step::Share), 7),
            phase(Part::Staged(Stage::NowWhat, Step::Alone), 1),
            phase(Part::Staged(Stage::NowWhat, Step::Group), 7),
            phase(Part::Staged(Stage::NowWhat, Step::Share), 7),
        ],
    },
    Format {
        form: Form::Triz,
        id: "triz",
        minutes: 40,
        parts: &[
            phase(Part::Frame, 5),
            phase(Part::Worst, 12),
            phase(Part::Alike, 12),
            phase(Part::Stop, 11),
        ],
    },
    Format {
        form: Form::TwentyFiveTen,
        id: "25-10",
        minutes: 30,
        parts: &[
            phase(Part::Card, 5),
            phase(Part::Pass(1), 3),
            phase(Part::Pass(2), 3),
            phase(Part::Pass(3), 3),
            phase(Part::Pass(4), 3),
            phase(Part::Pass(5), 3),
            phase(Part::Countdown, 10),
        ],
    },
    Format {
        form: Form::WorldCafe,
        id: "world-cafe",
        minutes: 80,
        parts: &[
            phase(Part::Round(1), 20),
            phase(Part::Round(2), 20),
            phase(Part::Round(3), 20),
            phase(Part::Harvest, 20),
        ],
    },
    Format {
        form: Form::Gallery,
        id: "gallery",
        minutes: 40,
        parts: &[
            phase(Part::Poster, 15),
            phase(Part::Walk, 15),
            phase(Part::Debrief, 10),
        ],
    },
    Format {
        form: Form::Gibbs,
        id: "gibbs",
        minutes: 25,
        parts: &[
            phase(Part::Describe, 4),
            phase(Part::Feel, 3),
            phase(Part::Evaluate, 4),
            phase(Part::Analyse, 6),
            phase(Part::Conclude, 4),
            phase(Part::Act, 4),
        ],
    },
    Format {
        form: Form::AfterAction,
        id: "after-action-review",
        minutes: 25,
        parts: &[
            phase(Part::Planned, 5),
            phase(Part::Happened, 5),
            phase(Part::Why, 10),
            phase(Part::NextTime, 5),
        ],
    },
    Format {
        form: Form::OpenSpace,
        id: "open-space",
        minutes: 180,
        parts: &[
            phase(Part::Wall, 30),
            phase(Part::Round(1), 60),
            phase(Part::Round(2), 60),
            phase(Part::Close, 30),
        ],
    },
];

impl Format {
    /// The format that a programme's file names, if it is of the catalogue.
    #[must_use]
    pub fn of_id(id: &str) -> Option<&'static Format> {
        FORMATS.iter().find(|format| format.id == id)
    }

    /// The phases as an item has them, with titles in the programme's language.
    pub fn phases(&self, title: impl Fn(Part) -> String) -> Vec<Phase> {
        let phase = |part: &FormatPhase| Phase {
            id: part.part.id(),
            title: title(part.part),
            minutes: minutes(part.minutes),
            per_group: part.per_group,
            changeover_seconds: 0,
            other: Other::new(),
        };
        self.parts.iter().map(phase).collect()
    }

    /// The item done in this way: its phases, its length, and a kind of item in which people work.
    #[must_use]
    pub fn applied(&self, item: &Item, title: impl Fn(Part) -> String) -> Item {
        let minutes = minutes(self.minutes);
        let works = matches!(
            item.kind,
            ItemKind::GroupWork | ItemKind::Discussion | ItemKind::Reflection | ItemKind::Exercise
        );
        Item {
            kind: if works {
                item.kind
            } else {
                ItemKind::GroupWork
            },
            minutes,
            min_minutes: item.min_minutes.map(|least| least.min(minutes)),
            format: Some(self.id.to_owned()),
            phases: self.phases(title),
            ..item.clone()
        }
    }
}

impl Part {
    /// How a programme's file names the phase.
    fn id(self) -> String {
        let name = match self {
            Part::Pass(number) => return format!("pass-{number}"),
            Part::Round(number) => return format!("round-{number}"),
            Part::Staged(stage, step) => return format!("{}-{}", stage.id(), step.id()),
            Part::Instruct => "brief",
            Part::FormGroups => "form-groups",
            Part::Talk => "talk",
            Part::Gather => "gather",
            Part::Alone => "alone",
            Part::Group => "group",
            Part::Plenary => "plenary",
            Part::Pairs => "pairs",
            Part::Fours => "fours",
            Part::All => "all",
            Part::Buzz => "buzz",
            Part::FormCrossGroups => "cross-groups",
            Part::Turns => "turns",
            Part::Frame => "frame",
            Part::Worst => "worst",
            Part::Alike => "alike",
            Part::Stop => "stop",
            Part::Card => "card",
            Part::Countdown => "countdown",
            Part::Harvest => "harvest",
            Part::Poster => "poster",
            Part::Walk => "walk",
            Part::Debrief => "debrief",
            Part::Describe => "describe",
            Part::Feel => "feel",
            Part::Evaluate => "evaluate",
            Part::Analyse => "analyse",
            Part::Conclude => "conclude",
            Part::Act => "act",
            Part::Planned => "planned",
            Part::Happened => "happened",
            Part::Why => "why",
            Part::NextTime => "next-time",
            Part::Wall => "agenda",
            Part::Close => "close",
        };
        name.to_owned()
    }
}

impl Stage {
    fn id(self) -> &'static str {
        match self {
            Stage::What => "what",
            Stage::SoWhat => "so-what",
            Stage::NowWhat => "now-what",
        }
    }
}

impl Step {
    fn id(self) -> &'static str {
        match self {
            Step::Alone => "alone",
            Step::Group => "group",
            Step::Share => "share",
        }
    }
}

fn minutes(minutes: u16) -> Minutes {
    Minutes::new(minutes.into()).unwrap_or(Minutes::SHORTEST)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::programme::{catalogue, read};

    /// The groups for which what each group does is counted.
    const GROUPS: u16 = 4;

    #[test]
    fn a_format_takes_as_long_as_its_parts() {
        for format in &FORMATS {
            let times = |part: &FormatPhase| if part.per_group { GROUPS } else { 1 };
            let sum: u16 = format
                .parts
                .iter()
                .map(|part| part.minutes * times(part))
                .sum();
            assert_eq!(sum, format.minutes, "{}", format.id);
        }
    }

    #[test]
    fn an_item_with_a_format_is_read_back() {
        let heading = &catalogue::headings()[0];
        for format in &FORMATS {
            let mut programme = catalogue::load(heading).unwrap();
            let before = programme.days[0].items[0].clone();
            let item = format.applied(&before, |part| format!("{part:?}"));
            assert_eq!(item.kind, ItemKind::GroupWork);
            assert_eq!(item.id, before.id);
            let ids: HashSet<&str> = item.phases.iter().map(|p| p.id.as_str()).collect();
            assert_eq!(ids.len(), format.parts.len(), "{}", format.id);
            programme.days[0].items[0] = item;
            let text = serde_json::to_string(&programme).unwrap();
            assert_eq!(read::read(&text).unwrap(), programme);
            assert_eq!(Format::of_id(format.id), Some(format));
        }
    }

    #[test]
    fn what_is_work_already_keeps_its_kind_and_a_minimum_fits() {
        let mut item = Item::new(
            "a".into(),
            "A".into(),
            ItemKind::Reflection,
            Minutes::new(60).unwrap(),
        );
        item.min_minutes = Minutes::new(30);
        let buzz = Format::of_id("buzz-group").unwrap();
        let done = buzz.applied(&item, |_| String::new());
        assert_eq!(done.kind, ItemKind::Reflection);
        assert_eq!(done.min_minutes, Some(done.minutes));
        assert_eq!(done.minutes.get(), 5);
    }
}
