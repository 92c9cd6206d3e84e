//! The fields of a stakeholder's card: what stands in each, and how it is put there.

mod choice;

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::rating::Rating;
use crate::app::due;
use crate::app::text_field::Lines;
use crate::session::analysis::are_alike;
use crate::session::{Evidence, Session, Stakeholder, StakeholderKind};
use crate::text::Texts;
pub(super) use choice::Choice;
use choice::{further, in_turn};

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
mod tests;
