//! The box that asks to which group someone is moved.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::Model;
use crate::app::console::Console;
use crate::app::groups::cards::CardId;
use crate::app::groups::moving::MoveBox;
use crate::session::Person;
use crate::session::forming::MadeOf;
use crate::view::notes::called;
use crate::view::paint::{self, key_hint, layer_box};
use crate::view::safe::safe;
use crate::view::theme::Theme;

/// Rows besides the groups: the frame, a free row and the keys.
const OTHER_ROWS: u16 = 4;

pub(super) fn draw(
    model: &Model,
    console: &Console,
    open: &MoveBox,
    theme: &Theme,
    buf: &mut Buffer,
) {
    let texts = &model.texts;
    let session = &console.session;
    let Some(person) = session.person(open.person) else {
        return;
    };
    let area = Rect {
        height: buf.area.height.saturating_sub(1),
        ..buf.area
    };
    let places = console.places_for_a_member();
    let all = u16::try_from(places.len()).unwrap_or(u16::MAX);
    let shown = all.min(area.height.saturating_sub(OTHER_ROWS)).max(1);
    let columns = area.width.saturating_sub(4).min(72);
    let place = paint::centred(area, columns, shown + OTHER_ROWS);
    let title = texts.msg_moving_title(safe(&called(texts, person)));
    let inner = layer_box(&title, theme, false, place, buf);
    let inner = Rect {
        x: inner.x + 1,
        width: inner.width.saturating_sub(2),
        ..inner
    };
    let last = places.len().saturating_sub(usize::from(shown));
    let first = open
        .selected
        .saturating_sub(usize::from(shown / 2))
        .min(last);
    let mut rest = inner;
    for (at, target) in places
        .iter()
        .enumerate()
        .skip(first)
        .take(usize::from(shown))
    {
        let row = Rect { height: 1, ..rest };
        let line = match target {
            CardId::Group(id) => {
                let group = session.group(*id);
                let members: Vec<&Person> = group
                    .map(|group| session.members(group).collect())
                    .unwrap_or_default();
                let name = group.map_or("", |group| group.name.as_str());
                let made = safe(&texts.members_words(&MadeOf::of(&members))).into_owned();
                Line::from(vec![
                    Span::styled(format!("{:>2}  ", at + 1), theme.key),
                    Span::styled(format!("{}  ", safe(name)), theme.strong),
                    Span::styled(format!("{}  ", members.len()), theme.title),
                    Span::styled(made, theme.dim),
                ])
            }
            CardId::Without => Line::from(vec![
                Span::styled(" 0  ", theme.key),
                Span::raw(texts.msg_groups_without()),
            ]),
        };
        rest = paint::line(line, rest, buf);
        if at == open.selected {
            buf.set_style(row, theme.selected);
        }
    }
    let mut spans = Vec::new();
    for (key, word) in [
        ("Enter", texts.msg_moving_key_here()),
        ("A–Z 1–9", texts.msg_moving_key_letter()),
        ("Esc", texts.msg_close()),
    ] {
        spans.extend(key_hint(key, &word, theme));
    }
    paint::line(Line::from(spans), paint::below(rest, 1), buf);
    paint::more_below(place, places.len() - first - usize::from(shown), theme, buf);
}
