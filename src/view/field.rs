use super::theme::Theme;
use crate::app::text_field::TextField;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
pub fn draw(_f: &TextField, _p: &str, _t: &Theme, _a: Rect, _b: &mut Buffer) -> Option<Position> {
    None
}
