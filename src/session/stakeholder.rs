//! Stakeholders, how they were assessed, and the plan of what is said to them.

use chrono::{DateTime, FixedOffset, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::programme::Other;

/// Someone who has a stake in the issue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Stakeholder {
    pub id: Uuid,
    pub name: String,
    #[serde(default)]
    pub organisation: String,
    #[serde(default)]
    pub kind: StakeholderKind,
    #[serde(default)]
    pub internal: bool,
    #[serde(default)]
    pub sector: String,
    #[serde(default)]
    pub relation: String,
    #[serde(default)]
    pub interests: String,
    #[serde(default)]
    pub gains: String,
    #[serde(default)]
    pub losses: String,
    #[serde(default)]
    pub resources: String,
    #[serde(default)]
    pub needs: String,
    #[serde(default)]
    pub allies: Vec<Uuid>,
    #[serde(default)]
    pub influence_basis: Vec<InfluenceBasis>,
    /// The latest counts; the earlier ones are the history. In the order of time.
    #[serde(default)]
    pub assessments: Vec<Assessment>,
    #[serde(default)]
    pub strategy: String,
    #[serde(default)]
    pub responsible: String,
    #[serde(default)]
    pub next_contact: Option<NaiveDate>,
    #[serde(default)]
    pub sensitive: bool,
    /// When it was listed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<DateTime<FixedOffset>>,
    /// Since when it is no stakeholder any more; it stays for the history.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gone: Option<DateTime<FixedOffset>>,
    #[serde(flatten)]
    pub other: Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StakeholderKind {
    Person,
    Group,
    #[default]
    Organisation,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum InfluenceBasis {
    Law,
    Money,
    Politics,
    Knowledge,
    Contacts,
}

/// How a stakeholder was assessed at one time. Levels after Digdir, positions after PolicyMaker (Reich & Cooper).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Assessment {
    pub at: DateTime<FixedOffset>,
    #[serde(default)]
    pub day: Option<String>,
    #[serde(default)]
    pub influence: Option<Level>,
    #[serde(default)]
    pub interest: Option<Level>,
    #[serde(default)]
    pub affected: Option<Level>,
    /// How rightful its claim is held to be, and how pressing: with influence as power the three attributes of salience
    /// (Mitchell, Agle & Wood 1997).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legitimacy: Option<Level>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgency: Option<Level>,
    #[serde(default)]
    pub position: Option<Position>,
    #[serde(default)]
    pub wanted: Option<Position>,
    #[serde(default)]
    pub evidence: Option<Evidence>,
    #[serde(default)]
    pub why: String,
    #[serde(flatten)]
    pub other: Other,
}

/// Four steps without a middle; high means medium or large.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    None,
    Small,
    Medium,
    Large,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    HighSupport,
    MediumSupport,
    LowSupport,
    NotMobilised,
    LowOpposition,
    MediumOpposition,
    HighOpposition,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    Assumed,
    Known,
}

/// A line of the communication plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Communication {
    pub id: Uuid,
    #[serde(default)]
    pub stakeholder: Option<Uuid>,
    #[serde(default)]
    pub aim: Option<Aim>,
    #[serde(default)]
    pub message: String,
    #[serde(default)]
    pub channel: String,
    #[serde(default)]
    pub sender: String,
    #[serde(default)]
    pub when: String,
    #[serde(default)]
    pub responsible: String,
    #[serde(default)]
    pub follow_up: String,
    #[serde(default)]
    pub state: CommunicationState,
    #[serde(flatten)]
    pub other: Other,
}

/// How it stands with a line of the communication plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CommunicationState {
    #[default]
    #[serde(alias = "")]
    Planned,
    Done,
    Dropped,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    Know,
    Feel,
    Do,
}

impl Stakeholder {
    /// One of whom nothing is known but the name, listed at a time.
    #[must_use]
    pub fn named(id: Uuid, name: &str, listed: DateTime<FixedOffset>) -> Stakeholder {
        Stakeholder {
            id,
            name: name.to_owned(),
            organisation: String::new(),
            kind: StakeholderKind::default(),
            internal: false,
            sector: String::new(),
            relation: String::new(),
            interests: String::new(),
            gains: String::new(),
            losses: String::new(),
            resources: String::new(),
            needs: String::new(),
            allies: Vec::new(),
            influence_basis: Vec::new(),
            assessments: Vec::new(),
            strategy: String::new(),
            responsible: String::new(),
            next_contact: None,
            sensitive: false,
            created: Some(listed),
            gone: None,
            other: Other::default(),
        }
    }

    /// The assessment that counts.
    #[must_use]
    pub fn latest(&self) -> Option<&Assessment> {
        self.assessments.last()
    }

    /// The stakeholder after a rating made at a time, on a day of the programme (its id).
    ///
    /// Ratings of one day are one assessment, which is changed as the talk goes on. On another day the earlier assessment stays
    /// as history, and a new one begins with what was held to be so until then.
    #[must_use]
    pub fn rated(
        &self,
        at: DateTime<FixedOffset>,
        day: Option<&str>,
        change: impl FnOnce(&mut Assessment),
    ) -> Stakeholder {
        let mut rated = self.clone();
        match rated.assessments.last_mut() {
            Some(last) if last.is_of(at, day) => {
                let before = last.clone();
                change(last);
                if *last != before {
                    last.at = at;
                }
            }
            last => {
                let mut new = last.map_or_else(|| Assessment::blank(at), |last| last.clone());
                // A clock that was set back leaves the history in order.
                (new.at, new.day) = (at.max(new.at), day.map(str::to_owned));
                change(&mut new);
                rated.assessments.push(new);
            }
        }
        rated
    }
}

