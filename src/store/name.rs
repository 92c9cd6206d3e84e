//! What a session's file is called.

use crate::session::Session;

/// Longest slug, in bytes.
const MAX_SLUG: usize = 40;

/// `DATE-SLUG-ID8.json`: the first day, the title, the beginning of the id.
pub(super) fn file_name(session: &Session) -> String {
    let id = session.id.to_string();
    named(session, id.get(..8).unwrap_or(&id))
}

/// The name with the whole id, for the rare case that the short one is taken.
pub(super) fn long_file_name(session: &Session) -> String {
    named(session, &session.id.to_string())
}

fn named(session: &Session, id: &str) -> String {
    let date = session
        .days
        .first()
        .map_or_else(|| session.created.date_naive(), |day| day.date);
    match slug(&session.title).as_str() {
        "" => format!("{date}-{id}.json"),
        slug => format!("{date}-{slug}-{id}.json"),
    }
}

/// Lower-case ASCII letters and digits with single hyphens, at most 40 of them, cut between words where that is possible.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::new();
    let letters = text.chars().filter(|letter| !is_accent(*letter));
    for folded in letters.flat_map(char::to_lowercase).map(ascii) {
        match folded {
            "" if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            letters => slug.push_str(letters),
        }
    }
    if slug.len() > MAX_SLUG {
        let whole_words = slug.get(..=MAX_SLUG).and_then(|s| s.rfind('-'));
        slug.truncate(whole_words.unwrap_or(MAX_SLUG));
    }
    slug.trim_end_matches('-').to_owned()
}

/// Whether it is an accent on the letter before it.
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// A lower-case letter or digit in ASCII; nothing for what separates words.
fn ascii(letter: char) -> &'static str {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    match letter {
        'å' | 'ä' | 'á' | 'à' | 'â' | 'ã' => "a",
        'ö' | 'ø' | 'ó' | 'ò' | 'ô' | 'õ' => "o",
        'æ' => "ae",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ú' | 'ù' | 'û' | 'ü' => "u",
        'ý' => "y",
        'ç' => "c",
        'ñ' => "n",
        'ð' => "d",
        'þ' => "th",
        'ß' => "ss",
        _ => PLAIN
            .find(letter)
            .and_then(|at| PLAIN.get(at..=at))
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::samples;

    #[test]
    fn titles_become_plain_names() {
        let long = "En mycket lång titel som inte får plats i ett filnamn";
        let unbroken = "å".repeat(50);
        for (title, expected) in [
            ("Møte på Tromsø", "mote-pa-tromso"),
            ("  ÆRØ – & 2026!  ", "aero-2026"),
            ("../../etc/passwd", "etc-passwd"),
            ("健康", ""),
            ("Mo\u{308}te", "mote"),
            (long, "en-mycket-lang-titel-som-inte-far-plats"),
            (&unbroken, &"a".repeat(40)),
        ] {
            assert_eq!(slug(title), expected, "{title}");
        }
    }

    #[test]
    fn a_file_is_named_by_date_title_and_id() {
        let mut session = samples::session();
        assert_eq!(
            file_name(&session),
            "2026-11-23-mote-pa-tromso-01990000.json"
        );
        session.title = "健康".to_owned();
        assert_eq!(file_name(&session), "2026-11-23-01990000.json");
        assert_eq!(
            long_file_name(&session),
            format!("2026-11-23-{}.json", session.id)
        );
    }
}
