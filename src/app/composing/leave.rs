//! Keeping the programme that is being written among the user's own, and leaving it.

use crate::app::dialog::Answer;
use crate::app::start::{StartLists, StartScreen};
use crate::app::{Effect, Model, Screen};
use crate::programme::Programme;
use crate::session::{Composing, Edit};
use crate::store::{Keeping, KeptProgramme};

impl Model {
    /// The programme as it is to be kept, and how.
    fn to_keep(&self) -> Option<(Box<Programme>, Keeping)> {
        let session = &self.console()?.session;
        let composing = session.composing.as_ref()?;
        let mut programme = (*session.programme).clone();
        let own = composing.own.clone();
        let keeping = if own.is_some() {
            Keeping::Same
        } else {
            Keeping::New
        };
        // Without an id it is called by its title.
        programme.id = own.unwrap_or_default();
        Some((Box::new(programme), keeping))
    }

    pub(super) fn keep_draft(&mut self, effects: &mut Vec<Effect>) {
        if let Some((programme, keeping)) = self.to_keep() {
            effects.push(Effect::KeepProgramme { programme, keeping });
        }
    }

    /// From now on it is this one of the user's own that is being written.
    pub(in crate::app) fn draft_kept(&mut self, kept: &KeptProgramme, effects: &mut Vec<Effect>) {
        let Some(composing) = self.console().and_then(|c| c.session.composing.clone()) else {
            return;
        };
        let own = Some(kept.programme.id.clone());
        if composing.own != own {
            let composing = Composing { own, ..*composing };
            self.change(Edit::PutComposing(Some(Box::new(composing))), None, effects);
        }
    }

    /// Leaves the programme that is being written: it is kept as it is seen, if anything was done to it. Whether that is how
    /// the session that is open is left.
    pub(in crate::app) fn leave_draft(
        &mut self,
        answer: &Answer,
        effects: &mut Vec<Effect>,
    ) -> bool {
        let Some(console) = self.console() else {
            return false;
        };
        let looks_only = console.read_only.is_some() || console.save.failure().is_some();
        if !console.is_composing() || looks_only {
            return false;
        }
        let untouched = console.session.revision == 0;
        let programme = self.to_keep().filter(|_| !untouched);
        effects.push(Effect::LeaveDraft {
            programme,
            quit: matches!(answer, Answer::Quit),
        });
        true
    }

    /// The programme is kept, and its draft is no more.
    pub(in crate::app) fn draft_left(
        &mut self,
        kept: Option<&KeptProgramme>,
        lists: StartLists,
        quit: bool,
        effects: &mut Vec<Effect>,
    ) {
        if quit {
            effects.push(Effect::Quit);
        }
        self.screen = Screen::Start(StartScreen::new(lists.clone()));
        if let Some(kept) = kept {
            self.programme_kept(kept, Some(lists), effects);
        }
    }
}
