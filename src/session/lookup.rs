//! Questions to a session that several rooms ask.

use uuid::Uuid;

use super::document::{Group, Person, Session};
use crate::programme::{Item, Other};
use crate::timetable::{Countdown, DayRun, Overrun, Plan};

impl Session {
    /// The groups that exist on a day, in the order in which they report back unless they are moved.
    pub fn groups_on<'a>(&'a self, day: &'a str) -> impl Iterator<Item = &'a Group> {
        self.groups.iter().filter(move |group| {
            let is_on = group.days.is_empty() || group.days.iter().any(|d| d == day);
            is_on && !group.gone
        })
    }

    /// The members of a group, in its order. Who has left the session is in none.
    pub fn members<'a>(&'a self, group: &'a Group) -> impl Iterator<Item = &'a Person> {
        group.people.iter().filter_map(|id| self.person(*id))
    }

    /// The ids of the groups that exist on a day, in the session's order.
    #[must_use]
    pub fn group_ids_on(&self, day: &str) -> Vec<Uuid> {
        self.groups_on(day).map(|group| group.id).collect()
    }

    /// The group with an id, on whichever days.
    #[must_use]
    pub fn group(&self, id: Uuid) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// Its name; none when there is no such group any more.
    #[must_use]
    pub fn group_name(&self, id: Uuid) -> Option<&str> {
        self.group(id).map(|group| group.name.as_str())
    }

    /// Whether a participant counts as here on a day. Until it has been said of anyone that they are here, everyone does.
    #[must_use]
    pub fn counts_as_here(&self, person: &Person, day: &str) -> bool {
        let is_marked = |person: &Person| person.days.iter().any(|one| one == day);
        is_marked(person) || !self.people.iter().any(is_marked)
    }

    /// The participant with an id.
    #[must_use]
    pub fn person(&self, id: Uuid) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// How a day is run when the session says nothing about it: on its printed date, else the day the session was made.
    #[must_use]
    pub fn default_run(&self, day: usize) -> DayRun {
        let day = self.programme.days.get(day);
        DayRun {
            day: day.map(|d| d.id.clone()).unwrap_or_default(),
            date: day
                .and_then(|d| d.date)
                .unwrap_or_else(|| self.created.with_timezone(&self.zone).date_naive()),
            shift_minutes: 0,
            ends_later_minutes: 0,
            countdown: Countdown::FullLength,
            overrun: Overrun::default(),
            other: Other::default(),
        }
    }

    /// How a day of the programme (its index) is run; none when the session says nothing about it.
    #[must_use]
    pub fn run_of(&self, day: usize) -> Option<&DayRun> {
        let id = &self.programme.days.get(day)?.id;
        self.days.iter().find(|run| run.day == *id)
    }

    /// Asks something of the plan of a day (its index in the programme).
    ///
    /// # Panics
    /// When the programme has no such day.
    pub fn with_plan<T>(&self, day: usize, ask: impl FnOnce(Plan<'_>) -> T) -> T {
        let default;
        let run = if let Some(run) = self.run_of(day) {
            run
        } else {
            default = self.default_run(day);
            &default
        };
        let day = &self.programme.days[day];
        let groups = self.group_ids_on(&day.id);
        let plan = Plan {
            day,
            run,
            zone: self.zone,
            groups: &groups,
        };
        ask(plan)
    }

    /// The item with an id, on whichever day.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.programme
            .days
            .iter()
            .flat_map(|day| &day.items)
            .find(|item| item.id == id)
    }
}

impl Person {
    /// A participant of whom nothing is known yet.
    #[must_use]
    pub fn unknown(id: Uuid) -> Person {
        Person {
            id,
            name: String::new(),
            function: String::new(),
            organisation: String::new(),
            sector: String::new(),
            answers: Other::new(),
            days: Vec::new(),
            other: Other::new(),
        }
    }

    /// What the participant is called: by name, else by function and organisation. Empty when nothing is known.
    #[must_use]
    pub fn label(&self) -> String {
        if !self.name.trim().is_empty() {
            return self.name.clone();
        }
        let parts = [self.function.as_str(), self.organisation.as_str()];
        let known = parts.into_iter().filter(|part| !part.trim().is_empty());
        known.collect::<Vec<_>>().join(", ")
    }
}
