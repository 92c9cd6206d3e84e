//! From a session to what the room may see of it: an allow-list. What is not named here is not on the stage.

use super::choice::{Choice, View};
use super::document::{
    Clock, FORMAT, GroupLine, ItemLine, LineState, NoteLine, PhaseLine, ProgrammeLine, Stage,
    State, TimerLine, TurnLine,
};
use super::stakeholders::stakeholders;
use crate::programme::{Day, Item, ItemKind, Question};
use crate::session::{Note, Person, Session, Timer};
use crate::timetable::{
    DayState, ItemClock, ItemState, Moment, Standing, TimerClock, Warnings, countdown_ms,
    item_or_last_phase_ms,
};

/// The latest notes, no more than anyone reads on a wall.
const MOST_NOTES: usize = 40;
/// No more timers than anyone tells apart on a wall.
const MOST_TIMERS: usize = 12;

/// What a stage is made from.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    pub session: &'a Session,
    /// Index of the day that the room is in.
    pub day: usize,
    /// How that day stands at `now`.
    pub standing: &'a Standing,
    pub now: &'a Moment,
    pub choice: &'a Choice,
    /// Name of the console's theme.
    pub theme: &'a str,
    /// Whether what the day counts down to comes nearer although the item is paused.
    pub pause_counts: bool,
    pub warnings: Warnings,
}

/// What the room may see.
#[must_use]
pub fn stage(scene: Scene<'_>) -> Stage {
    let Scene {
        session,
        standing,
        choice,
        ..
    } = scene;
    let day = session.programme.days.get(scene.day);
    let current = day.and_then(|day| day.items.get(standing.current?));
    let question = question(scene, current);
    let timers = timers(scene);
    let view = view(scene, current, question.is_some(), !timers.is_empty());
    let is_black = view == View::Black;
    let clock = standing.clock.as_ref().filter(|_| !is_black);
    let seen = |wanted| view == wanted;
    let line = |index: usize| item_line(scene, day?, index);
    Stage {
        format: FORMAT.name.to_owned(),
        version: 1,
        session: session.id,
        revision: 0,
        language: session.language,
        theme: choice.theme.as_deref().unwrap_or(scene.theme).to_owned(),
        title: session.title.clone(),
        day: day.map(|day| day.title.clone()).unwrap_or_default(),
        view,
        choice: choice.clone(),
        state: state(standing.state),
        item: standing.current.and_then(line).filter(|_| !is_black),
        clock: clock.map(|clock| clock_line(scene, clock)),
        phases: clock
            .zip(current)
            .map_or_else(Vec::new, |(clock, item)| phases(scene, clock, item)),
        turn: clock.and_then(|clock| turn(scene, clock)),
        next: standing.next.and_then(line).filter(|_| !is_black),
        programme: day
            .filter(|_| seen(View::Programme))
            .map_or_else(Vec::new, |day| programme(scene, day)),
        question: question.filter(|_| seen(View::Question)),
        groups: day
            .filter(|_| seen(View::Groups))
            .map_or_else(Vec::new, |day| groups(session, day, scene.choice.members)),
        notes: if seen(View::Notes) {
            notes(session)
        } else {
            Vec::new()
        },
        stakeholders: if seen(View::Stakeholders) {
            stakeholders(session, choice)
        } else {
            Vec::new()
        },
        behind_minutes: behind_minutes(scene).filter(|_| !is_black),
        timers: if is_black { Vec::new() } else { timers },
    }
}

/// How late the day is, when the room is to know.
fn behind_minutes(scene: Scene<'_>) -> Option<i64> {
    let runs = !matches!(scene.standing.state, DayState::NotStarted | DayState::Ended);
    (runs && scene.choice.lateness).then_some(scene.standing.behind_seconds / 60)
}

/// The questions that follow the programme: those of the current item's module.
pub fn questions<'a>(
    session: &'a Session,
    current: Option<&'a Item>,
) -> impl Iterator<Item = &'a Question> {
    let module = current.and_then(|item| item.module.as_deref());
    let modules = session.programme.modules.iter();
    modules
        .filter(move |other| module == Some(other.id.as_str()))
        .flat_map(|module| &module.questions)
}

