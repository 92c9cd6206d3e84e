use proptest::prelude::*;

use super::*;

fn decode(bytes: &[u8]) -> Vec<Gesture> {
    let mut decoder = Decoder::default();
    let mut gestures = decoder.feed(bytes);
    if decoder.patience().is_some() {
        gestures.extend(decoder.silence());
    }
    gestures
}

fn keys(names: &[&str]) -> Vec<Gesture> {
    names
        .iter()
        .map(|name| Gesture::Key(Key::parse(name).unwrap_or_else(|| panic!("{name}"))))
        .collect()
}

fn paste(text: &str) -> Gesture {
    Gesture::Paste(text.to_owned())
}

#[test]
fn keys_are_read_as_the_terminals_send_them() {
    let table: &[(&[u8], &[&str])] = &[
        (b"aZ+ ", &["a", "Z", "+", "Space"]),
        ("å€🌉".as_bytes(), &["å", "€", "🌉"]),
        (b"\r\n\t\x7f\x08", &["Enter", "Enter", "Tab", "BS", "BS"]),
        (
            b"\x01\x1a\x00\x1c",
            &["Ctrl+a", "Ctrl+z", "Ctrl+Space", "Ctrl+\\"],
        ),
        (b"\x1b", &["Esc"]),
        (b"\x1b\x1b", &["Esc", "Esc"]),
        (b"\x1b\x1b[A", &["Esc", "Up"]),
        ("\x1bx\x1bø".as_bytes(), &["Alt+x", "Alt+ø"]),
        (b"\x1b\r\x1b\x7f", &["Alt+Enter", "Alt+BS"]),
        (b"\x1b[", &["Alt+["]),
        (b"\x1bO", &["Alt+O"]),
        (b"\x1bOx", &["8"]),
        ("\x1bOö".as_bytes(), &["Alt+O", "ö"]),
        (
            b"\x1b[A\x1b[B\x1b[C\x1b[D\x1b[H\x1b[F",
            &["Up", "Down", "Right", "Left", "Home", "End"],
        ),
        (b"\x1bOA\x1bOH\x1bOM\x1bOk", &["Up", "Home", "Enter", "+"]),
        (
            b"\x1b[1~\x1b[3~\x1b[4~\x1b[5~\x1b[6~\x1b[7~\x1b[8~",
            &["Home", "Del", "End", "PgUp", "PgDn", "Home", "End"],
        ),
        (b"\x1b[2~\x1b[99~\x1b[5;5R", &[]),
        (
            b"\x1bOP\x1b[12~\x1b[[C\x1b[15~\x1b[17~\x1b[21~\x1b[24~",
            &["F1", "F2", "F3", "F5", "F6", "F10", "F12"],
        ),
        (b"\x1b[1;2P\x1b[5;2~", &["Shift+F1", "Shift+PgUp"]),
        (
            b"\x1b[1;5C\x1b[1;3D\x1b[1;2A\x1b[3;5~",
            &["Ctrl+Right", "Alt+Left", "Shift+Up", "Ctrl+Del"],
        ),
        (b"\x1b[Z", &["Shift+Tab"]),
    ];
    for (bytes, names) in table {
        assert_eq!(decode(bytes), keys(names), "{}", bytes.escape_ascii());
    }
}

#[test]
fn kittys_way_to_tell_keys_apart_is_understood() {
    let table: &[(&str, &[&str])] = &[
        ("\x1b[27u", &["Esc"]),
        ("\x1b[102;5u", &["Ctrl+f"]),
        ("\x1b[114;6u", &["Ctrl+r"]),
        ("\x1b[97;3u\x1b[97;4u", &["Alt+a", "Alt+A"]),
        ("\x1b[97;7u", &["Ctrl+Alt+a"]),
        (
            "\x1b[13;2u\x1b[9;2u\x1b[127;5u",
            &["Shift+Enter", "Shift+Tab", "Ctrl+BS"],
        ),
        ("\x1b[99:67;69u", &["Ctrl+c"]),
        ("\x1b[97;1:1u\x1b[223;2u", &["a", "ß"]),
        ("\x1b[27;5;13~", &["Ctrl+Enter"]),
        (
            "\x1b[57399u\x1b[57413u\x1b[57414u\x1b[57419u",
            &["0", "+", "Enter", "Up"],
        ),
        ("\x1b[57358u\x1b[57441;2u\x1b[97;9u\x1b[1114112u\x1b[u", &[]),
    ];
    for (bytes, names) in table {
        assert_eq!(
            decode(bytes.as_bytes()),
            keys(names),
            "{}",
            bytes.escape_debug()
        );
    }
}

#[test]
fn what_is_unknown_or_broken_is_passed_over_as_a_whole() {
    let table: &[(&[u8], &[&str])] = &[
        (b"\x1b]11;rgb:1010/1010/1010\x1b\\n", &["n"]),
        (b"\x1b]11;rgb:1010/1010/1010\x07n", &["n"]),
        (b"\x1bP>|xterm(390)\x1b\\n", &["n"]),
        (b"\x1b]11;rgb:10", &[]),
        (b"\x1b[?62;22cn", &["n"]),
        (b"\x1b[?1;2$yn", &["n"]),
        (b"\x1b[1;\x1b[A", &["Up"]),
        (b"\x1b[[Zn", &["n"]),
        (b"\x1b[M !!n", &["n"]),
        (b"\x1b[201~n", &["n"]),
        (b"\x1b[I\x1b[On", &["n"]),
    ];
    for (bytes, names) in table {
        assert_eq!(decode(bytes), keys(names), "{}", bytes.escape_ascii());
    }
}

