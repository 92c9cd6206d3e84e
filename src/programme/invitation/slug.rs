//! Ids for what an invitation names.

/// Ids are not longer than this.
const LONGEST: usize = 32;

/// The words of a title as an id: `helse-i-alt-vi-gjor`; nothing when it has no letter of the alphabet.
pub(super) fn of(title: &str) -> Option<String> {
    let mut slug = String::new();
    for word in super::mark::words(title) {
        let word: String = word.chars().filter_map(plain).collect();
        if word.is_empty() {
            continue;
        }
        if slug.len() + word.len() >= LONGEST && !slug.is_empty() {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word.get(..word.len().min(LONGEST)).unwrap_or_default());
    }
    (!slug.is_empty()).then_some(slug)
}

fn plain(c: char) -> Option<char> {
    match c {
        'å' | 'ä' | 'æ' | 'á' | 'à' => Some('a'),
        'ö' | 'ø' | 'ó' => Some('o'),
        'é' | 'è' | 'ë' => Some('e'),
        'ü' => Some('u'),
        c if c.is_ascii_lowercase() || c.is_ascii_digit() => Some(c),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_ids() {
        for (title, expected) in [
            ("Helse i alt vi gjør!", Some("helse-i-alt-vi-gjor")),
            ("Välkommen – och fika", Some("valkommen-och-fika")),
            ("???", None),
            ("En overskrift som er altfor lang til å være en id", Some("en-overskrift-som-er-altfor")),
        ] {
            assert_eq!(of(title).as_deref(), expected, "{title}");
        }
    }
}
