//! What participants answered before the first day, what came of it, and what was noted about them since.

use serde_json::Value;

use super::document::{Note, Person, Session};

/// What a participant answered to a question of the intake, and what came of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expectation<'a> {
    pub person: &'a Person,
    /// Id of the question.
    pub question: &'a str,
    /// The question; its id when the programme does not ask it.
    pub asked: &'a str,
    pub answer: Option<&'a Value>,
    pub outcome: Option<&'a Note>,
}

impl Session {
    /// What a participant answered, question by question as the programme asks them; then what else is known. A question
    /// without an answer is left out unless something came of it, and so is an answer that says no more than what is known
    /// of the participant anyway.
    #[must_use]
    pub fn expectations<'a>(&'a self, person: &'a Person) -> Vec<Expectation<'a>> {
        let intake = &self.programme.intake;
        let asked = intake.iter().map(|q| (q.id.as_str(), q.question.as_str()));
        let is_asked = |id: &str| intake.iter().any(|question| question.id == id);
        let unasked = person.answers.keys().filter(|id| !is_asked(id));
        let unasked = unasked.map(|id| (id.as_str(), id.as_str()));
        let expectation = |(question, asked)| Expectation {
            person,
            question,
            asked,
            answer: person
                .answers
                .get(question)
                .filter(|it| says_something(it) && !is_known(person, it)),
            outcome: self.outcome(person, question),
        };
        let all = asked.chain(unasked).map(expectation);
        all.filter(|one| one.answer.is_some() || one.outcome.is_some())
            .collect()
    }

    /// The note on what came of a participant's answer: the latest that is about the participant and the question.
    #[must_use]
    pub fn outcome(&self, person: &Person, question: &str) -> Option<&Note> {
        let mut notes = self.notes_about(person);
        notes.find(|note| note.question.as_deref() == Some(question))
    }

    /// The notes about a participant, the latest first.
    pub fn notes_about<'a>(&'a self, person: &Person) -> impl Iterator<Item = &'a Note> {
        let id = person.id;
        let notes = self.notes.iter().rev();
        notes.filter(move |note| note.person == Some(id))
    }
}

fn is_known(person: &Person, answer: &Value) -> bool {
    let known = [&person.function, &person.organisation, &person.sector];
    answer
        .as_str()
        .is_some_and(|text| known.iter().any(|it| it.trim() == text.trim()))
}

fn says_something(answer: &Value) -> bool {
    match answer {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(values) => values.iter().any(says_something),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::session::samples;

    #[test]
    fn answers_stand_in_the_order_in_which_they_were_asked_for() {
        let mut session = samples::session();
        let question = |id: &str| json!({ "id": id, "question": format!("{id}?"), "kind": "text" });
        let intake = json!([
            question("role"),
            question("goal"),
            question("why"),
            question("tags")
        ]);
        let programme = std::sync::Arc::make_mut(&mut session.programme);
        programme.intake = serde_json::from_value(intake).unwrap();
        let answers = json!({ "extra": true, "goal": "to learn", "role": " ", "function": "f", "tags": ["", null] });
        let Value::Object(answers) = answers else {
            unreachable!();
        };
        session.people[0].answers = answers;
        let person = session.people[0].id;
        for (n, text) in [(1, "too early"), (2, "she did")] {
            let mut note = samples::note(n, text);
            (note.person, note.question) = (Some(person), Some("why".into()));
            session.notes.push(note);
        }
        let listed = session.expectations(&session.people[0]);
        let seen: Vec<_> = listed
            .iter()
            .map(|one| {
                let outcome = one.outcome.map(|note| note.text.as_str());
                (one.question, one.asked, one.answer.cloned(), outcome)
            })
            .collect();
        let expected = [
            ("goal", "goal?", Some(json!("to learn")), None),
            ("why", "why?", None, Some("she did")),
            ("extra", "extra", Some(json!(true)), None),
        ];
        assert_eq!(seen, expected);
    }
}
