//! What was noted by mistake and corrected on the spot. The history is append-only, so both stay in the file: the later event
//! says which reply it takes the place of, and that one counts no longer, nowhere.

use super::checklist::{Account, Event, What};
use super::standing::Standing;

impl Account {
    /// For each event of the history whether it was noted by mistake.
    pub fn mistaken(&self) -> Vec<bool> {
        let mut mistaken = vec![false; self.history.len()];
        for (n, event) in self.history.iter().enumerate() {
            let Some(instead_of) = event.instead_of.as_deref() else { continue };
            let meant = |k: &usize| !mistaken[*k] && self.history[*k].reply.as_deref() == Some(instead_of);
            let Some(wrong) = (0..n).rev().find(meant) else { continue };
            mistaken[wrong] = true;
            if let Some(sent) = wrong.checked_sub(1).filter(|_| says_unsent(event)) {
                // The mistaken answer said that the button took it, and so was noted with a sending.
                mistaken[sent] |=
                    self.history[sent].what == What::Sent && self.history[sent].on == self.history[wrong].on;
            }
        }
        mistaken
    }

    /// What happened, in the order of the file, without what was noted by mistake.
    pub fn counted(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.history.iter().zip(self.mistaken()).filter(|(_, mistaken)| !mistaken).map(|(event, _)| event)
    }
}

/// Whether a reply says that nothing was filed by the button.
pub(super) fn says_unsent(event: &Event) -> bool {
    event.standing == Some(Standing::CodeWanted) || event.reply.as_deref() == Some("error")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::objection::{answer, plan, recheck, standing};

    fn account(replies: &[(&str, Option<Standing>, Option<&str>)]) -> Account {
        let today = date(2026, 11, 22);
        let reply = |(id, standing, instead_of): &(&str, Option<Standing>, Option<&str>)| Event {
            reply: Some((*id).to_owned()),
            standing: *standing,
            instead_of: instead_of.map(str::to_owned),
            ..Event::new(today, What::Reply)
        };
        let history = [Event::new(today, What::Sent)].into_iter().chain(replies.iter().map(reply)).collect();
        Account { history, ..Account::default() }
    }

    #[test]
    fn what_was_corrected_counts_nowhere() {
        let accepted = ("accepted", Some(Standing::Accepted), None);
        let slip = account(&[accepted, ("refused", Some(Standing::Refused), Some("accepted"))]);
        assert_eq!(slip.mistaken(), [false, true, false]);
        assert_eq!(slip.by_day().len(), 2);
        assert_eq!(recheck::due(&slip), None, "nothing was accepted, so nothing is looked at again");
        let error = account(&[accepted, ("error", None, Some("accepted"))]);
        assert_eq!(standing::standing(&error), Standing::UnderWay);
        assert_eq!(plan::sent_on(&error), None, "the button did not take it");
        let code = account(&[accepted, ("code", Some(Standing::CodeWanted), Some("accepted"))]);
        assert_eq!((standing::standing(&code), plan::sent_on(&code)), (Standing::CodeWanted, None));
        assert_eq!(answer::decision(&code), None);
    }

    #[test]
    fn each_correction_takes_one_back_and_a_strange_one_none() {
        let refused = |of| ("refused", Some(Standing::Refused), of);
        let accepted = |of| ("accepted", Some(Standing::Accepted), of);
        let twice = account(&[accepted(None), refused(Some("accepted")), accepted(Some("refused"))]);
        assert_eq!(twice.mistaken(), [false, true, true, false]);
        assert_eq!(standing::standing(&twice), Standing::Accepted);
        let strange = account(&[accepted(None), refused(Some("received"))]);
        assert_eq!(strange.mistaken(), [false, false, false]);
    }
}
