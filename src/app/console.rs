//! An open session on the console: which view, which day, what is selected, how saving stands.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::between::BetweenView;
use super::day_form::DayForm;
use super::groups::GroupsView;
use super::history::{Change, History};
use super::modules::ModulesView;
use super::notes::NotesView;
use super::review::ReviewView;
use super::stakeholders::StakeholdersView;
use crate::programme::{Day, Item, Module};
use crate::session::{Edit, EditError, Session};
use crate::stage::Choice;
use crate::timetable::catch_up::{self, Advice};
use crate::timetable::{self, Countdown, DayRun, DayState, Event, Moment, Standing};

/// A day in milliseconds.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

pub struct Console {
    pub session: Session,
    pub path: PathBuf,
    /// Who holds the session, when this console may only look.
    pub read_only: Option<String>,
    pub view: View,
    /// Index of the day that is shown.
    pub day: usize,
    /// The item that the facilitator has moved to; none: the eye follows what runs.
    pub selected: Option<usize>,
    pub modules: ModulesView,
    pub notes: NotesView,
    pub stakeholders: StakeholdersView,
    pub between: BetweenView,
    pub groups: GroupsView,
    pub review: ReviewView,
    pub save: Save,
    /// What the facilitator has chosen for the room; its file keeps it.
    pub room: Choice,
    /// How the shown day stands at the model's moment, after the last message; what is drawn is this.
    pub standing: Standing,
    /// The date at that moment, in the session's zone.
    pub date: NaiveDate,
    /// From when to when the computer last was away while an item ran.
    pub(super) away: Option<(Moment, Moment)>,
    /// A form that was closed without keeping what was typed in it.
    pub(super) aside: Option<DayForm>,
    pub(super) history: History,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum View {
    Day,
    Modules,
    Notes,
    Stakeholders,
    /// The groups, and those who come.
    Groups,
    /// What the session comes to, looked back on.
    Review,
    /// What was promised and expected, followed up between the days; no tab of its own.
    Between,
}

impl View {
    /// The views with the number under which they are found, in the order of the tabs.
    pub const ALL: [(char, View); 6] = [
        ('1', View::Day),
        ('2', View::Modules),
        ('3', View::Notes),
        ('4', View::Stakeholders),
        ('5', View::Groups),
        ('6', View::Review),
    ];
}

/// How far the session is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Save {
    /// Everything up to this revision is synced.
    Kept {
        revision: u64,
    },
    Failed(SaveFailure),
}

/// The session's file has not been saved since a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveFailure {
    pub since: DateTime<FixedOffset>,
    /// Why, in few words.
    pub reason: String,
    /// The same with the names of files.
    pub error: String,
    /// Whether the journal still keeps what is typed: then nothing is lost, even if the program dies.
    pub kept: bool,
}

impl Save {
    #[must_use]
    pub fn failure(&self) -> Option<&SaveFailure> {
        match self {
            Save::Kept { .. } => None,
            Save::Failed(failure) => Some(failure),
        }
    }
}

impl Console {
    pub(super) fn new(
        session: Session,
        path: PathBuf,
        read_only: Option<String>,
        now: &Moment,
    ) -> Console {
        let save = Save::Kept {
            revision: session.revision,
        };
        let standing = standing_of(&session, 0, now);
        let date = now.at.with_timezone(&session.zone).date_naive();
        let mut console = Console {
            session,
            path,
            read_only,
            view: View::Day,
            day: 0,
            selected: None,
            modules: ModulesView::default(),
            notes: NotesView::default(),
            stakeholders: StakeholdersView::default(),
            between: BetweenView::default(),
            groups: GroupsView::default(),
            review: ReviewView::default(),
            save,
            room: Choice::default(),
            standing,
            date,
            away: None,
            aside: None,
            history: History::default(),
        };
        console.day = console.day_at(now);
        console.standing = console.standing_at(now);
        console
    }

    /// The day to show at a moment: of those that have not ended today's, else one that has begun, else the first.
    /// Yesterday's last item that nobody ended does not hold today up.
    pub(super) fn day_at(&self, now: &Moment) -> usize {
        let today = self.today(now);
        let days = self.session.programme.days.len();
        let states: Vec<DayState> = (0..days)
            .map(|day| self.standing_of(day, now).state)
            .collect();
        let running = |d: &usize| !matches!(states[*d], DayState::NotStarted | DayState::Ended);
        let open = |d: &usize| states[*d] != DayState::Ended;
        let is_today = |d: &usize| self.run_of(*d).is_some_and(|run| run.date == today);
        (0..days)
            .find(|d| open(d) && is_today(d))
            .or_else(|| (0..days).find(running))
            .or_else(|| (0..days).find(open))
            .unwrap_or(days.saturating_sub(1))
    }

    /// Shows a session that another program works in as it stands there now.
    pub(super) fn follow(&mut self, session: Session) {
        let last = session.programme.days.len().saturating_sub(1);
        self.day = self.day.min(last);
        self.save = Save::Kept {
            revision: session.revision,
        };
        self.session = session;
    }

    /// Shows the last day when the one that was shown is no more.
    pub(super) fn keep_to_days(&mut self) {
        let last = self.session.programme.days.len().saturating_sub(1);
        self.day = self.day.min(last);
    }

