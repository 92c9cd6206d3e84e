//! What differs between systems, and nothing else: the modes of the terminal, its size, the clock since boot, how keys are
//! read, how programs are killed, and how the program learns that it is to end.

#[cfg(unix)]
mod unix;
#[cfg(unix)]
pub(super) use unix::{
    Alarms, Modes, in_a_group_of_its_own, kill_group, mouse_off, mouse_on, output, private_folder,
    size, stop_here,
};

// What is for other systems is compiled in tests on every one, so that it does not rot.
#[cfg(any(test, not(unix)))]
#[cfg_attr(unix, expect(dead_code, reason = "used elsewhere"))]
mod portable;
#[cfg(not(unix))]
pub(super) use portable::{
    Alarms, Modes, in_a_group_of_its_own, kill_group, mouse_off, mouse_on, output, private_folder,
    size, stop_here,
};

#[cfg(all(unix, not(target_os = "macos")))]
mod bytes;
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) use bytes::Reader;

#[cfg(any(test, not(unix), target_os = "macos"))]
#[cfg_attr(
    all(unix, not(target_os = "macos")),
    expect(dead_code, reason = "used elsewhere")
)]
mod events;
#[cfg(any(not(unix), target_os = "macos"))]
pub(super) use events::Reader;

/// Something that the program must react to, whatever the loop is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    not(unix),
    expect(dead_code, reason = "without signals nothing happens")
)]
pub(super) enum Alarm {
    /// The terminal is gone.
    HangUp,
    /// A signal, by its number, that asks the program to end.
    End(i32),
    /// As `End`, but by a key of the terminal: means another program while one has the terminal.
    Interrupt(i32),
    /// Someone wants the program to stop, to go on later.
    Stop,
    GoOn,
    Resized,
}

/// Which boot this is, in eight hex digits; with it readings of the clock since boot can be compared.
#[cfg(target_os = "linux")]
pub(super) fn boot_id() -> Option<String> {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    id.get(..8).map(str::to_owned)
}

/// Milliseconds since boot, sleep included.
#[cfg(target_os = "linux")]
#[expect(clippy::unnecessary_wraps, reason = "other systems have no such clock")]
pub(super) fn ms_since_boot() -> Option<u64> {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    let ms = time.tv_sec.saturating_mul(1000) + time.tv_nsec / 1_000_000;
    Some(ms.unsigned_abs())
}

#[cfg(not(target_os = "linux"))]
pub(super) fn boot_id() -> Option<String> {
    None
}

#[cfg(not(target_os = "linux"))]
pub(super) fn ms_since_boot() -> Option<u64> {
    None
}
