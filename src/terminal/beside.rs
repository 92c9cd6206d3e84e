//! Long work beside the loop: reading thousands of sessions for the start screen, and searching in them. It says how far it
//! is, and is stopped when it is not wanted any more.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use super::Input;
use super::outside::Outside;
use crate::app::Message;
use crate::app::across::{SearchNews, Stands};
use crate::session::search::{Wanted, Words};
use crate::store::{self, DiskError, Hits, Listing, Places, Progress};

/// A list that comes within this is waited for: the first screen is whole then.
const PATIENCE: Duration = Duration::from_millis(300);
/// A search begins when so long nothing more has been typed.
const PAUSE: Duration = Duration::from_millis(80);
/// How often it is said how far it is.
const STEP: Duration = Duration::from_millis(100);

impl Outside {
    /// The sessions; when there are so many to be read that it takes long, first none, and all of them later.
    pub(super) fn list_sessions(&mut self) -> Result<Listing, DiskError> {
        self.stop_listing();
        let progress = Arc::new(Progress::default());
        let (places, shared) = (self.places.clone(), progress.clone());
        let (tell, listed) = channel();
        let list = move || {
            // Who asked may have gone.
            let _ = tell.send(store::list_watched(&places, &shared));
        };
        if spawn("sessions", list).is_none() {
            return store::list_watched(&self.places, &progress);
        }
        match listed.recv_timeout(PATIENCE) {
            Ok(listing) => return listing,
            Err(RecvTimeoutError::Disconnected) => return Ok(Listing::default()),
            Err(RecvTimeoutError::Timeout) => {}
        }
        self.listing = Some(progress.clone());
        let tell = self.tell.clone();
        let follow = move || {
            loop {
                match listed.recv_timeout(STEP) {
                    Ok(Ok(listing)) => {
                        let _ = tell.send(Input::Listed(Box::new(listing)));
                        break;
                    }
                    Ok(Err(error)) => {
                        tracing::warn!(%error, "the sessions cannot be listed");
                        let _ = tell.send(Input::Listed(Box::default()));
                        break;
                    }
                    Err(RecvTimeoutError::Disconnected) => break,
                    Err(RecvTimeoutError::Timeout) => {
                        let (done, all) = progress.so_far();
                        if !say(&tell, Message::Reading { done, all }) {
                            progress.stop();
                            break;
                        }
                    }
                }
            }
        };
        spawn("sessions-progress", follow);
        let (done, all) = self.listing.as_ref().map_or((0, 0), |p| p.so_far());
        self.tell_later(Message::Reading { done, all });
        Ok(Listing::default())
    }

    pub(super) fn stop_listing(&mut self) -> Option<Message> {
        if let Some(listing) = self.listing.take() {
            listing.stop();
        }
        None
    }

    pub(super) fn stop_search(&mut self) -> Option<Message> {
        if let Some(searching) = self.searching.take() {
            searching.stop();
        }
        None
    }

    /// Searches beside the loop; an earlier search is stopped.
    pub(super) fn search(&mut self, number: u64, words: Words) -> Option<Message> {
        self.stop_search();
        let progress = Arc::new(Progress::default());
        self.searching = Some(progress.clone());
        let (places, tell) = (self.places.clone(), self.tell.clone());
        let search = move || search(&places, &tell, number, words, &progress);
        spawn("search", search);
        None
    }
}

/// A thread for what is done beside the loop; nothing when the system gives none.
fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Option<()> {
    let thread = thread::Builder::new().name(name.to_owned()).spawn(work);
    let failed = thread.err()?;
    tracing::warn!(error = %failed, name, "no thread");
    None
}

/// Tells the loop; whether it still hears.
fn say(tell: &Sender<Input>, message: Message) -> bool {
    tell.send(Input::Message(message)).is_ok()
}

fn search(places: &Places, tell: &Sender<Input>, number: u64, words: Words, progress: &Progress) {
    thread::sleep(PAUSE);
    if progress.is_stopped() {
        return;
    }
    let wanted = Wanted {
        words,
        ..Wanted::default()
    };
    let found: Mutex<Vec<Hits>> = Mutex::default();
    let news = |stands: Stands| {
        let found = found.lock().map(|mut found| std::mem::take(&mut *found));
        let found = found.unwrap_or_default();
        let news = SearchNews {
            number,
            found,
            stands,
        };
        say(tell, Message::Searched(news))
    };
    thread::scope(|scope| {
        let (end, ended) = channel();
        let (found, wanted) = (&found, &wanted);
        let work = move || {
            let take = |hits| {
                if let Ok(mut found) = found.lock() {
                    found.push(hits);
                }
            };
            let _ = end.send(store::search(places, None, wanted, progress, take));
        };
        if thread::Builder::new().spawn_scoped(scope, work).is_err() {
            news(Stands::Ended {
                left: 0,
                unreadable: 0,
            });
            return;
        }
        let stands = loop {
            match ended.recv_timeout(STEP) {
                Err(RecvTimeoutError::Timeout) => {
                    let (done, all) = progress.so_far();
                    if !news(Stands::Going { done, all }) {
                        progress.stop();
                    }
                }
                Ok(Ok(searched)) => {
                    break Stands::Ended {
                        left: searched.left,
                        unreadable: searched.problems.len(),
                    };
                }
                Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => {
                    break Stands::Ended {
                        left: 0,
                        unreadable: 0,
                    };
                }
            }
        };
        news(stands);
    });
}
