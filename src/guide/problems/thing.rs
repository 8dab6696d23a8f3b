//! What a fault can be about, and why a link is refused.

/// What an id can be the id of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// An entry of `sources.toml`.
    Source,
    /// An entry of `labels.toml`.
    Label,
    /// A form.
    Form,
    /// A route.
    Route,
    /// A step.
    Step,
    /// An authority.
    Authority,
    /// A controller.
    Controller,
    /// What can open.
    Opening,
    /// What can come back.
    Reply,
    /// A text that grounds stand in.
    Text,
    /// Which ladder a region takes.
    Region,
    /// A host.
    Host,
}

impl Thing {
    /// Where such things stand: a file, or a folder.
    pub(super) fn file(self) -> &'static str {
        match self {
            Thing::Source => "sources.toml",
            Thing::Label => "labels.toml",
            Thing::Form | Thing::Route | Thing::Step => "platforms/",
            Thing::Authority => "authorities.toml",
            Thing::Controller => "controllers.toml",
            Thing::Opening | Thing::Reply => "replies.toml",
            Thing::Text => "grounds.toml",
            Thing::Region => "regions.toml",
            Thing::Host => "hosts.toml",
        }
    }

    pub(super) fn id(self) -> &'static str {
        match self {
            Thing::Source => "source",
            Thing::Label => "label",
            Thing::Form => "form",
            Thing::Route => "route",
            Thing::Step => "step",
            Thing::Authority => "authority",
            Thing::Controller => "controller",
            Thing::Opening => "opening",
            Thing::Reply => "reply",
            Thing::Text => "text",
            Thing::Region => "region",
            Thing::Host => "host",
        }
    }
}

/// Why an address is not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Something other than printable ASCII is in it.
    NotPlain,
    /// It does not begin with `https://`.
    NotHttps,
    /// It names a user or a port, or ends without a path.
    NotSimple,
    /// Its host is not on the list.
    Host,
}

impl Why {
    pub(super) fn id(self) -> &'static str {
        match self {
            Why::NotPlain => "link-not-plain",
            Why::NotHttps => "link-not-https",
            Why::NotSimple => "link-not-simple",
            Why::Host => "link-host",
        }
    }
}
