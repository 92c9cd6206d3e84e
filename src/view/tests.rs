//! Keys in, screens out: as text with styles, in several languages and sizes.

use insta::assert_snapshot;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Position;

use super::theme::{ColourDepth, Theme};
use super::{draw, hit, picture};
use crate::app::console::SaveFailure;
use crate::app::settings::ThemeName;
use crate::app::signals::CommandFailure;
use crate::app::start::SessionEntry;
use crate::app::tests::desk::{Desk, at};
use crate::app::tests::learning::run_before;
use crate::app::tests::rounds::at_the_report_back;
use crate::app::{Hit, Message, Screen};

/// The screen at a size, in the dark theme.
fn screen(desk: &mut Desk, columns: u16, rows: u16) -> Terminal<TestBackend> {
    desk.tell(Message::Resized { columns, rows });
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    let theme = Theme::new(desk.model.settings.theme, ColourDepth::TwoHundredFiftySix);
    terminal
        .draw(|frame| draw(&desk.model, &theme, frame))
        .unwrap();
    terminal
}

fn text(desk: &mut Desk, columns: u16, rows: u16) -> String {
    picture::text(screen(desk, columns, rows).backend().buffer())
}

fn styled(desk: &mut Desk, columns: u16, rows: u16) -> String {
    let theme = Theme::new(desk.model.settings.theme, ColourDepth::TwoHundredFiftySix);
    picture::styled(screen(desk, columns, rows).backend().buffer(), theme.base)
}

/// A day under way: group work in its second phase, four minutes late, two notes caught.
fn under_way() -> Desk {
    let mut desk = Desk::with_session("08:34:00");
    desk.press(
        " <wait:20m>n<wait:4m>aWe count differently #figures<Esc>lWho pays for the rooms?<Esc>",
    );
    desk.press("aCall the school<Tab><Tab><Tab><Tab><Tab><C-f>Strategist<C-f>1/12<Esc><wait:9>");
    desk
}

#[test]
fn the_start_screen() {
    let mut desk = Desk::at_the_start_screen(at("2026-11-23T08:20:00"));
    assert_snapshot!(styled(&mut desk, 80, 24));
    desk.press("<Down><Enter>");
    assert_snapshot!("a_new_session", text(&mut desk, 80, 24));
}

#[test]
fn the_day_before_it_starts() {
    assert_snapshot!(text(&mut Desk::with_session("08:20:00"), 80, 24));
}

#[test]
fn the_day_under_way() {
    assert_snapshot!("the_day_80x24", styled(&mut under_way(), 80, 24));
    assert_snapshot!("the_day_100x30", text(&mut under_way(), 100, 30));
    assert_snapshot!("the_day_160x50", text(&mut under_way(), 160, 50));
    assert_snapshot!("the_day_60x16", text(&mut under_way(), 60, 16));
}

#[test]
fn the_day_in_the_other_languages() {
    for language in ["svenska", "dansk", "norsk"] {
        let mut desk = under_way();
        desk.press(&format!(":{language}<Enter><wait:9>"));
        assert_snapshot!(format!("the_day_{language}"), text(&mut desk, 80, 24));
    }
}

#[test]
fn paused_over_time_and_ended() {
    let mut desk = under_way();
    assert_snapshot!("paused", text(desk.press(" <wait:65>"), 80, 24));
    assert_snapshot!("over_time", styled(desk.press(" <wait:40m>"), 80, 24));
    let items = desk.standing().items.len();
    assert_snapshot!(
        "ended",
        text(desk.press(&"n".repeat(items)).press("<wait:9>"), 80, 24)
    );
}

#[test]
fn signals() {
    let mut desk = Desk::with_session("08:30:00");
    desk.press(" <wait:16m>");
    assert_snapshot!("first_warning", styled(&mut desk, 80, 24));
    desk.press("<wait:3m>");
    assert_snapshot!("last_warning", styled(&mut desk, 80, 24));
    desk.press(":svenska<Enter><wait:6m>");
    assert_snapshot!("overrun_svenska", text(&mut desk, 100, 30));
    desk.tell(Message::CommandEnded {
        command: "paplay gong.ogg".into(),
        failure: Some(CommandFailure::NotFound),
    });
    desk.press("<wait:10>");
    assert_snapshot!("no_such_command", text(&mut desk, 80, 24));
}

#[test]
fn a_day_far_from_its_printed_start() {
    assert_snapshot!(text(Desk::with_session("19:00:00").press(" "), 80, 24));
}

