//! The groups, on screens of several sizes.

use insta::assert_snapshot;

use super::{styled, text};
use crate::app::tests::groups::{desk_with, desk_with_people, people};

#[test]
fn groups_and_their_members() {
    let mut desk = desk_with_people();
    assert_snapshot!("groups_before_80x24", text(&mut desk, 80, 24));
    desk.press("f5<Enter><wait:9><Down>");
    assert_snapshot!("groups_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("groups_60x16", text(&mut desk, 60, 16));
    assert_snapshot!("groups_100x30", text(&mut desk, 100, 30));
    desk.press("r");
    assert_snapshot!("groups_placing_80x24", text(&mut desk, 80, 24));
    desk.press("Library<Esc><wait:9>:svenska<Enter><wait:9><End>");
    assert_snapshot!("groups_svenska", text(&mut desk, 80, 24));
}

#[test]
fn many_groups_have_counts_of_what_is_not_seen() {
    let organisations: Vec<(String, usize)> =
        (0..50).map(|n| (format!("Municipality {n}"), 6)).collect();
    let organisations: Vec<(&str, usize)> = organisations
        .iter()
        .map(|(name, count)| (name.as_str(), *count))
        .collect();
    let mut everyone = people(&organisations);
    for one in &mut everyone {
        one.days.clear();
    }
    let mut desk = desk_with(everyone);
    desk.press("f12<Enter><wait:9>");
    assert_snapshot!("groups_12_of_25_160x50", text(&mut desk, 160, 50));
    desk.press("<Right><Right><Right><Right><Right><Right><Right>");
    assert_snapshot!("groups_12_of_25_60x16", text(&mut desk, 60, 16));
}

#[test]
fn forming_them() {
    let mut desk = desk_with_people();
    desk.press("f4");
    assert_snapshot!("forming_80x24", styled(&mut desk, 80, 24));
    desk.press("<Down><Right><Right>");
    assert_snapshot!("forming_mixed_100x30", text(&mut desk, 100, 30));
    assert_snapshot!("forming_mixed_60x16", text(&mut desk, 60, 16));
    desk.press("<Esc>:svenska<Enter><wait:9>f4");
    assert_snapshot!("forming_svenska", text(&mut desk, 80, 24));
    desk.press("<Enter><wait:9>m");
    assert_snapshot!("moving_svenska", text(&mut desk, 80, 24));
}
