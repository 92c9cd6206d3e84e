//! The box in which a document is made: its shape, what goes in, where it goes, and what is left out, in words.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint::{self, centred, layer_box, typed};
use super::safe::width;
use super::theme::Theme;
use crate::app::Model;
use crate::app::export::{ExportBox, Row};
use crate::report::contents::{Part, count, going};
use crate::report::csv::Sheet;
use crate::report::export::{Format, left_out_words};
use crate::session::Session;
use crate::text::{Texts, int};

/// Columns for the names of the fields.
const LABEL: u16 = 9;
/// Rows of the parts that go out by themselves.
const PARTS: u16 = 7;
/// Rows in which everything has its place without a free one: shape, parts, file, what is left out, keys, frame.
const LEAST: u16 = 1 + PARTS + 1 + 2 + 1 + 2;

pub(super) fn draw(model: &Model, open: &ExportBox, theme: &Theme, frame: &mut Frame<'_>) {
    let Some(console) = model.console() else {
        return;
    };
    let texts = &model.texts;
    let area = Rect {
        height: frame.area().height.saturating_sub(1),
        ..frame.area()
    };
    let columns = area.width.saturating_sub(4).min(84);
    let left_out = left_out(open, &console.session, texts);
    let left_rows = paint::rows(&left_out, columns.saturating_sub(4))
        .clamp(1, if area.height < LEAST + 2 { 3 } else { 4 });
    // Headings over the parts, and free rows, where there is room for them.
    let is_wide = area.height >= LEAST + 8;
    let free = u16::from(is_wide);
    let height = (LEAST - 2 + left_rows + 6 * free).min(area.height);
    let place = centred(area, columns, height);
    let buf = frame.buffer_mut();
    let inner = layer_box(&texts.msg_export_title(), theme, false, place, buf);
    let inner = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let mut rest = paint::below(inner, free);
    let format = chosen(
        open,
        Row::Format,
        &format_name(texts, open.order.format),
        theme,
    );
    rest = paint::line(
        labelled(
            &texts.msg_export_format(),
            format,
            open.row == Row::Format,
            theme,
        ),
        rest,
        buf,
    );
    rest = paint::below(rest, free);
    let [left, right] =
        Layout::horizontal([Constraint::Percentage(58), Constraint::Fill(1)]).areas(rest);
    let (mut left, mut right) = (left, right);
    if is_wide {
        left = paint::line(
            Line::styled(texts.msg_export_goes_in(), theme.dim),
            left,
            buf,
        );
        right = paint::line(
            Line::styled(texts.msg_export_asked_for(), theme.dim),
            right,
            buf,
        );
    }
    for part in Part::ALL {
        let side = if part.is_asked_for() {
            &mut right
        } else {
            &mut left
        };
        let room = usize::from(side.width).saturating_sub(2);
        let line = part_line(open, part, &console.session, room, texts, theme);
        *side = paint::line(line, *side, buf);
    }
    right = paint::below(right, 1);
    let names = if open.order.redact {
        texts.msg_export_names_redacted()
    } else {
        texts.msg_export_names_kept()
    };
    let languages = chosen(open, Row::Language, open.order.language.code(), theme);
    for (row, label, value) in [
        (
            Row::Redact,
            texts.msg_export_names(),
            chosen(open, Row::Redact, &names, theme),
        ),
        (Row::Language, texts.msg_form_language(), languages),
    ] {
        right = paint::line(labelled(&label, value, open.row == row, theme), right, buf);
    }
    rest = paint::below(rest, PARTS + 2 * free);
    let focused = open.row == Row::File;
    let style = if focused { theme.key } else { theme.dim };
    paint::line(Line::styled(texts.msg_form_path(), style), rest, buf);
    let value = Rect {
        x: rest.x + LABEL,
        width: rest.width.saturating_sub(LABEL),
        height: rest.height.min(1),
        ..rest
    };
    let cursor = typed(&open.file, "", focused, theme, value, buf);
    rest = paint::below(rest, 1 + free);
    rest = paint::paragraph(&left_out, theme.behind, left_rows, rest, buf);
    rest = paint::below(rest, free);
    paint::line(
        Line::styled(texts.msg_export_keys(), theme.key_hint),
        rest,
        buf,
    );
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

fn labelled(label: &str, value: Span<'static>, focused: bool, theme: &Theme) -> Line<'static> {
    let style = if focused { theme.key } else { theme.dim };
    let label = format!("{label:<0$}", usize::from(LABEL));
    Line::from(vec![Span::styled(label, style), value])
}

/// What is chosen in a row, with the signs that it can be turned while the row is in hand.
fn chosen(open: &ExportBox, row: Row, value: &str, theme: &Theme) -> Span<'static> {
    if open.row == row {
        Span::styled(format!("‹ {value} ›"), theme.selected)
    } else {
        Span::raw(format!("  {value}"))
    }
}

/// Whether a part goes out, and how much of it.
fn part_line(
    open: &ExportBox,
    part: Part,
    session: &Session,
    room: usize,
    texts: &Texts,
    theme: &Theme,
) -> Line<'static> {
    let has_room = open.order.format.has_room_for(part);
    let is_in = has_room && open.order.contents.has(part);
    let all = count(session, part);
    let goes = going(session, &open.order.contents, part);
    let many = match part {
        Part::Programme | Part::Time => String::new(),
        _ if is_in && goes < all => texts.msg_export_some(int(goes), int(all)),
        _ => all.to_string(),
    };
    let sign = match (has_room, is_in) {
        (false, _) => "   ",
        (true, true) => "[x]",
        (true, false) => "[ ]",
    };
    let style = match (open.row == Row::Part(part), has_room, is_in) {
        (true, _, _) => theme.selected,
        (false, true, true) => Style::default(),
        (false, _, _) => theme.dim,
    };
    let name = format!("{sign} {}", part_name(texts, part));
    let gap = room.saturating_sub(width(&name) + width(&many)).max(1);
    Line::styled(format!("{name}{:gap$}{many}", ""), style)
}

