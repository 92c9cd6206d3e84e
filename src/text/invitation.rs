//! What was made of an invitation, in words.

use super::{Texts, int};
use crate::programme::Language;
use crate::programme::invitation::{Doubt, Invitation, Line, Made, Why};

impl Texts {
    /// What was made of a line; empty for a line without text.
    pub(crate) fn made_of(&self, invitation: &Invitation, line: &Line) -> String {
        match line.made {
            Made::Title => self.msg_made_title(),
            Made::Day(Some(date)) => self.msg_made_day(self.short_date(date)),
            Made::Day(None) => self.msg_made_day_undated(),
            Made::Date(date) => self.msg_made_date(self.short_date(date)),
            Made::Hours => self.msg_made_hours(),
            Made::Item { .. } => self.made_item(invitation, line),
            Made::ItemTitle => self.msg_made_item_title(),
            Made::Presenter => self.msg_made_presenter(),
            Made::Detail => self.msg_made_detail(),
            Made::End => self.msg_made_end(),
            Made::Columns => self.msg_made_columns(),
            Made::Left(Why::Blank | Why::Rule) => String::new(),
            Made::Left(Why::Prose) => self.msg_left_prose(),
            Made::Left(Why::Phone) => self.msg_left_phone(),
            Made::Left(Why::Address) => self.msg_left_address(),
            Made::Left(Why::Date) => self.msg_left_date(),
        }
    }

    /// `10:00–10:05 Welcome · opening · presenter: Ann Lee`
    fn made_item(&self, invitation: &Invitation, line: &Line) -> String {
        let Some((item, starts, ends)) = invitation.item(line) else {
            return String::new();
        };
        let times = format!("{starts}–{ends}");
        let title = if item.title == times {
            times
        } else {
            format!("{times} {}", item.title)
        };
        let made = format!("{title} · {}", self.item_kind(item.kind));
        match &item.presenter {
            Some(name) => format!("{made} · {}: {name}", self.msg_made_presenter()),
            None => made,
        }
    }

    /// What is unsure, as a sentence.
    pub(crate) fn doubt(&self, doubt: &Doubt) -> String {
        match doubt {
            Doubt::TimeInText => self.msg_doubt_time_in_text(),
            Doubt::MoreTimes => self.msg_doubt_more_times(),
            Doubt::BareHours => self.msg_doubt_bare_hours(),
            Doubt::Afternoon => self.msg_doubt_afternoon(),
            Doubt::Night => self.msg_doubt_night(),
            Doubt::NoEnd => self.msg_doubt_no_end(),
            Doubt::EndsBefore { start, end } => {
                self.msg_doubt_ends_before(start.to_string(), end.to_string())
            }
            Doubt::NoTitle => self.msg_doubt_no_title(),
            Doubt::TitleOrDetail => self.msg_doubt_title_or_detail(),
            Doubt::TitleAbove => self.msg_doubt_title_above(),
            Doubt::MaybePresenter => self.msg_doubt_maybe_presenter(),
            Doubt::UnknownColumn => self.msg_doubt_unknown_column(),
            Doubt::TooMany => self.msg_doubt_too_many(),
            Doubt::DateUnclear => self.msg_doubt_date_unclear(),
            Doubt::WrongWeekday => self.msg_doubt_wrong_weekday(),
            Doubt::HoursDiffer => self.msg_doubt_hours_differ(),
        }
    }

    /// In which language it was read: `in Norwegian`.
    pub(crate) fn invitation_language(&self, language: Language) -> String {
        match language {
            Language::Sv => self.msg_invitation_in_sv(),
            Language::Da => self.msg_invitation_in_da(),
            Language::Nb => self.msg_invitation_in_nb(),
            Language::En => self.msg_invitation_in_en(),
        }
    }

    /// How much became of it: items, days, what is unsure and what does not fit.
    pub(crate) fn invitation_summary(&self, invitation: &Invitation) -> String {
        let days = invitation.programme.iter().flat_map(|p| &p.days);
        let items: usize = days.clone().map(|day| day.items.len()).sum();
        let made = self.msg_invitation_made(int(items), int(days.count()));
        let unsure = match invitation.unsure() {
            0 => self.msg_invitation_sure(),
            unsure => self.msg_invitation_unsure(int(unsure)),
        };
        let found = match invitation.findings.len() {
            0 => self.msg_invitation_fits(),
            found => self.msg_invitation_findings(int(found)),
        };
        format!("{made} · {unsure} · {found}")
    }
}
