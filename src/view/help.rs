//! The keys: those of this view first, made from the table of actions.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::details::draw_lines;
use super::header::key_name;
use super::paint::{centred, layer_box};
use super::theme::Theme;
use crate::app::actions::{Scope, scopes};
use crate::app::{Model, Screen};

/// Columns for the keys.
const KEYS: usize = 16;

pub(super) fn draw(model: &Model, scroll: usize, theme: &Theme, buf: &mut Buffer) {
    let screen = buf.area;
    let lines = lines(model, theme);
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(2);
    let place = centred(Rect { height: screen.height - 1, ..screen }, screen.width.saturating_sub(6).min(84), height);
    let inner = layer_box(&model.texts.msg_help_title(), theme, false, place, buf);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    draw_lines(lines, scroll, theme, inner, buf);
}

fn lines(model: &Model, theme: &Theme) -> Vec<(String, Style)> {
    let mut lines = Vec::new();
    let mut sections: Vec<Scope> = scopes(model).to_vec();
    if matches!(model.screen, Screen::Console(_)) {
        sections.push(Scope::Editor);
    }
    for scope in sections {
        if !lines.is_empty() {
            lines.push((String::new(), theme.text));
        }
        lines.push((heading(model, scope), theme.layer_title));
        for (binding, keys) in model.keymap.bindings().filter(|(binding, keys)| binding.scope == scope && !keys.is_empty()) {
            let keys = keys.iter().map(|key| key_name(model, &key.to_string())).collect::<Vec<_>>().join("  ");
            lines.push((format!("{keys:<KEYS$} {}", binding.name(&model.texts)), theme.text));
        }
    }
    lines
}

fn heading(model: &Model, scope: Scope) -> String {
    match scope {
        Scope::Start | Scope::Day | Scope::Notes => model.texts.msg_help_here(),
        Scope::Session => model.texts.msg_help_session(),
        Scope::Everywhere => model.texts.msg_help_everywhere(),
        Scope::Editor => model.texts.msg_help_editor(),
    }
}
