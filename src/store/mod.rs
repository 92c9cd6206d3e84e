//! The disk: where sessions lie, how they are opened, kept and saved.