impl Assessment {
    /// One in which nothing is rated yet.
    #[must_use]
    pub fn blank(at: DateTime<FixedOffset>) -> Assessment {
        Assessment {
            at,
            day: None,
            influence: None,
            interest: None,
            affected: None,
            legitimacy: None,
            urgency: None,
            position: None,
            wanted: None,
            evidence: None,
            why: String::new(),
            other: Other::default(),
        }
    }

    /// Whether it was made on a day of the programme; outside the programme, on the date.
    fn is_of(&self, at: DateTime<FixedOffset>, day: Option<&str>) -> bool {
        let same_date = self.at.date_naive() == at.with_timezone(self.at.offset()).date_naive();
        self.day.as_deref() == day && (day.is_some() || same_date)
    }
}

impl StakeholderKind {
    pub const ALL: [StakeholderKind; 3] = [
        StakeholderKind::Person,
        StakeholderKind::Group,
        StakeholderKind::Organisation,
    ];
}

impl InfluenceBasis {
    pub const ALL: [InfluenceBasis; 5] = [
        InfluenceBasis::Law,
        InfluenceBasis::Money,
        InfluenceBasis::Politics,
        InfluenceBasis::Knowledge,
        InfluenceBasis::Contacts,
    ];
}

impl Level {
    pub const ALL: [Level; 4] = [Level::None, Level::Small, Level::Medium, Level::Large];

    /// Medium and large are high.
    #[must_use]
    pub fn is_high(self) -> bool {
        self >= Level::Medium
    }

    /// From 0 (none) to 3 (large).
    #[must_use]
    pub fn weight(self) -> u8 {
        match self {
            Level::None => 0,
            Level::Small => 1,
            Level::Medium => 2,
            Level::Large => 3,
        }
    }
}

impl Position {
    /// From most against to most for.
    pub const ALL: [Position; 7] = [
        Position::HighOpposition,
        Position::MediumOpposition,
        Position::LowOpposition,
        Position::NotMobilised,
        Position::LowSupport,
        Position::MediumSupport,
        Position::HighSupport,
    ];

    /// From -3 (high opposition) to 3 (high support).
    #[must_use]
    pub fn strength(self) -> i8 {
        match self {
            Position::HighOpposition => -3,
            Position::MediumOpposition => -2,
            Position::LowOpposition => -1,
            Position::NotMobilised => 0,
            Position::LowSupport => 1,
            Position::MediumSupport => 2,
            Position::HighSupport => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;

    /// A stakeholder rated small in influence on day 1.
    fn rated_once() -> Stakeholder {
        let mut one = samples::session().stakeholders.remove(0);
        one.assessments.clear();
        one.rated(at("2026-11-23T10:00:00+01:00"), Some("day-1"), |rating| {
            rating.influence = Some(Level::Small);
            rating.why = "says the board".to_owned();
        })
    }

    fn at(text: &str) -> DateTime<FixedOffset> {
        samples::moment(text)
    }

    #[test]
    fn a_rating_of_the_same_day_is_replaced_and_one_of_another_day_is_added() {
        let one = rated_once();
        let later = at("2026-11-23T10:05:00+01:00");
        let same = one.rated(later, Some("day-1"), |rating| {
            rating.interest = Some(Level::Large);
        });
        assert_eq!(same.assessments.len(), 1);
        let latest = same.latest().unwrap();
        assert_eq!(latest.at, later);
        assert_eq!(
            (latest.influence, latest.interest),
            (Some(Level::Small), Some(Level::Large))
        );

        let weeks_later = at("2026-12-14T09:00:00+01:00");
        let other = same.rated(weeks_later, Some("day-2"), |rating| {
            rating.influence = Some(Level::Large);
        });
        assert_eq!(other.assessments[..1], same.assessments[..]);
        let latest = other.latest().unwrap();
        assert_eq!(
            (latest.at, latest.day.as_deref()),
            (weeks_later, Some("day-2"))
        );
        assert_eq!(
            (latest.influence, latest.interest, latest.why.as_str()),
            (Some(Level::Large), Some(Level::Large), "says the board")
        );
    }

    #[test]
    fn what_is_left_as_it_was_keeps_its_time_on_the_same_day_and_is_confirmed_on_another() {
        let one = rated_once();
        let later = at("2026-11-23T10:05:00+01:00");
        assert_eq!(one.rated(later, Some("day-1"), |_| {}), one);
        assert_eq!(one.rated(later, Some("day-2"), |_| {}).assessments.len(), 2);
    }

    #[test]
    fn outside_the_programme_a_date_is_a_day() {
        let mut one = rated_once();
        one.assessments[0].day = None;
        for (time, count) in [
            ("2026-11-23T23:30:00+01:00", 1),
            ("2026-11-23T22:30:00+00:00", 1),
            ("2026-11-24T00:30:00+01:00", 2),
        ] {
            let rated = one.rated(at(time), None, |rating| {
                rating.interest = Some(Level::None);
            });
            assert_eq!(rated.assessments.len(), count, "{time}");
        }
    }
}
