//! What was typed in the form of an item, as the item's fields; or a sentence on what cannot be as it was typed.

use super::console::Console;
use super::day_edit::{Wrong, seconds_of, shifted, slug};
use super::day_form::{DayForm, RowName};
use super::length::{self, Length};
use super::phases_typed;
use crate::programme::{Item, ItemKind, Minutes, TimeOfDay};
use crate::session::Edit;
use crate::text::Texts;
use crate::timetable::Moment;

/// The item with what was filled in, but for its length.
pub(super) fn filled(
    texts: &Texts,
    form: &DayForm,
    mut item: Item,
    console: &Console,
) -> Result<Item, Wrong> {
    let optional = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    if let Some(kind) = form.changed(RowName::Kind) {
        item.kind = ItemKind::ALL
            .into_iter()
            .find(|k| slug(*k) == kind)
            .unwrap_or(item.kind);
    }
    if let Some(title) = form.changed(RowName::Title) {
        title.clone_into(&mut item.title);
    }
    if item.title.is_empty() {
        item.title = texts.item_kind(item.kind);
    }
    if let Some(typed) = form.changed(RowName::Starts) {
        item.starts = starts(texts, typed, console)?;
    }
    if let Some(typed) = form.changed(RowName::Phases) {
        let wrong = |part| (RowName::Phases, texts.msg_phases_not_understood(part));
        item.phases = phases_typed::typed(typed, &item.phases).map_err(wrong)?;
    }
    if let Some(typed) = form.changed(RowName::Least) {
        item.min_minutes = match typed {
            "" => None,
            typed => {
                let least =
                    length::minutes(typed).and_then(|m| Minutes::new(u64::try_from(m).ok()?));
                Some(
                    least
                        .ok_or_else(|| (RowName::Least, texts.msg_length_not_understood(typed)))?,
                )
            }
        };
    }
    if let Some(priority) = form.changed(RowName::Priority) {
        item.priority = priority.parse().ok();
    }
    if let Some(protected) = form.changed(RowName::Protected) {
        item.protected = protected == "yes";
    }
    let fields = [
        (RowName::Presenter, &mut item.presenter),
        (RowName::Module, &mut item.module),
        (RowName::Purpose, &mut item.purpose),
        (RowName::Instructions, &mut item.instructions),
        (RowName::PlanB, &mut item.plan_b),
        (RowName::Note, &mut item.facilitator_note),
    ];
    for (name, field) in fields {
        if let Some(text) = form.changed(name) {
            *field = optional(text);
        }
    }
    Ok(item)
}

/// The time of day that an item is fixed to, as the programme has it; nothing typed makes it loose.
pub(super) fn starts(
    texts: &Texts,
    typed: &str,
    console: &Console,
) -> Result<Option<TimeOfDay>, Wrong> {
    if typed.is_empty() {
        return Ok(None);
    }
    let wrong = |sentence| (RowName::Starts, sentence);
    let time =
        length::time_of_day(typed).ok_or_else(|| wrong(texts.msg_time_not_understood(typed)))?;
    let shift = console.run().shift_minutes;
    let (time, day) = (shifted(time, -shift), console.shown_day());
    if time < day.starts && day.starts <= day.ends {
        let begins = shifted(day.starts, shift).to_string();
        return Err(wrong(texts.msg_before_the_day(typed, begins)));
    }
    Ok(Some(time))
}

/// The length that was typed, in seconds. Until a time of day: as `trial` has the item begin.
pub(super) fn typed_seconds(
    texts: &Texts,
    typed: &str,
    id: &str,
    trial: &Edit,
    console: &mut Console,
    now: &Moment,
) -> Result<i64, Wrong> {
    let wrong = |sentence| (RowName::Length, sentence);
    match length::length(typed) {
        None => Err(wrong(texts.msg_length_not_understood(typed))),
        Some(Length::Minutes(minutes @ 1..=1440)) => Ok(minutes * 60),
        Some(Length::Minutes(_)) => Err(wrong(texts.msg_length_out_of_range(typed))),
        Some(Length::Until(time)) => {
            let seen = console.trial(trial, now, |console, standing| {
                let index = console.shown_day().items.iter().position(|i| i.id == id)?;
                let item = standing.items.get(index)?;
                let length = match &standing.clock {
                    Some(clock) if clock.item == index => {
                        clock.length_ms.max(clock.elapsed_ms) / 1000
                    }
                    _ => item.length_seconds,
                };
                Some((length, item.expected.end.time()))
            });
            let Some((length, end)) = seen.ok().flatten() else {
                return Err(wrong(texts.msg_length_not_understood(typed)));
            };
            let half_a_day = 12 * 60 * 60;
            let later =
                (time.minutes() * 60 - seconds_of(end) + half_a_day).rem_euclid(2 * half_a_day);
            let seconds = length + later - half_a_day;
            if seconds <= 0 {
                return Err(wrong(texts.msg_until_is_past(time.to_string())));
            }
            Ok(seconds)
        }
    }
}

pub(super) fn whole(texts: &Texts, typed: &str, seconds: i64) -> Result<Minutes, Wrong> {
    let minutes = u64::try_from((seconds + 30) / 60)
        .ok()
        .and_then(Minutes::new);
    minutes.ok_or_else(|| (RowName::Length, texts.msg_length_out_of_range(typed)))
}

/// A minimum that was typed is not longer than the item.
pub(super) fn least_fits(
    texts: &Texts,
    form: &DayForm,
    item: &Item,
    seconds: i64,
) -> Result<(), Wrong> {
    match item
        .min_minutes
        .filter(|_| form.changed(RowName::Least).is_some())
    {
        Some(least) if least.seconds() > seconds => Err((
            RowName::Least,
            texts.msg_least_too_long(texts.minutes(least.get())),
        )),
        _ => Ok(()),
    }
}
