//! Where an objection stands: a fold over its history, never more than is known.

use super::checklist::{Account, Event, What};

macro_rules! standings {
    ($($(#[$doc:meta])* $name:ident $id:literal;)*) => {
        /// Where an objection stands. Word: `standing-<id>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub enum Standing { $($(#[$doc])* $name,)* }

        impl Standing {
            /// Every standing with its id in files, JSON and words.
            pub const ALL: &'static [(Standing, &'static str)] = &[$((Standing::$name, $id),)*];
        }
    };
}

standings! {
    /// Nothing was done yet.
    #[default] NotStarted "not-started";
    /// Some steps were taken.
    UnderWay "under-way";
    /// The form wants a code from a mail; nothing counts as filed until it is in.
    CodeWanted "code-wanted";
    /// The button took it.
    Sent "sent";
    /// Meta said that it was received.
    Received "received";
    /// Meta said that it accepts it.
    Accepted "accepted";
    /// Another account's accepted objection names it.
    Covered "covered";
    /// Meta wants more.
    AskedForMore "asked-for-more";
    /// Meta points elsewhere.
    SentElsewhere "sent-elsewhere";
    /// Meta says no.
    Refused "refused";
    /// Meta announced that it needs longer; whether that moves a date is counted, not stored.
    Extended "extended";
    /// A reminder was sent.
    Reminded "reminded";
    /// A complaint went to the company (UK).
    ComplainedToMeta "complained-to-meta";
    /// A complaint went to the authority.
    Complained "complained";
    /// There is no such right or form there.
    NotOffered "not-offered";
    /// Nothing needs to be sent.
    NotNeeded "not-needed";
    /// The person took it back.
    Withdrawn "withdrawn";
}

impl Standing {
    /// Its id.
    pub fn id(self) -> &'static str {
        Standing::ALL[self as usize].1
    }

    /// The standing with this id.
    pub fn from_id(id: &str) -> Option<Standing> {
        Standing::ALL.iter().find(|(_, known)| *known == id).map(|(standing, _)| *standing)
    }

    /// Whether an answer is waited for.
    pub fn waits(self) -> bool {
        use Standing::*;
        matches!(
            self,
            Sent | Received | AskedForMore | SentElsewhere | Extended | Reminded | ComplainedToMeta | Complained
        )
    }

    /// Whether nothing more has to be done for now.
    pub fn rests(self) -> bool {
        use Standing::*;
        matches!(self, Accepted | Covered | NotOffered | NotNeeded | Withdrawn)
    }
}

/// Where this account stands, by its events day by day: a sending that is noted after the answer was still before it.
pub fn standing(account: &Account) -> Standing {
    account.by_day().into_iter().fold(begun(account), after)
}

/// Each event, day by day, with the standing before and after it.
pub fn standings(account: &Account) -> impl Iterator<Item = (Standing, &Event, Standing)> {
    account.by_day().into_iter().scan(begun(account), |now, event| {
        let before = *now;
        *now = after(before, event);
        Some((before, event, *now))
    })
}

fn begun(account: &Account) -> Standing {
    if account.steps.is_empty() { Standing::NotStarted } else { Standing::UnderWay }
}

/// Whether it rests because nothing was asked for, or could be: what is sent all the same waits for its answer.
fn not_asked(before: Standing) -> bool {
    matches!(before, Standing::NotOffered | Standing::NotNeeded)
}

fn after(before: Standing, event: &Event) -> Standing {
    match event.what {
        // Sending again after an answer does not take the answer back.
        What::Sent if before.rests() && !not_asked(before) => before,
        What::Sent => Standing::Sent,
        What::Covered => Standing::Covered,
        What::Withdrawn => Standing::Withdrawn,
        What::Reply => event.standing.unwrap_or(match event.reply.as_deref() {
            // An error after the button: nothing was sent by it.
            Some("error") if before == Standing::Sent || before == Standing::NotStarted => Standing::UnderWay,
            // What takes longer was sent, on a day that nobody noted.
            Some("extension-announced") if matches!(before, Standing::NotStarted | Standing::UnderWay) => {
                Standing::Extended
            }
            _ => before,
        }),
        What::Letter => match event.kind.as_deref() {
            Some("reminder") => Standing::Reminded,
            Some("company-complaint") => Standing::ComplainedToMeta,
            Some("complaint") => Standing::Complained,
            Some("objection" | "supplement") if !before.rests() || not_asked(before) => Standing::Sent,
            _ => before,
        },
        What::Proof | What::Note => event.standing.unwrap_or(before),
    }
}
