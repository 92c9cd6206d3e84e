//! What `show` says of the stakeholders, the plan, the worksheets and what was followed up.

use serde_json::{Value, json};

use crate::home::{Home, SAMPLE, assert_contains};

const BREAKFAST: &str =
    include_str!("../../sessions/2019-05-13-strategic-competencies-stockholm-2019-016a4f0c.json");
const SPARRING: &str =
    include_str!("../../sessions/2022-10-05-sundhed-pa-tvaers-efterar-2022-01833078.json");

#[test]
fn the_case_is_shown_from_the_issue_to_the_plan() {
    let home = Home::new();
    home.put_session("breakfast.json", BREAKFAST);
    assert_contains(
        &home.run(&["show"]).well(),
        &[
            "Issue: The children and education committee decides on 24 October 2019",
            "\nStakeholders\n────────────\n",
            "  Head teachers' group\n    Influence: large · Interest: large · Affected: medium\n    not mobilised → weak support · known\n    Strategy: Lower the cost",
            "Catering company in the northern schools\n    no longer a stakeholder since Mon 10 Jun 11:15\n",
            "\nCommunication plan\n──────────────────\n",
            "  Head teachers' group · feel · 28 May · done\n    This is your own morning",
            "    Channel: Their own monthly meeting, item 1\n    Sender: Two head teachers\n",
            "\nWorksheet: Module 5 · Collaboration and partnership\n",
            "  Group B · Tue 14 May 15:18\n    Partner: Meals service\n",
            "    Trust (1–5): 4\n",
            "\nWorksheet: Module 3 · The role as change agent\n",
            "\nFollowed up with each participant\n",
            "Head of school development · Municipality, 40 000 inhabitants, two industrial\n",
        ],
    );
}

#[test]
fn what_is_followed_up_stands_with_the_participant_and_nowhere_else() {
    let home = Home::new();
    home.put_session("sparring.json", SPARRING);
    let text = home.run(&["show", "--language", "da"]).well();
    assert_contains(
        &text,
        &[
            "Sagen: Teknik- og miljøudvalget giver den 3. november",
            "\nFulgt op med hver enkelt\n",
            "\nForebyggelseskonsulent · Kommune, 43 000 indbyggere\n",
            "Indflydelse: ",
            "\nKommunikationsplan\n",
            "    Hvor meget fylder den i dag? stor\n",
            "    Kan undværes, hvis vi er bagud? nej\n",
            "    Vi følger op den … 17. januar 2023\n",
        ],
    );
    assert_eq!(text.matches("Sparring 1 · ").count(), 1);
}

#[test]
fn who_is_sensitive_is_counted_and_left_out_with_what_is_planned() {
    let home = Home::new();
    let mut session: Value = serde_json::from_str(SAMPLE).unwrap();
    let secret = "Nestleder i partiet";
    session["stakeholders"][0]["name"] = json!(secret);
    session["communication"][0]["message"] = json!("Bare til henne");
    home.put_session("sample.json", &session.to_string());
    let open = home.run(&["show"]).well();
    assert_contains(&open, &[secret, "Bare til henne"]);
    session["stakeholders"][0]["sensitive"] = json!(true);
    home.put_session("sample.json", &session.to_string());
    for (language, said) in [
        (
            "en",
            "One stakeholder is marked sensitive and left out here",
        ),
        (
            "sv",
            "En intressent är markerad som känslig och utelämnad här",
        ),
        ("da", "Én interessent er markeret som følsom og udeladt her"),
        ("nb", "Én interessent er merket som følsom og utelatt her"),
    ] {
        let text = home.run(&["show", "--language", language]).well();
        assert_contains(&text, &[said]);
        assert!(!text.contains(secret), "{text}");
        assert!(!text.contains("Bare til henne"), "{text}");
    }
    let whole = home.run(&["show", "--json"]).json();
    assert_eq!(whole["stakeholders"][0]["name"], secret);
}

#[test]
fn what_a_worksheet_does_not_know_any_more_is_shown_all_the_same() {
    let home = Home::new();
    let mut session: Value = serde_json::from_str(SAMPLE).unwrap();
    session["worksheets"][0]["values"]["former"] = json!(4);
    let mut lost = session["worksheets"][0].clone();
    lost["id"] = json!("01991111-0000-7000-8000-000000000029");
    lost["module"] = json!("m9");
    session["worksheets"].as_array_mut().unwrap().push(lost);
    home.put_session("sample.json", &session.to_string());
    assert_contains(
        &home.run(&["show"]).well(),
        &[
            "\nWorksheet: Module 1 · M\n",
            "  Filled in together\n    l: økonomi\n    former: 4\n",
            "\nWorksheet: m9\n",
            "    lever: økonomi\n",
        ],
    );
}
