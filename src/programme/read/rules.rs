//! What must hold in a programme beyond the types: ids, least lengths, days that have something in them.

use std::collections::HashMap;

use super::path::Path;
use super::problem::Problem;
use super::{ReadError, fail};
use crate::programme::{Day, FieldKind, Item, Module, Programme};

/// The first rule of the format that the programme breaks. `text` is what it was read from.
pub(super) fn check(text: &str, programme: &Programme) -> Result<(), ReadError> {
    let rules = Rules { text };
    let root = Path::default();
    rules.slug(&root, &programme.id)?;
    rules.ids(
        &root.key("intake"),
        programme.intake.iter().map(|q| q.id.as_str()),
    )?;
    for (i, question) in programme.intake.iter().enumerate() {
        let path = root.key("intake").index(i);
        rules.options(&path, question.kind, &question.options)?;
    }
    rules.days(&root.key("days"), &programme.days)?;
    rules.modules(&root.key("modules"), &programme.modules)?;
    rules.ids(
        &root.key("tracks"),
        programme.tracks.iter().map(|t| t.id.as_str()),
    )
}

struct Rules<'t> {
    text: &'t str,
}

impl Rules<'_> {
    fn days(&self, path: &Path, days: &[Day]) -> Result<(), ReadError> {
        self.not_empty(path, days)?;
        self.ids(path, days.iter().map(|day| day.id.as_str()))?;
        let mut items = Ids::default();
        for (d, day) in days.iter().enumerate() {
            let path = path.index(d).key("items");
            self.not_empty(&path, &day.items)?;
            for (i, item) in day.items.iter().enumerate() {
                let path = path.index(i);
                self.id(&mut items, &path, &item.id)?;
                self.item(&path, item)?;
            }
        }
        Ok(())
    }

    fn item(&self, path: &Path, item: &Item) -> Result<(), ReadError> {
        if let Some(minimum) = item.min_minutes.filter(|minimum| *minimum > item.minutes) {
            let (minimum, minutes) = (minimum.get(), item.minutes.get());
            let problem = Problem::MinimumAboveLength { minimum, minutes };
            return Err(fail(self.text, &path.key("min_minutes"), problem));
        }
        self.ids(
            &path.key("phases"),
            item.phases.iter().map(|phase| phase.id.as_str()),
        )
    }

    fn modules(&self, path: &Path, modules: &[Module]) -> Result<(), ReadError> {
        self.ids(path, modules.iter().map(|module| module.id.as_str()))?;
        let mut questions = Ids::default();
        for (m, module) in modules.iter().enumerate() {
            let path = path.index(m);
            for (q, question) in module.questions.iter().enumerate() {
                let path = path.key("questions").index(q);
                self.id(&mut questions, &path, &question.id)?;
            }
            if let Some(worksheet) = &module.worksheet {
                let path = path.key("worksheet").key("fields");
                self.ids(&path, worksheet.fields.iter().map(|f| f.id.as_str()))?;
                for (f, field) in worksheet.fields.iter().enumerate() {
                    self.options(&path.index(f), field.kind, &field.options)?;
                }
            }
        }
        Ok(())
    }

    fn ids<'a>(&self, path: &Path, ids: impl Iterator<Item = &'a str>) -> Result<(), ReadError> {
        let mut seen = Ids::default();
        for (i, id) in ids.enumerate() {
            self.id(&mut seen, &path.index(i), id)?;
        }
        Ok(())
    }

    fn id<'a>(&self, seen: &mut Ids<'a>, path: &Path, id: &'a str) -> Result<(), ReadError> {
        self.slug(path, id)?;
        let Some(first) = seen.0.insert(id, path.clone()) else {
            return Ok(());
        };
        let problem = Problem::DuplicateId {
            id: id.to_owned(),
            first: super::line_and_column(self.text, &first.key("id")).0,
        };
        Err(fail(self.text, &path.key("id"), problem))
    }

    fn slug(&self, path: &Path, id: &str) -> Result<(), ReadError> {
        let letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        let slug =
            id.bytes().all(|b| letter(b) || b == b'-') && id.bytes().next().is_some_and(letter);
        if slug {
            return Ok(());
        }
        let problem = Problem::NotASlug { id: id.to_owned() };
        Err(fail(self.text, &path.key("id"), problem))
    }

    fn options(&self, path: &Path, kind: FieldKind, options: &[String]) -> Result<(), ReadError> {
        if kind == FieldKind::Choice && options.is_empty() {
            return Err(fail(self.text, &path.key("options"), Problem::NoOptions));
        }
        Ok(())
    }

    fn not_empty<T>(&self, path: &Path, list: &[T]) -> Result<(), ReadError> {
        if list.is_empty() {
            return Err(fail(self.text, path, Problem::Empty));
        }
        Ok(())
    }
}

/// The ids seen so far, and where.
#[derive(Default)]
struct Ids<'a>(HashMap<&'a str, Path>);
