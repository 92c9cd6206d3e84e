//! A message to the room, while it is written. It stands in the session's drafts at each keystroke, so that it is there again
//! after a crash.

use super::key::{Code, Key};
use super::layer::Layer;
use super::text_field::{Lines, TextField};
use super::{Effect, Level, Model, typing};
use crate::programme::Other;
use crate::session::{Draft, Edit};
use crate::stage::View;

/// The longest message, in characters.
const LONGEST: usize = 200;
/// How its draft is called.
const PLACE: &str = "room-message";

impl Model {
    pub(super) fn write_room_message(&mut self) {
        if let Some(console) = self.console() {
            let field = TextField::new(&console.room.message, Lines::One);
            self.layers.push(Layer::RoomMessage(Box::new(field)));
        }
    }

    /// Goes on with a message that was being written when the program ended.
    pub(super) fn recover_room_message(&mut self) {
        let Some(console) = self.console() else {
            return;
        };
        let draft = console.session.drafts.iter().find(|d| d.place == PLACE);
        let Some(field) = draft.map(|draft| TextField::new(&draft.text, Lines::One)) else {
            return;
        };
        self.layers.push(Layer::RoomMessage(Box::new(field)));
        let text = self.texts.msg_room_message_is_back();
        self.say(text, Level::Warning);
    }

    pub(super) fn key_in_room_message(&mut self, key: Key, effects: &mut Vec<Effect>) {
        let Some(Layer::RoomMessage(field)) = self.layers.last_mut() else {
            return;
        };
        match key.code {
            Code::Esc => self.close_room_message(effects),
            Code::Enter => {
                let text = field.text().trim().chars().take(LONGEST).collect();
                self.close_room_message(effects);
                self.tell_room(text);
            }
            _ => {
                let typed = typing::key(field, key, usize::MAX).is_some();
                self.typed_in_room_message(typed, effects);
            }
        }
    }

    pub(super) fn paste_in_room_message(&mut self, text: &str, effects: &mut Vec<Effect>) {
        if let Some(Layer::RoomMessage(field)) = self.layers.last_mut() {
            let typed = field.paste(text).is_some();
            self.typed_in_room_message(typed, effects);
        }
    }

    /// Keeps what was typed, before it is seen.
    fn typed_in_room_message(&mut self, typed: bool, effects: &mut Vec<Effect>) {
        let Some(Layer::RoomMessage(field)) = self.layers.last().filter(|_| typed) else {
            return;
        };
        let draft = Draft {
            place: PLACE.to_owned(),
            text: field.text().to_owned(),
            note: None,
            other: Other::new(),
        };
        self.change(Edit::PutDraft(Box::new(draft)), None, effects);
    }

    fn close_room_message(&mut self, effects: &mut Vec<Effect>) {
        self.layers.pop();
        let mut drafts = self.console().into_iter().flat_map(|c| &c.session.drafts);
        if drafts.any(|draft| draft.place == PLACE) {
            let place = PLACE.to_owned();
            self.change(Edit::RemoveDraft { place }, None, effects);
        }
    }

    /// An empty message lets the room follow the programme again.
    fn tell_room(&mut self, text: String) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let view = (!text.is_empty()).then_some(View::Message);
        console.room.message = text;
        console.room.show(view);
        self.say_what_the_room_sees();
    }
}
