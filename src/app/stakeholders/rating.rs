//! What a stakeholder is rated in, and the box that asks for it: one key a rating, one stakeholder after the other.

use uuid::Uuid;

use super::listing::is_assessed;
use crate::session::{Assessment, Level, Position, Session, Stakeholder};
use crate::text::Texts;

/// Something that a stakeholder is rated in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rating {
    Influence,
    Interest,
    Affected,
    Legitimacy,
    Urgency,
    /// The position now.
    Position,
    Wanted,
}

/// What can be said in a rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    Level(Level),
    Position(Position),
}

/// What a key says in a rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    Value(Value),
    NotAssessed,
}

/// The box in which stakeholders are rated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatingBox {
    /// Who is rated, in this order.
    pub queue: Vec<Uuid>,
    /// Place in the queue.
    pub at: usize,
    /// Index in [`Rating::ASKED`].
    pub step: usize,
    /// Whether all of the queue are rated alike, as one.
    pub together: bool,
    /// Whether the last rating is behind: a further one would be a slip of who does not look.
    pub done: bool,
    /// Whether the last rating of the one before led here and nothing has been said since: what explains a rating is about that one.
    pub arrived: bool,
}

impl Rating {
    /// What the box asks for, in this order.
    pub const ASKED: [Rating; 5] = [
        Rating::Influence,
        Rating::Interest,
        Rating::Affected,
        Rating::Position,
        Rating::Wanted,
    ];

    #[must_use]
    pub fn of(self, rated: &Assessment) -> Option<Value> {
        let level = match self {
            Rating::Influence => rated.influence,
            Rating::Interest => rated.interest,
            Rating::Affected => rated.affected,
            Rating::Legitimacy => rated.legitimacy,
            Rating::Urgency => rated.urgency,
            Rating::Position => return rated.position.map(Value::Position),
            Rating::Wanted => return rated.wanted.map(Value::Position),
        };
        level.map(Value::Level)
    }

    /// Puts a value of its kind; another changes nothing.
    pub(super) fn put(self, value: Option<Value>, rated: &mut Assessment) {
        match (self, value) {
            (Rating::Position, None) => rated.position = None,
            (Rating::Wanted, None) => rated.wanted = None,
            (Rating::Position, Some(Value::Position(value))) => rated.position = Some(value),
            (Rating::Wanted, Some(Value::Position(value))) => rated.wanted = Some(value),
            (_, Some(Value::Position(_))) | (Rating::Position | Rating::Wanted, _) => {}
            (_, level) => {
                let level = match level {
                    Some(Value::Level(level)) => Some(level),
                    _ => None,
                };
                let place = match self {
                    Rating::Interest => &mut rated.interest,
                    Rating::Affected => &mut rated.affected,
                    Rating::Legitimacy => &mut rated.legitimacy,
                    Rating::Urgency => &mut rated.urgency,
                    _ => &mut rated.influence,
                };
                *place = level;
            }
        }
    }

    /// All that can be said in it, from the least to the most.
    #[must_use]
    pub fn values(self) -> Vec<Value> {
        match self {
            Rating::Position | Rating::Wanted => Position::ALL.map(Value::Position).into(),
            _ => Level::ALL.map(Value::Level).into(),
        }
    }

    /// What is said with each key: a number, and the word's first letter where no other word begins with it.
    #[must_use]
    pub fn keys(self, texts: &Texts) -> Vec<(char, Option<char>, Said)> {
        let values = self.values();
        if let Rating::Position | Rating::Wanted = self {
            let steps = ('1'..='7').zip(values);
            let steps = steps.map(|(key, value)| (key, None, Said::Value(value)));
            return std::iter::once(('0', None, Said::NotAssessed))
                .chain(steps)
                .collect();
        }
        let initials: Vec<Option<char>> = values
            .iter()
            .map(|value| value.word(texts).chars().next())
            .collect();
        let is_only =
            |initial: &Option<char>| initials.iter().filter(|i| *i == initial).count() == 1;
        ('0'..='3')
            .zip(values)
            .zip(&initials)
            .map(|((key, value), initial)| {
                (
                    key,
                    initial.filter(|_| is_only(initial)),
                    Said::Value(value),
                )
            })
            .collect()
    }

    /// What a typed character says.
    #[must_use]
    pub fn said(self, typed: char, texts: &Texts) -> Option<Said> {
        let typed = typed.to_lowercase().next();
        let mut keys = self.keys(texts).into_iter();
        keys.find(|(digit, initial, _)| {
            typed == Some(*digit) || (initial.is_some() && typed == *initial)
        })
        .map(|(_, _, said)| said)
    }

