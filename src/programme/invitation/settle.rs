//! From what is written to a programme: when everything begins and ends. Every time stays where it is.

use std::collections::HashSet;

use super::clock::{Clock, Span};
use super::gather::{DayDraft, Entry, Gathered};
use super::halves::{Dial, past_midnight};
use super::{Doubt, Line, Made, kind, mark};
use crate::programme::read::PROGRAMME;
use crate::programme::{
    Day, Item, ItemKind, Language, Minutes, Other, Programme, TimeOfDay, Times, free_id, slug,
};

const DAY: i64 = 24 * 60;

/// The programme, and the lines with what was made of each.
pub(super) fn settle(
    gathered: Gathered,
    language: Language,
    untitled: &str,
) -> (Vec<Line>, Option<Programme>) {
    let Gathered {
        mut lines,
        days: drafts,
        title,
    } = gathered;
    if drafts.is_empty() {
        return (lines, None);
    }
    let title = title.unwrap_or_else(|| untitled.to_owned());
    let dial = dial(&drafts);
    let mut ids = Ids::default();
    let mut days: Vec<Day> = Vec::new();
    for draft in drafts {
        let settled = Settled::new(draft, dial, &mut lines);
        days.push(settled.day(days.len(), &title, language, &mut ids, &mut lines));
    }
    let dates: Vec<_> = days.iter().map(|day| day.date).collect();
    for (day, pair) in days.iter_mut().skip(1).zip(dates.windows(2)) {
        if let [Some(before), Some(date)] = pair {
            day.after_days = u32::try_from((*date - *before).num_days())
                .ok()
                .filter(|days| *days > 0);
        }
    }
    let programme = Programme {
        format: PROGRAMME.name.to_owned(),
        version: PROGRAMME.version,
        id: id_of(&title),
        language,
        title,
        organiser: String::new(),
        audience: String::new(),
        source: String::new(),
        times: Times::Given,
        intake: Vec::new(),
        days,
        modules: Vec::new(),
        tracks: Vec::new(),
        occasions: Vec::new(),
        follow_up: None,
        other: Other::new(),
    };
    (lines, Some(programme))
}

fn id_of(title: &str) -> String {
    match slug(title) {
        slug if slug.is_empty() => "programme".to_owned(),
        slug => slug,
    }
}

fn dial(drafts: &[DayDraft]) -> Dial {
    let clocks = |entry: &Entry| {
        std::iter::once(entry.span.start)
            .chain(entry.span.end)
            .collect::<Vec<Clock>>()
    };
    let all: Vec<Clock> = drafts
        .iter()
        .flat_map(|day| day.entries.iter().flat_map(clocks))
        .collect();
    Dial::of(&all)
}

/// Ids that are given out, each once.
#[derive(Default)]
struct Ids(HashSet<String>);

impl Ids {
    /// An id made of a title.
    fn give(&mut self, title: &str) -> String {
        let slug = match slug(title) {
            slug if slug.is_empty() => "item".to_owned(),
            slug => slug,
        };
        let id = free_id(&slug, |id| self.0.contains(id));
        self.0.insert(id.clone());
        id
    }
}

/// A day with its times in minutes after its midnight.
struct Settled {
    draft: DayDraft,
    /// Start and end of each entry.
    slots: Vec<(i64, i64)>,
    starts: i64,
    ends: i64,
}

/// A start, and the end where one is given.
#[derive(Clone, Copy)]
struct Given {
    start: i64,
    end: Option<i64>,
}

fn doubt(lines: &mut [Line], line: usize, doubt: Doubt) {
    if let Some(line) = lines.get_mut(line)
        && !line.doubts.contains(&doubt)
    {
        line.doubts.push(doubt);
    }
}

