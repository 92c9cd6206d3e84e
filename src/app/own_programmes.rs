//! The user's own programmes on the start screen.

use super::layer::Layer;
use super::start::{StartLists, StartScreen};
use super::{Effect, Level, Model, Screen};
use crate::store::KeptProgramme;

impl Model {
    /// A programme is among the user's own: says so, and selects it on the start screen.
    pub(super) fn programme_kept(
        &mut self,
        kept: &KeptProgramme,
        lists: Option<StartLists>,
        effects: &mut Vec<Effect>,
    ) {
        self.draft_kept(kept, effects);
        // What it was made from has done its part.
        self.layers
            .retain(|layer| !matches!(layer, Layer::Invitation(_)));
        let programme = &kept.programme;
        if let (Screen::Start(start), Some(lists)) = (&mut self.screen, lists) {
            let mut anew = StartScreen::new(lists);
            anew.selected = start.selected;
            anew.select_programme(&programme.id);
            *start = anew;
        }
        let name = format!("{}.{}", programme.id, programme.language);
        let text = self.texts.msg_programme_kept(&programme.title, name);
        self.say(text, Level::Done);
    }
}
