//! Role before person: roles outlast those who have them, and say nothing private.

/// Given names that are common in the Nordic countries, in lower case. Few on purpose: a name that is not noticed does no harm,
/// a role that is taken for a name annoys.
const GIVEN_NAMES: [&str; 96] = [
    "anders",
    "andreas",
    "ane",
    "anette",
    "anna",
    "anne",
    "annika",
    "arne",
    "astrid",
    "bengt",
    "berit",
    "birgit",
    "birgitta",
    "bjørn",
    "björn",
    "bo",
    "camilla",
    "carina",
    "carl",
    "cecilia",
    "charlotte",
    "christian",
    "daniel",
    "david",
    "elisabet",
    "elisabeth",
    "emma",
    "erik",
    "eva",
    "fatima",
    "fredrik",
    "geir",
    "gunilla",
    "gunnar",
    "hanne",
    "hans",
    "helena",
    "helle",
    "henrik",
    "håkan",
    "inge",
    "inger",
    "ingrid",
    "jan",
    "jens",
    "jesper",
    "johan",
    "johanna",
    "john",
    "jon",
    "jonas",
    "jørgen",
    "kari",
    "karin",
    "karl",
    "katarina",
    "kerstin",
    "kirsten",
    "kjell",
    "knut",
    "kristina",
    "lars",
    "lena",
    "lene",
    "linda",
    "lise",
    "liv",
    "magnus",
    "maria",
    "marianne",
    "marie",
    "martin",
    "mats",
    "mette",
    "mikael",
    "mohammed",
    "monica",
    "niels",
    "nils",
    "ola",
    "ole",
    "per",
    "peter",
    "pia",
    "rasmus",
    "sara",
    "sofia",
    "stefan",
    "susanne",
    "sven",
    "thomas",
    "tone",
    "trine",
    "ulla",
    "ulrika",
    "åsa",
];
/// How family names end.
const FAMILY_ENDINGS: [&str; 12] = [
    "sson", "nsen", "rsen", "lsen", "dsen", "ssen", "ksen", "tsen", "ström", "qvist", "kvist",
    "gren",
];

/// Whether a stakeholder is listed by what looks like a person's name: two or three capitalised words, of which the first is a
/// common given name or the last ends as family names do.
#[must_use]
pub fn is_like_a_persons_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return false;
    };
    (2..=3).contains(&words.len())
        && words.iter().all(|word| is_capitalised(word))
        && (is_given_name(first) || FAMILY_ENDINGS.iter().any(|ending| last.ends_with(ending)))
}

/// Whether a word is a common given name: `Anna`, `Eva-Lena`.
#[must_use]
pub fn is_given_name(word: &str) -> bool {
    let given = word.to_lowercase();
    let given = given.split('-').next().unwrap_or_default();
    GIVEN_NAMES.contains(&given)
}

/// `Anna`, `Eva-Lena`: a capital, then small letters.
fn is_capitalised(word: &str) -> bool {
    word.split('-').all(|part| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.clone().count() > 0
            && letters.all(char::is_lowercase)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_persons_are_noticed_and_roles_are_not() {
        for name in [
            "Anna Svensson",
            "Lars Møller",
            "Eva-Lena Berg",
            "Mette Marie Holm",
            "Torbjörn Andersson",
            "Åsa Öhman",
        ] {
            assert!(is_like_a_persons_name(name), "{name}");
        }
        for role in [
            "",
            "Skolnämnden",
            "Region Skåne",
            "Rädda Barnen",
            "Röda Korset",
            "Social Services",
            "Kommunens kostchef",
            "Anna",
            "Per capita",
            "Svenska Kyrkan",
            "Barn och Unge",
            "Malmö Stad",
            "SKR Stockholm",
            "Rektor Anna Svensson i Vejle",
        ] {
            assert!(!is_like_a_persons_name(role), "{role}");
        }
    }
}
