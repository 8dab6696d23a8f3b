//! `optout letter`: a letter as text, and nothing else on stdout.
//!
//! A letter with a blank left, and one for which the history gives no reason (no recorded request, an acceptance, a reminder
//! after a decision, a supplement to nothing) are refused; `--anyway` overrides. Where no right is known nothing does: what can be done there is said instead.

use std::io::Write;

use super::arguments::{Letter as Wanted, LetterKind};
use super::call::{Call, Done, Stop, noted};
use super::hands::Hands;
use super::{copy, deliver, reasons};
use crate::clean::Clean;
use crate::guide::tell;
use crate::guide::{Arg, Words};
use crate::objection::checklist::Account;
use crate::objection::letters::{self, Kind, Refusal, Scene};
use crate::objection::{letter, plan, tell as told};
use crate::walkthrough::effect::{Clip, What};

pub(super) fn run(call: &Call, wanted: &Wanted, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    right_there(call)?;
    let account = call.meant(wanted.account.as_deref(), "letter-which")?;
    let (text, mut notes) = match kind(wanted.kind) {
        None => (objection(call, wanted, account)?, Vec::new()),
        Some(kind) => follow(call, wanted, account, kind)?,
    };
    // Before hidden signs are made visible in braces, which are no blanks.
    notes.extend(blank(call, wanted, &text)?);
    let text = Clean::text(&text);
    deliver::write(call, hands, out, wanted.output.as_deref(), &format!("{}\n", text.as_str().trim_end()))?;
    if !wanted.copy {
        return noted(0, notes);
    }
    match hands.copy(Clip { what: What::Text, text: text.as_str().into() }) {
        Ok(copied) => noted(0, [notes, vec![copy::said(call, copied)]].concat()),
        Err(why) => {
            let reason = call.reason(&why);
            noted(1, [notes, vec![call.words.clean("letter-not-copied", &[("reason", Arg::Text(&reason))])]].concat())
        }
    }
}

/// The kind of a letter that follows; `None` for the objection itself.
fn kind(wanted: LetterKind) -> Option<Kind> {
    match wanted {
        LetterKind::Objection => None,
        LetterKind::Supplement => Some(Kind::Supplement),
        LetterKind::Reminder => Some(Kind::Reminder),
        LetterKind::CompanyComplaint => Some(Kind::CompanyComplaint),
        LetterKind::Complaint => Some(Kind::Complaint),
    }
}

/// The language that `--lang` names, of those that there are letters in.
fn asked_language<'a>(call: &Call<'a>) -> Result<Option<&'a str>, Stop> {
    let Some(tag) = call.lang else { return Ok(None) };
    nearest(call, tag).map(Some).ok_or_else(|| {
        let known = call.guide.letter_languages().join(", ");
        call.wrong("set-language", &[("value", Arg::Text(tag)), ("known", Arg::Text(&known))])
    })
}

/// The same language, else a variant of it.
fn nearest<'a>(call: &Call<'a>, tag: &str) -> Option<&'a str> {
    let all = call.guide.letter_languages();
    let base = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    let same = all.iter().find(|known| known.eq_ignore_ascii_case(&tag.replace('_', "-")));
    same.or_else(|| all.iter().find(|known| base(known) == base(tag))).copied()
}

/// The language of a letter: the one that was asked for or set, else one that the authority takes, else the person's.
fn language<'a>(call: &Call<'a>, kind: Option<Kind>) -> Result<&'a str, Stop> {
    let settings = &call.list.settings;
    let set = settings.letter_language.as_deref().and_then(|tag| nearest(call, tag));
    if let Some(picked) = asked_language(call)?.or(set) {
        return Ok(picked);
    }
    let usual = settings.app_language.as_deref().and_then(|tag| nearest(call, tag));
    let usual = usual.or_else(|| nearest(call, call.words.tag())).unwrap_or("en");
    let authorities = letters::authorities(call.guide, call.list);
    let authority = authorities.first().filter(|_| kind == Some(Kind::Complaint));
    let other = authority.filter(|authority| !letters::language_fits(authority, usual));
    Ok(other.and_then(|authority| letters::suggested_language(call.guide, authority)).unwrap_or(usual))
}

/// A blank is told before anything is written. Brackets in the person's own words are theirs: they are said, and stop nothing.
fn blank(call: &Call, wanted: &Wanted, text: &str) -> Result<Vec<Clean>, Stop> {
    let named = wanted.ground.iter().filter_map(|ground| Some(ground.split_once('=')?.1));
    let kept = call.list.answers.values().filter_map(|said| said.get(letter::OWN_WORDS)).map(String::as_str);
    let own: Vec<&str> = named.chain(kept).collect();
    let theirs = |blank: &&str| own.iter().any(|words| words.contains(*blank));
    let (theirs, left): (Vec<&str>, Vec<&str>) = letter::blanks(text).into_iter().partition(theirs);
    let said = |word: &str, blanks: &[&str]| {
        let blanks = blanks.join(" ");
        (!blanks.is_empty()).then(|| call.words.clean(word, &[("blanks", Arg::Text(&blanks))]))
    };
    if let Some(line) = said("letter-blank-left", &left).filter(|_| !wanted.anyway) {
        return Err(Stop::Said { code: 1, lines: vec![line] });
    }
    Ok(said("letter-blank-stays", &left).into_iter().chain(said("letter-own-brackets", &theirs)).collect())
}

