//! The doctor, and forgetting: what lies in the home afterwards.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use super::Home;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn the_doctor_puts_back_what_can_be_read_and_keeps_what_cannot() {
    let home = Home::new();
    assert_eq!(home.run("doctor").code, 0);
    home.well("account add instagram");
    home.well("account add facebook");
    assert_eq!(home.run("doctor").code, 0);
    let secret = "lea@example.org";
    fs::write(home.file(), format!("version = 1\n[person]\nemail = \"{secret}\nname = 3")).unwrap();
    // Every command says where, and who can help; the walk says where, and asks.
    let ran = home.run("--plain");
    assert_eq!((ran.code, ran.err.as_str()), (1, ""), "{}", ran.out);
    assert!(ran.out.contains("line 3, column") && !ran.out.contains(secret), "{}", ran.out);
    for line in ["status", "sent instagram-1"] {
        let ran = home.run(line);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{line}");
        assert!(ran.err.contains("line 3, column") && ran.err.contains("optout doctor"), "{}", ran.err);
        assert!(!ran.err.contains(secret));
    }
    let ran = home.run("doctor");
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("line 3, column") && ran.out.contains("with 1 account"), "{}", ran.out);
    assert!(ran.out.contains("doctor --fix") && !ran.out.contains(secret), "{}", ran.out);
    for line in ["privacy", "man", "completions fish", "content list"] {
        assert_eq!(home.run(line).code, 0, "{line}");
    }
    let ran = home.run("doctor --fix");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    assert_eq!(home.kept().accounts.len(), 1);
    let broken = home.path().join("optout/checklist.toml.broken-1");
    assert!(fs::read_to_string(&broken).unwrap().contains(secret));
    assert_eq!(mode(&broken), 0o600);
    // Once more there is nothing to do.
    assert!(home.run("doctor --fix").out.ends_with("Nothing is wrong.\n"));
}

#[test]
fn a_checklist_that_is_gone_comes_back_from_its_copy() {
    let home = Home::new();
    home.well("account add instagram");
    home.well("account add facebook");
    fs::remove_file(home.file()).unwrap();
    assert_eq!(home.run("doctor").code, 1);
    assert_eq!(home.run("doctor --fix").code, 0);
    assert_eq!(home.kept().accounts.len(), 1);
}

