//! To whom a letter goes: the companies by product, the authority by residence.

use super::Scene;
use crate::guide::Guide;
use crate::guide::place::{Authority, Controller, Regime, Region};
use crate::objection::checklist::{Account, Checklist};
use crate::objection::plan;

/// The companies that answer for an account, the nearest first. In Meta's European Region chats with AI inside WhatsApp fall
/// under the terms of Meta's Irish company, so what concerns them goes to both companies.
pub fn controllers<'g>(guide: &'g Guide, list: &Checklist, account: &Account) -> Vec<&'g Controller> {
    let Some(region) = plan::region(guide, list) else { return Vec::new() };
    let ids = match account.platform.as_str() {
        "whatsapp" if region.ladder == "eu" => vec![&region.controller_whatsapp, &region.controller],
        "whatsapp" => vec![&region.controller_whatsapp],
        _ => vec![&region.controller],
    };
    ids.into_iter().filter_map(|id| guide.controller(id)).collect()
}

/// The authorities that take a complaint of this person about Meta, the one of residence first: that of the part of the
/// country (`person.region`), those of the country, and under the GDPR the lead authority, to which everyone may write
/// (articles 56 and 77). One that takes no such complaints is never among them.
pub fn authorities<'g>(guide: &'g Guide, list: &Checklist) -> Vec<&'g Authority> {
    let Some(region) = plan::region(guide, list) else { return Vec::new() };
    let all = guide.authorities();
    let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
    let here = |authority: &&Authority| match (&authority.region, &list.person.region) {
        (Some(theirs), Some(own)) => same(&authority.country, &region.country) && same(theirs, own),
        _ => false,
    };
    let mut found: Vec<&Authority> = all.iter().filter(here).collect();
    found.extend(region.authorities.iter().filter_map(|id| guide.authority(id)));
    if region.regime == Regime::Gdpr {
        found.extend(all.iter().filter(|authority| authority.lead_for_meta));
    }
    let mut seen = Vec::new();
    found.retain(|authority| {
        let new = authority.takes_meta_complaints && !seen.contains(&&authority.id);
        seen.push(&authority.id);
        new
    });
    found
}

/// The parts of the person's country (ISO 3166-2) that decide which authority takes a complaint about Meta; none where one
/// authority is there for the whole country.
pub fn parts<'g>(guide: &'g Guide, list: &Checklist) -> Vec<&'g str> {
    let Some(region) = plan::region(guide, list) else { return Vec::new() };
    let here = |authority: &&Authority| {
        authority.takes_meta_complaints && authority.country.eq_ignore_ascii_case(&region.country)
    };
    let mut parts: Vec<_> =
        guide.authorities().iter().filter(here).filter_map(|authority| authority.region.as_deref()).collect();
    parts.sort_unstable();
    parts.dedup();
    parts
}

/// Whether the authority depends on a part of the country that is not known yet.
pub fn part_open(guide: &Guide, list: &Checklist) -> bool {
    let parts = parts(guide, list);
    let known = list.person.region.as_deref();
    !parts.is_empty() && !known.is_some_and(|known| parts.iter().any(|part| part.eq_ignore_ascii_case(known)))
}

/// The authority that was picked, if it takes this person's complaint; else the first that does.
pub(super) fn chosen<'a>(scene: &Scene<'a>) -> Option<&'a Authority> {
    let all = authorities(scene.guide, scene.list);
    let picked = all.iter().find(|authority| Some(authority.id.as_str()) == scene.authority);
    picked.or(all.first()).copied()
}

/// The law that a letter leans on, as the attribute of its words. To the lead authority for Meta, people of Meta's European
/// Region outside the Union write under the GDPR: that it applies to the Irish company there is our reading (article 3(1)).
pub fn law(region: &Region, authority: Option<&Authority>) -> &'static str {
    match region.regime {
        Regime::None => Regime::Other.id(),
        Regime::Fadp | Regime::Other if authority.is_some_and(|authority| authority.lead_for_meta) => Regime::Gdpr.id(),
        regime => regime.id(),
    }
}

/// Whether an authority takes complaints in a language; a variant of a language is taken for it.
pub fn language_fits(authority: &Authority, tag: &str) -> bool {
    let base = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    authority.languages.iter().any(|known| base(known) == base(tag))
}

/// The language for a complaint: the first of the authority's that there are letters in.
pub fn suggested_language<'g>(guide: &'g Guide, authority: &Authority) -> Option<&'g str> {
    let letters = guide.letter_languages();
    authority.languages.iter().find_map(|tag| letters.iter().find(|known| known.eq_ignore_ascii_case(tag))).copied()
}

/// The addresses on top of a letter.
pub(super) fn addresses(scene: &Scene, authority: Option<&Authority>) -> Vec<String> {
    match authority {
        // Some authorities have no postal address in our facts: the name then stands alone.
        Some(authority) => {
            let lines = [std::slice::from_ref(&authority.name), authority.address.as_slice()].concat();
            vec![lines.join("\n")]
        }
        None => controllers(scene.guide, scene.list, scene.account)
            .into_iter()
            .map(|controller| controller.address.join("\n"))
            .collect(),
    }
}
