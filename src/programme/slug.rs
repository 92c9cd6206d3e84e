//! A title as an id or as part of a file's name.

/// Longest slug, in bytes.
const MAX_SLUG: usize = 40;

/// Lower-case ASCII letters and digits with single hyphens, at most 40 of them, cut between words where that is possible;
/// empty when the text has no such letter.
#[must_use]
pub fn slug(text: &str) -> String {
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

/// The id, or the first of `id-2`, `id-3` … that is free.
#[must_use]
pub fn free_id(id: &str, is_taken: impl Fn(&str) -> bool) -> String {
    if !is_taken(id) {
        return id.to_owned();
    }
    let mut numbered = (2_u64..).map(|number| format!("{id}-{number}"));
    numbered.find(|id| !is_taken(id)).unwrap_or_default()
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
    fn a_taken_id_gets_a_number() {
        let taken = ["day", "day-2"];
        let is_taken = |id: &str| taken.contains(&id);
        assert_eq!(free_id("day", is_taken), "day-3");
        assert_eq!(free_id("other", is_taken), "other");
    }
}
