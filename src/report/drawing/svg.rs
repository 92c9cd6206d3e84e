//! Drawings as SVG: a part of a page, or a picture on its own.

use std::fmt::Write as _;

use super::{Anchor, Drawing, Hand, Ink, LETTERS, Shape, Sign};
use crate::report::markup;

/// Half the size of a sign.
const SIGN: f32 = 6.5;

/// What a picture on its own is coloured with. The classes are those for which a page has colours of its own.
const FIXED: &str = "\
text{font-family:'DejaVu Sans',sans-serif;font-size:13px;fill:#1d232b}\
.d-strong{font-weight:bold}.d-quiet{fill:#5b6470}\
.d-tint{fill:#f0f4f8}.d-frame{fill:none;stroke:#5b6470;stroke-width:1.5}.d-faint{fill:none;stroke:#cfd6dd}\
.d-planned{fill:#a9b6c4}.d-actual{fill:#2f6f9f}.d-over{fill:#b3541e}\
.d-for{fill:#1f7a4d;stroke:#1f7a4d}.d-against{fill:#b23a2e;stroke:#b23a2e}\
.d-still{fill:none;stroke:#5b6470;stroke-width:2}.d-unknown{fill:none;stroke:#7b8490;stroke-width:2;stroke-dasharray:2.5 2.5}\
.d-cut{stroke:#fff;stroke-width:2;fill:none}";

/// The drawing as a part of an HTML page, whose style colours its classes. `id` is unique on the page.
pub fn in_page(drawing: &Drawing, id: &str) -> String {
    let mut out = format!(
        "<svg class=\"drawing\" viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">\n\
         <title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>\n",
        n(drawing.width),
        n(drawing.height),
        markup::escaped(&drawing.title),
        markup::escaped(&drawing.description),
    );
    shapes(drawing, &mut out);
    out += "</svg>\n";
    out
}

/// The drawing as a file of its own, in fixed colours on white.
pub fn on_its_own(drawing: &Drawing) -> String {
    let (width, height) = (n(drawing.width), n(drawing.height));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">\n\
         <style>{FIXED}</style>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n",
    );
    shapes(drawing, &mut out);
    out += "</svg>\n";
    out
}

fn shapes(drawing: &Drawing, out: &mut String) {
    for shape in &drawing.shapes {
        // Writing to a string does not fail.
        let _ = write(shape, out);
    }
}

fn write(shape: &Shape, out: &mut String) -> std::fmt::Result {
    match shape {
        Shape::Area {
            x,
            y,
            width,
            height,
            ink,
        } => writeln!(
            out,
            "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
            ink_class(*ink),
            n(*x),
            n(*y),
            n(*width),
            n(*height)
        ),
        Shape::Line { from, to, ink } => writeln!(
            out,
            "<path class=\"{}\" d=\"M{} {}L{} {}\"/>",
            ink_class(*ink),
            n(from.0),
            n(from.1),
            n(to.0),
            n(to.1)
        ),
        Shape::Sign { at, sign } => self::sign(*at, *sign, out),
        Shape::Words {
            at,
            anchor,
            hand,
            text,
        } => {
            let anchor = match anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            };
            let class = match hand {
                Hand::Plain => "",
                Hand::Strong => " class=\"d-strong\"",
                Hand::Quiet => " class=\"d-quiet\"",
            };
            writeln!(
                out,
                "<text{class} x=\"{}\" y=\"{}\"{anchor}>{}</text>",
                n(at.0),
                n(at.1),
                markup::escaped(text)
            )
        }
    }
}

fn ink_class(ink: Ink) -> &'static str {
    match ink {
        Ink::Tint => "d-tint",
        Ink::Frame => "d-frame",
        Ink::Faint => "d-faint",
        Ink::Planned => "d-planned",
        Ink::Actual => "d-actual",
        Ink::Over => "d-over",
    }
}

fn sign((x, y): (f32, f32), sign: Sign, out: &mut String) -> std::fmt::Result {
    let (cx, cy, r) = (n(x), n(y), n(SIGN));
    let arm = SIGN - 2.5;
    let across = format!("M{} {cy}H{}", n(x - arm), n(x + arm));
    match sign {
        Sign::For => writeln!(
            out,
            "<circle class=\"d-for\" cx=\"{cx}\" cy=\"{cy}\" r=\"{r}\"/><path class=\"d-cut\" d=\"{across}M{cx} {}V{}\"/>",
            n(y - arm),
            n(y + arm)
        ),
        Sign::Against => writeln!(
            out,
            "<rect class=\"d-against\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/><path class=\"d-cut\" d=\"{across}\"/>",
            n(x - SIGN + 0.5),
            n(y - SIGN + 0.5),
            n(2.0 * SIGN - 1.0),
            n(2.0 * SIGN - 1.0)
        ),
        Sign::NotMobilised => writeln!(
            out,
            "<circle class=\"d-still\" cx=\"{cx}\" cy=\"{cy}\" r=\"{}\"/>",
            n(SIGN - 0.5)
        ),
        Sign::NotKnown => writeln!(
            out,
            "<circle class=\"d-unknown\" cx=\"{cx}\" cy=\"{cy}\" r=\"{}\"/>",
            n(SIGN - 0.5)
        ),
    }
}

/// A length in short: at most one decimal.
fn n(length: f32) -> String {
    let text = format!("{length:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// The size of letters is written once for pictures, as text.
const _: () = assert!(LETTERS == 13.0);