/// What is left out, and whether anything goes out that is private.
fn left_out(open: &ExportBox, session: &Session, texts: &Texts) -> String {
    let left = left_out_words(texts, &open.order.leaves_out(session));
    let left: Vec<String> = left.into_iter().map(|(words, _)| words).collect();
    let goes = |part: &Part| {
        let is_in = open.order.contents.has(*part) && open.order.format.has_room_for(*part);
        is_in && count(session, *part) > 0
    };
    let mut said = Vec::new();
    if !left.is_empty() {
        said.push(format!("{}.", texts.msg_left_out(left.join(", "))));
    }
    if [Part::Private, Part::Sensitive].iter().any(goes) {
        said.push(texts.msg_export_private_goes());
    } else if said.is_empty() {
        said.push(texts.msg_export_all_goes());
    }
    said.join(" ")
}

fn part_name(texts: &Texts, part: Part) -> String {
    match part {
        Part::Programme => texts.msg_document_programme(),
        Part::Said => texts.msg_document_said(),
        Part::Promised => texts.msg_document_promised(),
        Part::Worksheets => texts.msg_document_worksheets(),
        Part::Stakeholders => texts.msg_tab_stakeholders(),
        Part::Communication => texts.msg_show_plan(),
        Part::Time => texts.msg_document_where_time_went(),
        Part::People => texts.msg_between_people(),
        Part::Private => texts.msg_export_part_private(),
        Part::Sensitive => texts.msg_export_part_sensitive(),
    }
}

fn format_name(texts: &Texts, format: Format) -> String {
    match format {
        Format::Markdown => texts.msg_export_as_markdown(),
        Format::Html => texts.msg_export_as_html(),
        Format::Docx => texts.msg_export_as_docx(),
        Format::Csv(Sheet::Notes, _) => texts.msg_export_as_notes(),
        Format::Csv(Sheet::Stakeholders, _) => texts.msg_export_as_stakeholders(),
        Format::Csv(Sheet::Time, _) => texts.msg_export_as_time(),
        Format::Csv(Sheet::People, _) => texts.msg_export_as_people(),
        Format::Calendar => texts.msg_export_as_calendar(),
        Format::Json => texts.msg_export_as_json(),
    }
}
