//! Ids for what people make while running: UUIDv7 from the moment and a seeded sequence, so that a run can be replayed.

use uuid::{Builder, Uuid};

use crate::timetable::Moment;

pub(super) struct Ids {
    state: u64,
}

impl Ids {
    pub(super) fn new(seed: u64) -> Ids {
        Ids { state: seed }
    }

    pub(super) fn next(&mut self, now: &Moment) -> Uuid {
        let mut random = [0; 10];
        let (first, second) = (self.number().to_le_bytes(), self.number().to_le_bytes());
        random[..8].copy_from_slice(&first);
        random[8..].copy_from_slice(&second[..2]);
        let ms = u64::try_from(now.at.timestamp_millis()).unwrap_or_default();
        Builder::from_unix_timestamp_millis(ms, &random).into_uuid()
    }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    fn number(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}
