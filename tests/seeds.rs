//! Every seed of the fuzz targets, and every finding that was made one, without a fuzzer.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

#[path = "../fuzz/bodies.rs"]
mod bodies;

use std::fs;
use std::path::Path;

use proptest::prelude::*;

#[test]
fn every_seed_holds() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    for (name, target) in bodies::TARGETS {
        let mut count = 0;
        for entry in fs::read_dir(seeds.join(name)).unwrap() {
            let path = entry.unwrap().path();
            let data = fs::read(&path).unwrap();
            let done = std::panic::catch_unwind(|| target(&data));
            assert!(done.is_ok(), "{}", path.display());
            count += 1;
        }
        assert!(count >= 3, "{name}: {count} seeds");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn any_keys_hold(data in proptest::collection::vec(any::<u8>(), 0..80)) {
        bodies::keys(&data);
    }

    #[test]
    fn any_lines_hold(which in any::<u8>(), lines in "(\\PC{0,20}\n){0,12}") {
        let mut data = vec![which];
        data.extend(lines.bytes());
        bodies::letter(&data);
        bodies::calendar(&data);
        bodies::checklist(&data);
    }
}
