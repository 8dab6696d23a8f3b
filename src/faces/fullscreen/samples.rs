//! Made-up pages of every shape, for the tests of this room.

use std::sync::Arc;

use jiff::civil::date;

use crate::clean::Clean;
use crate::link::Link;
use crate::walkthrough::keys::Action;
use crate::walkthrough::page::*;

pub fn empty() -> Page {
    Page {
        id: "empty",
        who: None,
        title: Vec::new(),
        flags: 0,
        place: None,
        corner: None,
        blocks: Vec::new(),
        aside: Vec::new(),
        aside_leads: false,
        over: false,
        rail: None,
        focus: Focus::Page,
        notice: None,
        keys: Vec::new(),
        spoken: Vec::new(),
    }
}

pub fn clean(text: &str) -> Clean {
    Clean::text(text)
}

/// Words; what stands in “ ” is a name of Meta's.
pub fn phrase(text: &str) -> Phrase {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('“') {
        let (label, after) = behind.split_once('”').unwrap_or((behind, ""));
        runs.push(Run { text: clean(before), role: Role::Plain });
        runs.push(Run { text: clean(&format!("“{label}”")), role: Role::Label });
        rest = after;
    }
    runs.push(Run { text: clean(rest), role: Role::Plain });
    runs
}

pub fn text(words: &str) -> Block {
    Block::Text { tone: Tone::Plain, text: phrase(words) }
}

pub fn toned(tone: Tone, words: &str) -> Block {
    Block::Text { tone, text: phrase(words) }
}

pub fn link() -> Link {
    Link::check("https://www.facebook.com/help/contact/712876720715583", |_| true).unwrap()
}

fn keys(keys: &[(Action, &str)]) -> Vec<Hint> {
    keys.iter().map(|(action, label)| Hint::new(*action, clean(label))).collect()
}

fn titles(titles: &[&str]) -> Vec<Clean> {
    titles.iter().map(|title| clean(title)).collect()
}

fn choice(name: &str, note: Option<&str>, chosen: bool) -> Choice {
    Choice { name: phrase(name), note: note.map(clean), chosen, belongs: false }
}

pub fn welcome() -> Page {
    let rows = [
        ("1", "where you live, and what it is for"),
        ("2", "the form, by the shortest way that is known"),
        ("3", "your reasons, if you like"),
        ("4", "what to do when Meta answers, or does not"),
    ];
    Page {
        id: "welcome",
        corner: Some(clean("English · l")),
        blocks: vec![
            Block::Heading(phrase("Object to Meta training its AI on what you posted")),
            text(
                "One form an account: an e-mail address and a button. Have ready: your phone, your password, the mailbox of the account.",
            ),
            Block::Rows(rows.iter().map(|(n, words)| (clean(n), phrase(words))).collect()),
            text(
                "optout itself never goes online. What you paste into the form goes to Meta; your answers lie in one file that you can read, move and delete.",
            ),
            toned(Tone::Quiet, "Did someone send you a text to post? Posting it does nothing."),
        ],
        keys: keys(&[
            (Action::Next, "begin"),
            (Action::Language, "language"),
            (Action::Practise, "practise with invented data"),
            (Action::Help, "keys"),
            (Action::Quit, "quit"),
        ]),
        ..empty()
    }
}

pub fn country() -> Page {
    let names = ["France", "French Guiana", "French Polynesia", "Saint Martin, the French part"];
    Page {
        id: "country",
        title: titles(&["where you live"]),
        blocks: vec![
            text("Where you live decides the law. Meta may also look at where the account is."),
            Block::Options(Options {
                items: names.iter().map(|name| choice(name, None, false)).collect(),
                filter: Some(Filter { text: clean("fr"), active: true, label: clean("filter") }),
                total: 249,
                ..Options::default()
            }),
        ],
        aside: vec![
            Block::Heading(phrase("France")),
            text(
                "GDPR, article 21: object on any day. One form for each Accounts Centre. Often a mail within a day; by law one month at most.",
            ),
            text("Authority: CNIL"),
            Block::Source(SourceBlock {
                text: phrase("Meta privacy policy, EU, checked 22 August 2026"),
                doubt: false,
            }),
        ],
        focus: Focus::Line,
        keys: keys(&[
            (Action::Next, "choose"),
            (Action::Child, "for a child"),
            (Action::Back, "back"),
            (Action::Help, "keys"),
        ]),
        ..empty()
    }
}

