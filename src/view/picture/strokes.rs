//! Block and box-drawing characters as shapes, so that they meet without seams whatever the font.

/// A rectangle in eighths of a cell: left, top, right, bottom.
pub(super) type Eighths = (u8, u8, u8, u8);

/// The filled part of a block character.
pub(super) fn block(symbol: &str) -> Option<Eighths> {
    Some(match symbol {
        "█" => (0, 0, 8, 8),
        "▀" => (0, 0, 8, 4),
        "▔" => (0, 0, 8, 1),
        "▁" => (0, 7, 8, 8),
        "▂" => (0, 6, 8, 8),
        "▃" => (0, 5, 8, 8),
        "▄" => (0, 4, 8, 8),
        "▅" => (0, 3, 8, 8),
        "▆" => (0, 2, 8, 8),
        "▇" => (0, 1, 8, 8),
        "▏" => (0, 0, 1, 8),
        "▎" => (0, 0, 2, 8),
        "▍" => (0, 0, 3, 8),
        "▌" => (0, 0, 4, 8),
        "▋" => (0, 0, 5, 8),
        "▊" => (0, 0, 6, 8),
        "▉" => (0, 0, 7, 8),
        "▐" => (4, 0, 8, 8),
        "▕" => (7, 0, 8, 8),
        _ => return None,
    })
}

/// How thick a line from the middle of a cell to one side is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    None,
    Light,
    Heavy,
}

/// Whether the two lines of a box-drawing character meet in a curve.
pub(super) fn is_round(symbol: &str) -> bool {
    matches!(symbol, "╭" | "╮" | "╰" | "╯")
}

/// The lines of a box-drawing character to the left, right, up and down.
pub(super) fn arms(symbol: &str) -> Option<[Weight; 4]> {
    let arms: &[u8; 4] = match symbol {
        "─" => b"--  ",
        "│" => b"  --",
        "┌" | "╭" => b" - -",
        "┐" | "╮" => b"-  -",
        "└" | "╰" => b" -- ",
        "┘" | "╯" => b"- - ",
        "├" => b" ---",
        "┤" => b"- --",
        "┬" => b"-- -",
        "┴" => b"--- ",
        "┼" => b"----",
        "╴" => b"-   ",
        "╶" => b" -  ",
        "╵" => b"  - ",
        "╷" => b"   -",
        "━" => b"==  ",
        "┃" => b"  ==",
        "╸" => b"=   ",
        "╺" => b" =  ",
        "╹" => b"  = ",
        "╻" => b"   =",
        "╾" => b"=-  ",
        "╼" => b"-=  ",
        "┏" => b" = =",
        "┓" => b"=  =",
        "┗" => b" == ",
        "┛" => b"= = ",
        _ => return None,
    };
    Some(arms.map(|arm| match arm {
        b'-' => Weight::Light,
        b'=' => Weight::Heavy,
        _ => Weight::None,
    }))
}