    /// The date in the session's zone.
    #[must_use]
    pub fn today(&self, now: &Moment) -> NaiveDate {
        now.at.with_timezone(&self.session.zone).date_naive()
    }

    #[must_use]
    pub fn shown_day(&self) -> &Day {
        &self.session.programme.days[self.day]
    }

    fn run_of(&self, day: usize) -> Option<&DayRun> {
        self.session.run_of(day)
    }

    /// How the shown day is run.
    #[must_use]
    pub fn run(&self) -> DayRun {
        self.run_of(self.day)
            .cloned()
            .unwrap_or_else(|| self.session.default_run(self.day))
    }

    /// How the shown day stands at a moment, with all that has been done until now.
    #[must_use]
    pub fn standing_at(&self, now: &Moment) -> Standing {
        self.standing_of(self.day, now)
    }

    /// Milliseconds that the big clock shows when the shown day stands so at a moment, by what the day counts down to;
    /// negative: over by that much.
    #[must_use]
    pub fn left_ms(&self, standing: &Standing, now: &Moment) -> Option<i64> {
        self.left_ms_on(self.day, standing, now)
    }

    /// The same for a day that stands so.
    pub(super) fn left_ms_on(&self, day: usize, standing: &Standing, now: &Moment) -> Option<i64> {
        timetable::countdown_ms(self.countdown_of(day), standing, now)
    }

    /// What the clock of a day counts down to.
    pub(super) fn countdown_of(&self, day: usize) -> Countdown {
        let run = self.run_of(day);
        run.map(|run| run.countdown).unwrap_or_default()
    }

    /// What can be done about the shown day at a moment.
    #[must_use]
    pub fn advice(&self, now: &Moment) -> Advice {
        self.session.with_plan(self.day, |plan| {
            catch_up::advise(plan, &self.session.log, now)
        })
    }

    /// The round of report-back of an item of the shown day at a moment.
    pub(super) fn round_of(&self, item: usize, now: &Moment) -> Option<timetable::Round> {
        self.session.with_plan(self.day, |plan| {
            timetable::round(plan, &self.session.log, item, now)
        })
    }

    pub(super) fn standing_of(&self, day: usize, now: &Moment) -> Standing {
        standing_of(&self.session, day, now)
    }

    /// The item that the eye is on: the selected one, else the current, else the next.
    #[must_use]
    pub fn focus(&self, standing: &Standing) -> usize {
        let last = self.shown_day().items.len().saturating_sub(1);
        self.selected
            .or(standing.current)
            .or(standing.next)
            .unwrap_or(last)
            .min(last)
    }

    #[must_use]
    pub fn item(&self, index: usize) -> Option<&Item> {
        self.shown_day().items.get(index)
    }

    #[must_use]
    pub fn module(&self, id: &str) -> Option<&Module> {
        self.session
            .programme
            .modules
            .iter()
            .find(|module| module.id == id)
    }

    /// Whether an item runs or is paused, on any day.
    #[must_use]
    pub fn something_runs(&self, now: &Moment) -> bool {
        (0..self.session.programme.days.len())
            .any(|day| self.standing_of(day, now).current.is_some())
    }

    /// Whether everything up to the present revision is on the disk.
    #[must_use]
    pub fn is_saved(&self) -> bool {
        self.save
            == Save::Kept {
                revision: self.session.revision,
            }
    }

    /// Changes the session; `what` says it in words for undo, `None` for what undo passes over (drafts).
    pub(super) fn edit(&mut self, edit: Edit, what: Option<String>) -> Result<Edit, EditError> {
        let inverse = edit.apply(&mut self.session)?;
        self.keep_to_days();
        if let Some(what) = what {
            self.history.made(Change {
                edit: inverse,
                what,
            });
        }
        Ok(edit)
    }

    /// Looks at how things would be after an edit; nothing is changed by it.
    pub(super) fn trial<R>(
        &mut self,
        edit: &Edit,
        now: &Moment,
        look: impl FnOnce(&Console, &Standing) -> R,
    ) -> Result<R, EditError> {
        let revision = self.session.revision;
        let inverse = edit.apply(&mut self.session)?;
        let standing = self.standing_at(now);
        let seen = look(self, &standing);
        inverse.apply(&mut self.session)?;
        self.session.revision = revision;
        Ok(seen)
    }

    /// Whether an event of the log speaks of the shown day.
    #[must_use]
    pub fn in_shown_day(&self, event: &Event) -> bool {
        let day = self.shown_day();
        event.item().map_or_else(
            || event.day() == Some(&day.id),
            |item| day.items.iter().any(|i| i.id == item),
        )
    }
}

fn standing_of(session: &Session, day: usize, now: &Moment) -> Standing {
    let before;
    let now = if session.composing.is_some() {
        // Nothing runs while a programme is written: its days stand as they are printed, however late it is.
        let age = now.at.signed_duration_since(session.created);
        before = now.plus_ms(-age.num_milliseconds() - DAY_MS);
        &before
    } else {
        now
    };
    session.with_plan(day, |plan| timetable::standing(plan, &session.log, now))
}
