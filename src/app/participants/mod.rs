//! Those who come: who is listed and selected, who is here today, and what is known of each.

pub mod card;
mod pasted;

use super::cell::{Cell, Part, Place};
use super::console::{Console, View};
use super::groups::Page;
use super::text_field::{Lines, TextField};
use super::{Effect, Level, Model};
use crate::session::{Edit, Person};
use crate::text::int;
use card::Field;

/// What a key does with the participants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParticipantsAction {
    Add,
    Edit,
    Delete,
    /// Here on the shown day, or not.
    Here,
    /// Everyone who is listed, or none of them.
    AllHere,
    Search,
}

impl ParticipantsAction {
    /// Whether it has something to do.
    pub(super) fn applies(self, console: &Console) -> bool {
        let writable = console.read_only.is_none();
        let any = !console.session.people.is_empty();
        match self {
            ParticipantsAction::Add => writable,
            ParticipantsAction::Search => any,
            _ => writable && any,
        }
    }
}

impl Console {
    /// The participants that are listed: all, or those in whom the words that are searched for are found.
    #[must_use]
    pub fn listed_people(&self) -> Vec<&Person> {
        let filter = &self.groups.filter;
        let people = self.session.people.iter();
        if filter.words.is_empty() {
            return people.collect();
        }
        people
            .filter(|person| filter.finds(&self.searched(person)))
            .collect()
    }

    /// The words by which a participant is found.
    fn searched(&self, person: &Person) -> String {
        let known = [
            &person.name,
            &person.function,
            &person.organisation,
            &person.sector,
        ];
        let groups = self.groups_of(person);
        let known = known.into_iter().map(String::as_str);
        known.chain(groups).collect::<Vec<_>>().join(" ")
    }

    /// The names of the groups that a participant is in on the shown day.
    pub fn groups_of<'a>(&'a self, person: &'a Person) -> impl Iterator<Item = &'a str> {
        let groups = self.session.groups_on(&self.shown_day().id);
        groups
            .filter(|group| group.people.contains(&person.id))
            .map(|group| group.name.as_str())
    }

    /// The participant that the eye is on.
    #[must_use]
    pub fn participant(&self) -> Option<&Person> {
        let listed = self.listed_people();
        let selected = self.groups.participant;
        let selected = listed.iter().find(|person| Some(person.id) == selected);
        selected.or(listed.first()).copied()
    }

    /// Whether a participant is here on the shown day.
    #[must_use]
    pub fn is_here(&self, person: &Person) -> bool {
        person.days.contains(&self.shown_day().id)
    }

    /// How many are here on the shown day.
    #[must_use]
    pub fn count_here(&self) -> usize {
        let people = self.session.people.iter();
        people.filter(|person| self.is_here(person)).count()
    }

    /// A participant as it is when it is here on the shown day, or not.
    fn with_presence(&self, person: &Person, here: bool) -> Person {
        let day = self.shown_day().id.clone();
        let mut person = person.clone();
        person.days.retain(|one| *one != day);
        if here {
            person.days.push(day);
            // In the order of the programme, whenever it was said.
            let days = &self.session.programme.days;
            let place = |id: &String| days.iter().position(|day| day.id == *id);
            person.days.sort_by_key(place);
        }
        person
    }
}

impl Model {
    pub(super) fn act_on_participants(
        &mut self,
        action: ParticipantsAction,
        effects: &mut Vec<Effect>,
    ) {
        if action != ParticipantsAction::Search && self.refuse_if_read_only() {
            return;
        }
        match action {
            ParticipantsAction::Add => self.new_participant(effects),
            ParticipantsAction::Edit => self.open_person_card(effects),
            ParticipantsAction::Delete => self.delete_participant(effects),
            ParticipantsAction::Here => self.toggle_here(effects),
            ParticipantsAction::AllHere => self.toggle_all_here(effects),
            ParticipantsAction::Search => {
                if let Some(console) = self.console_mut() {
                    let words = &console.groups.filter.words;
                    console.groups.searching = Some(TextField::new(words, Lines::One));
                }
            }
        }
    }

