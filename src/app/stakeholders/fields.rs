//! The fields of a stakeholder's card: what stands in each, and how it is put there.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::rating::{Rating, Value};
use crate::app::due;
use crate::app::text_field::Lines;
use crate::session::analysis::are_alike;
use crate::session::{Evidence, InfluenceBasis, Session, Stakeholder, StakeholderKind};
use crate::text::Texts;

/// A field of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    Name,
    Organisation,
    Kind,
    Internal,
    Sector,
    Relation,
    Rating(Rating),
    Evidence,
    Why,
    Basis,
    Interests,
    Gains,
    Losses,
    Resources,
    Needs,
    Allies,
    Strategy,
    Responsible,
    NextContact,
    Sensitive,
}

/// When and where a change is made.
#[derive(Debug, Clone)]
pub(super) struct Context {
    pub at: DateTime<FixedOffset>,
    /// The date in the session's zone.
    pub today: NaiveDate,
    /// The day of the programme.
    pub day: String,
}

/// A stakeholder with a text put in a field, and what of the text was not understood: it stands elsewhere then.
pub(super) struct Written {
    pub stakeholder: Stakeholder,
    pub left: Option<String>,
}

impl Field {
    /// All, in the order of the card.
    pub const ALL: [Field; 26] = [
        Field::Name,
        Field::Organisation,
        Field::Kind,
        Field::Internal,
        Field::Sector,
        Field::Relation,
        Field::Rating(Rating::Influence),
        Field::Basis,
        Field::Rating(Rating::Interest),
        Field::Rating(Rating::Affected),
        Field::Rating(Rating::Position),
        Field::Rating(Rating::Wanted),
        Field::Evidence,
        Field::Why,
        Field::Rating(Rating::Legitimacy),
        Field::Rating(Rating::Urgency),
        Field::Interests,
        Field::Gains,
        Field::Losses,
        Field::Resources,
        Field::Needs,
        Field::Allies,
        Field::Strategy,
        Field::Responsible,
        Field::NextContact,
        Field::Sensitive,
    ];

