//! Content: opening it, the first page, the check of all of it.

use divan::{Bencher, black_box};
use optout::guide::{self, Guide, Texts, problems};

use crate::given;
use crate::support::{Person, TODAY};

/// What every start does.
#[divan::bench]
fn open() -> Guide {
    given::guide()
}

/// From nothing to the first page of a first start.
#[divan::bench]
fn first_page() -> String {
    Person::new().walk.page().id.to_owned()
}

/// One region, one route, one step: what a page of a walk reads.
#[divan::bench]
fn one_of_each() {
    let guide = given::guide();
    black_box(guide.region(black_box("FR")));
    black_box(guide.route(black_box("instagram-app-menus")));
    black_box(guide.step(black_box("instagram-profile")));
}

/// Everything of it, as the check reads it.
#[divan::bench]
fn load_all(bencher: Bencher) {
    bencher.with_inputs(given::guide).bench_refs(|guide| {
        (guide.platforms().len(), guide.regions().len(), guide.sources().len(), guide.labels().len())
    });
}

/// `content check`.
#[divan::bench]
fn check(bencher: Bencher) {
    bencher.with_inputs(given::guide).bench_refs(|guide| problems::check(guide, TODAY).len());
}

/// The same on as many times the sources and labels, each with an id of its own.
#[divan::bench(args = [1, 10, 100], sample_count = 3, sample_size = 1)]
fn check_grown(bencher: Bencher, times: usize) {
    let files: Vec<_> =
        guide::content().map(|file| (file.name().to_owned(), grown(file.name(), &file.text(), times))).collect();
    bencher
        .with_inputs(|| Guide::open(Texts::only(files.clone())))
        .bench_refs(|guide| problems::check(guide, TODAY).len());
}

fn grown(name: &str, text: &str, times: usize) -> String {
    let mut all = text.to_owned();
    if matches!(name, "sources.toml" | "labels.toml" | "authorities.toml") || name.starts_with("languages/en/") {
        for n in 1..times {
            all.push('\n');
            all.extend(text.lines().map(|line| renamed(line, n)));
        }
    }
    all
}

/// A line whose id is another one: `id = "x"` of a table, `x = …` of a word.
fn renamed(line: &str, n: usize) -> String {
    if let Some(id) = line.strip_prefix("id = \"").and_then(|rest| rest.strip_suffix('"')) {
        return format!("id = \"{id}-{n}\"\n");
    }
    match line.split_once(" =") {
        Some((id, rest)) if line.starts_with(|c: char| c.is_ascii_lowercase()) && id.contains('-') => {
            format!("{id}-{n} ={rest}\n")
        }
        _ => format!("{line}\n"),
    }
}
