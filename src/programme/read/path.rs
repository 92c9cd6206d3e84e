//! Where in a JSON text a value stands: `days[0].items[4].minutes`.

use std::fmt;
use std::str::FromStr;

/// One step into a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// The steps from the root of a text to a value in it; written `days[0].items[4].minutes`, the root as nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Path(Vec<Step>);

impl Path {
    pub(super) fn push(&mut self, step: Step) {
        self.0.push(step);
    }

    /// Of a path gathered from the value back to the root, the way there.
    pub(super) fn turn_round(&mut self) {
        self.0.reverse();
    }

    pub(super) fn steps(&self) -> &[Step] {
        &self.0
    }

    pub(super) fn key(&self, key: &str) -> Path {
        let mut path = self.clone();
        path.push(Step::Key(key.to_owned()));
        path
    }

    pub(super) fn index(&self, index: usize) -> Path {
        let mut path = self.clone();
        path.push(Step::Index(index));
        path
    }
}

impl From<&serde_path_to_error::Path> for Path {
    /// As far as serde knew it: what comes after a step that it could not name is left out.
    fn from(path: &serde_path_to_error::Path) -> Path {
        use serde_path_to_error::Segment;
        let step = |segment: &Segment| match segment {
            Segment::Seq { index } => Some(Step::Index(*index)),
            Segment::Map { key } => Some(Step::Key(key.clone())),
            Segment::Enum { variant } => Some(Step::Key(variant.clone())),
            Segment::Unknown => None,
        };
        Path(path.iter().map_while(step).collect())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, step) in self.0.iter().enumerate() {
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(key) if !is_name(key) => write!(f, "[{}]", serde_json::json!(key))?,
                Step::Key(key) if i == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
            }
        }
        Ok(())
    }
}

fn is_name(key: &str) -> bool {
    !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || c == '_' || c == '-')
}

/// A text that is no path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotAPath;

impl FromStr for Path {
    type Err = NotAPath;
    fn from_str(text: &str) -> Result<Path, NotAPath> {
        let mut path = Path::default();
        let mut rest = text;
        while !rest.is_empty() {
            let (step, after) = match rest.strip_prefix('[') {
                Some(inner) => bracket(inner).ok_or(NotAPath)?,
                None => name(rest.strip_prefix('.').unwrap_or(rest)).ok_or(NotAPath)?,
            };
            path.push(step);
            rest = after;
        }
        Ok(path)
    }
}

/// What stands after `[`: an index or a key in quotes, and `]`.
fn bracket(text: &str) -> Option<(Step, &str)> {
    let mut value = serde_json::Deserializer::from_str(text).into_iter::<serde_json::Value>();
    let step = match value.next()?.ok()? {
        serde_json::Value::String(key) => Step::Key(key),
        number => Step::Index(usize::try_from(number.as_u64()?).ok()?),
    };
    let after = text.get(value.byte_offset()..)?.strip_prefix(']')?;
    Some((step, after))
}

fn name(text: &str) -> Option<(Step, &str)> {
    let end = text.find(['.', '[']).unwrap_or(text.len());
    let (name, after) = text.split_at_checked(end)?;
    is_name(name).then(|| (Step::Key(name.to_owned()), after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_path_reads_like_code() {
        let path = Path::default()
            .key("days")
            .index(0)
            .key("items")
            .index(4)
            .key("minutes");
        assert_eq!(path.to_string(), "days[0].items[4].minutes");
        assert_eq!(
            Path::default().key("a b").key("").to_string(),
            r#"["a b"][""]"#
        );
        assert_eq!("days[x]".parse::<Path>(), Err(NotAPath));
        assert_eq!("days[0".parse::<Path>(), Err(NotAPath));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(steps in prop::collection::vec(
            prop_oneof![any::<String>().prop_map(Step::Key), any::<usize>().prop_map(Step::Index)], 0..6)
        ) {
            let path = Path(steps);
            prop_assert_eq!(path.to_string().parse::<Path>(), Ok(path));
        }
    }
}
