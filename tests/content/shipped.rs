//! What is shipped: whole, of the right size, and fit for what it is for.

use optout::guide::platform::{End, Fill, Form, Route, Whose};
use optout::guide::{Guide, Texts, problems};

use crate::support::{TODAY, toy};

fn shipped() -> Guide {
    Guide::open(Texts::embedded())
}

#[test]
fn shipped_content_has_no_problem() {
    let found = problems::check(&shipped(), TODAY);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_toy_guide_has_no_problem() {
    let found = problems::check(&toy::guide(), TODAY);
    assert!(found.is_empty(), "{found:#?}");
}

fn route<'g>(guide: &'g Guide, id: &str) -> &'g Route {
    let route = guide.route(id).expect(id);
    for step in &route.steps {
        assert!(guide.step(step).is_some(), "{id} has no {step}");
    }
    let named = guide.platforms().iter().flat_map(|platform| &platform.ladders);
    let mut named = named.flat_map(|ladder| ladder.rungs.iter().chain(&ladder.historic));
    assert!(named.any(|known| known == id), "nobody is led to {id}");
    route
}

fn form<'g>(guide: &'g Guide, route: &Route) -> &'g Form {
    let End::Form(id) = &route.ends else { panic!("{} ends at no form", route.id) };
    guide.form(id).expect(id)
}

/// Step, what is tapped, the block it stands in.
fn tap<'g>(guide: &'g Guide, id: &str) -> (Option<&'g str>, Option<&'g str>) {
    let step = guide.step(id).expect(id);
    (step.tap.as_deref(), step.block.as_deref())
}

#[test]
fn instagram_goes_by_the_privacy_centre_and_falls_back_on_the_policy() {
    let guide = shipped();
    let menus = route(&guide, "instagram-app-menus");
    assert!(menus.steps.iter().any(|id| tap(&guide, id) == (Some("privacy-centre"), Some("block-support"))));
    assert_eq!(form(&guide, menus).id, "instagram-own-data");
    let policy = route(&guide, "instagram-app-policy");
    let taps: Vec<_> = policy.steps.iter().filter_map(|id| tap(&guide, id).0).collect();
    assert!(taps.windows(2).any(|pair| pair == ["about", "privacy-policy"]), "{taps:?}");
    let rungs = &guide.ladder("instagram", "eu", Whose::Own).unwrap().rungs;
    let place = |id| rungs.iter().position(|rung| rung == id).unwrap();
    assert!(place("instagram-app-menus") < place("instagram-app-policy"));
}

#[test]
fn facebook_has_its_direct_link_first() {
    let guide = shipped();
    let direct = route(&guide, "facebook-direct");
    assert!(direct.steps.is_empty());
    let link = guide.form_link(form(&guide, direct)).unwrap();
    assert_eq!(link.as_str(), "https://www.facebook.com/help/contact/712876720715583");
    assert_eq!(guide.ladder("facebook", "eu", Whose::Own).unwrap().rungs.first().unwrap(), "facebook-direct");
}

#[test]
fn the_first_way_asked_for_a_code() {
    let guide = shipped();
    for id in ["instagram-app-2024", "facebook-app-policy-2024"] {
        let route = route(&guide, id);
        assert!(route.historic, "{id}");
        assert!(form(&guide, route).fields.iter().any(|field| field.fill == Fill::Code), "{id}");
    }
    assert!(guide.reply("code").is_some());
}

#[test]
fn whatsapp_has_its_form() {
    let guide = shipped();
    let link = guide.form_link(form(&guide, route(&guide, "whatsapp-rights-form"))).unwrap();
    assert_eq!(link.as_str(), "https://www.whatsapp.com/contact/forms/382532939919295/");
}

#[test]
fn the_mail_with_the_notice_leads_to_the_form() {
    let guide = shipped();
    for (id, to) in [("instagram-notice-mail-2025", "instagram-own-data"), ("notice-mail-2025", "facebook-own-data")] {
        assert_eq!(form(&guide, route(&guide, id)).id, to);
    }
}

#[test]
fn coverage_counts_the_words_of_english() {
    let all = problems::coverage(&toy::guide());
    let [xx] = &all[..] else { panic!("{all:?}") };
    assert_eq!(xx.language, "xx");
    assert_eq!(xx.has + xx.missing.len(), xx.of);
    assert!(xx.missing.iter().any(|id| id == "route-letter"));
    assert!(!xx.missing.iter().any(|id| id == "step-pic-menu"));
}

#[test]
fn old_facts_are_listed_by_age() {
    let old = problems::old(&toy::guide(), TODAY, 6);
    assert!(old.is_sorted_by_key(|fact| fact.when));
    assert!(old.iter().any(|fact| fact.file == "platforms/pic.toml" && fact.key == "pic-menu.seen"), "{old:#?}");
    assert!(!old.iter().any(|fact| fact.key == "pic-direct.seen"));
    assert_eq!(problems::old(&toy::guide(), TODAY, 7), []);
}
