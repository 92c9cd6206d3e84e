//! Making a session from a programme: what the form says, and what the checker finds first.

use super::dialog::{Answer, Choice, Dialog};
use super::form::{FieldName, Form, Purpose};
use super::layer::Layer;
use super::{Effect, Level, Model, Screen};
use crate::programme::Programme;
use crate::programme::check::{Letters, check};
use crate::programme::read::read;
use crate::session::{NewSession, Session};
use crate::text::{findings, int};

/// More repairs than these are not offered at once.
const MOST_REPAIRS: usize = 8;

impl Model {
    /// Makes the session that the form describes; what earlier runs took, and then the programme's faults, are shown first.
    pub(super) fn make_session(&mut self, form: Form, effects: &mut Vec<Effect>) {
        let Purpose::NewSession {
            entry, language, ..
        } = &form.purpose
        else {
            return;
        };
        let problem = if self.start_date(&form).is_none() {
            Some(
                self.texts
                    .msg_date_not_understood(form.value(FieldName::Date)),
            )
        } else {
            None
        };
        let heading = entry.variant(*language);
        let programme = read(&heading.text);
        let problem = problem.or_else(|| {
            let error = programme.as_ref().err()?;
            Some(findings::read_error(
                &self.texts,
                &heading.name(),
                error,
                &heading.text,
                76,
            ))
        });
        match (problem, programme) {
            (None, Ok(programme)) => self.look_back(form, programme, effects),
            (problem, _) => self
                .layers
                .push(Layer::Form(Box::new(Form { problem, ..form }))),
        }
    }

    fn start_date(&self, form: &Form) -> Option<chrono::NaiveDate> {
        let Screen::Start(start) = &self.screen else {
            return None;
        };
        form.date(start.lists.today)
    }

    /// Shows what the checker finds in a programme, with the repairs that can be taken; makes the session when it finds nothing.
    pub(super) fn look_over(
        &mut self,
        form: Form,
        programme: &Programme,
        mut letters: Letters,
        effects: &mut Vec<Effect>,
    ) {
        let found = check(programme);
        let Some(session) = self.session_of(&form, programme.clone()) else {
            return;
        };
        if found.is_empty() {
            return effects.push(Effect::Create(Box::new(session)));
        }
        let intro = if letters.is_empty() {
            self.texts.msg_findings_intro()
        } else {
            self.texts.msg_findings_left()
        };
        let mut body = vec![intro, String::new()];
        let mut choices = Vec::new();
        let form = Box::new(form);
        letters.learn(&found);
        for finding in &found {
            body.push(format!("• {}", findings::finding(&self.texts, finding)));
        }
        let offered = letters.offered(&found);
        for (letter, repair) in offered.into_iter().take(MOST_REPAIRS) {
            // A key is one letter.
            let Ok(key) = letter.parse() else { break };
            let answer = Answer::Repair {
                form: form.clone(),
                programme: Box::new(programme.clone()),
                repair: repair.clone(),
                letters: letters.clone(),
            };
            choices.push(Choice {
                key: Some(key),
                label: findings::repair(&self.texts, repair),
                answer,
            });
        }
        let keep = choices.len();
        choices.push(Choice {
            key: Some('k'),
            label: self.texts.msg_findings_keep(),
            answer: Answer::MakeSession(Box::new(session)),
        });
        choices.push(Choice {
            key: Some('n'),
            label: self.texts.msg_findings_back(),
            answer: Answer::BackToForm(form),
        });
        let title = self.texts.msg_findings_title(int(found.len()));
        self.layers.push(Layer::Dialog(Dialog {
            title,
            body,
            choices,
            selected: keep,
            urgent: false,
            scroll: 0,
        }));
    }

    fn session_of(&mut self, form: &Form, programme: Programme) -> Option<Session> {
        let first_date = self.start_date(form)?;
        let now = self.now.clone();
        let groups = form
            .groups()
            .into_iter()
            .map(|name| (self.ids.next(&now), name))
            .collect();
        let title = form.value(FieldName::Title);
        let new = NewSession {
            id: self.ids.next(&now),
            title: (!title.is_empty()).then(|| title.to_owned()),
            place: form.value(FieldName::Place).to_owned(),
            language: Some(programme.language),
            zone: self.settings.zone,
            created: now.at,
            today: first_date,
            dates: vec![first_date],
            groups,
            programme,
        };
        match Session::new(new) {
            Ok(session) => Some(session),
            Err(error) => {
                let text = self.texts.msg_edit_failed(error.to_string());
                self.say(text, Level::Warning);
                None
            }
        }
    }
}
