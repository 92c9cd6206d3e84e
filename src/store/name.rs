//! What a session's file is called.

use crate::programme::slug;
use crate::session::Session;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::samples;

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
