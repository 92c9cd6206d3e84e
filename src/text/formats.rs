//! The words for the formats of group work and for what is done in their phases.

use super::Texts;
use crate::programme::formats::{Form, Part, Stage, Step};

impl Texts {
    pub(crate) fn format(&self, form: Form) -> String {
        match form {
            Form::Exercise => self.msg_format_exercise(),
            Form::AloneGroupPlenary => self.msg_format_alone_group_plenary(),
            Form::OneTwoFourAll => self.msg_format_one_two_four_all(),
            Form::BuzzGroups => self.msg_format_buzz_groups(),
            Form::CrossGroups => self.msg_format_cross_groups(),
            Form::WhatSoWhatNowWhat => self.msg_format_what_so_what(),
            Form::Triz => self.msg_format_triz(),
            Form::TwentyFiveTen => self.msg_format_twenty_five_ten(),
            Form::WorldCafe => self.msg_format_world_cafe(),
            Form::Gallery => self.msg_format_gallery(),
            Form::Gibbs => self.msg_format_gibbs(),
            Form::AfterAction => self.msg_format_after_action(),
            Form::OpenSpace => self.msg_format_open_space(),
        }
    }

    /// What is done in a phase.
    pub(crate) fn part(&self, part: Part) -> String {
        match part {
            Part::Instruct => self.msg_part_instruct(),
            Part::FormGroups => self.msg_part_form_groups(),
            Part::Talk => self.msg_part_talk(),
            Part::Gather => self.msg_part_gather(),
            Part::Alone => self.msg_part_alone(),
            Part::Group => self.msg_part_group(),
            Part::Plenary => self.msg_part_plenary(),
            Part::Pairs => self.msg_part_pairs(),
            Part::Fours => self.msg_part_fours(),
            Part::All => self.msg_part_all(),
            Part::Buzz => self.msg_part_buzz(),
            Part::FormCrossGroups => self.msg_part_form_cross_groups(),
            Part::Turns => self.msg_part_turns(),
            Part::Staged(stage, step) => {
                format!("{} {}", self.stage(stage), self.step(step).to_lowercase())
            }
            Part::Frame => self.msg_part_frame(),
            Part::Worst => self.msg_part_worst(),
            Part::Alike => self.msg_part_alike(),
            Part::Stop => self.msg_part_stop(),
            Part::Card => self.msg_part_card(),
            Part::Pass(number) => self.msg_part_pass(number),
            Part::Countdown => self.msg_part_countdown(),
            Part::Round(number) => self.msg_part_round(number),
            Part::Harvest => self.msg_part_harvest(),
            Part::Poster => self.msg_part_poster(),
            Part::Walk => self.msg_part_walk(),
            Part::Debrief => self.msg_part_debrief(),
            Part::Describe => self.msg_part_describe(),
            Part::Feel => self.msg_part_feel(),
            Part::Evaluate => self.msg_part_evaluate(),
            Part::Analyse => self.msg_part_analyse(),
            Part::Conclude => self.msg_part_conclude(),
            Part::Act => self.msg_part_act(),
            Part::Planned => self.msg_part_planned(),
            Part::Happened => self.msg_part_happened(),
            Part::Why => self.msg_part_why(),
            Part::NextTime => self.msg_part_next_time(),
            Part::Wall => self.msg_part_wall(),
            Part::Close => self.msg_part_close(),
        }
    }

    fn stage(&self, stage: Stage) -> String {
        match stage {
            Stage::What => self.msg_stage_what(),
            Stage::SoWhat => self.msg_stage_so_what(),
            Stage::NowWhat => self.msg_stage_now_what(),
        }
    }

    fn step(&self, step: Step) -> String {
        match step {
            Step::Alone => self.msg_part_alone(),
            Step::Group => self.msg_part_group(),
            Step::Share => self.msg_part_share(),
        }
    }
}

impl Texts {
    /// How long a day's items are against its hours: minutes for which there is no item, too many when negative.
    pub(crate) fn total(&self, free: i64) -> String {
        match free {
            0 => self.msg_total_full(),
            1.. => self.msg_total_free(self.minutes(free)),
            _ => self.msg_total_over(self.minutes(-free)),
        }
    }
}
