//! The floor: what a plain ratatui program costs that draws once and then waits for keys. Whole-process figures are given as
//! ratios to it. Every key redraws (a counter changes, so the screen does too); `q` quits.
use ratatui::crossterm::event::{self, Event, KeyCode};
use ratatui::widgets::{Block, Paragraph};

fn main() -> std::io::Result<()> {
    let mut terminal = ratatui::init();
    let (mut keys, mut last) = (0u32, '-');
    let result = loop {
        if let Err(e) = terminal.draw(|f| {
            let text = format!("Hello, floor!\n\nkeys {keys}  last {last}\n\nq quits");
            let hello = Paragraph::new(text).block(Block::bordered().title(" floor "));
            f.render_widget(hello, f.area());
        }) {
            break Err(e);
        }
        match event::read() {
            Ok(Event::Key(k)) => match k.code {
                KeyCode::Char('q') => break Ok(()),
                KeyCode::Char(c) => (keys, last) = (keys + 1, c),
                _ => keys += 1,
            },
            Ok(_) => {}
            Err(e) => break Err(e),
        }
    };
    ratatui::restore();
    result
}