    #[must_use]
    pub fn label(self, texts: &Texts) -> String {
        match self {
            Rating::Influence => texts.msg_rating_influence(),
            Rating::Interest => texts.msg_rating_interest(),
            Rating::Affected => texts.msg_rating_affected(),
            Rating::Legitimacy => texts.msg_rating_legitimacy(),
            Rating::Urgency => texts.msg_rating_urgency(),
            Rating::Position => texts.msg_rating_position(),
            Rating::Wanted => texts.msg_rating_wanted(),
        }
    }

    /// What it is rated as, in words.
    #[must_use]
    pub fn word_of(self, rated: Option<&Assessment>, texts: &Texts) -> String {
        rated.and_then(|rated| self.of(rated)).map_or_else(
            || texts.msg_position_not_assessed(),
            |value| value.word(texts),
        )
    }
}

impl Value {
    #[must_use]
    pub fn word(self, texts: &Texts) -> String {
        match self {
            Value::Level(level) => texts.level(level),
            Value::Position(position) => texts.position(position),
        }
    }
}

impl Said {
    #[must_use]
    pub fn value(self) -> Option<Value> {
        match self {
            Said::Value(value) => Some(value),
            Said::NotAssessed => None,
        }
    }
}

impl RatingBox {
    pub(super) fn new(queue: Vec<Uuid>, together: bool) -> Option<RatingBox> {
        (!queue.is_empty()).then_some(RatingBox {
            queue,
            at: 0,
            step: 0,
            together,
            done: false,
            arrived: false,
        })
    }

    /// Those that the next rating is for.
    #[must_use]
    pub fn rated(&self) -> &[Uuid] {
        if self.together {
            return &self.queue;
        }
        self.queue.get(self.at..=self.at).unwrap_or_default()
    }

    /// Those whom an explanation (known or assumed, and why) is about.
    #[must_use]
    pub fn explained(&self) -> &[Uuid] {
        let before = self.at.checked_sub(1).filter(|_| self.arrived);
        before
            .and_then(|before| self.queue.get(before..self.at))
            .unwrap_or(self.rated())
    }

    #[must_use]
    pub fn asked(&self) -> Rating {
        Rating::ASKED
            .get(self.step)
            .copied()
            .unwrap_or(Rating::Wanted)
    }

    /// Goes on to the next rating, and after the last of them to the next stakeholder.
    pub(super) fn forward(&mut self) {
        if self.step + 1 < Rating::ASKED.len() {
            self.step += 1;
            self.arrived = false;
        } else {
            self.next();
            self.arrived = !self.done;
        }
    }

    /// Goes back a rating, and from the first of them to the last of the stakeholder before.
    pub(super) fn back(&mut self) {
        self.arrived = false;
        if self.done {
            self.done = false;
        } else if self.step > 0 {
            self.step -= 1;
        } else if self.at > 0 && !self.together {
            self.at -= 1;
            self.step = Rating::ASKED.len() - 1;
        }
    }

    /// Goes on to the next stakeholder; after the last it is done.
    pub(super) fn next(&mut self) {
        self.arrived = false;
        if self.together || self.at + 1 >= self.queue.len() {
            self.done = true;
        } else {
            (self.at, self.step) = (self.at + 1, 0);
        }
    }

    /// Goes back to the stakeholder before.
    pub(super) fn previous(&mut self) {
        self.arrived = false;
        if !self.done && !self.together {
            self.at = self.at.saturating_sub(1);
        }
        (self.step, self.done) = (0, false);
    }
}

/// Who is to be rated when all that lack it are: those who are not rated in everything; if none, those who are not rated on this
/// day of the programme; if none, all.
pub(super) fn to_be_rated(listed: &[&Stakeholder], day: &str) -> Vec<Uuid> {
    let present = || listed.iter().filter(|one| one.gone.is_none());
    let not_today =
        |one: &&&Stakeholder| one.latest().and_then(|latest| latest.day.as_deref()) != Some(day);
    let ids = |some: &mut dyn Iterator<Item = &&Stakeholder>| some.map(|one| one.id).collect();
    let incomplete: Vec<Uuid> = ids(&mut present().filter(|one| !is_assessed(one)));
    if !incomplete.is_empty() {
        return incomplete;
    }
    let earlier: Vec<Uuid> = ids(&mut present().filter(not_today));
    if earlier.is_empty() {
        ids(&mut present())
    } else {
        earlier
    }
}

/// The assessment before the one of a day, if there is one: what is rated anew is compared with it.
#[must_use]
pub fn before<'a>(one: &'a Stakeholder, day: &str) -> Option<&'a Assessment> {
    let mut earlier = one.assessments.iter().rev();
    earlier.find(|rated| rated.day.as_deref() != Some(day))
}

