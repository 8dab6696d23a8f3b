//! Links, copies, pipes, completions, the manual.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use super::Home;

#[test]
fn links_are_said_and_not_opened_without_a_browser() {
    let home = Home::new();
    assert_eq!(home.well("link instagram"), "https://help.instagram.com/contact/767264225370182\n");
    assert_eq!(home.well("link no-account"), "https://www.facebook.com/help/contact/510058597920541\n");
    assert_eq!(home.run("link whatsapp --purpose third-party").code, 1);
    #[cfg(target_os = "linux")]
    {
        let ran = home.run("link instagram --open");
        assert_eq!((ran.code, ran.out.lines().count()), (1, 1));
        assert!(ran.err.starts_with("Not opened: no browser"), "{}", ran.err);
    }
}

#[test]
fn a_copy_without_a_way_never_writes_to_a_pipe() {
    let home = Home::new();
    home.well("set person.country FR");
    let ran = home.run("copy country");
    // Where the system has a clipboard without a display, it works.
    assert!(ran.code == 0 || ran.err.starts_with("Not copied: "), "{ran:?}");
}

/// Which modules are dark, as a camera would see it on a dark terminal.
fn modules(out: &str, ascii: bool) -> Vec<Vec<bool>> {
    let lines = out.lines().skip(1).map(|line| line.chars().collect::<Vec<_>>());
    // Half blocks come in pairs: the lower half of the last row is one too many, and is not looked at.
    let halves = |line: Vec<char>| {
        let row = |light: char| line.iter().map(|c| *c != '█' && *c != light).collect();
        [row('▀'), row('▄')]
    };
    if ascii {
        return lines.map(|line| line.iter().step_by(2).map(|c| *c != '#').collect()).collect();
    }
    lines.flat_map(halves).collect()
}

#[test]
fn the_code_is_read_back() {
    const SCALE: usize = 4;
    let home = Home::new();
    for (line, ascii) in [("link instagram --qr", false), ("--ascii link instagram --qr", true)] {
        let out = home.well(line);
        let modules = modules(&out, ascii);
        let side = modules[0].len();
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, |x, y| {
            if modules[y / SCALE][x / SCALE] { 0 } else { 255 }
        });
        let grids = image.detect_grids();
        assert_eq!(grids[0].decode().unwrap().1, "https://help.instagram.com/contact/767264225370182", "{out}");
    }
}

#[test]
fn a_pipe_that_closes_early_is_no_fault() {
    let home = Home::new();
    for line in ["guide instagram --country FR", "man", "content sources"] {
        let mut command = home.command(&line.split_whitespace().collect::<Vec<_>>());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let ran = child.wait_with_output().unwrap();
        assert_eq!((ran.status.code(), ran.stderr.as_slice()), (Some(0), &b""[..]), "{line}");
    }
}

/// Whether a program is at hand; a test that needs one says so loudly where it is not.
fn has(program: &str) -> bool {
    let asked = Command::new(program).arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).output();
    let found = asked.is_ok_and(|ran| ran.status.success());
    if !found {
        eprintln!("skipped: {program} is not installed");
    }
    found
}

#[test]
fn manual_pages_are_written_one_for_each_command() {
    let home = Home::new();
    assert!(home.well("man").contains(".TH optout 1"));
    home.well("man pages");
    let pages = home.path().join("pages");
    for name in ["optout.1", "optout-mark.1", "optout-content-check.1", "optout-account-add.1"] {
        assert!(fs::read_to_string(pages.join(name)).unwrap().contains(".SH SYNOPSIS"), "{name}");
    }
    // What is there already stays.
    assert_eq!(home.run("man pages").code, 1);
    if !has("groff") {
        return;
    }
    for page in fs::read_dir(pages).unwrap() {
        let page = page.unwrap().path();
        let ran = Command::new("groff").args(["-K", "utf8", "-man", "-Tutf8", "-ww"]).arg(&page).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&ran.stderr), "", "{}", page.display());
    }
}

#[test]
fn manual_pages_are_shown_by_man_without_a_warning() {
    let home = Home::new();
    home.well("man pages");
    if !has("man") {
        return;
    }
    for page in fs::read_dir(home.path().join("pages")).unwrap() {
        let page = page.unwrap().path();
        let mut command = Command::new("man");
        command.args(["--warnings", "-E", "UTF-8", "-P", "cat", "-l"]).arg(&page).stdin(Stdio::null());
        command.env("HOME", home.path()).env("LC_ALL", "C.UTF-8").env("MANWIDTH", "80");
        let ran = command.output().unwrap();
        let (out, err) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
        assert!(ran.status.success() && err.is_empty(), "{}: {err}", page.display());
        assert!(out.contains("SYNOPSIS"), "{}: {out}", page.display());
    }
}

