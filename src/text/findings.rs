//! What is wrong with a file or does not fit in a programme, in sentences: what, where, what was expected, what could be
//! done.

use super::excerpt::excerpt;
use super::{Texts, shown};
use crate::programme::check::{Finding, FindingKind, Letters, Planned, Repair, RepairKind};
use crate::programme::nearest;
use crate::programme::read::{self, Expected, Problem, ReadError, Syntax};

/// An error for the terminal: `FILE:12:9: days[0].items[4].kind: "grupwork" is not a kind; …`, and under it the line of
/// the file's `text` with a caret. Columns are those of the terminal, `width` of them.
#[must_use]
pub fn read_error(
    texts: &Texts,
    file: &str,
    error: &ReadError,
    text: &str,
    width: usize,
) -> String {
    let sentence = problem(texts, &error.problem, &error.path);
    let head = headline(file, error.line, error.column, &error.path, &sentence);
    if matches!(error.problem, Problem::TooLarge { .. } | Problem::NotText) {
        return head;
    }
    let text = read::without_bom(text);
    format!("{head}\n{}", excerpt(text, error.line, error.column, width))
}

/// A finding for the terminal, with its place in the file's `text` and a line for each repair with its letter.
#[must_use]
pub fn finding_in_file(
    texts: &Texts,
    file: &str,
    finding: &Finding,
    letters: &Letters,
    text: &str,
) -> String {
    let (line, column) = read::locate(text, &finding.path);
    let sentence = self::finding(texts, finding);
    let mut report = headline(file, line, column, &finding.path, &sentence);
    report.push_str(&shown_repairs(texts, finding, letters));
    report
}

/// What could be done about a finding, a line for each repair with its letter; each begins a new line.
#[must_use]
pub fn shown_repairs(texts: &Texts, finding: &Finding, letters: &Letters) -> String {
    let line = |repair: &Repair| {
        let letter = letters.of(repair).unwrap_or_default();
        format!("\n  {letter}  {}", shown(&self::repair(texts, repair)))
    };
    finding.repairs.iter().map(line).collect()
}

fn headline(file: &str, line: usize, column: usize, path: &str, sentence: &str) -> String {
    let path = match path {
        "" => String::new(),
        path => format!("{path}: "),
    };
    shown(&format!("{file}:{line}:{column}: {path}{sentence}"))
}

/// What is wrong with the field at `path`, without the place.
#[must_use]
pub fn problem(texts: &Texts, problem: &Problem, path: &str) -> String {
    const MEGABYTE: usize = 1024 * 1024;
    match problem {
        Problem::TooLarge { bytes, limit } => {
            texts.msg_read_too_large(bytes.div_ceil(MEGABYTE), limit / MEGABYTE)
        }
        Problem::NotText => texts.msg_read_not_text(),
        Problem::Syntax(slip) => syntax(texts, slip),
        Problem::DuplicateKey { key, first } => texts.msg_read_duplicate_key(key, *first),
        Problem::WrongFormat { found, expected } => texts.msg_read_wrong_format(found, expected),
        Problem::NewerVersion { found, known } => texts.msg_read_newer_version(*found, *known),
        Problem::MissingField { field } => texts.msg_read_missing_field(field),
        Problem::UnknownField { field, expected } => {
            let sentence = texts.msg_read_unknown_field(field, expected.join(", "));
            with_guess(texts, sentence, field, expected)
        }
        Problem::UnknownValue { found, expected } => {
            let field = path.rsplit('.').next().unwrap_or_default();
            let sentence = texts.msg_read_unknown_value(field, found, expected.join(", "));
            with_guess(texts, sentence, found.trim_matches('"'), expected)
        }
        Problem::WrongType { found, expected } | Problem::Impossible { found, expected } => {
            texts.msg_read_unexpected(found, self::expected(texts, expected))
        }
        Problem::NotASlug { id } => texts.msg_read_not_a_slug(id),
        Problem::DuplicateId { id, first } => texts.msg_read_duplicate_id(id, *first),
        Problem::MinimumAboveLength { minimum, minutes } => {
            texts.msg_read_minimum_above_length(*minimum, *minutes)
        }
        Problem::Empty => texts.msg_read_empty(),
        Problem::NoOptions => texts.msg_read_no_options(),
        Problem::Other { detail } => texts.msg_read_other(detail),
    }
}

/// The sentence, and what was probably meant, where one of the words that can stand there is close.
fn with_guess(texts: &Texts, sentence: String, found: &str, expected: &[String]) -> String {
    match nearest(found, expected.iter().map(String::as_str)) {
        Some(word) => format!("{sentence} {}", texts.msg_read_did_you_mean(word)),
        None => sentence,
    }
}

fn syntax(texts: &Texts, slip: &Syntax) -> String {
    match slip {
        Syntax::EndOfFile => texts.msg_read_syntax_end_of_file(),
        Syntax::NoValue => texts.msg_read_syntax_no_value(),
        Syntax::NoColon => texts.msg_read_syntax_no_colon(),
        Syntax::NoCommaInList => texts.msg_read_syntax_no_comma_in_list(),
        Syntax::NoCommaInObject => texts.msg_read_syntax_no_comma_in_object(),
        Syntax::KeyNotInQuotes => texts.msg_read_syntax_key_not_in_quotes(),
        Syntax::TrailingComma => texts.msg_read_syntax_trailing_comma(),
        Syntax::TrailingText => texts.msg_read_syntax_trailing_text(),
        Syntax::ControlCharacter => texts.msg_read_syntax_control_character(),
        Syntax::BadEscape => texts.msg_read_syntax_bad_escape(),
        Syntax::BadNumber => texts.msg_read_syntax_bad_number(),
        Syntax::TooDeep => texts.msg_read_syntax_too_deep(),
        Syntax::Other { detail } => texts.msg_read_syntax_other(detail),
    }
}

