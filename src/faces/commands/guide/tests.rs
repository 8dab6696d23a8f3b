//! The page for browser and printer: well formed, nothing from elsewhere, hostile words harmless, codes readable.

use super::super::tests::{Ran, Shelves, ran_with};
use super::super::{Call, Command, run};
use crate::clean::Clean;
use crate::guide::{self, Guide, Texts};
use crate::objection::checklist::Checklist;

fn page(language: &str, line: &str) -> String {
    let line = format!("guide {line} --format html");
    let Ran { code, out, err } = ran_with(&Checklist::default(), language, &mut Shelves::default(), &line);
    assert_eq!((code, err.as_str()), (0, ""), "{line}");
    out
}

/// A tag without its angle brackets: attributes in double quotes, every sign of markup in them escaped.
fn tag_is_sound(tag: &str) {
    let parts: Vec<&str> = tag.split('"').collect();
    assert!(parts.len() % 2 == 1, "an open quotation mark in <{tag}>");
    for outside in parts.iter().step_by(2) {
        let plain = |c: char| c.is_ascii_alphanumeric() || " /=-:".contains(c);
        assert!(outside.chars().all(plain), "{outside:?} in <{tag}>");
    }
}

/// Reads the page as strictly as XML is read; gives its tags.
fn well_formed(page: &str) -> Vec<String> {
    let body = page.strip_prefix("<!DOCTYPE html>\n").expect("a doctype");
    let (mut open, mut tags) = (Vec::new(), Vec::new());
    let mut parts = body.split('<');
    assert_eq!(parts.next(), Some(""));
    for part in parts {
        let (tag, text) = part.split_once('>').unwrap_or_else(|| panic!("<{part} is not closed"));
        tag_is_sound(tag);
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        match (tag.strip_prefix('/'), tag.ends_with('/')) {
            (Some(name), _) => assert_eq!(open.pop().as_deref(), Some(name)),
            (None, false) => open.push(name.to_owned()),
            (None, true) => {}
        }
        let styles = open.last().is_some_and(|name| name == "style");
        assert!(styles || !text.contains('>'), "{text}");
        for entity in text.split('&').skip(1).filter(|_| !styles) {
            assert!(["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|known| entity.starts_with(known)), "&{entity}");
        }
        tags.push(tag.to_owned());
    }
    assert!(open.is_empty(), "{open:?}");
    tags
}

/// Nothing runs, nothing is fetched; links lead only where the program would lead.
fn keeps_to_itself(page: &str, guide: &Guide) {
    for tag in well_formed(page) {
        let name = tag.split([' ', '/']).next().unwrap();
        assert!(!["script", "img", "link", "iframe", "object", "form", "base", "use"].contains(&name), "<{tag}>");
        for other in [" src=", " on", " style=", "srcset", "@import"] {
            assert!(!tag.split('"').step_by(2).any(|outside| outside.contains(other)), "<{tag}>");
        }
        if let Some(rest) = tag.strip_prefix("a href=\"") {
            assert!(guide.link(rest.split('"').next().unwrap()).is_some(), "<{tag}>");
        }
    }
    assert!(!page.contains("url(") && !page.contains("@import"));
}

#[test]
fn every_page_is_well_formed_and_keeps_to_itself() {
    let guide = Guide::open(Texts::embedded());
    for (language, country) in [("en", "GB"), ("fr", "CH"), ("en", "DE"), ("en", "BR"), ("fr", "US")] {
        for platform in guide.platforms() {
            let page = page(language, &format!("{} --country {country} --app-lang fr", platform.id));
            assert!(page.contains(&format!("<html lang=\"{language}\">")));
            keeps_to_itself(&page, &guide);
        }
    }
}

#[test]
fn a_page_holds_steps_sketches_and_its_style() {
    let page = page("en", "instagram --country FR --app-lang fr");
    assert!(page.contains("<h3>Open <b>“Centre de confidentialité”</b>.</h3>"));
    assert!(page.contains("<li class=\"tap\">Centre de confidentialité</li>"));
    assert!(page.contains("@media print") && page.contains("prefers-color-scheme: dark"));
    assert!(page.matches("<h3>The form: Objection for your Instagram account</h3>").count() > 1);
    assert_eq!(page.matches("Usually filled in already.").count(), 1, "a form is told once");
}

#[test]
fn hostile_words_stay_words() {
    let hostile = "a <script>alert(1)</script> & \" ' <b onclick=x> ]]>";
    let own = guide::content().map(|file| {
        let text = file
            .text()
            .replace("Open your profile", hostile)
            .replace("Look for a confirmation", hostile)
            .replace("text = \"Privacy Centre\"", "text = \"<script>alert(2)</script>\"")
            .replace("\"Merrion Road\"", "\"</address><script>\"");
        (file.name().to_owned(), text)
    });
    let guide = Guide::open(Texts::only(own));
    let words = guide.words("en");
    let list = Checklist::default();
    let today = jiff::civil::date(2026, 11, 22);
    let call = Call {
        guide: &guide,
        list: &list,
        words: &words,
        today,
        file: &Clean::line("x"),
        look: Default::default(),
        person: None,
        lang: None,
    };
    let command: Command =
        super::super::help::read(["optout", "guide", "instagram", "--country", "FR", "--format", "html"], &words)
            .unwrap()
            .command
            .unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    assert_eq!(run(&command, &call, &mut Shelves::default(), &mut out, &mut err), 0);
    let page = String::from_utf8(out).unwrap();
    keeps_to_itself(&page, &guide);
    for part in ["alert(1)", "alert(2)", "&lt;/address&gt;&lt;script&gt;", "&lt;b onclick=x&gt; ]]&gt;"] {
        assert!(page.contains(part), "{part}");
    }
}

/// The modules of a path, `M x y h n v1 h-n z` run by run.
fn modules(path: &str) -> Vec<(usize, usize)> {
    let run = |run: &str| {
        let (x, rest) = run.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let length: usize = rest.split('v').next().unwrap().parse().unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        (x..x + length).map(move |x| (x, y)).collect::<Vec<_>>()
    };
    path.split('M').skip(1).flat_map(run).collect()
}

#[test]
fn each_code_says_its_forms_link() {
    const PIXELS: usize = 4;
    for platform in ["instagram", "facebook", "whatsapp", "no-account"] {
        let page = page("en", &format!("{platform} --country FR"));
        let mut codes = page.split("<figure class=\"code\">");
        let mut before = codes.next().unwrap().to_owned();
        let mut seen = Vec::new();
        for code in codes {
            let side: usize = code.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
            let dark = modules(code.split(" d=\"").nth(1).unwrap().split('"').next().unwrap());
            let at = |x: usize, y: usize| if dark.contains(&(x / PIXELS, y / PIXELS)) { 0 } else { 255 };
            let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * PIXELS, side * PIXELS, at);
            let read = image.detect_grids()[0].decode().unwrap().1;
            let form = before.rsplit("<div class=\"form\">").next().unwrap();
            assert!(form.contains(&format!("<a href=\"{read}\"")), "{read}");
            before = code.to_owned();
            seen.push(read);
        }
        let count = seen.len();
        seen.sort();
        seen.dedup();
        assert!(count > 0 && seen.len() == count, "{platform}: each link has one code: {seen:?}");
    }
}
