//! The checklist, by the number of its accounts.

use divan::Bencher;
use jiff::civil::date;
use optout::objection::change::Change;
use optout::objection::checklist::Mark;
use optout::objection::{file, plan};

use crate::given::{self, ACCOUNTS};
use crate::support::{HEADER, TODAY};

/// Reading it.
#[divan::bench(args = ACCOUNTS)]
fn load(bencher: Bencher, accounts: usize) {
    let text = given::file(accounts);
    bencher.bench(|| file::read(&text).unwrap());
}

/// One mark on its last account: what a step costs the saver, the disk apart.
#[divan::bench(args = ACCOUNTS)]
fn save(bencher: Bencher, accounts: usize) {
    let text = given::file(accounts);
    let account = file::read(&text).unwrap().accounts.pop().unwrap().id;
    let mark = Mark { on: date(2026, 11, 22), version: 1, skipped: false };
    let change = [Change::Mark { account, step: "instagram-profile".into(), mark: Some(mark) }];
    bencher.bench(|| file::apply_to_text(&text, &change, HEADER).unwrap());
}

/// The one thing to do next where every account waits for an answer, so that each has to be looked at.
#[divan::bench(args = ACCOUNTS)]
fn next(bencher: Bencher, accounts: usize) {
    let (guide, mut list) = (given::guide(), file::read(&given::file(2 * accounts)).unwrap());
    list.accounts.retain(|account| !account.history.is_empty());
    bencher.bench_local(|| plan::next(&guide, &list, TODAY));
}

/// Every date of every account.
#[divan::bench(args = ACCOUNTS)]
fn dates(bencher: Bencher, accounts: usize) {
    let (guide, list) = (given::guide(), file::read(&given::file(accounts)).unwrap());
    bencher.bench_local(|| {
        list.accounts.iter().filter(|account| plan::next_date(&guide, &list, account, TODAY).is_some()).count()
    });
}