pub fn long_list() -> Page {
    let items =
        (1..=249).map(|n| choice(&format!("Country number {n}"), (n % 7 == 0).then_some("a note"), false)).collect();
    Page {
        id: "long-list",
        title: titles(&["where you live"]),
        blocks: vec![
            text("Where you live decides the law."),
            Block::Options(Options { items, at: 100, total: 249, ..Options::default() }),
        ],
        focus: Focus::List,
        keys: keys(&[
            (Action::Next, "choose"),
            (Action::Filter, "filter"),
            (Action::Back, "back"),
            (Action::Help, "keys"),
        ]),
        ..empty()
    }
}

pub fn accounts() -> Page {
    let row = |name: &str, standing: &str, tone, next: &str| AccountRow {
        name: clean(name),
        standing: clean(standing),
        tone,
        next: clean(next),
        urgency: Tone::Plain,
    };
    Page {
        id: "accounts",
        title: titles(&["your accounts"]),
        corner: Some(clean("Sunday 22 November 2026")),
        blocks: vec![
            text("Next: Instagram @lea.photos, paste your text into the form"),
            Block::Accounts(Accounts {
                heads: [clean("Account"), clean("Where it stands"), clean("Next date")],
                rows: Arc::new([
                    row("Instagram  @lea.photos", "under way, step 5 of 7", Tone::Plain, ""),
                    row("Facebook   Léa Martin", "sent 3 November, no mail yet", Tone::Waiting, "3 Dec, 11 days"),
                    row("WhatsApp   +33 6 ·· ·· 12", "not started", Tone::Quiet, ""),
                    row("No account, photos of me", "asked for more, 20 October", Tone::Bad, "27 Nov, 5 days"),
                ]),
                at: 1,
            }),
            Block::Calendar(Calendar {
                sent: (date(2026, 11, 3), clean("sent")),
                today: (date(2026, 11, 22), clean("today")),
                due: (date(2026, 12, 3), clean("answer due")),
                days: [clean("3 Nov"), clean("22 Nov"), clean("3 Dec")],
            }),
            toned(Tone::Quiet, "1 under way · 1 sent · 1 asked for more · 1 not started"),
            text("Facebook: 19 days without a mail. Look in spam; sending again does no harm."),
        ],
        focus: Focus::List,
        keys: keys(&[
            (Action::Next, "go on"),
            (Action::Add, "add"),
            (Action::Change, "edit"),
            (Action::Text, "text"),
            (Action::Protect, "protect more"),
            (Action::Record, "record"),
            (Action::Help, "keys"),
            (Action::Quit, "quit"),
        ]),
        ..empty()
    }
}

pub fn sketch() -> SketchBlock {
    let line = |text: &str| SketchLine { text: clean(text), ..SketchLine::default() };
    SketchBlock {
        title: clean("Paramètres"),
        phone: true,
        rows: vec![
            line(""),
            SketchLine { heading: true, ..line("Plus d'infos et assistance") },
            SketchLine { tap: true, ..line("Centre de confidentialité") },
            line(""),
        ],
        spoken: clean("A row near the end."),
    }
}

pub fn step() -> Page {
    let taps = ["Profile", "Menu", "“Centre de confidentialité”", "AI topic", "Form", "Answer"];
    Page {
        id: "step",
        title: titles(&["Instagram @lea.photos", "by the app's menus"]),
        place: Some((3, 7)),
        corner: Some(clean("3 of 7")),
        blocks: vec![
            Block::Trail(Trail { taps: taps.iter().map(|tap| phrase(tap)).collect(), at: 2 }),
            Block::Step(StepBlock {
                act: phrase("Open “Centre de confidentialité”"),
                place: Some(phrase("Scroll to the end, to the block “Plus d'infos et assistance”.")),
                next: Some(phrase("Then you see: a page whose topics include AI at Meta.")),
                names: vec![phrase("Its name in English: “Privacy Centre”.")],
                mark: None,
            }),
            Block::Source(SourceBlock {
                text: phrase("seen May 2025 by 3 sources, 18 months ago: it may have moved"),
                doubt: true,
            }),
        ],
        aside: vec![Block::Sketch(sketch())],
        keys: keys(&[
            (Action::Next, "I am there"),
            (Action::Different, "looks different here"),
            (Action::Open, "open"),
            (Action::Code, "code"),
            (Action::Back, "back"),
            (Action::Help, "keys"),
        ]),
        ..empty()
    }
}

