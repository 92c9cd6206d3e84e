use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::*;
use Motion::{Left, LineEnd, LineStart, Right, TextEnd, TextStart, WordLeft, WordRight};

/// A field from a text in which `|` is the cursor and `^`, if there, where the selection began.
fn field(marked: &str) -> TextField {
    let plain: String = marked.replace(['|', '^'], "");
    let place = |mark: char| {
        marked
            .replace(if mark == '|' { '^' } else { '|' }, "")
            .find(mark)
    };
    let mut field = TextField::new(&plain, Lines::Many);
    if let Some(anchor) = place('^') {
        field.go_to(anchor, Select::Drop);
        field.go_to(place('|').unwrap(), Select::Extend);
    } else {
        field.go_to(place('|').unwrap(), Select::Drop);
    }
    field
}

fn marked(field: &TextField) -> String {
    let mut text = field.text().to_owned();
    let mut marks = vec![(field.cursor(), '|')];
    if let Some(selection) = field.selection() {
        let anchor = if selection.start == field.cursor() {
            selection.end
        } else {
            selection.start
        };
        marks.push((anchor, '^'));
    }
    marks.sort_by(|a, b| b.cmp(a));
    for (at, mark) in marks {
        text.insert(at, mark);
    }
    text
}

#[test]
fn motions_lead_where_an_editor_leads() {
    for (motion, from, to) in [
        (Right, "|åb", "å|b"),
        (Right, "a|👩‍👩‍👧b", "a👩‍👩‍👧|b"),
        (Left, "a👩‍👩‍👧|b", "a|👩‍👩‍👧b"),
        (Right, "🇸🇪|🇩🇰", "🇸🇪🇩🇰|"),
        (Left, "🇸🇪🇩🇰|", "🇸🇪|🇩🇰"),
        (Left, "e\u{301}|", "|e\u{301}"),
        (Right, "|한", "한|"),
        (Right, "|a\u{200B}b", "a\u{200B}|b"),
        (Left, "a\u{200B}|b", "|a\u{200B}b"),
        (Left, "|a", "|a"),
        (Right, "a|", "a|"),
        (Right, "a|\nb", "a\n|b"),
        (WordRight, "|två ord", "två |ord"),
        (WordRight, "t|vå  ord", "två  |ord"),
        (WordRight, "ord|, mer", "ord, |mer"),
        (WordRight, "ord|\nmer", "ord\n|mer"),
        (WordRight, "e\u{301}n|", "e\u{301}n|"),
        (WordLeft, "två ord|", "två |ord"),
        (WordLeft, "två |ord", "|två ord"),
        (WordLeft, "två, |", "två|, "),
        (WordLeft, "|a", "|a"),
        (LineStart, "a\nb c|d", "a\n|b cd"),
        (LineEnd, "a|b\nc", "ab|\nc"),
        (TextStart, "a\nb|", "|a\nb"),
        (TextEnd, "|a\nb", "a\nb|"),
        (Left, "a^bc|d", "a|bcd"),
        (Right, "a|bc^d", "abc|d"),
        (TextEnd, "a|bc^d", "abcd|"),
    ] {
        let mut field = field(from);
        field.go(motion, Select::Drop);
        assert_eq!(marked(&field), to, "{motion:?} from {from}");
    }
}

#[test]
fn extending_keeps_where_it_began() {
    let mut field = field("ett |två tre");
    field.go(WordRight, Select::Extend);
    assert_eq!(marked(&field), "ett ^två |tre");
    field.go(LineStart, Select::Extend);
    assert_eq!(marked(&field), "|ett ^två tre");
    field.go(Right, Select::Drop);
    assert_eq!(marked(&field), "ett |två tre");
    field.select_all();
    assert_eq!(marked(&field), "^ett två tre|");
    assert_eq!(field.selected(), Some("ett två tre"));
}

#[test]
fn deleting_reaches_as_far_as_the_motion() {
    for (motion, from, to) in [
        (Left, "a👩‍👩‍👧|b", "a|b"),
        (Left, "🇸🇪🇩🇰|", "🇸🇪|"),
        (Left, "e\u{301}|", "|"),
        (Right, "|한글", "|글"),
        (Left, "a\n|b", "a|b"),
        (WordLeft, "ett två |", "ett |"),
        (WordLeft, "ett^ två|!", "ett|!"),
        (WordRight, "ett |två tre", "ett |tre"),
        (LineEnd, "a|bc\nd", "a|\nd"),
        (LineEnd, "a|\nd", "a|d"),
        (LineStart, "a\nb|c", "a\n|c"),
        (LineStart, "a\n|c", "a|c"),
        (Left, "a^bc|d", "a|d"),
        (Left, "|a", "|a"),
    ] {
        let mut field = field(from);
        let changes = field.delete(motion).is_some();
        assert_eq!(marked(&field), to, "{motion:?} from {from}");
        assert_eq!(changes, from != to);
    }
}

