//! Chance that can be repeated: an order of the people from a seed.

/// Deals by SplitMix64 (Steele, Lea, Flood 2014).
pub(super) struct Dealer {
    state: u64,
}

impl Dealer {
    pub(super) fn new(seed: u64) -> Dealer {
        Dealer { state: seed }
    }

    /// The numbers below `count` in some order (Fisher and Yates).
    pub(super) fn shuffled(&mut self, count: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..count).collect();
        for last in (1..count).rev() {
            order.swap(last, self.below(last + 1));
        }
        order
    }

    /// A number below a bound. That the lower ones come up more often, by one in 10¹⁶, does no harm among people.
    fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.number() % bound).unwrap_or_default()
    }

    fn number(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}