/// The chosen question of whichever module, while questions are chosen; else that of the current item's module, or its first.
fn question(scene: Scene<'_>, current: Option<&Item>) -> Option<String> {
    let chosen = scene.choice.question.as_deref();
    if scene.choice.view == Some(View::Question) {
        let modules = scene.session.programme.modules.iter();
        let mut everywhere = modules.flat_map(|module| &module.questions);
        let found = everywhere.find(|question| chosen == Some(question.id.as_str()));
        if let Some(question) = found {
            return Some(question.text.clone());
        }
    }
    let mut all = questions(scene.session, current);
    let first = all.next()?;
    let chosen = all.find(|question| chosen == Some(question.id.as_str()));
    Some(chosen.unwrap_or(first).text.clone())
}

/// What is chosen, where there is something to show; else what fits the moment.
fn view(scene: Scene<'_>, current: Option<&Item>, has_question: bool, has_timers: bool) -> View {
    let choice = scene.choice;
    if choice.black {
        return View::Black;
    }
    match choice.view {
        Some(View::Question) if has_question => View::Question,
        Some(View::Message) if !choice.message.trim().is_empty() => View::Message,
        Some(View::Timers) if has_timers => View::Timers,
        // A timer that the room may see is to be seen.
        None if has_timers => View::Timer,
        // So is the group that has its turn.
        None if scene.standing.turn().is_some() => View::Timer,
        Some(View::Question | View::Message | View::Timers) | None => {
            fitting(current, has_question)
        }
        Some(view) => view,
    }
}

/// The question while people reflect, the timer while they work or listen, the programme in breaks and when nothing runs.
fn fitting(current: Option<&Item>, has_question: bool) -> View {
    match current.map(|item| item.kind) {
        None | Some(ItemKind::Break | ItemKind::Lunch) => View::Programme,
        Some(ItemKind::Reflection | ItemKind::Discussion) if has_question => View::Question,
        Some(_) => View::Timer,
    }
}

fn state(state: DayState) -> State {
    match state {
        DayState::NotStarted => State::NotStarted,
        DayState::Running => State::Running,
        DayState::Paused => State::Paused,
        DayState::Between => State::Between,
        DayState::Ended => State::Ended,
    }
}

/// A pause that counts is a clock that runs.
fn clock_line(scene: Scene<'_>, clock: &ItemClock) -> Clock {
    let paused = clock.paused_ms.map(|ms| scene.now.plus_ms(-ms));
    let (since, before_ms) = match (&clock.running, paused) {
        (Some((since, before_ms)), _) => (Some(since.clone()), *before_ms),
        (None, Some(_)) if !scene.pause_counts => (None, clock.elapsed_ms),
        (None, paused) => (
            Some(paused.unwrap_or_else(|| scene.now.clone())),
            clock.elapsed_ms,
        ),
    };
    let ran_ms = since.as_ref().map_or(0, |since| scene.now.ms_since(since));
    let left_ms = left_ms(scene).unwrap_or(clock.left_ms);
    let differs_ms = clock.length_ms - before_ms - ran_ms - left_ms;
    Clock {
        since,
        before_ms,
        // In whole seconds, so that the stage stays the same from one second to the next.
        length_ms: clock.length_ms - (differs_ms + 500).div_euclid(1000) * 1000,
        warnings: scene.warnings.times(item_or_last_phase_ms(clock)),
    }
}

/// What is left by what the day counts down to.
fn left_ms(scene: Scene<'_>) -> Option<i64> {
    let day = scene.session.programme.days.get(scene.day)?;
    let run = scene.session.days.iter().find(|run| run.day == day.id)?;
    countdown_ms(run.countdown, scene.standing, scene.now)
}

fn phases(scene: Scene<'_>, clock: &ItemClock, item: &Item) -> Vec<PhaseLine> {
    let phases = clock.phases.iter().map(|phase| PhaseLine {
        title: item
            .phases
            .get(phase.phase)
            .map(|planned| planned.title.clone())
            .unwrap_or_default(),
        length_ms: phase.length_ms,
        warnings: scene.warnings.times(phase.length_ms),
    });
    phases.collect()
}