/// The objection as a letter: with the reasons that were named, else the text as it is kept, else what holds for anyone.
fn objection(call: &Call, wanted: &Wanted, account: &Account) -> Result<String, Stop> {
    let grounds = reasons::named(call, account, &wanted.ground)?;
    let usual = language(call, None)?;
    let kept = call.list.text(letter::purpose(account)).filter(|text| !text.body.trim().is_empty());
    let kept = kept.filter(|_| grounds.is_empty() && !wanted.short);
    let body = match kept {
        Some(text) if call.lang.is_none() || text.language == usual => {
            let words = call.guide.words(&text.language);
            return Ok(letter::letter(call.guide, &words, call.list, account, &text.body, call.today));
        }
        // What somebody wrote is not translated, and not left out without a word either.
        Some(text) if text.own => {
            let [own, other] = [&text.language, usual].map(|tag| tell::language(call.words, tag));
            let args = [("language", Arg::Text(own.as_str())), ("other", Arg::Text(other.as_str()))];
            return Err(call.could_not("letter-own-text", &args));
        }
        _ => reasons::text(call, &call.guide.words(usual), account, &grounds, wanted.short),
    };
    Ok(letter::letter(call.guide, &call.guide.words(usual), call.list, account, &body, call.today))
}

fn no_country(call: &Call) -> Stop {
    let lines = ["letter-refused-no-country", "letter-set-country"].map(|id| call.words.clean(id, &[]));
    Stop::Said { code: 1, lines: lines.to_vec() }
}

/// Where no right is known no letter helps, whatever account it is about: what can be done there at once.
fn right_there(call: &Call) -> Result<(), Stop> {
    let region = plan::region(call.guide, call.list).ok_or_else(|| no_country(call))?;
    if letters::has_right(region, call.today) {
        return Ok(());
    }
    let mut lines = vec![call.words.clean("letter-refused-no-right", &[])];
    lines.extend(region.right_from.map(|from| {
        let day = call.words.date_full(from);
        call.words.clean("letter-right-from", &[("date", Arg::Text(day.as_str()))])
    }));
    lines.extend(call.instead(region));
    Err(Stop::Said { code: 1, lines })
}

/// A letter that follows on an objection, and what to know about it before it is sent.
fn follow(call: &Call, wanted: &Wanted, account: &Account, kind: Kind) -> Result<(String, Vec<Clean>), Stop> {
    if wanted.short || (kind != Kind::Supplement && !wanted.ground.is_empty()) {
        return Err(call.wrong("letter-no-reasons", &[]));
    }
    let grounds = reasons::named(call, account, &wanted.ground)?;
    let list = reasons::with(call.list, account, &grounds);
    // What was edited by hand is the letter, as long as nothing else was asked for; its language is the one it was drafted in.
    let draft = account.draft(kind.id()).filter(|_| call.lang.is_none() && grounds.is_empty());
    let fresh = language(call, Some(kind))?;
    let words: Words = call.guide.words(draft.map_or(fresh, |draft| draft.language.as_str()));
    let scene = Scene {
        guide: call.guide,
        words: &words,
        list: &list,
        account,
        today: call.today,
        authority: None,
        anyway: wanted.anyway,
    };
    let letter = letters::compose(&scene, kind).map_err(|refusal| refused(call, refusal))?;
    let mut notes = Vec::new();
    if !letter.language_fits {
        let all: Vec<_> = letter.languages.iter().map(|tag| tell::language(call.words, tag).to_string()).collect();
        notes.push(call.words.clean("letter-note-languages", &[("languages", Arg::Text(&all.join(", ")))]));
        notes.push(call.words.clean("letter-other-language", &[]));
    }
    notes.extend(to_nobodys_part(call, &letter));
    if let Some(authority) = letter.authority.as_deref().and_then(|id| call.guide.authority(id)) {
        notes.extend(authority.email_limit.map(|limit| call.words.clean(&format!("letter-mail-{}", limit.id()), &[])));
        notes.extend(told::authority_note(call.words, authority));
    }
    if kind == Kind::Complaint && letters::company_first(call.guide, call.list, account) {
        notes.push(call.words.clean("company-first", &[]));
    }
    if !letters::offered(&scene, kind) {
        notes.push(call.words.clean("letter-early", &[]));
    }
    Ok((draft.map_or(letter.text, |draft| draft.body.to_string()), notes))
}

/// To whom it goes while the authority depends on a part of the country that is not noted, and how it is named.
fn to_nobodys_part(call: &Call, letter: &letters::Letter) -> Option<Clean> {
    let authority = call.guide.authority(letter.authority.as_deref()?)?;
    let part = letters::parts(call.guide, call.list).first().copied()?;
    let args = [("name", Arg::Text(authority.name.as_str())), ("part", Arg::Text(part))];
    letters::part_open(call.guide, call.list).then(|| call.words.clean("letter-set-region", &args))
}

fn refused(call: &Call, refusal: Refusal) -> Stop {
    let mut lines = vec![call.words.clean(&format!("letter-refused-{}", refusal.id()), &[])];
    match refusal {
        Refusal::NoRequest | Refusal::Accepted | Refusal::Decided | Refusal::NothingAsked => {
            lines.push(call.words.clean("letter-anyway", &[]))
        }
        Refusal::NoCountry | Refusal::NoRight | Refusal::NoAuthority | Refusal::NotThere => {}
    }
    Stop::Said { code: 1, lines }
}
