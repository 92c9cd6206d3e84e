//! Text that other programs have written: from bytes of unknown encoding to text, without losing a letter.
//!
//! Spreadsheets, survey tools and mail programs write UTF-8 with a mark or without, UTF-16, or the code page of the computer.
//! Nothing is refused because of its encoding. What is no text at all (a workbook, a PDF) is said to be that.

use std::io::{self, Read};
use std::path::Path;

use encoding_rs::{MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::files::{At, FileProblem, MAX_FILE_BYTES, read_bytes};

/// Text, and how it was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainText {
    pub text: String,
    pub encoding: Encoding,
}

/// How text was written down as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    /// UTF-8 with a mark at its beginning, as spreadsheets on Windows write it.
    Utf8Marked,
    /// Also without a mark, when its zeros show it.
    Utf16Le,
    Utf16Be,
    /// What Windows has written in western Europe for as long as there was no Unicode.
    Windows1252,
    /// The same of older Macs, told apart by which of the two makes Nordic letters of it.
    Macintosh,
}

impl Encoding {
    /// The name by which it is known everywhere.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf8Marked => "UTF-8 (BOM)",
            Encoding::Utf16Le => "UTF-16 LE",
            Encoding::Utf16Be => "UTF-16 BE",
            Encoding::Windows1252 => "Windows-1252",
            Encoding::Macintosh => "Macintosh",
        }
    }
}

/// Why there is no text to be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoPlainText {
    #[error(transparent)]
    File(#[from] FileProblem),
    /// A workbook, a document of a word processor, a picture, …
    #[error("this is no text but {0:?}")]
    Binary(Binary),
}

/// What a file is that is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binary {
    /// Of Excel, Word, Numbers, LibreOffice: they can save it as text.
    Office,
    Pdf,
    Other,
}

/// The text in a plain file of at most [`MAX_FILE_BYTES`].
///
/// # Errors
/// When it cannot be read, is too large, or is no text.
pub fn read_plain_text(path: &Path) -> Result<PlainText, NoPlainText> {
    let (bytes, _) = read_bytes(path, MAX_FILE_BYTES)?;
    plain_text(&bytes)
}

/// The same from anything that can be read, as the standard input; `name` is what it is called when it fails.
///
/// # Errors
/// When it cannot be read, is too large, or is no text.
pub fn plain_text_from(reader: impl Read, name: &Path) -> Result<PlainText, NoPlainText> {
    let mut bytes = Vec::new();
    let mut limited = reader.take(MAX_FILE_BYTES + 1);
    let read: io::Result<usize> = limited.read_to_end(&mut bytes);
    read.at(name).map_err(FileProblem::from)?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if length > MAX_FILE_BYTES {
        let limit = MAX_FILE_BYTES;
        return Err(FileProblem::TooLarge {
            bytes: length,
            limit,
        }
        .into());
    }
    plain_text(&bytes)
}

/// The text that bytes are.
///
/// # Errors
/// When they are no text.
pub fn plain_text(bytes: &[u8]) -> Result<PlainText, NoPlainText> {
    if let Some(binary) = by_first_bytes(bytes) {
        return Err(NoPlainText::Binary(binary));
    }
    let encoding = encoding(bytes).ok_or(NoPlainText::Binary(Binary::Other))?;
    let text = match encoding {
        Encoding::Utf8 | Encoding::Utf8Marked => utf8(bytes),
        Encoding::Utf16Le => UTF_16LE.decode_with_bom_removal(bytes).0.into_owned(),
        Encoding::Utf16Be => UTF_16BE.decode_with_bom_removal(bytes).0.into_owned(),
        Encoding::Windows1252 => WINDOWS_1252
            .decode_without_bom_handling(bytes)
            .0
            .into_owned(),
        Encoding::Macintosh => MACINTOSH.decode_without_bom_handling(bytes).0.into_owned(),
    };
    Ok(PlainText { text, encoding })
}

/// What files begin with that people take for text.
const BEGINNINGS: [(&[u8], Binary); 3] = [
    (b"PK\x03\x04", Binary::Office),
    (b"\xD0\xCF\x11\xE0", Binary::Office),
    (b"%PDF-", Binary::Pdf),
];

fn by_first_bytes(bytes: &[u8]) -> Option<Binary> {
    let begins = |(beginning, _): &&(&[u8], Binary)| bytes.starts_with(beginning);
    BEGINNINGS.iter().find(begins).map(|(_, binary)| *binary)
}

/// How the text is written down; none when a zero shows that it is no text.
fn encoding(bytes: &[u8]) -> Option<Encoding> {
    let marked = match bytes {
        [0xEF, 0xBB, 0xBF, ..] => Some(Encoding::Utf8Marked),
        [0xFF, 0xFE, ..] => Some(Encoding::Utf16Le),
        [0xFE, 0xFF, ..] => Some(Encoding::Utf16Be),
        _ => None,
    };
    if marked.is_some() {
        return marked;
    }
    if bytes.contains(&0) {
        return by_zeros(bytes);
    }
    Some(if is_mostly_utf8(bytes) {
        Encoding::Utf8
    } else {
        code_page(bytes)
    })
}