#[test]
fn the_doctor_closes_what_others_may_read_and_nothing_of_somebody_else() {
    let home = Home::new();
    home.well("account add instagram");
    let elsewhere = home.path().join("documents");
    fs::create_dir(&elsewhere).unwrap();
    for (path, mode) in [(home.file(), 0o644), (home.path().join("optout"), 0o755), (elsewhere.clone(), 0o755)] {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    let ran = home.run("doctor");
    assert!(ran.code == 1 && ran.out.contains("may look into"), "{}", ran.out);
    assert_eq!(home.run("doctor --fix").code, 0);
    assert_eq!([mode(&home.file()), mode(&home.path().join("optout"))], [0o600, 0o700]);
    home.well("--file documents/list.toml account add instagram");
    home.well("--file documents/list.toml doctor --fix");
    assert_eq!(mode(&elsewhere), 0o755);
}

#[test]
fn without_a_copy_a_broken_file_stays_as_it_is() {
    let home = Home::new();
    fs::create_dir(home.path().join("optout")).unwrap();
    fs::set_permissions(home.path().join("optout"), fs::Permissions::from_mode(0o700)).unwrap();
    for broken in [&b"[person\n"[..], b"a\xff"] {
        fs::write(home.file(), broken).unwrap();
        let ran = home.run("doctor --fix");
        assert_eq!(ran.code, 1);
        assert!(ran.out.contains("no copy that can be read"), "{}", ran.out);
        assert_eq!(fs::read(home.file()).unwrap(), broken);
    }
}

#[test]
fn a_broken_content_folder_stops_all_but_the_doctor() {
    let home = Home::new();
    fs::create_dir(home.path().join("own")).unwrap();
    fs::write(home.path().join("own/grounds.toml"), "[[ground]]\nid = 3\n").unwrap();
    assert_eq!(home.run("--content own status").code, 1);
    let ran = home.run("--content own doctor");
    assert!(ran.code == 1 && ran.out.contains("content breaks rules"), "{}{}", ran.out, ran.err);
}

/// The paths that an answer lists, from the home on.
fn listed(home: &Home, out: &str) -> Vec<String> {
    let paths = out.lines().filter_map(|line| line.strip_prefix("  "));
    let inside = |path: &str| Path::new(path).strip_prefix(home.path()).unwrap().to_string_lossy().into_owned();
    let mut paths: Vec<_> = paths.map(inside).collect();
    paths.sort();
    paths
}

#[test]
fn forget_says_what_and_deletes_that() {
    let home = Home::new();
    assert_eq!(home.run("forget").out, "There is nothing to delete.\n");
    for line in ["account add instagram", "account add facebook", "--person mum account add instagram"] {
        home.well(line);
    }
    home.well("--person mum account add facebook");
    fs::write(home.path().join("optout/checklist.toml.broken-2"), "x").unwrap();
    fs::write(home.path().join("optout/notes.txt"), "mine").unwrap();
    let before = home.names();
    let ran = home.run("forget");
    assert_eq!(ran.code, 2);
    assert!(ran.out.contains("optout/checklist.toml\n") && ran.out.contains("broken-2"), "{}", ran.out);
    assert!(!ran.out.contains("mum") && !ran.out.contains("notes"), "{}", ran.out);
    assert_eq!(home.names(), before);
    let would = listed(&home, &ran.out);
    assert_eq!(listed(&home, &home.well("forget --yes")), would);
    let left: Vec<_> = before.iter().filter(|name| !would.contains(name)).cloned().collect();
    assert_eq!(home.names(), left);
    assert!(listed(&home, &home.run("forget --all").out).iter().any(|path| path.ends_with("people/mum.toml")));
    home.well("forget --all --yes");
    assert_eq!(home.names(), ["optout", "optout/notes.txt"]);
    fs::remove_file(home.path().join("optout/notes.txt")).unwrap();
    home.well("account add instagram");
    home.well("forget --yes");
    assert_eq!(home.names(), Vec::<String>::new());
}

#[test]
fn what_cannot_be_read_can_be_forgotten() {
    let home = Home::new();
    home.well("account add instagram");
    fs::write(home.file(), "[").unwrap();
    home.well("forget --yes");
    assert_eq!(home.names(), Vec::<String>::new());
}

#[test]
fn an_account_is_forgotten_with_the_copies_that_know_it() {
    let home = Home::new();
    home.well("account add instagram somebody-secret");
    home.well("account add facebook");
    assert_eq!(home.run("forget instagram-1").code, 2);
    assert_eq!(home.kept().accounts.len(), 2);
    home.well("forget instagram-1 --yes");
    assert_eq!(home.kept().accounts.len(), 1);
    for name in home.names() {
        let text = fs::read_to_string(home.path().join(&name)).unwrap_or_default();
        assert!(!text.contains("somebody-secret"), "{name}");
    }
}

#[test]
fn a_linked_checklist_is_forgotten_where_it_lies() {
    let home = Home::new();
    fs::create_dir(home.path().join("cloud")).unwrap();
    fs::create_dir(home.path().join("optout")).unwrap();
    symlink(home.path().join("cloud/list.toml"), home.file()).unwrap();
    home.well("account add instagram");
    home.well("account add instagram");
    home.well("forget --yes");
    assert_eq!(home.names(), ["cloud"]);
}

#[test]
fn the_doctor_names_what_reads_and_is_of_no_use() {
    let home = Home::new();
    home.well("account add instagram");
    let account = |id: &str, platform: &str| format!("[[account]]\nid = \"{id}\"\nplatform = \"{platform}\"\n");
    let (first, twin, odd) = (account("a-1", "instagram"), account("a-1", "facebook"), account("b-1", "mastodon"));
    let text = format!("version = 1\n[person]\ncountry = \"XX\"\n{first}{twin}{odd}");
    fs::write(home.file(), &text).unwrap();
    for line in ["doctor", "doctor --fix"] {
        let ran = home.run(line);
        assert_eq!(ran.code, 1, "{}", ran.out);
        for said in ["Line 3: the country XX", "Line 8: a-1 is the id of two", "Line 12: the platform mastodon"] {
            assert!(ran.out.contains(said), "{said}: {}", ran.out);
        }
        let end = format!(
            "3 things are left that only you can put right, by hand, in {}, lines 3, 8, 12.\n",
            home.file().display()
        );
        assert!(ran.out.ends_with(&end), "{end}{}", ran.out);
        assert_eq!(fs::read_to_string(home.file()).unwrap(), text, "no meaning is guessed");
    }
    // What is not understood is left to its owner, too.
    fs::write(home.file(), format!("version = 1\n{first}form = 7\n")).unwrap();
    let ran = home.run("doctor --fix");
    assert!(ran.code == 1 && ran.out.contains("1 thing is left") && ran.out.contains("line 5.\n"), "{}", ran.out);
}