/// The turn in the round that runs, or the first one of the round that begins when the present phase is over: what time alone
/// brings is in the stage, because no console may be there to say it.
fn turn(scene: Scene<'_>, clock: &ItemClock) -> Option<TurnLine> {
    let phase = clock.phases.get(clock.phase?)?;
    let reading = |left_ms: i64| clock.elapsed_ms.saturating_add(left_ms);
    let (turn, from_ms, begins_ms) = match phase.turn {
        Some(turn) if turn.changing => (turn, 0, reading(turn.left_ms)),
        Some(turn) => (turn, 0, reading(turn.left_ms - turn.allotted_ms)),
        None if phase.round.is_some() => return None,
        None => {
            let round = clock.phases.get(clock.phase? + 1)?.round.as_ref()?;
            let begins_ms = reading(phase.left_ms);
            (round.first_turn()?, begins_ms, begins_ms)
        }
    };
    let name = |id| scene.session.group_name(id).map(str::to_owned);
    Some(TurnLine {
        group: name(turn.group)?,
        warnings: scene.warnings.times(turn.allotted_ms),
        number: turn.number,
        of: turn.of,
        then: turn.then.and_then(name),
        from_ms,
        begins_ms,
        until_ms: begins_ms.saturating_add(turn.allotted_ms),
    })
}

fn starts(scene: Scene<'_>, index: usize) -> Option<String> {
    let item = scene.standing.items.get(index)?;
    let starts = item.expected.start.format("%H:%M").to_string();
    scene.choice.exact_times.then_some(starts)
}

fn item_line(scene: Scene<'_>, day: &Day, index: usize) -> Option<ItemLine> {
    let item = day.items.get(index)?;
    Some(ItemLine {
        title: item.title.clone(),
        kind: item.kind,
        starts: starts(scene, index),
    })
}

/// What was skipped or passed over is not there: the room need not know.
fn programme(scene: Scene<'_>, day: &Day) -> Vec<ProgrammeLine> {
    let line = |index: usize| {
        let item = day.items.get(index)?;
        let state = match scene.standing.items.get(index)?.state {
            ItemState::Pending => LineState::ToCome,
            ItemState::Running | ItemState::Paused => LineState::Now,
            ItemState::Done => LineState::Done,
            ItemState::Skipped | ItemState::PassedOver => return None,
        };
        Some(ProgrammeLine {
            title: item.title.clone(),
            kind: item.kind,
            state,
            starts: starts(scene, index),
        })
    };
    let order = scene.standing.order.iter();
    order.filter_map(|index| line(*index)).collect()
}

/// Who is in which group is there only when the facilitator has chosen to show it.
fn groups(session: &Session, day: &Day, with_members: bool) -> Vec<GroupLine> {
    let groups = session.groups_on(&day.id).map(|group| GroupLine {
        name: group.name.clone(),
        place: group.place.clone(),
        members: if with_members {
            session.members(group).map(Person::label).collect()
        } else {
            Vec::new()
        },
    });
    groups.collect()
}

/// The latest of the notes that are marked to be shown, the oldest of them first. What is noted about one person is never
/// shown, however it is marked.
fn notes(session: &Session) -> Vec<NoteLine> {
    let line = |note: &Note| NoteLine {
        kind: note.kind,
        text: note.text.clone(),
        group: note
            .group
            .and_then(|id| session.group_name(id).map(str::to_owned)),
    };
    let notes = session.notes.iter().rev();
    let shown = notes.filter(|note| note.may_be_shown && note.person.is_none());
    let mut lines: Vec<NoteLine> = shown.take(MOST_NOTES).map(line).collect();
    lines.reverse();
    lines
}

/// The timers that are marked to be shown and of use, no more than a wall has room for.
fn timers(scene: Scene<'_>) -> Vec<TimerLine> {
    let timers = scene.session.timers_on(scene.now);
    let shown = timers.filter(|(timer, _)| timer.may_be_shown);
    let line = |(timer, clock): (&Timer, TimerClock)| {
        let (since, before_ms) = match clock.running {
            Some((since, before_ms)) => (Some(since), before_ms),
            None => (None, clock.elapsed_ms),
        };
        TimerLine {
            label: timer.label.clone(),
            room: timer.room.clone(),
            clock: Clock {
                since,
                before_ms,
                length_ms: clock.length_ms,
                warnings: scene.warnings.times(clock.length_ms),
            },
        }
    };
    shown.map(line).take(MOST_TIMERS).collect()
}
