//! What lies over the screen: the top layer has the keys.

use super::capture::Capture;
use super::catch_up::CatchUp;
use super::dialog::Dialog;
use super::form::Form;
use super::palette::Palette;

pub enum Layer {
    /// The keys of this view; the number is the first row shown.
    Help {
        scroll: usize,
    },
    Palette(Palette),
    /// A question or a message with its choices.
    Dialog(Dialog),
    Form(Box<Form>),
    Capture(Box<Capture>),
    /// What can be done about a day that is late or early.
    CatchUp(Box<CatchUp>),
    /// An item of the shown day in full; from which row on.
    Details {
        item: usize,
        scroll: usize,
    },
}