fn expected(texts: &Texts, expected: &Expected) -> String {
    match expected {
        Expected::Text => texts.msg_expected_text(),
        Expected::YesNo => texts.msg_expected_yes_no(),
        Expected::List => texts.msg_expected_list(),
        Expected::Object => texts.msg_expected_object(),
        Expected::WholeNumber => texts.msg_expected_whole_number(),
        Expected::Number => texts.msg_expected_number(),
        Expected::Minutes => texts.msg_expected_minutes(),
        Expected::TimeOfDay => texts.msg_expected_time_of_day(),
        Expected::Priority => texts.msg_expected_priority(),
        Expected::Date => texts.msg_expected_date(),
        Expected::Instant => texts.msg_expected_instant(),
        Expected::Uuid => texts.msg_expected_uuid(),
        Expected::TimeZone => texts.msg_expected_time_zone(),
        Expected::Version => texts.msg_expected_version(),
        Expected::Other { detail } => detail.clone(),
    }
}

/// What does not fit, without the place.
#[must_use]
pub fn finding(texts: &Texts, finding: &Finding) -> String {
    match &finding.kind {
        FindingKind::Clash {
            first,
            second,
            from,
            to,
            minutes,
        } => {
            let (a, b) = (times(first), times(second));
            let both = format!("{from}–{to}");
            texts.msg_check_clash(
                &second.title,
                b,
                &first.title,
                a,
                texts.minutes(*minutes),
                both,
            )
        }
        FindingKind::WrongOrder { item, before } => {
            let (starts, later) = (item.starts.to_string(), before.starts.to_string());
            texts.msg_check_wrong_order(&item.title, starts, &before.title, later)
        }
        FindingKind::Gap {
            from,
            to,
            minutes,
            after,
            before,
        } => {
            let times = format!("{from}–{to}");
            match (after, before) {
                (Some(after), Some(before)) => {
                    texts.msg_check_gap(times, texts.minutes(*minutes), &after.title, &before.title)
                }
                (None, _) => texts.msg_check_gap_at_start(times, texts.minutes(*minutes)),
                (_, None) => texts.msg_check_gap_at_end(times, texts.minutes(*minutes)),
            }
        }
        FindingKind::PastEnd {
            item,
            day_ends,
            minutes,
        } => {
            let (ends, day_ends) = (item.ends.to_string(), day_ends.to_string());
            texts.msg_check_past_end(&item.title, ends, texts.minutes(*minutes), day_ends)
        }
        FindingKind::PhasesTooLong {
            item,
            phases,
            minutes,
        } => texts.msg_check_phases_too_long(
            &item.title,
            texts.minutes(*phases),
            texts.minutes(*minutes),
        ),
        FindingKind::NoBreak { from, to, minutes } => {
            texts.msg_check_no_break(format!("{from}–{to}"), texts.minutes(*minutes))
        }
        FindingKind::NoLunch { minutes } => texts.msg_check_no_lunch(texts.minutes(*minutes)),
        FindingKind::UnknownModule { item, module } => {
            texts.msg_check_unknown_module(&item.title, module)
        }
        FindingKind::UnknownTrack { track } => texts.msg_check_unknown_track(track),
    }
}

/// What could be done.
#[must_use]
pub fn repair(texts: &Texts, repair: &Repair) -> String {
    match &repair.kind {
        RepairKind::Begin { item } => texts.msg_repair_begin(&item.title, times(item)),
        RepairKind::BeginKeepingEnd {
            item,
            minutes,
            minimum,
        } => {
            let (starts, ends) = (item.starts.to_string(), item.ends.to_string());
            let sentence = texts.msg_repair_begin_keeping_end(
                &item.title,
                starts,
                ends,
                texts.minutes(*minutes),
            );
            match minimum {
                Some(minimum) => {
                    format!(
                        "{sentence} {}",
                        texts.msg_repair_below_minimum(texts.minutes(*minimum))
                    )
                }
                None => sentence,
            }
        }
        RepairKind::Shorten { item, minutes } => {
            texts.msg_repair_shorten(&item.title, texts.minutes(*minutes), times(item))
        }
        RepairKind::Lengthen { item, minutes } => {
            texts.msg_repair_lengthen(&item.title, texts.minutes(*minutes), times(item))
        }
        RepairKind::ListByTime { item, before } => texts.msg_repair_list_by_time(item, before),
        RepairKind::EndDay { ends } => texts.msg_repair_end_day(ends.to_string()),
        RepairKind::ShortenPhase { phase, minutes } => {
            texts.msg_repair_shorten_phase(phase, texts.minutes(*minutes))
        }
        RepairKind::FillWithBreak { from, to } => {
            texts.msg_repair_fill_with_break(format!("{from}–{to}"))
        }
        RepairKind::AddBreak {
            from,
            to,
            shortened,
            minutes,
        } => texts.msg_repair_add_break(
            format!("{from}–{to}"),
            &shortened.title,
            texts.minutes(*minutes),
        ),
        RepairKind::AddLunch { from, to, day_ends } => {
            texts.msg_repair_add_lunch(format!("{from}–{to}"), day_ends.to_string())
        }
        RepairKind::UseModule { module } => texts.msg_repair_use_module(module),
        RepairKind::DropModule => texts.msg_repair_drop_module(),
        RepairKind::UseTrack { track } => texts.msg_repair_use_track(track),
        RepairKind::DropTrack => texts.msg_repair_drop_track(),
    }
}

fn times(item: &Planned) -> String {
    format!("{}–{}", item.starts, item.ends)
}

#[cfg(test)]
mod tests;
