use super::*;
use crate::session::InfluenceBasis;
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