impl Settled {
    fn new(mut draft: DayDraft, dial: Dial, lines: &mut [Line]) -> Settled {
        let mut given = Vec::with_capacity(draft.entries.len());
        let (mut before, mut latest) = (None, 0);
        for entry in &mut draft.entries {
            let times = times(entry, dial, before, latest, lines);
            before = Some(times.start);
            latest = latest.max(times.start);
            given.push(times);
        }
        end_by_last(&mut draft, &mut given, latest, lines);
        let starts = given
            .iter()
            .map(|times| times.start)
            .min()
            .unwrap_or_default();
        let hours = draft.hours.map(|(line, span)| (line, hours(span, dial)));
        let ends = day_ends(&draft, hours, starts, latest, dial, lines);
        let slots = slots(&draft, &given, ends, lines);
        let last = slots
            .iter()
            .map(|(_, end)| *end)
            .max()
            .unwrap_or(starts + 1);
        let begins = hours
            .map(|(_, hours)| hours.start)
            .filter(|begins| *begins <= starts);
        if let (Some((line, _)), None) = (hours, begins) {
            doubt(lines, line, Doubt::HoursDiffer);
        }
        Settled {
            starts: begins.unwrap_or(starts),
            ends: ends.unwrap_or(last),
            draft,
            slots,
        }
    }

    fn day(
        self,
        index: usize,
        title: &str,
        language: Language,
        ids: &mut Ids,
        lines: &mut [Line],
    ) -> Day {
        let mut next = self.starts;
        let mut items = Vec::with_capacity(self.slots.len());
        for (place, (entry, slot)) in self.draft.entries.into_iter().zip(self.slots).enumerate() {
            let line = entry.line;
            if let Some(line) = lines.get_mut(line) {
                line.made = Made::Item {
                    day: index,
                    item: place,
                };
            }
            if entry.title.is_empty() {
                doubt(lines, line, Doubt::NoTitle);
            }
            let ends_before = lines.get(line).is_some_and(|line| {
                let is_it = |doubt: &Doubt| matches!(doubt, Doubt::EndsBefore { .. });
                line.doubts.iter().any(is_it)
            });
            let written = lines.get(line).filter(|_| ends_before);
            let note = written.map(|line| mark::bare(&line.text).text.into_owned());
            let mut item = item(entry, slot, language, ids);
            let follows = slot.0 == next && item.kind != ItemKind::Lunch;
            item.starts = (!follows).then(|| TimeOfDay::from_minutes(slot.0));
            item.facilitator_note = note;
            next = slot.1;
            items.push(item);
        }
        let heading = self.draft.title;
        Day {
            id: format!("day-{}", index + 1),
            title: if heading.is_empty() {
                title.to_owned()
            } else {
                heading
            },
            date: self.draft.date,
            after_days: None,
            starts: TimeOfDay::from_minutes(self.starts),
            ends: TimeOfDay::from_minutes(self.ends),
            items,
            other: Other::new(),
        }
    }
}

/// The times of an entry, after the one before it.
fn times(
    entry: &mut Entry,
    dial: Dial,
    before: Option<i64>,
    latest: i64,
    lines: &mut [Line],
) -> Given {
    let span = &mut entry.span;
    if let Some(half) = span.end.and_then(|end| end.half)
        && span.start.half.is_none()
        && (1..=12).contains(&span.start.hour)
    {
        take_half(span, half);
    }
    let at = dial.at(span.start, before);
    if at.afternoon {
        doubt(lines, entry.line, Doubt::Afternoon);
    }
    let start = past_midnight(at.minutes, latest);
    let unsaid = span.start.half.is_none() && span.start.hour < 6 && !span.start.has_zero();
    if unsaid && start < 6 * 60 {
        doubt(lines, entry.line, Doubt::Night);
    }
    let end = span.end.map(|end| {
        let at = dial.at(end, Some(start));
        let over_midnight = at.minutes <= 6 * 60 && start >= 18 * 60 || start >= DAY;
        if at.minutes <= start && over_midnight {
            at.minutes + DAY
        } else {
            at.minutes
        }
    });
    if let Some(end) = end.filter(|end| *end <= start) {
        let (start, end) = (TimeOfDay::from_minutes(start), TimeOfDay::from_minutes(end));
        doubt(lines, entry.line, Doubt::EndsBefore { start, end });
    }
    Given {
        start,
        end: end.filter(|end| *end > start),
    }
}

