//! Lists of participants as spreadsheets and survey tools write them: which column is what, who is new, what is odd.
//!
//! No row is lost: each becomes a participant, adds to one who is there already, or is put aside with its line and why.

mod columns;
mod header;
mod likeness;
mod plan;
#[cfg(test)]
mod properties;
mod separator;
mod sheet;
mod words;

pub use columns::{Column, Field, Home};
pub use plan::{Aside, Import, Imported, KEPT, Why, answer};
pub use sheet::{Odd, Row, Sheet};