/// What a shell says to a script that comes behind the completions, with the program on its path.
fn shell(home: &Home, name: &str, flags: &[&str], script: &str) -> Option<String> {
    if !has(name) {
        return None;
    }
    let file = home.path().join("completions");
    fs::write(&file, home.well(&format!("completions {name}"))).unwrap();
    let bin = Path::new(env!("CARGO_BIN_EXE_optout")).parent().unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let mut command = Command::new(name);
    command.args(flags).arg("-c").arg(script.replace("FILE", file.to_str().unwrap())).stdin(Stdio::null());
    command.env("HOME", home.path()).env("XDG_DATA_HOME", home.path()).env("PATH", path);
    let ran = command.output().unwrap();
    Some(format!("{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr)))
}

#[test]
fn a_real_bash_completes_an_account() {
    let home = Home::new();
    home.well("account add instagram");
    let script = "source FILE; COMP_WORDS=(optout sent in); COMP_CWORD=2; COMP_TYPE=9; \
         fn=$(complete -p optout | sed 's/.*-F \\([^ ]*\\).*/\\1/'); $fn optout in sent; echo \"${COMPREPLY[@]}\"";
    if let Some(said) = shell(&home, "bash", &["--norc"], script) {
        assert_eq!(said.trim(), "instagram-1");
    }
}

#[test]
fn a_real_bash_completes_letters_and_reasons() {
    let home = Home::new();
    home.well("account add instagram");
    for (typed, wanted) in [
        ("letter rem", "reminder"),
        ("letter reminder in", "instagram-1"),
        ("letter objection --ground expec", "expectation"),
        ("report in", "instagram-1"),
    ] {
        let words: Vec<_> = typed.split(' ').collect();
        let script = format!(
            "source FILE; COMP_WORDS=(optout {typed}); COMP_CWORD={}; COMP_TYPE=9; \
             fn=$(complete -p optout | sed 's/.*-F \\([^ ]*\\).*/\\1/'); $fn optout {} ''; echo \"${{COMPREPLY[@]}}\"",
            words.len(),
            words[words.len() - 1],
        );
        if let Some(said) = shell(&home, "bash", &["--norc"], &script) {
            assert_eq!(said.trim(), wanted, "{typed}");
        }
    }
}

/// The accounts of the file that the line names, and none of its owner's for a guest.
#[test]
fn the_accounts_offered_are_those_that_the_line_is_about() {
    let home = Home::new();
    home.well("account add instagram");
    home.well("--file other.toml account add whatsapp");
    home.well("--person mum account add facebook");
    for (flags, wanted) in [
        ("", "instagram-1"),
        ("--file other.toml", "whatsapp-1"),
        ("--file=other.toml", "whatsapp-1"),
        ("--file ~/other.toml", "whatsapp-1"),
        ("--file nothing.toml", ""),
        ("--person mum", "facebook-1"),
        ("--guest", ""),
        ("--practice", "instagram-1 facebook-1"),
    ] {
        let words: Vec<_> = ["optout"].into_iter().chain(flags.split_whitespace()).chain(["sent", ""]).collect();
        let mut command = home.command(&[&["--"], &words[..]].concat());
        command.env("OPTOUT_COMPLETE", "bash").env("_CLAP_COMPLETE_INDEX", (words.len() - 1).to_string());
        command.env("_CLAP_IFS", "\n").env("_CLAP_COMPLETE_COMP_TYPE", "9");
        let ran = command.output().unwrap();
        let out = String::from_utf8(ran.stdout).unwrap();
        // Flags are offered where nothing else can come.
        let ids: Vec<_> = out.lines().filter(|line| !line.starts_with('-')).collect();
        assert_eq!(ids.join(" "), wanted, "{flags}: {out}");
        assert_eq!(out.contains("--"), wanted.is_empty(), "{flags}: {out}");
    }
}

#[test]
fn a_real_fish_completes_an_account() {
    let home = Home::new();
    home.well("account add instagram");
    if let Some(said) = shell(&home, "fish", &["--no-config"], "source FILE; complete -C 'optout sent in'") {
        assert_eq!(said.split_whitespace().next(), Some("instagram-1"), "{said}");
    }
}

/// Zsh completes only at its prompt, so its part is asked in the way its function does.
#[test]
fn a_real_zsh_takes_the_completions() {
    let home = Home::new();
    home.well("account add instagram");
    let script = "compdef() { echo \"$@\"; }; _describe() { print -l -- ${(P)3}; }; \
         source FILE; words=(optout sent in); CURRENT=3; _clap_dynamic_completer_optout";
    if let Some(said) = shell(&home, "zsh", &["-f"], script) {
        assert!(said.contains("_clap_dynamic_completer_optout optout"), "{said}");
        assert!(said.contains("instagram-1"), "{said}");
    }
}
