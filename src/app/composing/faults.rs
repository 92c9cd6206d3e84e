//! What the checker finds in a programme that is being written, and its repairs.

use super::days::titled;
use crate::app::dialog::{Answer, Choice, Dialog};
use crate::app::layer::Layer;
use crate::app::{Effect, Level, Model};
use crate::programme::check::{Letters, Repair, check};
use crate::text::{findings, int};

/// More repairs than these are not offered at once.
const MOST_REPAIRS: usize = 12;

impl Model {
    /// Shows all that the checker finds, with the repairs that can be taken.
    pub(super) fn show_faults(&mut self) {
        self.look_over_draft(Letters::default());
    }

    fn look_over_draft(&mut self, mut letters: Letters) {
        let Some(console) = self.console() else {
            return;
        };
        let found = check(&console.session.programme);
        if found.is_empty() {
            let text = self.texts.msg_compose_no_faults();
            return self.say(text, Level::Done);
        }
        letters.learn(&found);
        let body = found.iter().map(|finding| {
            let text = findings::finding(&self.texts, finding);
            format!("• {text}")
        });
        let mut choices = Vec::new();
        for (letter, repair) in letters.offered(&found).into_iter().take(MOST_REPAIRS) {
            // A key is one letter.
            let Ok(key) = letter.parse() else { break };
            choices.push(Choice {
                key: Some(key),
                label: findings::repair(&self.texts, repair),
                answer: Answer::Mend {
                    repair: repair.clone(),
                    letters: letters.clone(),
                },
            });
        }
        let body = body.collect();
        let keep = choices.len();
        choices.push(Choice {
            key: Some('k'),
            label: self.texts.msg_compose_go_on(),
            answer: Answer::Close,
        });
        self.layers.push(Layer::Dialog(Dialog {
            title: self.texts.msg_findings_title(int(found.len())),
            body,
            choices,
            selected: keep,
            urgent: false,
            scroll: 0,
        }));
    }

    /// Makes a repair, and shows what is left.
    pub(in crate::app) fn mend_draft(
        &mut self,
        repair: &Repair,
        letters: Letters,
        effects: &mut Vec<Effect>,
    ) {
        let Some((mut programme, _)) = self.draft_and_day() else {
            return;
        };
        let texts = self.texts_in(programme.language);
        repair.apply(&mut programme, |kind| titled(&texts, kind));
        let what = findings::repair(&self.texts, repair);
        self.rewrite(programme, what, effects);
        self.look_over_draft(letters);
    }
}
