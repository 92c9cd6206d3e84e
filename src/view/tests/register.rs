//! The register of stakeholders: table, card, rating.

use super::*;

/// The case of the issue, listed and partly rated by one who types fast; on day 1.
fn breakfast() -> Desk {
    let mut desk = Desk::with_session("09:10:00");
    desk.press("4iFree breakfast in the municipality's schools from August<Enter>");
    desk.press("o<paste:School board\nHead teachers\nPupils' council\nHead of catering\nParents of small children\nFinance committee\nThe school boards\nLocal paper\nAnna Svensson>Farmers<Enter><Esc>");
    // Influence, interest, affected, position now and wanted.
    desk.press(
        "<Home>r3325k62333a60237k7<BS><Tab>Asked in the survey<Enter>72323k61236a63102k4<Esc>",
    );
    desk.press("<Home><Enter><Tab>Municipality<Tab><Tab><Right><Esc><wait:9>");
    desk
}

/// Some stakeholders with ratings of all sorts.
fn many(count: usize) -> Desk {
    let mut desk = Desk::with_session("09:10:00");
    let names: Vec<String> = (1..=count).map(|n| format!("Stakeholder {n}")).collect();
    desk.press("4o")
        .press(&format!("<paste:{}\n>", names.join("\n")))
        .press("<Esc>R");
    for n in 0..count {
        let (level, position) = (n % 4, n % 8);
        desk.press(&format!(
            "{level}{}{}{position}{}",
            (n / 2) % 4,
            (n / 3) % 4,
            7 - position
        ));
        if n % 3 == 0 && n + 1 < count {
            desk.press("a");
        }
    }
    desk.press("<Esc><Home><wait:9>");
    desk
}

#[test]
fn the_register_when_nobody_is_listed() {
    let mut desk = Desk::with_session("09:10:00");
    desk.press("4");
    assert_snapshot!("register_empty_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("register_empty_60x16", text(&mut desk, 60, 16));
    desk.press("oSchool bo");
    assert_snapshot!("register_listing_80x24", text(&mut desk, 80, 24));
}

#[test]
fn the_register_of_a_case() {
    assert_snapshot!("register_80x24", styled(&mut breakfast(), 80, 24));
    assert_snapshot!("register_60x16", text(&mut breakfast(), 60, 16));
    assert_snapshot!("register_100x30", text(&mut breakfast(), 100, 30));
    assert_snapshot!("register_160x50", text(&mut breakfast(), 160, 50));
    let mut desk = breakfast();
    desk.press(":svenska<Enter><wait:9>");
    assert_snapshot!("register_svenska_80x24", text(&mut desk, 80, 24));
    assert_snapshot!("register_svenska_160x50", text(&mut desk, 160, 50));
}

#[test]
fn the_register_with_many() {
    for count in [20, 60] {
        let mut desk = many(count);
        desk.press("S  <wait:9>");
        assert_snapshot!(format!("register_{count}_80x24"), text(&mut desk, 80, 24));
    }
    let mut desk = many(60);
    desk.press("O/ 1<Enter>");
    assert_snapshot!("register_filtered_100x30", text(&mut desk, 100, 30));
}

#[test]
fn the_box_that_rates() {
    let mut desk = breakfast();
    desk.press("<Home>r");
    assert_snapshot!("rating_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("rating_60x16", text(&mut desk, 60, 16));
    desk.press("321");
    assert_snapshot!("rating_position_60x16", text(&mut desk, 60, 16));
    desk.press("<Tab>");
    assert_snapshot!("rating_why_80x24", text(&mut desk, 80, 24));
    desk.press("<Esc><Down><Down><Down><Down><Down><wait:9>");
    assert_snapshot!("rating_done_60x16", text(&mut desk, 60, 16));
    let mut desk = breakfast();
    desk.press(":svenska<Enter><wait:9>1]4<Home>r1");
    assert_snapshot!("rating_anew_svenska_60x16", text(&mut desk, 60, 16));
    assert_snapshot!("rating_anew_svenska_160x50", text(&mut desk, 160, 50));
}

#[test]
fn the_card_while_it_is_changed() {
    let mut desk = breakfast();
    desk.press("<Home><Enter>");
    assert_snapshot!("card_80x24", styled(&mut desk, 80, 24));
    desk.press("<Tab><Tab><Tab><Tab><Tab>They decide, and know it<Tab><Tab>");
    assert_snapshot!("card_60x16", text(&mut desk, 60, 16));
    desk.press("<Tab><Tab><Tab>");
    assert_snapshot!("card_160x50", text(&mut desk, 160, 50));
    let mut desk = breakfast();
    desk.press(":svenska<Enter><wait:9><Home>  <Enter>");
    assert_snapshot!("card_of_several_svenska_80x24", text(&mut desk, 80, 24));
}

#[test]
fn the_rows_of_the_register_are_found() {
    let mut desk = breakfast();
    for (columns, rows) in [(60, 16), (80, 24), (160, 50)] {
        let shown = text(&mut desk, columns, rows);
        let row = shown
            .lines()
            .position(|line| line.contains("Head of catering"))
            .unwrap();
        let found = hit(&desk.model, 8, u16::try_from(row).unwrap());
        assert_eq!(found, Some(Hit::Stakeholder(3)), "{shown}");
    }
}
