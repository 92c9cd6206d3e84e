//! The clocks: the time zone, the calendar, and the clock since boot.

use chrono::Datelike;

use super::Finding;
use crate::cli::{self, Cli};
use crate::text::Texts;

/// No clock that is right shows an earlier year.
const EARLIEST_YEAR: i32 = 2025;

pub(super) fn look(texts: &Texts) -> Vec<Finding> {
    let moment = Cli::moment();
    let zone = cli::local_zone();
    let local = moment.at.with_timezone(&zone.unwrap_or_default());
    let now = format!(
        "{} {}",
        texts.date(local.date_naive()),
        texts.time(local.time())
    );
    let calendar = texts.msg_doctor_clock(now);
    vec![
        match zone {
            Some(zone) => Finding::fine("zone", texts.msg_doctor_zone(zone.name())),
            None => Finding::warning(
                "zone",
                texts.msg_doctor_no_zone(),
                texts.msg_doctor_no_zone_advice(),
            ),
        },
        if local.year() < EARLIEST_YEAR {
            Finding::bad("clock", calendar, texts.msg_doctor_clock_advice())
        } else {
            Finding::fine("clock", calendar)
        },
        match moment.boot {
            Some(_) => Finding::fine("clock", texts.msg_doctor_boot_clock()),
            None => Finding::warning(
                "clock",
                texts.msg_doctor_no_boot_clock(),
                texts.msg_doctor_no_boot_clock_advice(),
            ),
        },
    ]
}