#[test]
fn notes_and_the_editor() {
    assert_snapshot!("notes", styled(under_way().press("3<Down>"), 100, 30));
    assert_snapshot!(
        "notes_filtered",
        text(under_way().press("3k<wait:9>"), 80, 24)
    );
    assert_snapshot!(
        "editor",
        styled(under_way().press("aÅ 👩‍👩‍👧 is one letter<S-Tab>"), 80, 24)
    );
    assert_snapshot!(
        "editor_with_fields",
        text(under_way().press("3<Enter><C-f>"), 80, 24)
    );
    let mut desk = under_way();
    desk.press("a");
    let cursor = screen(&mut desk, 80, 24).backend().cursor_position();
    assert!(
        cursor.y > 10 && cursor.x == 2,
        "the cursor is in the text: {cursor}"
    );
}

#[test]
fn help_palette_and_details() {
    assert_snapshot!("help", text(under_way().press("?"), 80, 24));
    assert_snapshot!("palette", text(under_way().press(":min"), 80, 24));
    assert_snapshot!("details", text(under_way().press("<Enter>"), 80, 24));
}

#[test]
fn what_the_clock_counts_down_to() {
    let mut desk = Desk::with_session("08:40:00");
    desk.press(" kc<wait:9>");
    assert_snapshot!("countdown_80x24", text(&mut desk, 80, 24));
    assert_snapshot!("countdown_over", text(desk.press("<wait:11m>"), 60, 16));
}

#[test]
fn the_adviser() {
    let mut desk = Desk::with_session("09:00:00");
    desk.press(" k<wait:9>r<Down>");
    assert_snapshot!("adviser_60x16", text(&mut desk, 60, 16));
    assert_snapshot!("adviser_80x24", text(&mut desk, 80, 24));
    assert_snapshot!("adviser_100x30", styled(&mut desk, 100, 30));
    assert_snapshot!("adviser_160x50", text(&mut desk, 160, 50));
    desk.press("<Esc>:svenska<Enter><wait:9>r");
    assert_snapshot!("adviser_svenska", text(&mut desk, 80, 24));
}

#[test]
fn editing_the_day_and_mending_its_log() {
    let mut desk = under_way();
    desk.press("<Down>e1h30");
    assert_snapshot!("edit_an_item", styled(&mut desk, 80, 24));
    assert_snapshot!("edit_an_item_100x30", text(&mut desk, 100, 30));
    let mut desk = under_way();
    desk.press(":svenska<Enter><Down>oPanel<Tab><Tab>-> 8");
    assert_snapshot!("a_new_item_60x16", text(&mut desk, 60, 16));
    let mut desk = under_way();
    desk.press("f3");
    assert_snapshot!("repair", text(&mut desk, 80, 24));
    desk.press("<Tab>8:10");
    assert_snapshot!("repair_that_cannot_be_60x16", text(&mut desk, 60, 16));
}

#[test]
fn the_faults_of_a_programme() {
    let mut desk = Desk::at_the_start_screen(at("2026-11-23T09:55:00"));
    desk.press("<End><Enter><Enter>");
    assert_snapshot!(text(&mut desk, 100, 30));
}

#[test]
fn a_disk_that_is_full_and_a_session_held_by_another() {
    let mut desk = under_way();
    let since = desk.now.at;
    let mut failure = SaveFailure {
        since,
        reason: "the disk is full".into(),
        error:
            "/home/maria/.local/share/brobygger/sessions/s.json cannot be written, the disk is full"
                .into(),
        kept: true,
    };
    desk.tell(Message::SaveFailed(failure.clone()));
    assert_snapshot!("not_saved_but_kept", styled(&mut desk, 80, 24));
    failure.kept = false;
    desk.tell(Message::SaveFailed(failure));
    assert_snapshot!("not_saved", styled(&mut desk, 80, 24));
    let session = desk.session().clone();
    desk.open(session, Some("pid 4711 on laptop".into()));
    assert_snapshot!("read_only", text(&mut desk, 80, 24));
    assert_snapshot!("read_only_refuses", styled(desk.press("a"), 80, 24));
}

#[test]
fn a_programme_with_a_long_title_is_seen_whole_in_the_form() {
    let mut desk = Desk::at_the_start_screen(at("2026-11-23T08:20:00"));
    desk.press("<Enter><End>: and what else there is to be said about it, at length");
    assert_snapshot!("a_long_title", text(&mut desk, 80, 24));
    assert_snapshot!("a_long_title_60x16", text(desk.press("<Tab>"), 60, 16));
}

#[test]
fn the_digits_keep_their_size_through_an_item() {
    for (columns, rows) in [(60, 16), (80, 24), (100, 30), (160, 50)] {
        let mut desk = Desk::with_session("08:34:00");
        desk.press(" >>>>>>>>");
        let mut heights = Vec::new();
        for time in ["", "<wait:9>", "<wait:55m>", "<wait:40m>"] {
            let shown = text(desk.press(time), columns, rows);
            heights.push(
                shown
                    .lines()
                    .filter(|line| line.contains(['▀', '█']))
                    .count(),
            );
        }
        assert_eq!(heights, [heights[0]; 4], "{columns}×{rows}");
        assert!(heights[0] >= 3, "{columns}×{rows}");
    }
}

