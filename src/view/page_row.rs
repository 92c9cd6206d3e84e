//! The row with the pages of a view, each with its key.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::paint;
use super::safe::width;
use super::theme::Theme;
use crate::app::Model;
use crate::app::actions::Action;

/// Which page an action turns to, if it does.
pub(super) type PageOf<P> = fn(Action) -> Option<P>;

/// A page with its key and its name.
struct Tab<P> {
    page: P,
    key: String,
    name: String,
}

impl<P> Tab<P> {
    /// The columns that it takes, with the free one behind it.
    fn columns(&self) -> usize {
        width(&self.key) + width(&self.name) + 4
    }
}

/// The pages; where there is no room for all names, only the one that is shown has its.
fn tabs<P: PartialEq>(model: &Model, shown: &P, of: PageOf<P>, columns: u16) -> Vec<Tab<P>> {
    let bindings = model.keymap.bindings();
    let tabs = bindings.filter_map(|(binding, keys)| {
        Some(Tab {
            page: of(binding.action)?,
            key: keys
                .first()
                .map_or(String::new(), |key| model.key_name(*key)),
            name: binding.short(&model.texts)?,
        })
    });
    let mut tabs: Vec<Tab<P>> = tabs.collect();
    if tabs.iter().map(Tab::columns).sum::<usize>() > usize::from(columns) {
        for tab in tabs.iter_mut().filter(|tab| tab.page != *shown) {
            tab.name.clear();
        }
    }
    tabs
}

pub(super) fn draw<P: PartialEq>(
    model: &Model,
    shown: &P,
    of: PageOf<P>,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let tabs = tabs(model, shown, of, area.width);
    let spans = tabs.into_iter().flat_map(|tab| {
        let style = if tab.page == *shown {
            theme.tab_active
        } else {
            theme.tab
        };
        [
            Span::styled(format!(" {} ", tab.key), style.patch(theme.key)),
            Span::styled(format!("{} ", tab.name), style),
            Span::raw(" "),
        ]
    });
    paint::line(Line::from(spans.collect::<Vec<_>>()), area, buf);
}

/// The page whose name stands at a cell.
pub(super) fn hit<P: PartialEq>(
    model: &Model,
    shown: &P,
    of: PageOf<P>,
    area: Rect,
    at: Position,
) -> Option<P> {
    if !area.contains(at) {
        return None;
    }
    let mut end = usize::from(area.x);
    let column = usize::from(at.x);
    let tabs = tabs(model, shown, of, area.width);
    let found = tabs.into_iter().find(|tab| {
        end += tab.columns();
        column < end
    });
    found.map(|tab| tab.page)
}
