//! The worksheets as they are filled in.

use serde_json::Value;

use super::Sheet;
use super::people::who;
use crate::programme::{Field, FieldKind, Module};
use crate::session::{Level, WorksheetEntry};

impl Sheet<'_> {
    /// By module, in the modules' order; those of a module that is no more come last, under its id.
    pub(super) fn worksheets(&mut self) {
        let session = self.session;
        let modules = &session.programme.modules;
        for module in modules {
            let title = format!(
                "{} · {}",
                self.texts.msg_editor_module(module.number),
                module.title
            );
            self.worksheets_of(&module.id, &title, Some(module));
        }
        let mut unknown: Vec<&str> = Vec::new();
        for entry in &session.worksheets {
            let id = entry.module.as_str();
            if !unknown.contains(&id) && !modules.iter().any(|module| module.id == id) {
                unknown.push(id);
                self.worksheets_of(id, id, None);
            }
        }
    }

    fn worksheets_of(&mut self, id: &str, title: &str, module: Option<&Module>) {
        let session = self.session;
        let entries: Vec<&WorksheetEntry> = session
            .worksheets
            .iter()
            .filter(|entry| entry.module == id)
            .collect();
        if entries.is_empty() {
            return;
        }
        self.part(&format!("{}: {title}", self.texts.msg_module_worksheet()));
        let fields = module
            .and_then(|module| module.worksheet.as_ref())
            .map_or(&[][..], |worksheet| &worksheet.fields);
        for entry in entries {
            self.worksheet(entry, fields);
        }
    }

    /// Who filled it in, then the fields in their order, then what stands in fields that are no more.
    fn worksheet(&mut self, entry: &WorksheetEntry, fields: &[Field]) {
        let (session, texts) = (self.session, self.texts);
        let group = entry
            .group
            .and_then(|id| session.group_name(id))
            .map(|name| texts.msg_editor_group(name));
        let person = entry
            .person
            .and_then(|id| session.people.iter().find(|person| person.id == id))
            .map(who);
        let all = (entry.group.is_none() && entry.person.is_none()).then(|| texts.msg_show_all());
        let when = entry.created.map(|at| self.moment(at));
        self.joined(2, [group, person, all, when]);
        for field in fields {
            if let Some(value) = entry.values.get(&field.id) {
                let value = self.value(value, Some(field.kind));
                self.labelled(4, &field.label, &value);
            }
        }
        for (id, value) in &entry.values {
            if !fields.iter().any(|field| field.id == *id) {
                let value = self.value(value, None);
                self.labelled(4, id, &value);
            }
        }
    }

    /// A value in words; one that is none of its kind as it stands in the file.
    fn value(&self, value: &Value, kind: Option<FieldKind>) -> String {
        let texts = self.texts;
        match (value, kind) {
            (Value::Null, _) => String::new(),
            (Value::Bool(true), _) => texts.msg_choice_yes(),
            (Value::Bool(false), _) => texts.msg_choice_no(),
            (Value::String(text), Some(FieldKind::Level)) => {
                let level = serde_json::from_value::<Level>(value.clone());
                level.map_or_else(|_| text.clone(), |level| texts.level(level))
            }
            (Value::String(text), Some(FieldKind::Date)) => {
                let date = text.parse();
                date.map_or_else(|_| text.clone(), |date| texts.date(date))
            }
            (Value::String(text), _) => text.clone(),
            (other, _) => other.to_string(),
        }
    }
}