#[test]
fn what_grows_together_is_not_split_by_the_cursor() {
    let mut accent = field("|\u{301}x");
    accent.type_char('e');
    assert_eq!(marked(&accent), "e\u{301}|x");

    let mut family = field("👩|👧");
    family.type_char('\u{200D}');
    assert_eq!(marked(&family), "👩\u{200D}👧|");

    let mut flags = field("🇸|x🇪");
    flags.delete(Right);
    assert_eq!(marked(&flags), "🇸🇪|");
}

#[test]
fn what_is_pasted_is_cleaned_and_replaces_the_selection() {
    let mut note = field("a^b|c");
    let splice = note.paste("1\r\n2\u{1b}").unwrap();
    assert_eq!(
        (splice.at, splice.cut, splice.put.as_str()),
        (1, 1, "1\n2␛")
    );
    assert_eq!(marked(&note), "a1\n2␛|c");

    let mut title = TextField::new("x", Lines::One);
    title.paste("1\r\n2\t3");
    assert_eq!(marked(&title), "x1 2 3|");
    title.type_char('\n');
    assert_eq!(marked(&title), "x1 2 3 |");

    let mut same = field("a^b|c");
    assert_eq!(same.paste("b"), None);
    assert_eq!(marked(&same), "ab|c");
    assert_eq!(same.undo(), None);
}

#[test]
fn cutting_gives_the_text_and_the_change() {
    let mut note = field("a^bc|d");
    let (text, splice) = note.cut().unwrap();
    assert_eq!((text.as_str(), splice.at, splice.cut), ("bc", 1, 2));
    assert_eq!(marked(&note), "a|d");
    assert_eq!(note.cut(), None);
    note.undo();
    assert_eq!(marked(&note), "a^bc|d");
}

#[test]
fn rows_up_and_down_keep_the_column() {
    let mut note = field("långt ord\nab\n한글 och mer|");
    for (down, expected) in [
        (-1, "långt ord\nab|\n한글 och mer"),
        (-1, "långt ord|\nab\n한글 och mer"),
        (1, "långt ord\nab|\n한글 och mer"),
        (1, "långt ord\nab\n한글 och mer|"),
        (1, "långt ord\nab\n한글 och mer|"),
        (-2, "långt ord|\nab\n한글 och mer"),
        (-1, "|långt ord\nab\n한글 och mer"),
    ] {
        note.go_rows(down, 40, Select::Drop);
        assert_eq!(marked(&note), expected, "{down}");
    }
    let mut wrapped = field("ett |två tre");
    wrapped.go_rows(1, 4, Select::Extend);
    assert_eq!(marked(&wrapped), "ett ^två |tre");
}

#[test]
fn typing_is_undone_word_by_word() {
    let mut note = TextField::new("", Lines::Many);
    for character in "ett två\ntre".chars() {
        note.type_char(character);
    }
    let mut seen = Vec::new();
    while note.undo().is_some() {
        seen.push(note.text().to_owned());
    }
    assert_eq!(seen, ["ett två\n", "ett två", "ett ", ""]);
    while note.redo().is_some() {}
    assert_eq!(marked(&note), "ett två\ntre|");

    for _ in 0..4 {
        note.delete(Left);
    }
    note.undo();
    assert_eq!(note.text(), "ett två\ntre", "backspaces are one step");
}

#[test]
fn moving_begins_a_new_step_and_typing_forgets_what_was_undone() {
    let mut note = TextField::new("", Lines::Many);
    note.type_char('b');
    note.go(Left, Select::Drop);
    note.type_char('a');
    note.undo();
    assert_eq!(marked(&note), "|b");
    note.type_char('c');
    assert_eq!(note.redo(), None);
    assert_eq!(note.text(), "cb");
}

#[test]
fn going_away_and_back_begins_a_new_step() {
    let mut note = TextField::new("", Lines::Many);
    note.type_char('a');
    note.go(Left, Select::Drop);
    note.go(Right, Select::Drop);
    note.type_char('b');
    note.undo();
    assert_eq!(note.text(), "a");
}