/// UTF-16 of western letters has a zero in every pair of bytes, nearly always on the same side.
fn by_zeros(bytes: &[u8]) -> Option<Encoding> {
    let pairs = bytes.chunks_exact(2);
    if bytes.len() % 2 == 1 {
        return None;
    }
    let all = pairs.len();
    let (mut first, mut second) = (0, 0);
    for pair in pairs {
        match pair {
            [0, 0] => return None,
            [0, _] => first += 1,
            [_, 0] => second += 1,
            _ => {}
        }
    }
    let is_most = |zeros: usize, others: usize| zeros * 2 > all && others * 20 < all;
    if is_most(second, first) {
        Some(Encoding::Utf16Le)
    } else if is_most(first, second) {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// Whether it is UTF-8, be it with a few bytes of something else that was pasted into it.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut letters, mut strays) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        strays += chunk.invalid().len();
    }
    strays == 0 || letters > strays
}

/// UTF-8; what is none in it is taken for Windows-1252.
fn utf8(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    text
}

/// The Nordic letters, and é, as Windows writes them and as Macs did.
const LETTERS_1252: &[u8] = b"\xE5\xE4\xF6\xC5\xC4\xD6\xE6\xF8\xC6\xD8\xE9";
const LETTERS_MAC: &[u8] = b"\x8C\x8A\x9A\x81\x80\x85\xBE\xBF\xAE\xAF\x8E";

fn code_page(bytes: &[u8]) -> Encoding {
    let count = |letters: &[u8]| bytes.iter().filter(|byte| letters.contains(byte)).count();
    if count(LETTERS_MAC) > count(LETTERS_1252) {
        Encoding::Macintosh
    } else {
        Encoding::Windows1252
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str =
        "Namn;Kommun\r\nÅsa Öhman;Malmö\r\nJørgen Kjær;Tromsø – \u{201d}Nord\u{201d}\r\n";

    fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2], mark: bool) -> Vec<u8> {
        let mark = mark.then_some('\u{feff}');
        let text: String = mark.into_iter().chain(text.chars()).collect();
        text.encode_utf16().flat_map(to_bytes).collect()
    }

    fn read(bytes: &[u8]) -> (String, Encoding) {
        let read = plain_text(bytes).unwrap();
        (read.text, read.encoding)
    }

    #[test]
    fn each_encoding_is_recognised_and_gives_the_same_text() {
        let table = [
            (TEXT.as_bytes().to_vec(), Encoding::Utf8),
            (format!("\u{feff}{TEXT}").into_bytes(), Encoding::Utf8Marked),
            (utf16(TEXT, u16::to_le_bytes, true), Encoding::Utf16Le),
            (utf16(TEXT, u16::to_be_bytes, true), Encoding::Utf16Be),
            (utf16(TEXT, u16::to_le_bytes, false), Encoding::Utf16Le),
            (utf16(TEXT, u16::to_be_bytes, false), Encoding::Utf16Be),
            (
                WINDOWS_1252.encode(TEXT).0.into_owned(),
                Encoding::Windows1252,
            ),
            (MACINTOSH.encode(TEXT).0.into_owned(), Encoding::Macintosh),
        ];
        for (bytes, encoding) in table {
            assert_eq!(read(&bytes), (TEXT.to_owned(), encoding));
        }
    }

    #[test]
    fn a_stray_byte_makes_no_salad_of_the_rest() {
        let mut bytes = "Åsa, Björn, ".as_bytes().to_vec();
        bytes.extend(b"\xD6");
        assert_eq!(read(&bytes), ("Åsa, Björn, Ö".to_owned(), Encoding::Utf8));
        assert_eq!(read(b""), (String::new(), Encoding::Utf8));
    }

    #[test]
    fn what_is_no_text_is_named() {
        for (bytes, binary) in [
            (&b"PK\x03\x04\x14\0"[..], Binary::Office),
            (b"\xD0\xCF\x11\xE0\xA1", Binary::Office),
            (b"%PDF-1.7\n", Binary::Pdf),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Binary::Other),
            (b"a\0\0\0", Binary::Other),
            (b"\0", Binary::Other),
        ] {
            assert_eq!(plain_text(bytes), Err(NoPlainText::Binary(binary)));
        }
    }

    #[test]
    fn what_is_too_large_is_not_read_to_its_end() {
        let name = Path::new("-");
        let read = plain_text_from(io::repeat(b'a'), name);
        assert!(matches!(
            read,
            Err(NoPlainText::File(FileProblem::TooLarge { .. }))
        ));
        let read = plain_text_from(&b"Namn"[..], name).unwrap();
        assert_eq!(read.text, "Namn");
    }

    proptest! {
        #[test]
        fn utf8_is_what_it_is(text in "[^\0\u{feff}]{0,40}") {
            prop_assume!(by_first_bytes(text.as_bytes()).is_none());
            prop_assert_eq!(read(text.as_bytes()), (text, Encoding::Utf8));
        }

        #[test]
        fn any_bytes_are_text_or_said_to_be_none(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            let _ = plain_text(&bytes);
        }
    }
}
