//! The box in which groups are formed: what is wished for, and at once what would come of it.

use uuid::Uuid;

use super::GroupsBox;
use crate::app::console::Console;
use crate::app::key::{Code, Key};
use crate::app::layer::Layer;
use crate::app::{Effect, Level, Model};
use crate::session::forming::{
    Formed, MadeOf, Parts, Reach, Trait, Wish, arranged, form, in_order,
};
use crate::session::{Edit, Person};
use crate::text::int;

/// The size that is offered where there are no groups yet: large enough for a result, small enough for all to speak.
const USUAL_SIZE: usize = 5;
/// The most that can be typed as a size or a number.
const MOST: usize = 999;

/// What is wished for, and what comes of it.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a choice of its own, in its own row of the box"
)]
pub struct FormingBox {
    pub row: Row,
    pub by_size: bool,
    /// People in a group, or groups.
    pub count: usize,
    pub rule: Rule,
    /// On the shown day alone.
    pub only_this_day: bool,
    /// Those who are not here on the day as well.
    pub absent: bool,
    pub seed: u64,
    /// First of the groups that are shown.
    pub scroll: usize,
    /// A digit has just been typed, another one goes on with it.
    typing: bool,
    pub preview: Preview,
}

/// What would come of it.
#[derive(Debug)]
pub struct Preview {
    /// The name of each group and what it is made of.
    pub groups: Vec<(String, MadeOf)>,
    pub formed: Formed,
}

/// A row of the box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    Parts,
    Count,
    Rule,
    Reach,
    Who,
}

/// Who is to work with whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    Together,
    /// Organisations together, and their groups mixed by sector.
    TogetherMixed,
    Sectors,
    Organisations,
    Chance,
}

impl Rule {
    pub const ALL: [Rule; 5] = [
        Rule::Together,
        Rule::TogetherMixed,
        Rule::Sectors,
        Rule::Organisations,
        Rule::Chance,
    ];

    fn wish(self, parts: Parts, seed: u64) -> Wish {
        let (together, mixed) = match self {
            Rule::Together => (Some(Trait::Organisation), Vec::new()),
            Rule::TogetherMixed => (Some(Trait::Organisation), vec![Trait::Sector]),
            Rule::Sectors => (None, vec![Trait::Sector, Trait::Organisation]),
            Rule::Organisations => (None, vec![Trait::Organisation, Trait::Sector]),
            Rule::Chance => (None, Vec::new()),
        };
        Wish {
            parts,
            together,
            mixed,
            seed,
        }
    }
}

impl FormingBox {
    fn new(console: &Console) -> FormingBox {
        let groups = console.session.groups_on(&console.shown_day().id).count();
        let mut open = FormingBox {
            row: Row::Count,
            by_size: groups == 0,
            count: if groups == 0 { USUAL_SIZE } else { groups },
            rule: Rule::Together,
            only_this_day: false,
            absent: false,
            seed: 1,
            scroll: 0,
            typing: false,
            preview: Preview {
                groups: Vec::new(),
                formed: Formed {
                    groups: Vec::new(),
                    unmet: Vec::new(),
                },
            },
        };
        open.form(console);
        open
    }

    fn wish(&self) -> Wish {
        let parts = if self.by_size {
            Parts::Size(self.count)
        } else {
            Parts::Number(self.count)
        };
        self.rule.wish(parts, self.seed)
    }

    fn reach(&self, console: &Console) -> Reach {
        if self.only_this_day {
            Reach::Day(console.shown_day().id.clone())
        } else {
            Reach::AllDays
        }
    }

    /// Finds out what comes of what is wished for.
    fn form(&mut self, console: &Console) {
        let people = console.to_be_grouped(self.absent);
        let mut formed = form(&people, &self.wish());
        let session = &console.session;
        let together = self.wish().together;
        for group in &mut formed.groups {
            in_order(group, session, together);
        }
        let mut number = 0;
        let groups = arranged(session, &self.reach(console), &formed.groups, || {
            number += 1;
            Uuid::from_u128(number)
        });
        let groups = groups.iter().take(formed.groups.len()).map(|group| {
            let members: Vec<&Person> = session.members(group).collect();
            (group.name.clone(), MadeOf::of(&members))
        });
        self.preview = Preview {
            groups: groups.collect(),
            formed,
        };
        let last = self.preview.groups.len().saturating_sub(1);
        self.scroll = self.scroll.min(last);
    }

    /// The rows that have something to choose in this session.
    #[must_use]
    pub fn rows(&self, console: &Console) -> Vec<Row> {
        let mut rows = vec![Row::Parts, Row::Count, Row::Rule];
        if console.session.programme.days.len() > 1 {
            rows.push(Row::Reach);
        }
        if console.here() < console.session.people.len() {
            rows.push(Row::Who);
        }
        rows
    }

