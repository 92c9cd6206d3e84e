//! Text in documents of marks (HTML, SVG, the XML inside a DOCX): nothing that a person wrote is obeyed as a mark, and what
//! these documents must not hold is made visible.

use std::fmt::{self, Write};

use crate::text::shown;

/// How text is written into the templates.
#[derive(Debug, Clone, Copy, Default)]
pub struct Markup;

impl askama::filters::Escaper for Markup {
    fn write_escaped_str<W: Write>(&self, mut out: W, text: &str) -> fmt::Result {
        write_escaped(&mut out, text)
    }
}

/// The text, harmless between marks and between quotation marks.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    // Writing to a string does not fail.
    let _ = write_escaped(&mut out, text);
    out
}

/// The text as people typed it: its lines end alike, and blank ones around it are gone.
pub fn tidied(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .trim()
        .to_owned()
}

fn write_escaped<W: Write>(out: &mut W, text: &str) -> fmt::Result {
    let mut rest = text;
    while let Some(at) = rest.find(is_special) {
        let (plain, from) = rest.split_at(at);
        out.write_str(plain)?;
        let mut chars = from.chars();
        if let Some(special) = chars.next() {
            write_special(out, special)?;
        }
        rest = chars.as_str();
    }
    out.write_str(rest)
}

fn is_special(c: char) -> bool {
    match c {
        '&' | '<' | '>' | '"' | '\'' => true,
        '\n' | ' '..='~' | '\u{a0}'..='\u{5ff}' => false,
        _ => true,
    }
}

fn write_special<W: Write>(out: &mut W, c: char) -> fmt::Result {
    match c {
        '&' => out.write_str("&amp;"),
        '<' => out.write_str("&lt;"),
        '>' => out.write_str("&gt;"),
        '"' => out.write_str("&#34;"),
        '\'' => out.write_str("&#39;"),
        // Not characters, says XML; nor are those of the private planes' ends, says Unicode.
        c if u32::from(c) & 0xfffe == 0xfffe => out.write_char('\u{fffd}'),
        c => out.write_str(&shown(c.encode_utf8(&mut [0; 4]))),
    }
}
