//! The row with the pages of the analysis, each with its key.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use crate::app::Model;
use crate::app::actions::Action;
use crate::app::stakeholders::Page;
use crate::view::paint;
use crate::view::safe::width;
use crate::view::theme::Theme;

/// A page with its key and its name.
struct Tab {
    page: Page,
    key: String,
    name: String,
}

impl Tab {
    /// The columns that it takes, with the free one behind it.
    fn columns(&self) -> usize {
        width(&self.key) + width(&self.name) + 4
    }
}

/// The pages; where there is no room for all names, only the one that is shown has its.
fn tabs(model: &Model, shown: Page, columns: u16) -> Vec<Tab> {
    let bindings = model.keymap.bindings();
    let mut tabs: Vec<Tab> = bindings
        .filter_map(|(binding, keys)| match binding.action {
            Action::Page(page) => Some(Tab {
                page,
                key: keys
                    .first()
                    .map_or(String::new(), |key| model.key_name(*key)),
                name: binding.short(&model.texts)?,
            }),
            _ => None,
        })
        .collect();
    if tabs.iter().map(Tab::columns).sum::<usize>() > usize::from(columns) {
        for tab in tabs.iter_mut().filter(|tab| tab.page != shown) {
            tab.name.clear();
        }
    }
    tabs
}

pub(super) fn draw(model: &Model, shown: Page, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let tabs = tabs(model, shown, area.width);
    let spans = tabs.into_iter().flat_map(|tab| {
        let style = if tab.page == shown {
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
pub(super) fn hit(model: &Model, shown: Page, area: Rect, at: Position) -> Option<Page> {
    if !area.contains(at) {
        return None;
    }
    let mut end = usize::from(area.x);
    let column = usize::from(at.x);
    let tabs = tabs(model, shown, area.width);
    let found = tabs.iter().find(|tab| {
        end += tab.columns();
        column < end
    });
    found.map(|tab| tab.page)
}
