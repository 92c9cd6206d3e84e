//! The colours of the screen: one named style for each thing that is drawn.
//!
//! Few colours, each with one meaning: fjord blue is where one is, green is done and saved, amber is behind, orange is the last minute, red is over and lost.
//! Hierarchy comes from weight and brightness. Colours are indexed, never RGB: they work in every terminal and cost few bytes.
//! Nothing is told by colour alone; every state also has a word or a sign.

mod palette;

use ratatui::style::{Modifier, Style};

use crate::app::settings::ThemeName;
use crate::session::{NoteKind, Position};
use crate::timetable::Warning;
use palette::Palette;

/// How many colours the terminal has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ColourDepth {
    /// None, or none are wanted (`NO_COLOR`): weight, underlining and reversed video only.
    None,
    Sixteen,
    #[default]
    TwoHundredFiftySix,
}

/// The styles. `base` fills the screen; the others are laid over it and say only what differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    depth: ColourDepth,

    /// Letters and ground of everything.
    pub base: Style,
    /// What stands out among text: a title, a name.
    pub strong: Style,
    /// What stands back: times past, explanations.
    pub dim: Style,

    /// The line with title, day and clock.
    pub header: Style,
    pub header_strong: Style,
    pub tab: Style,
    pub tab_active: Style,
    pub border: Style,
    /// Around the part of the screen that takes the keys.
    pub border_focus: Style,
    /// Laid over everything that a box lies in front of.
    pub behind_layer: Style,
    /// In a border.
    pub title: Style,
    pub title_focus: Style,
    /// A key in the last line, in help and in dialogs.
    pub key: Style,
    /// What a key does.
    pub key_hint: Style,

    pub item_current: Style,
    pub item_done: Style,
    pub item_pending: Style,
    pub item_skipped: Style,
    /// An item that is fixed to the clock.
    pub item_fixed: Style,

    /// Time left, large.
    pub digits: Style,
    /// From the first warning on.
    pub digits_warning: Style,
    /// From the last warning on.
    pub digits_last_warning: Style,
    /// Time over.
    pub digits_over: Style,
    pub digits_paused: Style,
    /// The part of a bar that is past.
    pub bar_past: Style,
    /// The part of a bar that is left.
    pub bar_left: Style,
    /// The phase of group work that runs.
    pub phase: Style,
    pub behind: Style,
    pub ahead: Style,
    pub on_time: Style,

    pub saved: Style,
    pub saving: Style,
    /// Saving failed: the loudest thing on the screen.
    pub not_saved: Style,
    /// A message that passes.
    pub toast: Style,
    pub warning: Style,
    pub error: Style,

    /// The selected row of a list that takes the keys.
    pub selected: Style,
    /// The selected row of a list that does not.
    pub selected_idle: Style,
    /// What a search found, within a text.
    pub found: Style,
    /// A text being typed.
    pub field: Style,
    pub field_selection: Style,
    /// What may be typed into an empty field.
    pub placeholder: Style,
    /// What the room sees.
    pub shown: Style,
    /// What the room must not see.
    pub private: Style,

    support: Style,
    neutral: Style,
    opposition: Style,
    reflection: Style,
    idea: Style,
    question: Style,
    parking_lot: Style,
    decision: Style,
    action: Style,
    commitment: Style,
    homework: Style,
}

impl Theme {
    /// The theme as far as the terminal can show it.
    #[must_use]
    pub fn new(name: ThemeName, depth: ColourDepth) -> Theme {
        match Palette::new(name, depth) {
            Some(palette) => Theme {
                depth,
                ..Theme::of(&palette)
            },
            None => Theme::without_colours(),
        }
    }

    /// Another theme for the same terminal.
    #[must_use]
    pub(super) fn with_name(&self, name: ThemeName) -> Theme {
        Theme::new(name, self.depth)
    }

    /// The label of a note.
    #[must_use]
    pub fn note(&self, kind: NoteKind) -> Style {
        match kind {
            NoteKind::Reflection => self.reflection,
            NoteKind::Idea => self.idea,
            NoteKind::Question => self.question,
            NoteKind::ParkingLot => self.parking_lot,
            NoteKind::Decision => self.decision,
            NoteKind::Action => self.action,
            NoteKind::Commitment => self.commitment,
            NoteKind::Homework => self.homework,
        }
    }

    /// The marker of a stakeholder: the colour says for or against, the weight how firmly.
    #[must_use]
    pub fn position(&self, position: Option<Position>) -> Style {
        match position {
            Some(Position::HighSupport) => self.support.bold(),
            Some(Position::MediumSupport | Position::LowSupport) => self.support,
            Some(Position::NotMobilised) => self.neutral,
            Some(Position::LowOpposition | Position::MediumOpposition) => self.opposition,
            Some(Position::HighOpposition) => self.opposition.bold(),
            None => self.dim,
        }
    }

    /// The large digits of time that is left.
    #[must_use]
    pub fn digits_at(&self, warning: Option<Warning>) -> Style {
        match warning {
            None => self.digits,
            Some(Warning::First) => self.digits_warning,
            Some(Warning::Last) => self.digits_last_warning,
        }
    }

