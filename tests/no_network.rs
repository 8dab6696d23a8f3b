//! No crate in the tree opens a socket: read from `Cargo.lock`, so that it holds without a tool and without a network.
//!
//! Two named exceptions carry types for it that nobody here calls: `mio` (behind crossterm's event loop) and `x11rb` (the
//! clipboard of X11, which is never used over a display that names a host).
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

use std::collections::BTreeSet;

/// Clients, servers, transports and resolvers that would let the program go online.
const NETWORK: &[&str] = &[
    "reqwest",
    "hyper",
    "hyper-util",
    "ureq",
    "curl",
    "attohttpc",
    "isahc",
    "surf",
    "minreq",
    "http",
    "h2",
    "h3",
    "tokio",
    "async-std",
    "async-io",
    "smol",
    "rustls",
    "native-tls",
    "openssl",
    "openssl-sys",
    "boring",
    "socket2",
    "hickory-resolver",
    "trust-dns-resolver",
    "quinn",
    "quinn-udp",
    "tungstenite",
    "ws2_32-sys",
    "libcurl-sys",
    "ssh2",
    "russh",
    "lettre",
    "self_update",
    "update-informer",
    "sentry",
    "opentelemetry",
    "websocket",
    "tiny_http",
    "axum",
    "actix-web",
    "warp",
    "zbus",
];

/// More crates than this in the lock file (all platforms, tests included) wants a reason.
const MOST: usize = 330;

fn locked() -> BTreeSet<String> {
    let lock = include_str!("../Cargo.lock");
    let table: toml::Table = toml::from_str(lock).unwrap();
    let packages = table["package"].as_array().unwrap();
    packages.iter().map(|package| package["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn no_crate_speaks_to_a_network() {
    let locked = locked();
    assert!(locked.contains("ratatui"), "the lock file was not read");
    let found: Vec<_> = NETWORK.iter().filter(|name| locked.contains(**name)).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn the_tree_stays_small() {
    let count = locked().len();
    assert!(count <= MOST, "{count} crates");
}

#[test]
fn every_crate_comes_from_the_registry() {
    let lock = include_str!("../Cargo.lock");
    let strange: Vec<_> =
        lock.lines().filter(|line| line.starts_with("source") && !line.contains("registry+")).collect();
    assert!(strange.is_empty(), "{strange:?}");
}