/// A stakeholder of the session.
pub(super) fn find(session: &Session, id: Uuid) -> Option<&Stakeholder> {
    session.stakeholders.iter().find(|one| one.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Language;
    use crate::session::samples;

    #[test]
    fn a_number_or_an_initial_says_a_level_and_a_number_a_position() {
        let texts = Texts::load(Language::Sv);
        let level = |level| Some(Said::Value(Value::Level(level)));
        for (typed, expected) in [
            ('0', level(Level::None)),
            ('i', level(Level::None)),
            ('L', level(Level::Small)),
            ('3', level(Level::Large)),
            ('s', level(Level::Large)),
            ('4', None),
            ('x', None),
        ] {
            assert_eq!(Rating::Interest.said(typed, &texts), expected, "{typed}");
        }
        let position = |position| Some(Said::Value(Value::Position(position)));
        for (typed, expected) in [
            ('0', Some(Said::NotAssessed)),
            ('1', position(Position::HighOpposition)),
            ('7', position(Position::HighSupport)),
            ('8', None),
            ('s', None),
        ] {
            assert_eq!(Rating::Wanted.said(typed, &texts), expected, "{typed}");
        }
    }

    #[test]
    fn initials_are_told_apart_in_each_language_and_leave_the_letters_of_evidence() {
        for language in [Language::Sv, Language::Da, Language::Nb, Language::En] {
            let texts = Texts::load(language);
            for (_, initial, said) in Rating::Influence.keys(&texts) {
                assert!(!matches!(initial, Some('k' | 'a')), "{language:?} {said:?}");
            }
            let initials = Rating::Influence.keys(&texts);
            assert!(
                initials
                    .iter()
                    .filter(|(_, initial, _)| initial.is_some())
                    .count()
                    >= 2
            );
        }
    }

    #[test]
    fn what_is_put_is_what_is_there() {
        for rating in [
            Rating::Influence,
            Rating::Interest,
            Rating::Affected,
            Rating::Legitimacy,
            Rating::Urgency,
            Rating::Position,
            Rating::Wanted,
        ] {
            let mut rated = Assessment::blank(samples::moment("2026-11-23T10:00:00+01:00"));
            let blank = rated.clone();
            for value in rating.values() {
                rating.put(Some(value), &mut rated);
                assert_eq!(rating.of(&rated), Some(value));
            }
            let other = match rating.values()[0] {
                Value::Level(_) => Value::Position(Position::LowSupport),
                Value::Position(_) => Value::Level(Level::Small),
            };
            let before = rated.clone();
            rating.put(Some(other), &mut rated);
            assert_eq!(rated, before);
            rating.put(None, &mut rated);
            assert_eq!(rated, blank);
        }
    }

    #[test]
    fn the_box_goes_through_all_ratings_of_all_and_back() {
        let ids = [1, 2].map(samples::id);
        let mut open = RatingBox::new(ids.to_vec(), false).unwrap();
        let mut asked = vec![(open.rated()[0], open.asked())];
        loop {
            open.forward();
            if open.done {
                break;
            }
            asked.push((open.rated()[0], open.asked()));
        }
        open.back();
        let all = ids
            .into_iter()
            .flat_map(|id| Rating::ASKED.map(|rating| (id, rating)));
        assert!(asked.iter().copied().eq(all));
        for step in asked.iter().rev() {
            assert_eq!((open.rated()[0], open.asked()), *step);
            open.back();
        }
        assert_eq!((open.at, open.step), (0, 0));
        let mut together = RatingBox::new(ids.to_vec(), true).unwrap();
        assert_eq!(together.rated(), ids);
        together.next();
        assert!(together.done);
        assert_eq!(RatingBox::new(Vec::new(), false), None);
    }

    #[test]
    fn first_come_those_who_lack_a_rating_then_those_not_rated_today() {
        let at = samples::moment("2026-11-23T10:00:00+01:00");
        let full = |n: u32, day: &str| {
            Stakeholder::named(samples::id(n), "x", at).rated(at, Some(day), |rated| {
                for rating in Rating::ASKED {
                    rating.put(rating.values().first().copied(), rated);
                }
            })
        };
        let (blank, earlier, today) = (
            Stakeholder::named(samples::id(1), "x", at),
            full(2, "day-1"),
            full(3, "day-2"),
        );
        let ids = |numbers: &[u32]| numbers.iter().map(|n| samples::id(*n)).collect::<Vec<_>>();
        for (listed, expected) in [
            (vec![&today, &earlier, &blank], ids(&[1])),
            (vec![&today, &earlier], ids(&[2])),
            (vec![&today], ids(&[3])),
            (vec![], ids(&[])),
        ] {
            assert_eq!(to_be_rated(&listed, "day-2"), expected);
        }
    }
}