#[test]
fn bytes_that_are_no_text_are_seen() {
    assert_eq!(decode(b"a\xffb\xe5"), keys(&["a", "\u{fffd}", "b"]));
    assert_eq!(decode(b"\x1b[200~a\xffb\x1b[201~"), [paste("a\u{fffd}b")]);
}

#[test]
fn clicks_and_the_wheel_count_from_zero() {
    assert_eq!(
        decode(b"\x1b[<0;1;24M\x1b[<0;1;24m\x1b[<64;5;5M\x1b[<65;5;5M\x1b[<2;3;4M\x1b[<0;3M\x1b[<35;3;4M"),
        [Gesture::Click { column: 0, row: 23 }, Gesture::Wheel(-1), Gesture::Wheel(1)]
    );
}

#[test]
fn a_paste_is_one_text_with_plain_line_ends() {
    assert_eq!(
        decode(b"\x1b[200~one\rtwo\r\nthree\x1b[A\x1b[201~x"),
        [paste("one\ntwo\nthree\u{1b}[A"), keys(&["x"]).remove(0)]
    );
    assert_eq!(decode(b"\x1b[200~\x1b[201~"), []);
}

#[test]
fn a_paste_without_an_end_is_shown_and_a_control_key_ends_it() {
    let mut decoder = Decoder::default();
    assert_eq!(decoder.feed("\x1b[200~hålt".as_bytes()), []);
    assert_eq!(decoder.patience(), Some(PASTE_PATIENCE));
    assert_eq!(decoder.silence(), [paste("hålt")]);
    assert_eq!(
        decoder.patience(),
        None,
        "an idle terminal must cost nothing"
    );
    assert_eq!(
        decoder.feed(b"q"),
        [paste("q")],
        "it may still be the paste"
    );
    assert_eq!(decoder.feed(b"\x1b"), []);
    assert_eq!(decoder.patience(), Some(KEY_PATIENCE));
    assert_eq!(decoder.silence(), keys(&["Esc"]));
    assert_eq!(decoder.feed(b"q"), keys(&["q"]));
}

#[test]
fn a_stalled_paste_that_goes_on_stays_a_paste() {
    let mut decoder = Decoder::default();
    decoder.feed("\x1b[200~a\u{e5}".as_bytes().split_last().unwrap().1);
    assert_eq!(decoder.silence(), [paste("a")], "half a character waits");
    assert_eq!(decoder.feed(&"å\nq".as_bytes()[1..]), [paste("å\nq")]);
    assert_eq!(decoder.feed(b"z\x1b[20"), [paste("z")]);
    assert_eq!(decoder.feed(b"1~q"), keys(&["q"]));
}

#[test]
fn a_stalled_paste_ends_with_ctrl_c_and_arrows() {
    for (bytes, name) in [(&b"\x03"[..], "Ctrl+c"), (b"\x1b[A", "Up"), (b"\x7f", "BS")] {
        let mut decoder = Decoder::default();
        decoder.feed(b"\x1b[200~a");
        decoder.silence();
        assert_eq!(decoder.feed(bytes), keys(&[name]));
    }
}

#[test]
fn a_paste_beyond_measure_is_handed_on_in_pieces() {
    let mut decoder = Decoder::default();
    decoder.feed(b"\x1b[200~");
    let pieces = decoder.feed(&vec![b'x'; MAX_PIECE + 1]);
    assert_eq!(pieces, [Gesture::Paste("x".repeat(MAX_PIECE + 1))]);
    assert_eq!(decoder.feed(b"y\x1b[201~"), [paste("y")]);
}

proptest! {
    /// A terminal's bytes arrive in any pieces.
    #[test]
    fn pieces_make_no_difference(bytes in noise(), cuts in prop::collection::vec(0usize..40, 0..6)) {
        let whole = decode(&bytes);
        let mut decoder = Decoder::default();
        let mut gestures = Vec::new();
        let mut rest = &bytes[..];
        for cut in cuts {
            let (piece, after) = rest.split_at(cut.min(rest.len()));
            gestures.extend(decoder.feed(piece));
            rest = after;
        }
        gestures.extend(decoder.feed(rest));
        if decoder.patience().is_some() {
            gestures.extend(decoder.silence());
        }
        prop_assert_eq!(gestures, whole);
    }

    #[test]
    fn every_character_that_is_typed_arrives(text in "[ -~¡-\u{10ffff}]{0,40}") {
        let typed: String = decode(text.as_bytes()).into_iter().map(|gesture| match gesture {
            Gesture::Key(Key { code: Code::Char(c), .. }) => c,
            other => panic!("{other:?}"),
        }).collect();
        prop_assert_eq!(typed, text);
    }
}

fn noise() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        any::<u8>().prop_map(|byte| vec![byte]),
        Just(b"\x1b[200~".to_vec()),
        Just(b"\x1b[201~".to_vec()),
        Just(b"\x1b[<0;3;4M".to_vec()),
        Just(b"\x1b]11;x\x1b\\".to_vec()),
        Just(b"\x1b[97;5u".to_vec()),
        Just("å🌉".as_bytes().to_vec()),
    ];
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}
