//! A screen as an SVG picture that looks the same with every font: each letter is held to its cells.

use std::fmt::Write as _;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::layers::{HEIGHT, Layers, WIDTH};
use super::palette::Page;
use crate::view::safe::safe;

const FONT_SIZE: f32 = 15.0;
/// Around the screen in a window.
const MARGIN: f32 = 12.0;
const TITLE_BAR: f32 = 32.0;
const FONTS: &str =
    "ui-monospace,'Cascadia Mono','SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace";

/// How a screen is printed.
#[derive(Debug, Clone, Copy, Default)]
pub struct SvgOptions<'a> {
    pub page: Page,
    /// Draws a window around the screen, with this title.
    pub window: Option<&'a str>,
    /// Where the terminal's cursor stands.
    pub cursor: Option<Position>,
}

/// The screen as an SVG document.
#[must_use]
pub fn svg(buffer: &Buffer, options: &SvgOptions) -> String {
    let width = f32::from(buffer.area.width) * WIDTH;
    let height = f32::from(buffer.area.height) * HEIGHT;
    let (margin, top) = match options.window {
        Some(_) => (MARGIN, TITLE_BAR),
        None => (0.0, 0.0),
    };
    let (full_width, full_height) = (width + 2.0 * margin, height + top + margin);
    let mut layers = Layers::default();
    for row in 0..buffer.area.height {
        layers.add_row(buffer, row, options);
    }
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {full_width} {full_height}\" \
         width=\"{full_width}\" height=\"{full_height}\" font-family=\"{FONTS}\" font-size=\"{FONT_SIZE}\">\n"
    );
    if let Some(title) = options.window {
        out += &window(options.page, title, full_width, full_height);
    }
    let _ = writeln!(out, "<g transform=\"translate({margin} {top})\">");
    let ground = options.page.ground();
    let _ = writeln!(
        out,
        "<rect width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>"
    );
    layers.write(&mut out);
    out += "</g>\n</svg>\n";
    out
}

fn window(page: Page, title: &str, width: f32, height: f32) -> String {
    let (frame, edge, words) = match page {
        Page::Dark => ("#2b2e33", "#44484f", "#9aa0a8"),
        Page::Light => ("#e4e7ea", "#c4c9ce", "#5c636b"),
    };
    let (inner_width, inner_height) = (width - 1.0, height - 1.0);
    let middle = TITLE_BAR / 2.0;
    let mut out = format!(
        "<rect x=\"0.5\" y=\"0.5\" width=\"{inner_width}\" height=\"{inner_height}\" rx=\"8\" \
         fill=\"{frame}\" stroke=\"{edge}\"/>\n"
    );
    for (place, colour) in [(20, "#d7875f"), (38, "#d7af5f"), (56, "#87af87")] {
        let _ = writeln!(
            out,
            "<circle cx=\"{place}\" cy=\"{middle}\" r=\"5.5\" fill=\"{colour}\"/>"
        );
    }
    let _ = writeln!(
        out,
        "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" font-size=\"13\" fill=\"{words}\">{}</text>",
        width / 2.0,
        middle + 4.0,
        escaped(&safe(title))
    );
    out
}

/// The text with what XML would obey made harmless; two characters that XML does not know are shown as unknown.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\'' => out += "&#39;",
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::buffer::Cell;
    use ratatui::layout::Rect;
    use ratatui::style::{Color, Style};

    #[test]
    fn letters_are_held_to_their_cells_and_shapes_are_drawn() {
        let mut buffer = Buffer::empty(Rect::new(1, 1, 9, 3));
        buffer.set_string(1, 1, "a <b> 한x", Style::new().bold());
        buffer.set_string(1, 2, "╭─━██▄ ", Style::new().fg(Color::Indexed(110)).dim());
        buffer.set_string(1, 3, "on", Style::new().bg(Color::Indexed(24)));
        let options = SvgOptions {
            cursor: Some(Position::new(2, 3)),
            ..SvgOptions::default()
        };
        insta::assert_snapshot!(svg(&buffer, &options), @r##"
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 81 54" width="81" height="54" font-family="ui-monospace,'Cascadia Mono','SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="15">
        <g transform="translate(0 0)">
        <rect width="81" height="54" fill="#1c1c1c"/>
        <g shape-rendering="crispEdges">
        <path fill="#005f87" d="M0 36H9V54H0z"/>
        <path fill="#d0d0d0" d="M9 36H18V54H9z"/>
        <path fill="#87afd7" opacity="0.6" d="M27 18H45V36H27zM45 27H54V36H45z"/>
        </g>
        <g fill="none" stroke-linecap="square">
        <path stroke="#87afd7" stroke-width="1" opacity="0.6" d="M9 26.5Q4.5 26.5 4.5 36M13.5 26.5L9 26.5M13.5 26.5L18 26.5"/>
        <path stroke="#87afd7" stroke-width="3" opacity="0.6" d="M22.5 26.5L18 26.5M22.5 26.5L27 26.5"/>
        </g>
        <g style="white-space:pre" xml:space="preserve">
        <text x="0" y="14" textLength="45" lengthAdjust="spacingAndGlyphs" fill="#d0d0d0" font-weight="bold">a &lt;b&gt;</text>
        <text x="54" y="14" textLength="18" lengthAdjust="spacingAndGlyphs" fill="#d0d0d0" font-weight="bold">한</text>
        <text x="72" y="14" textLength="9" lengthAdjust="spacingAndGlyphs" fill="#d0d0d0" font-weight="bold">x</text>
        <text x="0" y="50" textLength="9" lengthAdjust="spacingAndGlyphs" fill="#d0d0d0">o</text>
        <text x="9" y="50" textLength="9" lengthAdjust="spacingAndGlyphs" fill="#005f87">n</text>
        </g>
        </g>
        </svg>
        "##);
    }

    #[test]
    fn a_window_has_a_title_that_is_text() {
        let buffer = Buffer::empty(Rect::new(0, 0, 2, 1));
        let options = SvgOptions {
            page: Page::Light,
            window: Some("<script>\u{1b}"),
            cursor: None,
        };
        let picture = svg(&buffer, &options);
        assert!(picture.contains(">&lt;script&gt;␛</text>"), "{picture}");
        assert!(picture.contains("viewBox=\"0 0 42 62\""), "{picture}");
    }

    #[test]
    fn whatever_a_cell_holds_is_valid_in_xml() {
        let hostile = [
            "\0",
            "\u{1b}[31m",
            "\u{FFFE}",
            "&",
            "\u{202E}",
            "]]>",
            "\u{301}",
            "",
        ];
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 1));
        for (x, symbol) in (0..).zip(hostile) {
            buffer[(x, 0)].set_symbol(symbol);
        }
        let picture = svg(&buffer, &SvgOptions::default());
        assert!(!picture.contains(|c: char| (c.is_control() && c != '\n') || c == '\u{FFFE}'));
        assert!(!picture.contains("]]>") && !picture.contains("& "));
    }

    #[test]
    fn any_size_will_do() {
        for (width, height) in [(0, 0), (1, 1), (600, 100)] {
            let buffer = Buffer::filled(Rect::new(0, 0, width, height), Cell::new("█"));
            let picture = svg(&buffer, &SvgOptions::default());
            assert!(picture.ends_with("</svg>\n"));
        }
    }
}