    /// A line for the name of a new participant.
    pub(super) fn new_participant(&mut self, effects: &mut Vec<Effect>) {
        let now = self.now.clone();
        let id = self.ids.next(&now);
        if let Some(console) = self.console_mut() {
            // Who is new is to be seen.
            console.groups.filter.words.clear();
            console.groups.new = Some(id);
        }
        let place = Place::new(Part::Person, id, &Field::Name.slug());
        self.open_cell(Cell::new(place, "", Lines::One), effects);
    }

    pub(super) fn step_participant(&mut self, by: i64) {
        let Some(console) = self.console_mut() else {
            return;
        };
        let listed = console.listed_people();
        let now = console.participant().map(|person| person.id);
        let index = listed.iter().position(|person| Some(person.id) == now);
        let by = isize::try_from(by).unwrap_or_default();
        let target = index.unwrap_or(0).saturating_add_signed(by);
        let target = listed.get(target.min(listed.len().saturating_sub(1)));
        let target = target.map(|person| person.id);
        console.groups.participant = target;
    }

    /// The selected one is here today, or not; the next one is asked for.
    fn toggle_here(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(person) = console.participant() else {
            return;
        };
        let here = !console.is_here(person);
        let who = self.name_of(person);
        let what = if here {
            self.texts.msg_did_here(who)
        } else {
            self.texts.msg_did_not_here(who)
        };
        let person = Box::new(console.with_presence(person, here));
        if self.change(Edit::ReplacePerson(person), Some(what), effects) {
            self.step_participant(1);
        }
    }

    fn toggle_all_here(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let listed = console.listed_people();
        let here = !listed.iter().all(|person| console.is_here(person));
        let others = listed
            .iter()
            .filter(|person| console.is_here(person) != here);
        let edits: Vec<Edit> = others
            .map(|person| Edit::ReplacePerson(Box::new(console.with_presence(person, here))))
            .collect();
        if edits.is_empty() {
            return;
        }
        let count = int(listed.len());
        let what = if here {
            self.texts.msg_did_all_here(count)
        } else {
            self.texts.msg_did_none_here(count)
        };
        self.change(Edit::together(edits), Some(what), effects);
    }

    /// Takes the selected one out, of the groups as well. What was noted about them stays.
    fn delete_participant(&mut self, effects: &mut Vec<Effect>) {
        let Some(console) = self.console() else {
            return;
        };
        let Some(person) = console.participant() else {
            return;
        };
        let id = person.id;
        let what = self.texts.msg_did_delete_participant(self.name_of(person));
        let mut edits = Vec::new();
        for group in &console.session.groups {
            if group.people.contains(&id) {
                let mut left = group.clone();
                left.people.retain(|member| *member != id);
                edits.push(Edit::ReplaceGroup(Box::new(left)));
            }
        }
        edits.push(Edit::RemovePerson { id });
        let listed = console.listed_people();
        let index = listed.iter().position(|one| one.id == id).unwrap_or(0);
        // The eye stays where it was.
        let after = listed.get(index + 1).or(listed.get(index.wrapping_sub(1)));
        let after = after.map(|one| one.id);
        if self.change(Edit::together(edits), Some(what), effects)
            && let Some(console) = self.console_mut()
        {
            console.groups.participant = after;
        }
    }

    /// What a participant is called, however little is known.
    pub(super) fn name_of(&self, person: &Person) -> String {
        let label = person.label();
        if label.is_empty() {
            self.texts.msg_person_without_name()
        } else {
            label
        }
    }

    /// Whether the page with the participants is shown.
    pub(super) fn shows_participants(&self) -> bool {
        self.console().is_some_and(|console| {
            console.view == View::Groups && console.groups.page == Page::Participants
        })
    }

    /// Says that what is pasted here would be a table of participants.
    pub(super) fn paste_on_participants(&mut self, text: &str) -> bool {
        let searches = self
            .console()
            .is_some_and(|console| console.groups.searching.is_some());
        if !self.shows_participants() || searches || !self.layers.is_empty() {
            return false;
        }
        if self.refuse_if_read_only() {
            return true;
        }
        if !self.preview_pasted(text) {
            let text = self.texts.msg_paste_no_participants();
            self.say(text, Level::Note);
        }
        true
    }
}