    /// The large digits of a clock that stands so.
    #[must_use]
    pub(super) fn digits_of(
        &self,
        is_paused: bool,
        left_ms: i64,
        warning: Option<Warning>,
    ) -> Style {
        if is_paused {
            self.digits_paused
        } else if left_ms <= 0 {
            self.digits_over
        } else {
            self.digits_at(warning)
        }
    }

    fn of(p: &Palette) -> Theme {
        let ink = |colour| Style::new().fg(colour);
        let bar = Style::new().fg(p.text).bg(p.raised);
        let tab_active = Style::new().fg(p.strong).bg(p.ground).bold();
        Theme {
            depth: ColourDepth::default(),
            base: Style::new().fg(p.text).bg(p.ground),
            strong: ink(p.strong).bold(),
            dim: ink(p.dim),

            header: bar,
            header_strong: bar.fg(p.strong).bold(),
            tab: bar.fg(p.dim_raised),
            // Without a header of its own ground, the tab cannot open into the page.
            tab_active: if p.raised == p.ground {
                tab_active.underlined()
            } else {
                tab_active
            },
            border: ink(p.line),
            border_focus: ink(p.accent),
            behind_layer: Style::new()
                .fg(p.line)
                .bg(p.ground)
                .remove_modifier(Modifier::all()),
            title: ink(p.dim),
            title_focus: ink(p.accent).bold(),
            key: ink(p.accent).bold(),
            key_hint: ink(p.dim),

            item_current: ink(p.bright).bold(),
            item_done: ink(p.dim),
            item_pending: ink(p.text),
            item_skipped: ink(p.dim).crossed_out(),
            item_fixed: ink(p.teal),

            digits: ink(p.bright),
            digits_warning: ink(p.warn),
            digits_last_warning: ink(p.urgent).bold(),
            digits_over: ink(p.bad),
            digits_paused: ink(p.dim),
            bar_past: ink(p.accent),
            bar_left: ink(p.line),
            phase: ink(p.strong).bold(),
            behind: ink(p.warn).bold(),
            ahead: ink(p.teal),
            on_time: ink(p.good),

            saved: ink(p.good),
            saving: ink(p.dim_raised),
            not_saved: Style::new().fg(p.alarm_letter).bg(p.alarm).bold(),
            toast: Style::new().fg(p.strong).bg(p.idle),
            warning: ink(p.warn),
            error: ink(p.bad).bold(),

            selected: Style::new().fg(p.selected_letter).bg(p.selected),
            selected_idle: Style::new().fg(p.text).bg(p.idle),
            found: Style::new().fg(p.found_letter).bg(p.found),
            field: ink(p.text),
            field_selection: Style::new().fg(p.selected_letter).bg(p.selected),
            placeholder: ink(p.dim).italic(),
            shown: ink(p.accent).bold(),
            private: ink(p.dim),

            support: ink(p.good),
            neutral: ink(p.text),
            opposition: ink(p.bad),
            reflection: ink(p.accent),
            idea: ink(p.good),
            question: ink(p.violet),
            parking_lot: ink(p.dim),
            decision: ink(p.strong).bold(),
            action: ink(p.warn),
            commitment: ink(p.warn).bold(),
            homework: ink(p.teal),
        }
    }

    /// Told apart by weight, underlining and reversed video. Large digits are left plain: reversed blocks would vanish.
    fn without_colours() -> Theme {
        let plain = Style::new();
        Theme {
            depth: ColourDepth::None,
            base: plain,
            strong: plain.bold(),
            dim: plain.dim(),

            header: plain,
            header_strong: plain.bold(),
            tab: plain.dim(),
            tab_active: plain.bold().reversed(),
            border: plain.dim(),
            border_focus: plain,
            behind_layer: plain.remove_modifier(Modifier::all()).dim(),
            title: plain,
            title_focus: plain.bold(),
            key: plain.bold(),
            key_hint: plain.dim(),

            item_current: plain.bold(),
            item_done: plain.dim(),
            item_pending: plain,
            item_skipped: plain.dim().crossed_out(),
            item_fixed: plain.underlined(),

            digits: plain,
            digits_warning: plain.bold(),
            digits_last_warning: plain.bold(),
            digits_over: plain.bold(),
            digits_paused: plain.dim(),
            bar_past: plain.bold(),
            bar_left: plain.dim(),
            phase: plain.bold(),
            behind: plain.bold(),
            ahead: plain,
            on_time: plain,

            saved: plain,
            saving: plain.dim(),
            not_saved: plain.bold().reversed(),
            toast: plain.reversed(),
            warning: plain.bold(),
            error: plain.bold().underlined(),

            selected: plain.reversed(),
            selected_idle: plain.underlined(),
            found: plain.underlined().bold(),
            field: plain,
            field_selection: plain.reversed(),
            placeholder: plain.dim(),
            shown: plain.bold(),
            private: plain.dim(),

            support: plain,
            neutral: plain.dim(),
            opposition: plain.underlined(),
            reflection: plain,
            idea: plain,
            question: plain,
            parking_lot: plain.dim(),
            decision: plain.bold(),
            action: plain.underlined(),
            commitment: plain.bold().underlined(),
            homework: plain,
        }
    }
}

#[cfg(test)]
mod tests;
