use brobygger::app::{key::*, keymap::Keymap, settings::*, start::*, *};
use brobygger::timetable::Moment;
use ratatui::{Terminal, backend::TestBackend};
use std::io::Write;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let (size, lang, keys) = (a[1].clone(), a[2].clone(), a[3].clone());
    let (c, r) = size.split_once('x').unwrap();
    let (c, r): (u16, u16) = (c.parse().unwrap(), r.parse().unwrap());
    let mut now = Moment {
        at: "2026-11-23T08:31:07+01:00".parse().unwrap(),
        boot: None,
    };
    let programmes =
        ProgrammeEntry::gather(brobygger::programme::catalogue::headings().iter().cloned());
    let lists = StartLists {
        today: now.at.date_naive(),
        sessions: vec![],
        programmes,
    };
    let lang = brobygger::programme::Language::from_locale(&lang).unwrap();
    let settings = Settings {
        theme: ThemeName::Dark,
        bell: true,
        author: None,
        zone: "Europe/Stockholm".parse().unwrap(),
    };
    let mut m = Model::new(lang, settings, Keymap::default(), lists, now.clone(), 1);
    m.size = (c, r);
    for s in parse_script(&keys).unwrap() {
        let msgs = match s {
            Stroke::Key(k) => vec![Message::Key(k)],
            Stroke::Paste(p) => vec![Message::Paste(p)],
            Stroke::Wait(ms) => {
                let mut left = ms;
                while left > 1000 {
                    now = now.plus_ms(1000);
                    left -= 1000;
                    m.update(Message::Tick, &now);
                }
                now = now.plus_ms(left);
                vec![Message::Tick]
            }
        };
        for msg in msgs {
            for e in m.update(msg, &now) {
                match e {
                    Effect::Create(s) => {
                        m.update(
                            Message::Opened(Box::new(Opened {
                                session: *s,
                                path: "/tmp/x.json".into(),
                                read_only: None,
                                notices: vec![],
                            })),
                            &now,
                        );
                    }
                    Effect::Keep { revision, .. } => {
                        m.update(Message::Saved { revision }, &now);
                    }
                    _ => {}
                }
            }
        }
    }
    let mut t = Terminal::new(TestBackend::new(c, r)).unwrap();
    let theme = brobygger::view::theme::Theme::new(
        std::env::var("T")
            .ok()
            .and_then(|t| t.parse().ok())
            .unwrap_or(ThemeName::Dark),
        brobygger::view::theme::ColourDepth::TwoHundredFiftySix,
    );
    t.draw(|f| brobygger::view::draw(&m, &theme, f)).unwrap();
    let buf = t.backend().buffer().clone();
    let mut o = std::io::stdout();
    write!(o, "\x1b[?25l\x1b[2J").unwrap();
    use ratatui::style::{Color, Modifier};
    for y in 0..r {
        write!(o, "\x1b[{};1H", y + 1).unwrap();
        let mut skip = 0;
        for x in 0..c {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            let cell = &buf[(x, y)];
            skip = unicode_width::UnicodeWidthStr::width(cell.symbol()).saturating_sub(1);
            write!(o, "\x1b[0m").unwrap();
            if let Color::Indexed(i) = cell.fg {
                write!(o, "\x1b[38;5;{i}m").unwrap();
            }
            if let Color::Indexed(i) = cell.bg {
                write!(o, "\x1b[48;5;{i}m").unwrap();
            }
            if cell.modifier.contains(Modifier::BOLD) {
                write!(o, "\x1b[1m").unwrap();
            }
            if cell.modifier.contains(Modifier::REVERSED) {
                write!(o, "\x1b[7m").unwrap();
            }
            write!(o, "{}", cell.symbol()).unwrap();
        }
    }
    o.flush().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1200));
}
