//! Drawings as pictures, for documents that show no SVG. The letters are our own, so that a picture is the same on every
//! machine; what they do not have is shown as a box.

use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, Options, Tree, fontdb};

use super::drawing::{Drawing, on_its_own};

/// DejaVu Sans; see `FONT-LICENCE`.
const FONTS: [&[u8]; 2] = [
    include_bytes!("DejaVuSans-subset.ttf"),
    include_bytes!("DejaVuSans-Bold-subset.ttf"),
];
/// Dots for each unit of a drawing: some 220 an inch on paper.
const SCALE: f32 = 2.0;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    #[error(transparent)]
    Svg(#[from] usvg::Error),
    #[error("a picture of {width} × {height} cannot be made")]
    Size { width: u32, height: u32 },
    #[error("{0}")]
    Png(String),
}

/// A picture in the PNG format, with its size in dots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub png: Vec<u8>,
    pub width: u32,
    pub height: u32,
}

/// Makes pictures; the letters are read once.
pub struct Painter {
    options: Options<'static>,
}

impl Default for Painter {
    fn default() -> Painter {
        let mut fonts = fontdb::Database::new();
        for font in FONTS {
            fonts.load_font_data(font.to_vec());
        }
        fonts.set_sans_serif_family("DejaVu Sans");
        Painter {
            options: Options {
                font_family: "DejaVu Sans".to_owned(),
                fontdb: Arc::new(fonts),
                ..Options::default()
            },
        }
    }
}

impl Painter {
    /// The drawing in fixed colours on white.
    pub fn paint(&self, drawing: &Drawing) -> Result<Picture, PictureError> {
        let tree = Tree::from_str(&on_its_own(drawing), &self.options)?;
        let size = tree.size().to_int_size();
        let size = size.scale_by(SCALE).unwrap_or(size);
        let (width, height) = (size.width(), size.height());
        let mut dots = Pixmap::new(width, height).ok_or(PictureError::Size { width, height })?;
        let scale = Transform::from_scale(SCALE, SCALE);
        resvg::render(&tree, scale, &mut dots.as_mut());
        let png = dots
            .encode_png()
            .map_err(|error| PictureError::Png(error.to_string()))?;
        Ok(Picture { png, width, height })
    }
}