#[test]
fn backspaces_that_are_parted_by_a_new_grapheme_are_two_steps() {
    let mut flags = field("a🇸x|🇪");
    flags.delete(Left);
    assert_eq!(marked(&flags), "a🇸🇪|");
    flags.delete(Left);
    flags.undo();
    assert_eq!(flags.text(), "a🇸🇪");
    flags.undo();
    assert_eq!(marked(&flags), "a🇸x|🇪");
}

#[test]
fn old_steps_are_given_up_but_never_the_last() {
    let mut note = TextField::new("", Lines::Many);
    let megabyte = "x".repeat(1 << 20);
    for _ in 0..6 {
        note.paste(&megabyte);
    }
    let mut steps = 0;
    while note.undo().is_some() {
        steps += 1;
    }
    assert_eq!(steps, 3);
    let mut huge = TextField::new("", Lines::Many);
    huge.paste(&megabyte.repeat(5));
    assert!(huge.undo().is_some());
    assert_eq!(huge.text(), "");
}

#[derive(Debug, Clone)]
enum Key {
    Type(char),
    Paste(String),
    Go(Motion, Select),
    Rows(isize, usize, Select),
    Click(usize, Select),
    Delete(Motion),
    Cut,
    All,
    Undo,
    Redo,
}

fn press(field: &mut TextField, key: &Key) -> Option<Splice> {
    match key {
        Key::Type(character) => return field.type_char(*character),
        Key::Paste(text) => return field.paste(text),
        Key::Delete(motion) => return field.delete(*motion),
        Key::Cut => return field.cut().map(|(_, splice)| splice),
        Key::Undo => return field.undo(),
        Key::Redo => return field.redo(),
        Key::Go(motion, select) => field.go(*motion, *select),
        Key::Rows(down, width, select) => field.go_rows(*down, *width, *select),
        Key::Click(at, select) => field.go_to(*at, *select),
        Key::All => field.select_all(),
    }
    None
}

fn pieces() -> impl Strategy<Value = String> {
    let pieces = [
        "a", "ord", " ", "\n", "å", "\u{301}", "한", "ᄀ", "\u{1161}", "🇸", "🇪", "👩", "\u{200D}",
        "\u{FE0F}", "\u{200B}", "\u{202E}", "\r\n", "\t", "\u{1b}", "🏽", "\u{600}",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..8).prop_map(|all| all.concat())
}

fn keys() -> impl Strategy<Value = Vec<Key>> {
    let motion = || {
        prop::sample::select(vec![
            Left, Right, WordLeft, WordRight, LineStart, LineEnd, TextStart, TextEnd,
        ])
    };
    let select = || prop::sample::select(vec![Select::Drop, Select::Extend]);
    let key = prop_oneof![
        6 => pieces().prop_map(|text| Key::Type(text.chars().next().unwrap_or('x'))),
        2 => pieces().prop_map(Key::Paste),
        4 => (motion(), select()).prop_map(|(m, s)| Key::Go(m, s)),
        2 => (-3isize..4, 0usize..9, select()).prop_map(|(d, w, s)| Key::Rows(d, w, s)),
        1 => (0usize..40, select()).prop_map(|(at, s)| Key::Click(at, s)),
        4 => motion().prop_map(Key::Delete),
        1 => Just(Key::Cut),
        1 => Just(Key::All),
        3 => Just(Key::Undo),
        2 => Just(Key::Redo),
    ];
    prop::collection::vec(key, 0..60)
}

fn is_place(text: &str, at: usize) -> bool {
    at == text.len() || text.grapheme_indices(true).any(|(start, _)| start == at)
}

proptest! {
    #[test]
    fn whatever_is_pressed(start in pieces(), lines in prop::sample::select(vec![Lines::One, Lines::Many]), keys in keys()) {
        let mut field = TextField::new(&start, lines);
        let begun = field.text().to_owned();
        let mut copy = begun.clone();
        for key in &keys {
            if let Some(splice) = press(&mut field, key) {
                copy.replace_range(splice.at..splice.at + splice.cut, &splice.put);
            }
            prop_assert_eq!(field.text(), &copy);
            prop_assert!(is_place(&copy, field.cursor()), "cursor after {:?}", key);
            if let Some(selection) = field.selection() {
                prop_assert!(is_place(&copy, selection.start) && is_place(&copy, selection.end));
            }
            prop_assert_eq!(clean_for(lines, &copy), copy.as_str());
        }
        let ended = copy;
        let mut steps = 0;
        while field.undo().is_some() {
            steps += 1;
        }
        prop_assert_eq!(field.text(), begun);
        for _ in 0..steps {
            field.redo();
        }
        prop_assert_eq!(field.text(), ended);
    }
}