pub fn letter_text() -> &'static str {
    "Je m'oppose, au titre de l'article 21, paragraphe 1, du RGPD, au traitement de mes données à caractère personnel pour le développement et l'amélioration de l'IA chez Meta.\n\nMes publications remontent à 2009. Je les ai partagées avec des proches, et non pour constituer un jeu de données."
}

pub fn composer(in_text: bool) -> Page {
    let reasons = [
        ("posted long before AI", true),
        ("pictures of my children", true),
        ("cannot be taken out again", false),
        ("sensitive facts in posts", false),
        ("my safety", false),
        ("others post about me", false),
        ("my works, my face, my style", false),
    ];
    Page {
        id: "text",
        title: titles(&["your text"]),
        corner: Some(clean("French · 1 148 signs")),
        blocks: vec![Block::Editor(EditorBlock {
            text: Arc::from(letter_text()),
            revision: 3,
            caret: letter_text().len(),
            active: in_text,
            label: clean("your text"),
        })],
        aside: vec![
            Block::Heading(phrase("Reasons (none is needed)")),
            Block::Options(Options {
                items: reasons.iter().map(|(name, chosen)| choice(name, None, *chosen)).collect(),
                several: true,
                at: 1,
                total: 7,
                ..Options::default()
            }),
            Block::Field(Field {
                label: phrase("Since when have you posted?"),
                value: clean("2009"),
                caret: 4,
                active: false,
                hint: None,
                spoken: None,
            }),
            toned(Tone::Waiting, "! a phone number is in the text"),
        ],
        aside_leads: true,
        focus: if in_text { Focus::Text } else { Focus::AsideList },
        keys: keys(&[
            (Action::Copy, "copy"),
            (Action::Other, "text"),
            (Action::Toggle, "pick"),
            (Action::Length, "length"),
            (Action::TextLanguage, "language"),
            (Action::Editor, "editor"),
            (Action::Back, "back"),
            (Action::Help, "keys"),
        ]),
        ..empty()
    }
}

pub fn form() -> Page {
    let row = |name: &str, hint: &str, value: &str, copied: bool| FieldRow {
        name: phrase(name),
        hint: phrase(hint),
        value: clean(value),
        whole: None,
        proven: copied,
        copied: copied.then(|| clean("copied")),
    };
    Page {
        id: "form",
        title: titles(&["Instagram @lea.photos", "the form"]),
        corner: Some(clean("5 of 7")),
        blocks: vec![
            text("You may see these; many people saw only the e-mail address."),
            Block::Fields(Fields {
                rows: vec![
                    row("E-mail", "usually filled in already; check it", "", false),
                    row("Explanation", "this box may stay empty", "", false),
                    row("Country", "", "France", true),
                ],
                at: 1,
            }),
            Block::Step(StepBlock {
                act: phrase("Then press “Envoyer” at the end of the page."),
                ..StepBlock::default()
            }),
            Block::Link(LinkBlock { link: link(), name: phrase("The form:") }),
        ],
        focus: Focus::List,
        notice: Some(Notice {
            tone: Tone::Good,
            text: phrase("Copied to the clipboard and read back: the same 15 signs."),
        }),
        keys: keys(&[
            (Action::Next, "I pressed the button"),
            (Action::Text, "text"),
            (Action::Bare, "bare text"),
            (Action::Back, "back"),
        ]),
        ..empty()
    }
}

pub fn seen() -> Page {
    let answers = [
        "it is accepted",
        "only that it was received",
        "it wants a code from an e-mail",
        "it wants more from me",
        "it sends me somewhere else",
        "it says no",
        "an error, or an empty page",
        "nothing yet",
    ];
    Page {
        id: "answer",
        title: titles(&["Instagram @lea.photos", "after sending"]),
        corner: Some(clean("6 of 7")),
        blocks: vec![
            Block::Heading(phrase("What happened when you pressed “Envoyer”?")),
            Block::Options(Options {
                items: answers.iter().map(|name| choice(name, None, false)).collect(),
                numbered: true,
                total: 8,
                ..Options::default()
            }),
        ],
        focus: Focus::List,
        keys: keys(&[(Action::Next, "this one"), (Action::Back, "back"), (Action::Help, "keys")]),
        ..empty()
    }
}

