//! The phases of group work as one line that people can type: `Brief 5; In groups 25; Report-back 4× +30s`.
//!
//! A title and its minutes; `×` makes them the minutes of each group, and `+30s` is the time to change over between two.

use crate::programme::{Minutes, Other, Phase};

/// What is written between two phases.
const BETWEEN: &str = "; ";

/// The phases as they are typed.
pub(super) fn shown(phases: &[Phase]) -> String {
    let phase = |phase: &Phase| {
        let each = if phase.per_group { "×" } else { "" };
        let change = match phase.changeover_seconds {
            0 => String::new(),
            seconds => format!(" +{seconds}s"),
        };
        format!("{} {}{each}{change}", phase.title, phase.minutes.get())
    };
    let phases: Vec<String> = phases.iter().map(phase).collect();
    phases.join(BETWEEN)
}

/// What was typed, as phases. One that keeps its title is the same phase as `before`, whatever else is changed of it.
///
/// # Errors
/// The part that is not understood.
pub(super) fn typed(text: &str, before: &[Phase]) -> Result<Vec<Phase>, String> {
    let mut phases: Vec<Phase> = Vec::new();
    for part in text.split(BETWEEN.trim()).map(str::trim) {
        if part.is_empty() {
            continue;
        }
        let mut phase = one(part).ok_or_else(|| part.to_owned())?;
        let taken = |phases: &[Phase], id: &str| phases.iter().any(|other| other.id == id);
        let same = before
            .iter()
            .find(|old| old.title.trim() == phase.title && !taken(&phases, &old.id));
        if let Some(old) = same {
            phase.id.clone_from(&old.id);
            phase.other.clone_from(&old.other);
        } else {
            let free = |id: &String| !taken(before, id) && !taken(&phases, id);
            let mut ids = (1..).map(|n: usize| format!("phase-{n}"));
            phase.id = ids.find(free).unwrap_or_default();
        }
        phases.push(phase);
    }
    Ok(phases)
}

/// A phase that has no id yet.
fn one(part: &str) -> Option<Phase> {
    let (before, last) = last_word(part)?;
    let (before, minutes, changeover_seconds) = match last.strip_prefix('+') {
        Some(seconds) => {
            let (before, minutes) = last_word(before)?;
            (before, minutes, seconds.trim_end_matches('s').parse().ok()?)
        }
        None => (before, last, 0),
    };
    let minutes = minutes.trim_end_matches("min");
    let number = minutes.trim_end_matches(['×', 'x', 'X', '*']);
    let title = before.trim();
    Some(Phase {
        id: String::new(),
        title: (!title.is_empty()).then(|| title.to_owned())?,
        minutes: Minutes::new(number.parse().ok()?)?,
        per_group: number != minutes,
        changeover_seconds,
        other: Other::new(),
    })
}

fn last_word(text: &str) -> Option<(&str, &str)> {
    text.trim_end().rsplit_once(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phase(id: &str, title: &str, minutes: u64, change: Option<u32>) -> Phase {
        Phase {
            id: id.to_owned(),
            title: title.to_owned(),
            minutes: Minutes::new(minutes).unwrap(),
            per_group: change.is_some(),
            changeover_seconds: change.unwrap_or_default(),
            other: Other::new(),
        }
    }

    #[test]
    fn what_is_shown_is_understood_and_the_same() {
        let phases = [
            phase("brief", "Brief", 5, None),
            phase("alone", "On your own, part 2", 10, None),
            phase("report", "Report-back", 4, Some(30)),
            phase("round", "Round", 1, Some(0)),
        ];
        let text = shown(&phases);
        assert_eq!(
            text,
            "Brief 5; On your own, part 2 10; Report-back 4× +30s; Round 1×"
        );
        assert_eq!(typed(&text, &phases).unwrap(), phases);
        assert_eq!(typed("", &phases), Ok(Vec::new()));
    }

    #[test]
    fn a_phase_keeps_its_id_by_its_title_and_a_new_one_gets_a_free_one() {
        let before = [
            phase("phase-1", "Brief", 5, None),
            phase("r", "Report", 4, Some(30)),
        ];
        let after = typed(" Report 3x +20 ;Alone 10min; Brief 7;; Brief 1", &before).unwrap();
        assert_eq!(
            after,
            [
                phase("r", "Report", 3, Some(20)),
                phase("phase-2", "Alone", 10, None),
                phase("phase-1", "Brief", 7, None),
                phase("phase-3", "Brief", 1, None),
            ]
        );
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for (text, part) in [
            ("Brief 5; Alone", "Alone"),
            ("Brief 5; 10", "10"),
            ("Brief 0", "Brief 0"),
            ("Brief five", "Brief five"),
            ("Report 4× +soon", "Report 4× +soon"),
            ("Brief 99999999999999999999", "Brief 99999999999999999999"),
        ] {
            assert_eq!(typed(text, &[]), Err(part.to_owned()), "{text}");
        }
    }
}