    fn turn(&mut self, by: isize, people: usize) {
        self.typing = false;
        match self.row {
            Row::Parts => {
                // The other way to say nearly the same.
                self.count = people.div_ceil(self.count.max(1)).max(1);
                self.by_size = !self.by_size;
            }
            Row::Count => self.count = self.count.saturating_add_signed(by).clamp(1, MOST),
            Row::Rule => {
                let at = Rule::ALL.iter().position(|rule| *rule == self.rule);
                let count = Rule::ALL.len();
                let next = (at.unwrap_or(0) + count).saturating_add_signed(by) % count;
                self.rule = Rule::ALL.get(next).copied().unwrap_or(self.rule);
            }
            Row::Reach => self.only_this_day = !self.only_this_day,
            Row::Who => self.absent = !self.absent,
        }
    }

    fn type_digit(&mut self, digit: u32) {
        let digit = usize::try_from(digit).unwrap_or(0);
        let before = if self.typing { self.count } else { 0 };
        let count = before * 10 + digit;
        if (1..=MOST).contains(&count) {
            self.count = count;
        }
        self.row = Row::Count;
        self.typing = true;
    }
}

impl Console {
    /// Those of whom groups are formed: who is here on the shown day, or everyone.
    fn to_be_grouped(&self, absent: bool) -> Vec<&Person> {
        let day = &self.shown_day().id;
        let people = self.session.people.iter();
        people
            .filter(|one| absent || self.session.counts_as_here(one, day))
            .collect()
    }

    /// How many participants are here on the shown day.
    #[must_use]
    pub fn here(&self) -> usize {
        self.to_be_grouped(false).len()
    }
}

impl Model {
    pub(super) fn open_forming(&mut self) {
        let Some(console) = self.console() else {
            return;
        };
        if console.session.people.is_empty() {
            let text = self.texts.msg_forming_no_people();
            return self.say(text, Level::Note);
        }
        let open = GroupsBox::Forming(Box::new(FormingBox::new(console)));
        self.layers.push(Layer::Groups(open));
    }

    pub(super) fn key_in_forming(
        &mut self,
        mut open: Box<FormingBox>,
        key: Key,
        effects: &mut Vec<Effect>,
    ) {
        let Some(console) = self.console() else {
            return;
        };
        let rows = open.rows(console);
        let at = rows.iter().position(|row| *row == open.row).unwrap_or(0);
        let mut go_to = |row: usize| {
            open.typing = false;
            open.row = rows.get(row % rows.len()).copied().unwrap_or(open.row);
        };
        let people = console.to_be_grouped(open.absent).len();
        match key.code {
            Code::Esc => return,
            Code::Enter => return self.take_formed(&open, effects),
            Code::Up => go_to(at + rows.len() - 1),
            Code::Tab if key.shift => go_to(at + rows.len() - 1),
            Code::Down | Code::Tab => go_to(at + 1),
            Code::Left => open.turn(-1, people),
            Code::Right => open.turn(1, people),
            Code::PageDown => open.scroll = open.scroll.saturating_add(5),
            Code::PageUp => open.scroll = open.scroll.saturating_sub(5),
            Code::Home => open.scroll = 0,
            Code::Backspace => {
                open.count = (open.count / 10).max(1);
                open.typing = open.count > 1;
            }
            Code::Char(c) if key.typed().is_some() => match (c, c.to_digit(10)) {
                (_, Some(digit)) => open.type_digit(digit),
                ('+' | '=', _) => open.count = (open.count + 1).min(MOST),
                ('-', _) => open.count = open.count.saturating_sub(1).max(1),
                ('d', _) => open.seed = open.seed.saturating_add(1),
                ('D', _) => open.seed = open.seed.saturating_sub(1).max(1),
                _ => {}
            },
            _ => {}
        }
        open.form(console);
        self.layers.push(Layer::Groups(GroupsBox::Forming(open)));
    }

    /// Puts the groups in the session; one undo takes them back.
    fn take_formed(&mut self, open: &FormingBox, effects: &mut Vec<Effect>) {
        let formed = &open.preview.formed.groups;
        let now = self.now.clone();
        let ids: Vec<Uuid> = formed.iter().map(|_| self.ids.next(&now)).collect();
        let mut ids = ids.into_iter();
        let Some(console) = self.console() else {
            return;
        };
        let reach = open.reach(console);
        let groups = arranged(&console.session, &reach, formed, || {
            ids.next().unwrap_or_default()
        });
        let what = self.texts.msg_did_form_groups(int(formed.len()));
        self.change(Edit::PutGroups(groups), Some(what), effects);
        if let Some(console) = self.console_mut() {
            console.groups.card = None;
            console.groups.member = None;
        }
    }
}
