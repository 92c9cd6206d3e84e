//! Positions as signs: a plus or a minus for each step for or against.

use crate::session::{Assessment, Position};

/// `+++` to `---`, `0` for not mobilised, `·` for not assessed.
pub(super) fn sign(position: Option<Position>) -> &'static str {
    match position {
        Some(Position::HighSupport) => "+++",
        Some(Position::MediumSupport) => "++",
        Some(Position::LowSupport) => "+",
        Some(Position::NotMobilised) => "0",
        Some(Position::LowOpposition) => "-",
        Some(Position::MediumOpposition) => "--",
        Some(Position::HighOpposition) => "---",
        None => "·",
    }
}

/// The position now and the one that is wanted: `-- → +`.
pub(super) fn now_and_wanted(rated: Option<&Assessment>) -> String {
    let Some(rated) = rated.filter(|rated| rated.position.is_some() || rated.wanted.is_some())
    else {
        return "·".to_owned();
    };
    let now = sign(rated.position);
    if rated.wanted.is_none() || rated.wanted == rated.position {
        return now.to_owned();
    }
    format!("{now:<3} → {}", sign(rated.wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_has_a_sign_as_long_as_it_is_firm() {
        for position in Position::ALL {
            let sign = sign(Some(position));
            let signed = i8::try_from(sign.matches('+').count()).unwrap()
                - i8::try_from(sign.matches('-').count()).unwrap();
            assert_eq!(signed, position.strength());
        }
    }

    #[test]
    fn where_one_stands_and_is_wanted() {
        let at = "2026-11-23T10:00:00+01:00".parse().unwrap();
        let mut rated = Assessment::blank(at);
        assert_eq!(now_and_wanted(Some(&rated)), "·");
        rated.wanted = Some(Position::LowSupport);
        assert_eq!(now_and_wanted(Some(&rated)), "·   → +");
        rated.position = Some(Position::HighOpposition);
        assert_eq!(now_and_wanted(Some(&rated)), "--- → +");
        rated.wanted = rated.position;
        assert_eq!(now_and_wanted(Some(&rated)), "---");
        assert_eq!(now_and_wanted(None), "·");
    }
}