pub fn deadline() -> Page {
    let rows = [
        ("sent", "Tuesday 3 November 2026"),
        ("the day itself does not count", ""),
        ("one month later, same day number", "Thursday 3 December 2026"),
        ("not a weekend, not a holiday in Ireland", "Thursday 3 December 2026"),
    ];
    Page {
        id: "waiting",
        title: titles(&["Facebook Léa Martin", "waiting for Meta"]),
        blocks: vec![
            Block::Heading(phrase("Meta has to answer by Thursday 3 December 2026, in 11 days.")),
            Block::Rows(rows.iter().map(|(left, right)| (clean(left), phrase(right))).collect()),
            Block::Letter(clean(letter_text())),
            Block::Source(SourceBlock {
                text: phrase("GDPR article 12(3); Regulation 1182/71, article 3"),
                doubt: false,
            }),
        ],
        keys: keys(&[
            (Action::File, "calendar file"),
            (Action::Answer, "Meta answered"),
            (Action::Back, "back"),
            (Action::Help, "keys"),
        ]),
        ..empty()
    }
}

pub fn code_block() -> Block {
    Block::Code(CodeBlock {
        link: link(),
        scan: Vec::new(),
        type_it: Vec::new(),
        instead: phrase("The code needs a larger window."),
    })
}

pub fn code() -> Page {
    Page {
        id: "code",
        title: titles(&["Instagram @lea.photos", "code"]),
        blocks: vec![
            code_block(),
            Block::Link(LinkBlock { link: link(), name: phrase("The form for your own posts, at") }),
        ],
        keys: keys(&[(Action::Open, "open"), (Action::Copy, "copy"), (Action::Back, "back"), (Action::Help, "keys")]),
        ..empty()
    }
}

/// Every shape there is.
pub fn all() -> Vec<Page> {
    let typed = Page { focus: Focus::Line, ..field() };
    let pages = vec![
        empty(),
        welcome(),
        country(),
        long_list(),
        accounts(),
        step(),
        composer(true),
        composer(false),
        form(),
        seen(),
        deadline(),
        code(),
        typed,
    ];
    pages.into_iter().chain([strange()]).collect()
}

fn field() -> Page {
    let value = clean("une-adresse-très-longue.et-encore-plus-longue@例え.example");
    Page {
        id: "field",
        blocks: vec![Block::Field(Field {
            label: phrase("Your name, as it stands in the letter"),
            caret: value.as_str().len(),
            value,
            active: true,
            hint: Some(phrase("It may stay empty.")),
            spoken: None,
        })],
        ..empty()
    }
}

/// Wide and joined signs, words that do not end, marks that point nowhere.
fn strange() -> Page {
    let long = "x".repeat(300);
    Page {
        id: "strange",
        title: titles(&["日本語日本語日本語日本語", &long]),
        corner: Some(clean("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧")),
        place: Some((1, 0)),
        blocks: vec![
            Block::Heading(phrase(&long)),
            Block::Trail(Trail { taps: vec![phrase(&long), phrase("日本"), phrase("")], at: 9 }),
            Block::Trail(Trail::default()),
            Block::Options(Options { at: 7, numbered: true, several: true, ..Options::default() }),
            Block::Accounts(Accounts {
                at: 3,
                rows: Arc::new([AccountRow { name: clean(&long), ..AccountRow::default() }]),
                ..Accounts::default()
            }),
            Block::Fields(Fields {
                at: 3,
                rows: vec![FieldRow { name: phrase(&long), copied: Some(clean(&long)), ..FieldRow::default() }],
            }),
            Block::Rows(vec![(clean(&long), phrase("नमस्ते")), (clean(""), phrase(""))]),
            Block::Calendar(Calendar::default()),
            Block::Letter(clean(&long)),
            Block::Step(StepBlock::default()),
            Block::Editor(EditorBlock {
                text: Arc::from("\t\u{202e}x\u{301}\n\n"),
                revision: 9,
                caret: 99,
                active: true,
                label: clean(""),
            }),
        ],
        aside: vec![Block::Sketch(SketchBlock {
            title: clean(&long),
            rows: (0..30)
                .map(|n| SketchLine {
                    text: clean(&long[..n * 3]),
                    tap: n == 17,
                    right: n % 2 == 0,
                    heading: n % 3 == 0,
                })
                .collect(),
            ..SketchBlock::default()
        })],
        focus: Focus::Text,
        notice: Some(Notice { tone: Tone::Bad, text: phrase(&long) }),
        keys: keys(&[(Action::Next, &long), (Action::Back, "戻る"), (Action::Help, "?")]),
        ..empty()
    }
}