    /// What it is called in the file, and in a draft.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::Organisation => "organisation",
            Field::Kind => "kind",
            Field::Internal => "internal",
            Field::Sector => "sector",
            Field::Relation => "relation",
            Field::Rating(Rating::Influence) => "influence",
            Field::Rating(Rating::Interest) => "interest",
            Field::Rating(Rating::Affected) => "affected",
            Field::Rating(Rating::Legitimacy) => "legitimacy",
            Field::Rating(Rating::Urgency) => "urgency",
            Field::Rating(Rating::Position) => "position",
            Field::Rating(Rating::Wanted) => "wanted",
            Field::Evidence => "evidence",
            Field::Why => "why",
            Field::Basis => "influence_basis",
            Field::Interests => "interests",
            Field::Gains => "gains",
            Field::Losses => "losses",
            Field::Resources => "resources",
            Field::Needs => "needs",
            Field::Allies => "allies",
            Field::Strategy => "strategy",
            Field::Responsible => "responsible",
            Field::NextContact => "next_contact",
            Field::Sensitive => "sensitive",
        }
    }

    #[must_use]
    pub(super) fn of_slug(slug: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|field| field.slug() == slug)
    }

    #[must_use]
    pub fn label(self, texts: &Texts) -> String {
        match self {
            Field::Name => texts.msg_field_name(),
            Field::Organisation => texts.msg_field_organisation(),
            Field::Kind => texts.msg_field_kind(),
            Field::Internal => texts.msg_field_internal(),
            Field::Sector => texts.msg_field_sector(),
            Field::Relation => texts.msg_field_relation(),
            Field::Rating(rating) => rating.label(texts),
            Field::Evidence => texts.msg_field_evidence(),
            Field::Why => texts.msg_field_why(),
            Field::Basis => texts.msg_field_basis(),
            Field::Interests => texts.msg_field_interests(),
            Field::Gains => texts.msg_field_gains(),
            Field::Losses => texts.msg_field_losses(),
            Field::Resources => texts.msg_field_resources(),
            Field::Needs => texts.msg_field_needs(),
            Field::Allies => texts.msg_field_allies(),
            Field::Strategy => texts.msg_field_strategy(),
            Field::Responsible => texts.msg_field_responsible(),
            Field::NextContact => texts.msg_field_next_contact(),
            Field::Sensitive => texts.msg_field_sensitive(),
        }
    }

    /// How many lines its text has; none where something is chosen.
    #[must_use]
    pub fn lines(self) -> Option<Lines> {
        match self {
            Field::Name
            | Field::Organisation
            | Field::Sector
            | Field::Allies
            | Field::Responsible
            | Field::NextContact => Some(Lines::One),
            Field::Relation
            | Field::Why
            | Field::Interests
            | Field::Gains
            | Field::Losses
            | Field::Resources
            | Field::Needs
            | Field::Strategy => Some(Lines::Many),
            Field::Kind
            | Field::Internal
            | Field::Rating(_)
            | Field::Evidence
            | Field::Basis
            | Field::Sensitive => None,
        }
    }

    /// The text that is edited; empty where something is chosen.
    #[must_use]
    pub fn text(self, one: &Stakeholder, session: &Session) -> String {
        match self {
            Field::Allies => {
                let name = |id| session.stakeholders.iter().find(|other| other.id == id);
                let names = one.allies.iter().filter_map(|id| name(*id));
                names
                    .map(|other| other.name.as_str())
                    .collect::<Vec<_>>()
                    .join(", ")
            }
            Field::NextContact => one
                .next_contact
                .map(|date| date.to_string())
                .unwrap_or_default(),
            Field::Why => one
                .latest()
                .map(|latest| latest.why.clone())
                .unwrap_or_default(),
            _ => self.plain_text(one).unwrap_or_default().to_owned(),
        }
    }

    /// What stands in the field, in words; empty when nothing does.
    #[must_use]
    pub fn shown(self, one: &Stakeholder, session: &Session, texts: &Texts) -> String {
        let yes_no = |yes: bool| if yes { texts.msg_yes() } else { texts.msg_no() };
        match self {
            Field::Kind => texts.stakeholder_kind(one.kind),
            Field::Internal => yes_no(one.internal),
            Field::Sensitive => yes_no(one.sensitive),
            Field::Rating(rating) => rating.word_of(one.latest(), texts),
            Field::Evidence => one.latest().and_then(|latest| latest.evidence).map_or_else(
                || texts.msg_position_not_assessed(),
                |known| texts.evidence(known),
            ),
            Field::Basis => {
                let words = one
                    .influence_basis
                    .iter()
                    .map(|basis| texts.influence_basis(*basis));
                words.collect::<Vec<_>>().join(", ")
            }
            Field::NextContact => one
                .next_contact
                .map(|date| texts.date(date))
                .unwrap_or_default(),
            _ => self.text(one, session),
        }
    }

    /// A text that stands in the stakeholder as it was typed.
    fn plain_text(self, one: &Stakeholder) -> Option<&str> {
        Some(match self {
            Field::Name => &one.name,
            Field::Organisation => &one.organisation,
            Field::Sector => &one.sector,
            Field::Relation => &one.relation,
            Field::Interests => &one.interests,
            Field::Gains => &one.gains,
            Field::Losses => &one.losses,
            Field::Resources => &one.resources,
            Field::Needs => &one.needs,
            Field::Strategy => &one.strategy,
            Field::Responsible => &one.responsible,
            _ => return None,
        })
    }

    /// Where such a text stands.
    fn place_of_text(self, one: &mut Stakeholder) -> Option<&mut String> {
        Some(match self {
            Field::Name => &mut one.name,
            Field::Organisation => &mut one.organisation,
            Field::Sector => &mut one.sector,
            Field::Relation => &mut one.relation,
            Field::Interests => &mut one.interests,
            Field::Gains => &mut one.gains,
            Field::Losses => &mut one.losses,
            Field::Resources => &mut one.resources,
            Field::Needs => &mut one.needs,
            Field::Strategy => &mut one.strategy,
            Field::Responsible => &mut one.responsible,
            _ => return None,
        })
    }

    /// Puts a text in the field. What is no date, or the name of nobody listed, is kept in a text beside it.
    pub(super) fn write(
        self,
        one: &Stakeholder,
        text: &str,
        session: &Session,
        context: &Context,
    ) -> Written {
        let mut written = one.clone();
        let mut left = None;
        match self {
            Field::Why => {
                written = one.rated(context.at, Some(&context.day), |rated| {
                    text.clone_into(&mut rated.why);
                });
            }
            Field::NextContact => {
                written.next_contact = due::parse(text, context.today);
                if written.next_contact.is_none() && !text.is_empty() {
                    left = Some(text.to_owned());
                    append(&mut written.strategy, text);
                }
            }
            Field::Allies => {
                let (allies, unknown) = allies(one, text, session);
                written.allies = allies;
                if !unknown.is_empty() {
                    append(&mut written.relation, &unknown);
                    left = Some(unknown);
                }
            }
            // A stakeholder without a name could not be told from the others.
            Field::Name if text.is_empty() => {}
            _ => {
                if let Some(place) = self.place_of_text(&mut written) {
                    text.clone_into(place);
                }
            }
        }
        Written {
            stakeholder: written,
            left,
        }
    }

    /// What comes next when the choice of a field is turned, or what came before.
    pub(super) fn turned(self, one: &Stakeholder, forward: bool) -> Option<Choice> {
        let latest = one.latest();
        Some(match self {
            Field::Kind => Choice::Kind(in_turn(&StakeholderKind::ALL, one.kind, forward)),
            Field::Internal => Choice::Internal(!one.internal),
            Field::Sensitive => Choice::Sensitive(!one.sensitive),
            Field::Rating(rating) => {
                let now = latest.and_then(|latest| rating.of(latest));
                Choice::Rating(rating, further(&rating.values(), now, forward))
            }
            Field::Evidence => {
                let now = latest.and_then(|latest| latest.evidence);
                let all = [Evidence::Assumed, Evidence::Known];
                Choice::Evidence(further(&all, now, forward))
            }
            _ => return None,
        })
    }
}

