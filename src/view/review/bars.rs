//! A pair of bars in one row: the upper half is what was planned, the lower what it took.

use ratatui::style::Style;
use ratatui::text::Span;

use crate::report::words::whole_minutes;
use crate::view::theme::Theme;

/// Whether something took longer than planned by enough to be seen at once.
pub(super) fn style(planned: i64, taken: i64, theme: &Theme) -> Style {
    match whole_minutes(taken - planned) {
        over if over >= 3 => theme.behind,
        under if under <= -3 => theme.ahead,
        _ => theme.on_time,
    }
}

/// What was planned above what it took, so many cells for the longest of all. What is longer than nothing is seen.
pub(super) fn pair(
    planned: i64,
    taken: i64,
    longest: i64,
    cells: usize,
    theme: &Theme,
) -> Vec<Span<'static>> {
    let (above, below) = (
        length(planned, longest, cells),
        length(taken, longest, cells),
    );
    let (both, most) = (above.min(below), above.max(below));
    let (upper, lower) = (theme.bar_left, style(planned, taken, theme));
    // Without colours the two halves of a cell are one block.
    let joined = match (upper.fg, lower.fg) {
        (Some(up), Some(low)) => ("▀", Style::new().fg(up).bg(low)),
        _ => ("█", Style::new()),
    };
    let beyond = if above > below {
        ("▀", upper)
    } else {
        ("▄", lower)
    };
    vec![
        Span::styled(joined.0.repeat(both), joined.1),
        Span::styled(beyond.0.repeat(most - both), beyond.1),
        Span::raw(" ".repeat(cells.saturating_sub(most))),
    ]
}

/// Cells for a length.
fn length(seconds: i64, longest: i64, cells: usize) -> usize {
    if seconds <= 0 || longest <= 0 {
        return 0;
    }
    let whole = i64::try_from(cells).unwrap_or(i64::MAX);
    let length = (seconds.saturating_mul(whole) + longest / 2) / longest;
    usize::try_from(length)
        .unwrap_or_default()
        .clamp(1, cells.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::settings::ThemeName;
    use crate::view::theme::ColourDepth;

    fn drawn(planned: i64, taken: i64, depth: ColourDepth) -> String {
        let theme = Theme::new(ThemeName::Dark, depth);
        let spans = pair(planned, taken, 60, 6, &theme);
        spans.iter().map(|span| span.content.as_ref()).collect()
    }

    #[test]
    fn without_colours_it_is_seen_which_is_longer() {
        let table = [
            (30, 50, "███▄▄ "),
            (50, 30, "███▀▀ "),
            (60, 60, "██████"),
            (60, 0, "▀▀▀▀▀▀"),
            (0, 0, "      "),
            (1, 60, "█▄▄▄▄▄"),
        ];
        for (planned, taken, seen) in table {
            assert_eq!(drawn(planned, taken, ColourDepth::None), seen);
            let coloured = drawn(planned, taken, ColourDepth::TwoHundredFiftySix);
            assert_eq!(coloured, seen.replace('█', "▀"));
        }
    }
}