/// `1:00–2:00 pm`: the start is in the half of the day that the end says, unless it would come after it.
fn take_half(span: &mut Span, half: super::clock::Half) {
    use super::clock::Half::{Am, Pm};
    let Some(end) = span.end else { return };
    span.start.half = Some(half);
    if span.start.minutes() >= end.minutes() {
        span.start.half = Some(if half == Pm { Am } else { Pm });
    }
}

fn hours(span: Span, dial: Dial) -> Given {
    let start = dial.at(span.start, None).minutes;
    let end = span.end.map(|end| dial.at(end, Some(start)).minutes);
    Given {
        start,
        end: end.filter(|end| *end > start),
    }
}

/// A last entry that says no more than that the day ends is no item.
fn end_by_last(draft: &mut DayDraft, given: &mut Vec<Given>, latest: i64, lines: &mut [Line]) {
    let is_end = draft.entries.last().is_some_and(Entry::is_end);
    let is_last = given.last().is_some_and(|times| times.start >= latest);
    let before = given.iter().rev().skip(1).any(|times| times.start < latest);
    if !is_end || !is_last || !before || draft.ends.is_some() {
        return;
    }
    given.pop();
    if let Some(entry) = draft.entries.pop() {
        draft.ends = Some((entry.line, entry.span.start));
        if let Some(line) = lines.get_mut(entry.line) {
            line.made = Made::End;
        }
    }
}

/// When the day ends by its own word: a line that says so, else its hours.
fn day_ends(
    draft: &DayDraft,
    hours: Option<(usize, Given)>,
    starts: i64,
    latest: i64,
    dial: Dial,
    lines: &mut [Line],
) -> Option<i64> {
    if let Some((line, clock)) = draft.ends {
        let at = dial.at(clock, Some(latest)).minutes;
        let at = past_midnight(at, latest);
        if at > starts {
            return Some(at);
        }
        let (start, end) = (TimeOfDay::from_minutes(starts), TimeOfDay::from_minutes(at));
        doubt(lines, line, Doubt::EndsBefore { start, end });
    }
    let (line, hours) = hours?;
    let end = hours.end.filter(|end| *end > starts);
    if end.is_none() {
        doubt(lines, line, Doubt::HoursDiffer);
    }
    end
}

/// When each entry begins and ends: by its own word, else when the next later one begins, else when the day ends.
fn slots(
    draft: &DayDraft,
    given: &[Given],
    day_ends: Option<i64>,
    lines: &mut [Line],
) -> Vec<(i64, i64)> {
    let mut slots = vec![(0, 0); given.len()];
    // The starts of those below, from the bottom up, without those that a later line outdoes.
    let mut below: Vec<i64> = Vec::new();
    for (index, (times, entry)) in given.iter().zip(&draft.entries).enumerate().rev() {
        while below.last().is_some_and(|start| *start <= times.start) {
            below.pop();
        }
        let by_length = entry
            .minutes
            .map(|minutes| times.start + i64::from(minutes));
        let by_day = day_ends.filter(|ends| *ends > times.start);
        let end = times.end.or(by_length).or(below.last().copied()).or(by_day);
        if end.is_none() {
            doubt(lines, entry.line, Doubt::NoEnd);
        }
        let end = end.unwrap_or(times.start + 1).min(times.start + DAY);
        if let Some(slot) = slots.get_mut(index) {
            *slot = (times.start, end);
        }
        below.push(times.start);
    }
    slots
}

fn item(entry: Entry, (start, end): (i64, i64), language: Language, ids: &mut Ids) -> Item {
    let time = TimeOfDay::from_minutes;
    let title = if entry.title.is_empty() {
        format!("{}–{}", time(start), time(end))
    } else {
        entry.title
    };
    let length = u64::try_from(end - start).ok().and_then(Minutes::new);
    let kind = match kind::of(&title, language) {
        ItemKind::Other if !entry.presenter.is_empty() => ItemKind::Talk,
        kind => kind,
    };
    let id = ids.give(&title);
    let said = |text: String| (!text.is_empty()).then_some(text);
    let mut item = Item::new(id, title, kind, length.unwrap_or(Minutes::SHORTEST));
    item.presenter = said(entry.presenter);
    item.purpose = said(entry.purpose);
    item.plan_b = said(entry.plan_b);
    item.instructions = said(entry.details.join("\n"));
    item
}
