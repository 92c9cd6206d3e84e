//! What lies over the screen: the top layer has the keys.

use super::across::Across;
use super::capture::Capture;
use super::catch_up::CatchUp;
use super::cell::Cell;
use super::day_form::DayForm;
use super::dialog::Dialog;
use super::export::ExportBox;
use super::form::Form;
use super::groups::GroupsBox;
use super::invitation::InvitationPage;
use super::learning::Learning;
use super::palette::Palette;
use super::round::RoundBox;
use super::stakeholders::card::CardFocus;
use super::stakeholders::plan_fields::PlanChoice;
use super::stakeholders::rating::RatingBox;
use super::text_field::TextField;
use super::timers::TimerBox;

pub enum Layer {
    /// The keys of this view; the number is the first row shown.
    Help {
        scroll: usize,
    },
    Palette(Palette),
    /// A question or a message with its choices.
    Dialog(Dialog),
    Form(Box<Form>),
    /// All saved sessions are searched.
    Across(Box<Across>),
    /// What a programme's items took in earlier runs, and which of it is to be their length.
    Learning(Box<Learning>),
    /// An invitation's text and what would become of it.
    Invitation(Box<InvitationPage>),
    Capture(Box<Capture>),
    /// A text that is edited where it stands in the view.
    Cell(Box<Cell>),
    /// A field of a stakeholder's card in which something is chosen.
    Card(CardFocus),
    /// Stakeholders that are rated, one after the other.
    Rating(RatingBox),
    /// A field of a worksheet is being chosen.
    Filling,
    /// The aim or the state of a line of the communication plan, turned with the arrows.
    PlanChoice(PlanChoice),
    /// What can be done about a day that is late or early.
    CatchUp(Box<CatchUp>),
    /// Timers beside the programme.
    Timers(Box<TimerBox>),
    /// What the room sees, and what it could.
    Room,
    /// What is to be said to the room.
    RoomMessage(Box<TextField>),
    /// Groups that are formed, or a member that is moved.
    Groups(GroupsBox),
    /// A document that is to be made of the session.
    Export(Box<ExportBox>),
    /// The order of the groups that report back.
    Round(RoundBox),
    /// An item's fields, or what is to be mended.
    DayForm(Box<DayForm>),
    /// An item of the shown day in full; from which row on.
    Details {
        item: usize,
        scroll: usize,
    },
}
