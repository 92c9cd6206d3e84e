//! The text of a document.

use std::fmt::Write as _;

use super::DocxError;
use crate::report::document::{Block, Cell, Column, Document, Entry, Role, Table};
use crate::report::drawing::Drawing;
use crate::report::markup::escaped;
use crate::report::picture::{Painter, Picture};
use crate::text::Texts;

/// Between the margins of a page, in twentieths of a point: A4 with 2 cm on either side.
const WIDTH: u32 = 9638;
/// The largest picture, in the units of drawings, of which there are 360,000 in a centimetre: as wide as the text, and low
/// enough to stand on a page under its heading.
const PICTURE: (u64, u64) = (6_120_000, 8_460_000);

const BEGIN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
    xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>";
const END: &str = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>\
    <w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
    <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
    </w:sectPr></w:body></w:document>";

/// Rows with so many letters stand on one page.
const SHORT: usize = 1_500;

/// The text with the pictures to which it refers by their numbers.
pub(super) struct Body {
    pub xml: String,
    pub pictures: Vec<Picture>,
}

pub(super) fn write(document: &Document, texts: &Texts) -> Result<Body, DocxError> {
    let mut body = Body {
        xml: String::from(BEGIN),
        pictures: Vec::new(),
    };
    let painter = Painter::default();
    body.paragraph("Title", &document.title);
    for fact in &document.facts {
        body.paragraph("Subtitle", fact);
    }
    if document.parts.is_empty() {
        body.paragraph("Normal", &texts.msg_document_empty());
    }
    for part in &document.parts {
        body.paragraph("Heading1", &part.heading);
        for block in &part.blocks {
            body.block(block, &painter)?;
        }
    }
    let written = texts.msg_document_written(texts.date(document.date));
    body.paragraph("Remark", &written);
    body.xml += END;
    Ok(body)
}

impl Body {
    fn block(&mut self, block: &Block, painter: &Painter) -> Result<(), DocxError> {
        match block {
            Block::Heading(text) => self.paragraph("Heading2", text),
            Block::Question(text) => self.paragraph("Heading3", text),
            Block::Voice(text) => self.paragraph("Voice", text),
            Block::Paragraph(text) => self.paragraph("Normal", text),
            Block::Remark(text) => self.paragraph("Remark", text),
            Block::List(lines) => {
                for line in lines {
                    self.paragraph("ListBullet", line);
                }
            }
            Block::Notes(notes) => notes.iter().for_each(|note| self.note(note)),
            Block::Table(table) => self.table(table),
            Block::Figure(drawing) => {
                let picture = painter.paint(drawing)?;
                self.figure(drawing, picture);
            }
        }
        Ok(())
    }

    fn paragraph(&mut self, style: &str, text: &str) {
        self.begin(style);
        self.run(None, text);
        self.xml += "</w:p>";
    }

    fn begin(&mut self, style: &str) {
        // Writing to a string does not fail, here and below.
        let _ = write!(
            self.xml,
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>"
        );
    }

    /// Text in a paragraph; its lines are lines.
    fn run(&mut self, style: Option<&str>, text: &str) {
        self.xml += "<w:r>";
        if let Some(style) = style {
            let _ = write!(self.xml, "<w:rPr><w:rStyle w:val=\"{style}\"/></w:rPr>");
        }
        for (n, line) in text.split('\n').enumerate() {
            if n > 0 {
                self.xml += "<w:br/>";
            }
            self.xml += "<w:t xml:space=\"preserve\">";
            self.xml += &escaped(line);
            self.xml += "</w:t>";
        }
        self.xml += "</w:r>";
    }

    fn note(&mut self, note: &Entry) {
        self.begin("Note");
        if !note.kind.is_empty() {
            self.run(Some("Kind"), &format!("{}  ", note.kind));
        }
        self.run(None, &note.text);
        if !note.aside.is_empty() {
            self.run(Some("Aside"), &format!("  {}", note.aside));
        }
        self.xml += "</w:p>";
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() && !table.is_headed {
            self.paragraph("Caption", &table.caption);
        }
        let widths = widths(&table.columns);
        let _ = write!(
            self.xml,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Lines\"/><w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/>\
             <w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" \
             w:noHBand=\"0\" w:noVBand=\"1\"/><w:tblCaption w:val=\"{}\"/></w:tblPr><w:tblGrid>",
            escaped(&table.caption)
        );
        for width in &widths {
            let _ = write!(self.xml, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.xml += "</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
        for (column, width) in table.columns.iter().zip(&widths) {
            let heading = Cell {
                text: column.heading.clone(),
                aside: String::new(),
            };
            self.cell(&heading, column.role, *width);
        }
        self.xml += "</w:tr>";
        for row in &table.rows {
            let length: usize = row.iter().map(|cell| cell.text.len()).sum();
            self.xml += if length < SHORT {
                "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
            } else {
                "<w:tr>"
            };
            let columns = table.columns.iter().zip(&widths);
            for (cell, (column, width)) in row.iter().zip(columns) {
                self.cell(cell, column.role, *width);
            }
            self.xml += "</w:tr>";
        }
        self.xml += "</w:tbl>";
        self.paragraph("AfterTable", "");
    }

    fn cell(&mut self, cell: &Cell, role: Role, width: u32) {
        let _ = write!(
            self.xml,
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"
        );
        self.begin(match role {
            Role::Number => "CellNumber",
            Role::Subject | Role::Text => "Cell",
        });
        match role {
            Role::Subject => self.run(Some("Subject"), &cell.text),
            Role::Text | Role::Number => self.run(None, &cell.text),
        }
        self.xml += "</w:p>";
        if !cell.aside.is_empty() {
            self.begin("Cell");
            self.run(Some("Aside"), &cell.aside);
            self.xml += "</w:p>";
        }
        self.xml += "</w:tc>";
    }

    fn figure(&mut self, drawing: &Drawing, picture: Picture) {
        self.paragraph("Caption", &drawing.title);
        let number = self.pictures.len() + 1;
        let (cx, cy) = size(&picture);
        let words = escaped(&format!("{}. {}", drawing.title, drawing.description));
        self.begin("Figure");
        let _ = write!(
            self.xml,
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{cx}\" cy=\"{cy}\"/><wp:docPr id=\"{number}\" name=\"picture{number}\" descr=\"{words}\"/>\
             <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>\
             <pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"picture{number}.png\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"picture{number}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>\
             </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        );
        self.pictures.push(picture);
    }
}

/// The columns' widths by their shares.
fn widths(columns: &[Column]) -> Vec<u32> {
    let all = columns
        .iter()
        .map(|column| column.share)
        .sum::<u32>()
        .max(1);
    let widths = columns.iter().map(|column| WIDTH * column.share / all);
    widths.collect()
}

/// As large as there is room for.
fn size(picture: &Picture) -> (u64, u64) {
    let (width, height) = (u64::from(picture.width), u64::from(picture.height));
    let high = PICTURE.0 * height / width.max(1);
    if high <= PICTURE.1 {
        (PICTURE.0, high)
    } else {
        (PICTURE.1 * width / height.max(1), PICTURE.1)
    }
}
