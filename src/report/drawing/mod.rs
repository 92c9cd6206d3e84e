//! Drawings of a document: shapes and words in a plane, whose colours are said by their roles alone. Where they are shown
//! the roles get their colours: on a page those of the reader's light or dark screen, in a picture fixed ones.
//!
//! Lengths are units of which an ordinary letter is [`LETTERS`] high; `y` grows downwards.

pub mod chart;
pub mod grid;
mod measure;
mod svg;

pub use svg::{in_page, on_its_own};

/// The height of ordinary letters.
pub const LETTERS: f32 = 13.0;
/// The width of all drawings: at this width the letters have about the size of the text around them on a printed page.
pub const WIDTH: f32 = 760.0;

/// What is drawn, with what a person who does not see it is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    pub width: f32,
    pub height: f32,
    pub title: String,
    pub description: String,
    shapes: Vec<Shape>,
}

#[derive(Debug, Clone, PartialEq)]
enum Shape {
    Area {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        ink: Ink,
    },
    Line {
        from: (f32, f32),
        to: (f32, f32),
        ink: Ink,
    },
    /// Around its middle.
    Sign { at: (f32, f32), sign: Sign },
    /// On their base line, which `at` begins, halves or ends.
    Words {
        at: (f32, f32),
        anchor: Anchor,
        hand: Hand,
        text: String,
    },
}

/// The role of an area or a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ink {
    /// Behind what matters most.
    Tint,
    Frame,
    Faint,
    Planned,
    Actual,
    /// The part of the actual that goes beyond the plan.
    Over,
}

/// How a stakeholder stands to the proposal: told apart by colour and by shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// A disc with a plus.
    For,
    /// A ring.
    NotMobilised,
    /// A square with a minus.
    Against,
    /// A broken ring.
    NotKnown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Anchor {
    Start,
    Middle,
    End,
}

/// How words are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hand {
    Plain,
    Strong,
    Quiet,
}

impl Drawing {
    fn new(title: String) -> Drawing {
        Drawing {
            width: WIDTH,
            height: 0.0,
            title,
            description: String::new(),
            shapes: Vec::new(),
        }
    }

    fn area(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), ink: Ink) {
        self.shapes.push(Shape::Area {
            x,
            y,
            width,
            height,
            ink,
        });
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32), ink: Ink) {
        self.shapes.push(Shape::Line { from, to, ink });
    }

    fn sign(&mut self, at: (f32, f32), sign: Sign) {
        self.shapes.push(Shape::Sign { at, sign });
    }

    fn words(&mut self, at: (f32, f32), anchor: Anchor, hand: Hand, text: &str) {
        self.shapes.push(Shape::Words {
            at,
            anchor,
            hand,
            text: text.to_owned(),
        });
    }
}