/// Something that is chosen for one stakeholder or for several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    Kind(StakeholderKind),
    Internal(bool),
    Sensitive(bool),
    Rating(Rating, Option<Value>),
    Evidence(Option<Evidence>),
    /// Whether influence rests on it.
    Basis(InfluenceBasis, bool),
}

impl Choice {
    pub(super) fn made(self, one: &Stakeholder, context: &Context) -> Stakeholder {
        let mut made = one.clone();
        match self {
            Choice::Kind(kind) => made.kind = kind,
            Choice::Internal(internal) => made.internal = internal,
            Choice::Sensitive(sensitive) => made.sensitive = sensitive,
            Choice::Rating(rating, value) => {
                made = one.rated(context.at, Some(&context.day), |rated| {
                    rating.put(value, rated);
                });
            }
            Choice::Evidence(evidence) => {
                made = one.rated(context.at, Some(&context.day), |rated| {
                    rated.evidence = evidence;
                });
            }
            Choice::Basis(basis, rests) => {
                let is_in = |other: &InfluenceBasis| {
                    if *other == basis {
                        rests
                    } else {
                        one.influence_basis.contains(other)
                    }
                };
                made.influence_basis = InfluenceBasis::ALL.into_iter().filter(is_in).collect();
            }
        }
        made
    }
}

/// Round and round.
fn in_turn<T: Copy + PartialEq>(all: &[T], now: T, forward: bool) -> T {
    let index = all.iter().position(|one| *one == now).unwrap_or(0);
    let step = if forward { 1 } else { all.len() - 1 };
    all.get((index + step) % all.len()).copied().unwrap_or(now)
}

/// One further, or one back; before the first there is none.
fn further<T: Copy + PartialEq>(all: &[T], now: Option<T>, forward: bool) -> Option<T> {
    let index = now.and_then(|now| all.iter().position(|one| *one == now));
    let target = match (index, forward) {
        (None, true) => 0,
        (None, false) => return None,
        (Some(index), true) => (index + 1).min(all.len().saturating_sub(1)),
        (Some(index), false) => index.checked_sub(1)?,
    };
    all.get(target).copied()
}

fn append(text: &mut String, more: &str) {
    *text = if text.is_empty() {
        more.to_owned()
    } else {
        format!("{text} ({more})")
    };
}

