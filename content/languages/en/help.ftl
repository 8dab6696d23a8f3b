# The help of the command line. The example of a command is a command: only what a person would name otherwise is translated.

help-heading-usage = Usage
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-examples = Example

help-optout = Walks you through objecting to Meta training its AI on what you posted. Without a command it starts the wizard.
    .example = optout --plain

help-global-file = Use this checklist, not the usual one
help-global-person = Use the checklist of this person: each name has its own
help-global-content = Lay a folder with content of your own over what is built in
help-global-lang = Language of the program, such as en or fr; with optout letter, of the letter
help-global-color = When to use colour: auto, always or never
help-global-ascii = Draw with ASCII signs only
help-global-plain = Walk in plain lines: for screen readers, simple terminals and pipes
help-global-practice = Practise with invented data: nothing is saved, nothing is opened
help-global-today = Take this day for today, written year-month-day
help-global-help = Show this help
help-global-version = Show the version

help-status = Says where every account stands, its next date, and the one thing to do next
    .example = optout status --json
help-status-json = Write it for programs

help-next = Says the one thing to do next, in one line
    .example = optout next

help-guide = Writes the way of a platform as one page to read, print or pass on
    .example = optout guide instagram --country FR --app-lang fr
help-guide-platform = Which platform, such as instagram, facebook, whatsapp or no-account
help-guide-route = Only this way, by its id
help-guide-country = The country you live in, by its two letters
help-guide-app-lang = The language of your app, such as fr
help-guide-format = Write it as text, as Markdown (md), as a page for browser and printer (html) or for programs (json)

help-content = Shows, checks and exports what the program knows
    .example = optout content check my-content
help-content-check = Lists every fault at once, then how much of each language there is and which facts are old
    .example = optout content check my-content
help-content-check-dir = A folder with content of your own, laid over what is built in; without it, what the program uses
help-content-list = Lists the files of content, and which of them are your own
    .example = optout content list
help-content-export = Writes the built-in files into a folder, to start from
    .example = optout content export my-content
help-content-export-dir = The folder; what is in it already stays
help-content-sources = Lists the sources, each with its date and address
    .example = optout content sources --older-than 12
help-content-sources-older-than = Only those that were read more than so many months ago, or at an unknown date

help-privacy = Says what is kept where, in plain words
    .example = optout privacy
