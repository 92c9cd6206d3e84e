//! From the start screen: a programme from nothing, from another, in another language, to someone else.

use super::days::empty_day;
use super::language_name;
use crate::app::dialog::{Answer, Choice, Dialog};
use crate::app::form::Form;
use crate::app::layer::Layer;
use crate::app::start::{ProgrammeEntry, Row};
use crate::app::{Effect, Level, Model, Screen};
use crate::programme::catalogue::{self, Heading};
use crate::programme::{Language, Other, Programme, Times, read, slug};
use crate::session::{Composing, NewSession, Session};
use crate::text::{Texts, findings};

/// Columns of a sentence on a file that cannot be read.
const COLUMNS: usize = 76;

/// A programme of one day, of which nothing is said yet.
fn empty_programme(texts: &Texts) -> Programme {
    let mut programme = Programme {
        format: read::PROGRAMME.name.to_owned(),
        version: read::PROGRAMME.version,
        id: "new".to_owned(),
        language: texts.language,
        title: texts.msg_compose_new_title(),
        organiser: String::new(),
        audience: String::new(),
        source: String::new(),
        times: Times::Suggested,
        intake: Vec::new(),
        days: Vec::new(),
        modules: Vec::new(),
        tracks: Vec::new(),
        occasions: Vec::new(),
        follow_up: None,
        other: Other::new(),
    };
    let day = empty_day(texts, &programme);
    programme.days.push(day);
    programme
}

/// Whether a programme is one of the user's own.
fn is_own(heading: &Heading) -> bool {
    !catalogue::headings().contains(heading)
}

impl Model {
    pub(super) fn compose_from_nothing(&mut self, effects: &mut Vec<Effect>) {
        let programme = empty_programme(&self.texts);
        let draft = self.draft(programme, Composing::default());
        effects.extend(draft.map(|draft| Effect::Create(Box::new(draft))));
    }

    /// The programme of the row that is selected on the start screen, in the languages that it is there in.
    fn selected_entry(&self) -> Option<&ProgrammeEntry> {
        let Screen::Start(start) = &self.screen else {
            return None;
        };
        match start.row(start.selected)? {
            Row::Programme(index) => start.lists.programmes.get(index),
            Row::Session(_) => None,
        }
    }

    /// The same in the interface's language, else its own; says what to do when no programme is selected, or what is wrong with it.
    fn selected_programme(&mut self) -> Option<(Heading, Programme)> {
        let heading = self.selected_entry().map(|e| e.variant(self.language()));
        let Some(heading) = heading.cloned() else {
            let text = self.texts.msg_select_programme_first();
            self.say(text, Level::Note);
            return None;
        };
        match catalogue::load(&heading) {
            Ok(programme) => Some((heading, programme)),
            Err(error) => {
                let (name, text) = (heading.name(), &heading.text);
                let text = findings::read_error(&self.texts, &name, &error, text, COLUMNS);
                self.say(text, Level::Warning);
                None
            }
        }
    }

    /// Goes on with one of the user's own; what ships is copied.
    pub(super) fn write_selected(&mut self, effects: &mut Vec<Effect>) {
        let Some((heading, programme)) = self.selected_programme() else {
            return;
        };
        if !is_own(&heading) {
            return self.copy_selected(effects);
        }
        if let Some(path) = self.draft_of(&heading.name()) {
            return effects.push(Effect::Open(path));
        }
        let composing = Composing {
            own: Some(programme.id.clone()),
            ..Composing::default()
        };
        let draft = self.draft(programme, composing);
        effects.extend(draft.map(|draft| Effect::Create(Box::new(draft))));
    }

    /// Where a programme of that name is being written already.
    fn draft_of(&self, name: &str) -> Option<std::path::PathBuf> {
        let Screen::Start(start) = &self.screen else {
            return None;
        };
        let mut sessions = start.lists.sessions.iter();
        let draft = sessions.find(|session| session.composing.as_deref() == Some(name));
        draft.map(|draft| draft.path.clone())
    }

    pub(super) fn copy_selected(&mut self, effects: &mut Vec<Effect>) {
        let Some((_, mut programme)) = self.selected_programme() else {
            return;
        };
        let texts = self.texts_in(programme.language);
        programme.title = texts.msg_copy_of(&programme.title);
        let draft = self.draft(programme, Composing::default());
        effects.extend(draft.map(|draft| Effect::Create(Box::new(draft))));
    }

    /// Asks in which language the selected programme is to be written too.
    pub(super) fn ask_which_language(&mut self) {
        let there: Vec<Language> = self.selected_entry().map_or_else(Vec::new, |entry| {
            entry.variants.iter().map(|v| v.language).collect()
        });
        let Some((_, programme)) = self.selected_programme() else {
            return;
        };
        let missing = Language::ALL.into_iter().filter(|l| !there.contains(l));
        let mut choices = Vec::new();
        for language in missing {
            let composing = Composing {
                own: Some(programme.id.clone()),
                translates: Some(Box::new(programme.clone())),
                other: Other::new(),
            };
            let translated = Programme {
                language,
                ..programme.clone()
            };
            let Some(draft) = self.draft(translated, composing) else {
                return;
            };
            choices.push(Choice {
                key: language.code().chars().next(),
                label: language_name(&self.texts, language),
                answer: Answer::MakeSession(Box::new(draft)),
            });
        }
        if choices.is_empty() {
            let text = self.texts.msg_translate_all_there(&programme.title);
            return self.say(text, Level::Note);
        }
        let dialog = Dialog {
            title: self.texts.msg_translate_title(),
            body: vec![self.texts.msg_translate_intro(&programme.title)],
            choices,
            selected: 0,
            urgent: false,
            scroll: 0,
        };
        self.layers.push(Layer::Dialog(dialog));
    }

    /// Asks where to write the selected programme's file.
    pub(super) fn share_selected(&mut self) {
        if let Some((heading, _)) = self.selected_programme() {
            let path = format!("~/{}.json", heading.name());
            let form = Form::save_programme(&path, heading.text.into_owned());
            self.layers.push(Layer::Form(Box::new(form)));
        }
    }

    /// Asks where to write the file of the programme that is being written, as it is now.
    pub(super) fn share_draft(&mut self) {
        let Some((mut programme, _)) = self.draft_and_day() else {
            return;
        };
        let own = self
            .console()
            .and_then(|c| c.session.composing.as_ref()?.own.clone());
        let named = [
            own.unwrap_or_default(),
            slug(&programme.title),
            programme.id,
        ];
        programme.id = named
            .into_iter()
            .find(|id| !id.is_empty())
            .unwrap_or_default();
        let path = format!("~/{}.{}.json", programme.id, programme.language);
        if let Ok(text) = serde_json::to_string_pretty(&programme) {
            let form = Form::save_programme(&path, text + "\n");
            self.layers.push(Layer::Form(Box::new(form)));
        }
    }

    /// A session in which a programme is written.
    fn draft(&mut self, programme: Programme, composing: Composing) -> Option<Session> {
        let now = self.now.clone();
        let today = now.at.with_timezone(&self.settings.zone).date_naive();
        let new = NewSession {
            id: self.ids.next(&now),
            programme,
            title: None,
            place: String::new(),
            language: None,
            zone: self.settings.zone,
            created: now.at,
            today,
            dates: vec![today],
            groups: Vec::new(),
        };
        match Session::new(new) {
            Ok(session) => Some(Session {
                composing: Some(Box::new(composing)),
                ..session
            }),
            Err(error) => {
                let text = self.texts.msg_edit_failed(error.to_string());
                self.say(text, Level::Warning);
                None
            }
        }
    }
}