/// The allies that are named, and the names that nobody has. One name is enough that is written as it may be.
fn allies(one: &Stakeholder, text: &str, session: &Session) -> (Vec<uuid::Uuid>, String) {
    let others = || {
        session
            .stakeholders
            .iter()
            .filter(|other| other.id != one.id)
    };
    let (mut allies, mut unknown) = (Vec::new(), Vec::new());
    for name in text
        .split([',', ';', '\n'])
        .map(str::trim)
        .filter(|name| !name.is_empty())
    {
        let same = others().find(|other| other.name.to_lowercase() == name.to_lowercase());
        match same.or_else(|| others().find(|other| are_alike(&other.name, name))) {
            Some(ally) if allies.contains(&ally.id) => {}
            Some(ally) => allies.push(ally.id),
            None => unknown.push(name),
        }
    }
    (allies, unknown.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::samples;

    fn context() -> Context {
        let at = samples::moment("2026-11-23T10:00:00+01:00");
        Context {
            at,
            today: at.date_naive(),
            day: "day-1".to_owned(),
        }
    }

    fn session() -> Session {
        let mut session = samples::session();
        let one = |n: u32, name: &str| Stakeholder::named(samples::id(n), name, context().at);
        session.stakeholders = vec![one(1, "Skolnämnden"), one(2, "Rektorer"), one(3, "Elevråd")];
        session
    }

    #[test]
    fn each_field_has_a_name_of_its_own_and_is_found_by_it() {
        for field in Field::ALL {
            assert_eq!(Field::of_slug(field.slug()), Some(field));
        }
        assert_eq!(Field::of_slug("id"), None);
    }

    #[test]
    fn a_text_stands_where_it_was_put() {
        let session = session();
        let one = &session.stakeholders[0];
        for field in Field::ALL {
            let text = match field {
                Field::NextContact => "2026-12-01",
                Field::Allies => "Rektorer, Elevråd",
                _ => "what was typed",
            };
            if field.lines().is_none() {
                continue;
            }
            let written = field.write(one, text, &session, &context());
            assert_eq!(
                field.text(&written.stakeholder, &session),
                text,
                "{field:?}"
            );
            assert_eq!(written.left, None);
            assert_ne!(written.stakeholder, *one, "{field:?}");
        }
        let nameless = Field::Name.write(one, "", &session, &context());
        assert_eq!(nameless.stakeholder, *one);
    }

    #[test]
    fn what_is_no_date_and_who_is_not_listed_is_kept_beside() {
        let session = session();
        let mut one = session.stakeholders[0].clone();
        one.strategy = "Visit them".to_owned();
        let written = Field::NextContact.write(&one, "after Easter", &session, &context());
        assert_eq!(written.stakeholder.strategy, "Visit them (after Easter)");
        assert_eq!(written.left.as_deref(), Some("after Easter"));
        let written = Field::NextContact.write(&one, "1/12", &session, &context());
        assert_eq!(
            written.stakeholder.next_contact.unwrap().to_string(),
            "2026-12-01"
        );

        let written = Field::Allies.write(&one, "rektorerna; Media, Rektor", &session, &context());
        assert_eq!(written.stakeholder.allies, [samples::id(2)]);
        assert_eq!(written.stakeholder.relation, "Media");
        assert_eq!(written.left.as_deref(), Some("Media"));
        let itself = Field::Allies.write(&one, "Skolnämnden", &session, &context());
        assert!(itself.stakeholder.allies.is_empty());
    }

    #[test]
    fn choices_are_turned_and_stop_before_the_first_and_at_the_last() {
        let session = session();
        let mut one = session.stakeholders[0].clone();
        let texts = Texts::load(crate::programme::Language::En);
        let field = Field::Rating(Rating::Influence);
        let mut seen = Vec::new();
        for forward in [
            true, true, true, true, true, false, false, false, false, false,
        ] {
            one = turned(field, &one, forward);
            seen.push(field.shown(&one, &session, &texts));
        }
        let expected = [
            "none",
            "small",
            "medium",
            "large",
            "large",
            "medium",
            "small",
            "none",
            "not assessed",
            "not assessed",
        ];
        assert_eq!(seen, expected);
        assert_eq!(one.assessments.len(), 1);
        assert_eq!(
            turned(Field::Kind, &one, false).kind,
            StakeholderKind::Group
        );
        for field in [Field::Internal, Field::Sensitive] {
            let other = turned(field, &one, true);
            assert_ne!(other, one);
            assert_eq!(turned(field, &other, true), one);
        }
    }

    #[test]
    fn influence_rests_on_several() {
        let mut one = session().stakeholders[0].clone();
        for (basis, rests) in [
            (InfluenceBasis::Contacts, true),
            (InfluenceBasis::Law, true),
            (InfluenceBasis::Money, true),
            (InfluenceBasis::Money, false),
        ] {
            one = Choice::Basis(basis, rests).made(&one, &context());
        }
        assert_eq!(
            one.influence_basis,
            [InfluenceBasis::Law, InfluenceBasis::Contacts]
        );
    }

    fn turned(field: Field, one: &Stakeholder, forward: bool) -> Stakeholder {
        field.turned(one, forward).unwrap().made(one, &context())
    }
}
