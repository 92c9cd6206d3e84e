//! The page with the participants: list, card, a table that is pasted.

use super::*;

/// Eight who come, some with answers, some here.
fn eight() -> Desk {
    let mut desk = Desk::with_session("09:10:00");
    let table = "Name\tJob title\tMunicipality\tDepartment\tWhat do you expect of the course?\tDiet\n\
        \tPublic health strategist\tSundsby\tExecutive office\tStop being the one who always reminds the others. Find out how to get them to ask.\tvegetarian\n\
        Anna Berg\tHead of school development\tSundsby\tEducation\tTo get past “we need to cooperate more”.\t\n\
        \tHead of unit, elderly care\tÅby\tSocial services\t\tno nuts\n\
        Jens Møller\tPlanner\tÅby\tPlanning\t\t\n\
        \tHead teacher\tSundsby\tEducation\t\t\n\
        Łucja Zażółć-Gęślińska of the very long name that does not fit\tController\tRegion North\tFinance\t\t\n\
        \tPolitician, chair of the committee for children\tÅby\tPolitics\t\t\n\
        Eva Ek\t\t\t\t\t\n";
    desk.press(&format!("5<Tab><paste:{table}><Enter>"));
    let mut session = desk.session().clone();
    let ids: Vec<_> = session.people.iter().map(|person| person.id).collect();
    session.groups[0].people = ids[..3].to_vec();
    session.groups[1].people = ids[3..6].to_vec();
    desk.open(session, None);
    desk.press("5<Tab><Home>    <Home><wait:9>");
    desk
}

#[test]
fn the_participants_when_there_are_none() {
    let mut desk = Desk::with_session("09:10:00");
    desk.press("5<Tab>");
    assert_snapshot!("participants_none_80x24", text(&mut desk, 80, 24));
    desk.press("o");
    assert_snapshot!("participants_first_60x16", text(&mut desk, 60, 16));
}

#[test]
fn the_participants() {
    assert_snapshot!("participants_80x24", styled(&mut eight(), 80, 24));
    assert_snapshot!("participants_60x16", text(&mut eight(), 60, 16));
    assert_snapshot!("participants_100x30", text(&mut eight(), 100, 30));
    assert_snapshot!("participants_160x50", text(&mut eight(), 160, 50));
    let mut desk = eight();
    desk.press(":svenska<Enter><wait:9>");
    assert_snapshot!("participants_svenska_80x24", text(&mut desk, 80, 24));
}

#[test]
fn the_card_of_a_participant() {
    let mut desk = eight();
    desk.press("<Enter><Tab><Tab><Tab><Tab><Tab><Tab>Even more");
    assert_snapshot!("participant_card_80x24", styled(&mut desk, 80, 24));
    assert_snapshot!("participant_card_60x16", text(&mut desk, 60, 16));
    assert_snapshot!("participant_card_160x50", text(&mut desk, 160, 50));
}

#[test]
fn the_search_among_the_participants() {
    let mut desk = eight();
    desk.press("/åby");
    assert_snapshot!("participants_searched_80x24", text(&mut desk, 80, 24));
    desk.press(" nobody");
    assert_snapshot!("participants_not_found_60x16", text(&mut desk, 60, 16));
}

#[test]
fn a_pasted_table() {
    let mut desk = eight();
    desk.press("<paste:Namn;Titel;Kommun;Vad förväntar du dig?;Tidstämpel\nEva Ek;strateg;Malmö;allt;12:00\nIda;chef\n;;Lund;;\n>");
    assert_snapshot!("participants_pasted_80x24", text(&mut desk, 80, 24));
    assert_snapshot!("participants_pasted_60x16", text(&mut desk, 60, 16));
}

#[test]
fn three_hundred_participants() {
    let mut desk = Desk::with_session("09:10:00");
    let rows = (1..=300).map(|n| format!("Person {n}\tPlanner\tTown {}", n % 40));
    let rows: Vec<String> = rows.collect();
    let table = format!("Name\tRole\tMunicipality\n{}\n", rows.join("\n"));
    desk.press(&format!("5<Tab><paste:{table}><Enter>"));
    desk.press("*<Home><PgDn><PgDn><PgDn> <wait:9>");
    assert_snapshot!("participants_300_80x24", text(&mut desk, 80, 24));
}
