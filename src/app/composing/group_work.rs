//! Ways of working in groups, from the catalogue, for an item of the programme.

use crate::app::dialog::{Answer, Choice, Dialog};
use crate::app::layer::Layer;
use crate::app::{Effect, Model};
use crate::programme::formats::{FORMATS, Format};
use crate::session::Edit;
use crate::text::Texts;

impl Model {
    /// Asks in which way people work in the item that the eye is on.
    pub(super) fn choose_format(&mut self) {
        let Some((_, item)) = self.printed_item() else {
            return;
        };
        let choice = |(letter, format): (char, &'static Format)| Choice {
            key: Some(letter),
            label: line(&self.texts, format),
            answer: Answer::Format(format),
        };
        let choices: Vec<Choice> = ('a'..='z').zip(&FORMATS).map(choice).collect();
        let now = item.format.as_deref();
        let selected = FORMATS.iter().position(|f| Some(f.id) == now);
        self.layers.push(Layer::Dialog(Dialog {
            title: self.texts.msg_format_title(&item.title),
            body: vec![self.texts.msg_format_intro()],
            choices,
            selected: selected.unwrap_or(0),
            urgent: false,
            scroll: 0,
        }));
    }

    /// Gives the item that the eye is on a format's phases and length.
    pub(in crate::app) fn take_format(&mut self, format: &Format, effects: &mut Vec<Effect>) {
        let Some((_, item)) = self.printed_item() else {
            return;
        };
        let language = self.console().map(|c| c.session.programme.language);
        let texts = self.texts_in(language.unwrap_or(self.texts.language));
        let item = format.applied(&item, |part| texts.part(part));
        let length = self.texts.minutes(item.minutes.get());
        let name = self.texts.format(format.form);
        let what = self.texts.msg_did_take_format(&item.title, name, length);
        self.change(Edit::ReplaceItem(Box::new(item)), Some(what), effects);
    }
}

/// A format with its length and phases: `Buzz groups · 5 min · In twos and threes 5`.
fn line(texts: &Texts, format: &Format) -> String {
    let phase = |phase: &crate::programme::formats::FormatPhase| {
        let each = if phase.per_group { "×" } else { "" };
        format!("{} {}{each}", texts.part(phase.part), phase.minutes)
    };
    let phases: Vec<String> = format.parts.iter().map(phase).collect();
    let (name, length) = (texts.format(format.form), texts.minutes(format.minutes));
    format!("{name} · {length} · {}", phases.join(", "))
}