#[test]
fn what_is_due_stands_in_the_list_and_what_is_overdue_is_marked() {
    let mut desk = under_way();
    desk.press(
        "aBook the hall<A-7><C-f>Head of unit for public health<C-f>2026-11-20<Esc>3<wait:9>",
    );
    assert_snapshot!("overdue_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("overdue_60x16", text(&mut desk, 60, 16));
    desk.press("c<wait:9>");
    assert!(!text(&mut desk, 80, 24).contains("! 20 Nov"));
}

#[test]
fn on_a_narrow_start_screen_the_title_wins() {
    let mut desk = Desk::at_the_start_screen(at("2026-11-23T08:20:00"));
    let Screen::Start(start) = &desk.model.screen else {
        panic!()
    };
    let mut lists = start.lists.clone();
    let date = |text: &str| text.parse().unwrap();
    lists.sessions = vec![SessionEntry {
        delete_by: None,
        path: "s.json".into(),
        title: "Strategic competencies, Stockholm".into(),
        place: "Stockholm".into(),
        programme: String::new(),
        composing: None,
        dates: ["2027-01-11", "2027-01-12", "2027-02-01"].map(date).into(),
        problem: None,
        damage: None,
    }];
    desk.tell(Message::Listed(lists));
    assert_snapshot!("start_60x16", text(desk.press("<End>"), 60, 16));
}

#[test]
fn no_window_is_too_small_or_too_large() {
    for (columns, rows) in [
        (0, 0),
        (1, 1),
        (5, 0),
        (59, 15),
        (60, 16),
        (61, 200),
        (400, 16),
        (400, 200),
    ] {
        for script in ["", "?", ":", "a", "3", "<Enter>", "q", ">>>>>>>r"] {
            text(
                Desk::with_session("08:34:00").press(" ").press(script),
                columns,
                rows,
            );
        }
        text(
            Desk::at_the_start_screen(at("2026-11-23T08:20:00")).press("<Enter>"),
            columns,
            rows,
        );
    }
    assert!(
        text(&mut under_way(), 40, 8).contains("Expectations"),
        "the time goes on in a small window"
    );
}

#[test]
fn names_from_files_cannot_steer_the_terminal() {
    let mut desk = under_way();
    let mut session = desk.session().clone();
    session.title = "A\u{1b}[31m\u{202e}B".into();
    let programme = std::sync::Arc::make_mut(&mut session.programme);
    programme.days[0].items[1].title = "C\u{9b}2J\u{7}".into();
    desk.open(session, None);
    let shown = text(&mut desk, 100, 30);
    assert!(shown.contains("A␛[31m"), "{shown}");
    assert!(
        !shown
            .chars()
            .any(|c| c.is_control() && c != '\n' || c == '\u{202e}')
    );
}

#[test]
fn the_mouse_finds_what_is_drawn() {
    let mut desk = under_way();
    let shown = text(&mut desk, 100, 30);
    let find = |words: &str| {
        let row = shown.lines().position(|line| line.contains(words)).unwrap();
        let line = shown.lines().nth(row).unwrap();
        let column = line[..line.find(words).unwrap()].chars().count();
        Position::new(u16::try_from(column).unwrap(), u16::try_from(row).unwrap())
    };
    let at = |words: &str| {
        let place = find(words);
        hit(&desk.model, place.x, place.y)
    };
    assert_eq!(at("Welcome and"), Some(Hit::Item(0)));
    assert_eq!(at("Coffee"), Some(Hit::Item(3)));
    assert_eq!(
        at("3 Notes"),
        Some(Hit::View(crate::app::console::View::Notes))
    );
    assert_eq!(at("Day ends"), None);
}

#[test]
fn what_is_asked_is_seen_at_the_smallest_size_too() {
    let mut desk = Desk::at_the_start_screen(at("2026-11-23T09:55:00"));
    desk.press("<End><Enter><Enter>");
    assert_snapshot!("the_faults_of_a_programme_60x16", text(&mut desk, 60, 16));
}

#[test]
fn the_preview_has_the_colours_that_the_room_has() {
    let ground = |script: &str| {
        let mut desk = Desk::with_session("08:34:00");
        desk.press(&format!(" kp{script}"));
        let screen = screen(&mut desk, 100, 30);
        screen.backend().buffer()[(90, 10)].bg
    };
    let theme = |name| Theme::new(name, ColourDepth::TwoHundredFiftySix).base.bg;
    assert_eq!(Some(ground("")), theme(ThemeName::Dark));
    assert_eq!(Some(ground("tt")), theme(ThemeName::Light));
}

/// The core course, run before: many items took another time.
fn run_twice() -> Desk {
    run_before(&[
        ("d1-expectations", &[36, 38]),
        ("m1-theory", &[47]),
        ("m1-home", &[14, 16]),
        ("m1-groups", &[64, 75]),
        ("m3-trios", &[52, 58, 49, 61, 55]),
        ("m4-theory", &[48]),
        ("m4-grid", &[44]),
        ("m5-theory", &[36, 35]),
        ("m5-home", &[12, 13]),
        ("cx-day2", &[12, 15]),
        ("d3-opening", &[26]),
        ("d3-stories", &[78]),
        ("m6-cynefin", &[30]),
        ("m6-consult", &[70, 66]),
        ("d3-reflection", &[31]),
    ])
}

#[test]
fn what_a_programme_took_before() {
    let mut desk = run_twice();
    desk.press("<Enter><Enter>");
    assert_snapshot!("learning_80x24", styled(&mut desk, 80, 24));
    desk.press(" <Down><Down> ");
    assert_snapshot!("learning_ticked_80x24", text(&mut desk, 80, 24));
    assert_snapshot!("learning_all_100x30", text(desk.press("a<End>"), 100, 30));
    assert_snapshot!("learning_all_60x16", text(&mut desk, 60, 16));
    assert_snapshot!("learning_all_160x50", text(&mut desk, 160, 50));
}

#[test]
fn what_a_programme_took_before_in_the_other_languages() {
    for language in ["svenska", "dansk", "norsk"] {
        let mut desk = run_twice();
        desk.press(&format!(":{language}<Enter><wait:9><Enter><Enter> "));
        assert_snapshot!(format!("learning_{language}"), text(&mut desk, 80, 24));
    }
}

#[test]
fn the_mouse_ticks_what_it_points_at() {
    let mut desk = run_twice();
    desk.press("<Enter><Enter><End>");
    let shown = text(&mut desk, 80, 24);
    let row = shown
        .lines()
        .position(|line| line.contains("Joint reflection"));
    let row = u16::try_from(row.unwrap()).unwrap();
    let found = hit(&desk.model, 40, row).unwrap();
    desk.tell(Message::Hit(found));
    let shown = text(&mut desk, 80, 24);
    let line = shown
        .lines()
        .find(|line| line.contains("Joint reflection"))
        .unwrap();
    assert!(line.contains("▸ [x]"), "{line}");
}

#[test]
fn a_round_of_report_back() {
    let mut desk = at_the_report_back();
    desk.press("<wait:3m>n<wait:10>");
    assert_snapshot!("changing_over_80x24", text(&mut desk, 80, 24));
    let order = text(desk.press("G"), 80, 24);
    assert!(order.contains("next 3:00"), "{order}");
    desk.press("<Esc><wait:60>");
    assert_snapshot!("report_back_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("report_back_100x30", text(&mut desk, 100, 30));
    assert_snapshot!("report_back_160x50", text(&mut desk, 160, 50));
    assert_snapshot!("report_back_60x16", text(&mut desk, 60, 16));
    desk.press("<wait:4m>");
    assert_snapshot!("report_back_over_time", text(&mut desk, 80, 24));
    desk.press("G<Down>");
    assert_snapshot!("order_of_the_groups", styled(&mut desk, 80, 24));
    assert_snapshot!("order_of_the_groups_60x16", text(&mut desk, 60, 16));
    desk.press("<Esc>nnn<wait:5>");
    assert_snapshot!("all_have_reported", text(&mut desk, 80, 24));
}

#[test]
fn any_number_of_groups_with_any_names_fits_the_box() {
    let mut desk = at_the_report_back();
    let mut session = desk.session().clone();
    let group = session.groups[0].clone();
    session.groups.extend((0..40).map(|number| {
        let mut group = group.clone();
        group.id = uuid::Uuid::from_u128(1000 + number);
        group.name = format!("Elevhälsan och socialtjänsten i norra delen {number}");
        group
    }));
    desk.open(session, None);
    desk.press("G<Down><Down><Down><Down><Down><Down><Down><Down><Down><Down><Down><Down>");
    for (columns, rows) in [(60, 16), (80, 24), (300, 80)] {
        let text = text(&mut desk, columns, rows);
        assert!(text.contains('▸') && text.contains("Enter"), "{text}");
    }
}
mod across;
mod analysis;
mod between;
mod composing;
mod export;
mod grid;
mod groups;
mod invitation;
mod modules;
mod participants;
mod register;
mod review;
mod timers;
