//! What an editor needs to complete and check content: a JSON Schema of each file, made from the very types that read it.
//!
//! The types are compiled here a second time, with one derive more than the program has: so the program stays free of the
//! crate that makes schemas. Renew them with `UPDATE_SCHEMA=1 cargo test --test schema`.
#![allow(dead_code, unused_imports, reason = "the types are here for their shape")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

#[path = "../src/guide/ground.rs"]
mod ground;
#[path = "../src/guide/happening.rs"]
mod happening;
#[path = "../src/guide/host.rs"]
mod host;
#[path = "../src/guide/label.rs"]
mod label;
#[path = "../src/guide/measure.rs"]
mod measure;
#[path = "../src/guide/place.rs"]
mod place;
#[path = "../src/guide/platform.rs"]
mod platform;
#[path = "../src/guide/reply.rs"]
mod reply;
#[path = "../src/guide/sketch.rs"]
mod sketch;
#[path = "../src/guide/source.rs"]
mod source;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

fn generator() -> SchemaGenerator {
    // Taplo, which most editors use for TOML, reads this one.
    SchemaSettings::draft07().into_generator()
}

/// A file that is one table.
fn table<T: JsonSchema>() -> Schema {
    generator().into_root_schema_for::<T>()
}

/// A file that is one list of tables under one key.
fn list<T: JsonSchema>(key: &str) -> Schema {
    let mut generator = generator();
    let entry = generator.subschema_for::<T>();
    let definitions = generator.take_definitions(true);
    json_schema!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "properties": { (key): { "type": "array", "items": entry } },
        "required": [key],
        "additionalProperties": false,
        "definitions": definitions,
    })
}

/// File of content, without its ending → its schema. All platforms share one.
fn schemas() -> BTreeMap<&'static str, Schema> {
    BTreeMap::from([
        ("platform", table::<platform::Platform>()),
        ("replies", table::<reply::Replies>()),
        ("timeline", table::<happening::Timeline>()),
        ("labels", list::<label::Label>("label")),
        ("regions", list::<place::Region>("region")),
        ("authorities", list::<place::Authority>("authority")),
        ("controllers", list::<place::Controller>("controller")),
        ("grounds", list::<ground::Ground>("ground")),
        ("hardening", list::<measure::Measure>("measure")),
        ("sources", list::<source::Source>("source")),
        ("hosts", list::<host::Host>("host")),
    ])
}

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// TOML files of a folder, by name without ending.
fn files(folder: &Path) -> Vec<(String, String)> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let toml = names.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    toml.map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap()))
        .collect()
}

#[test]
fn schemas_are_those_of_the_types() {
    let folder = content().join("schema");
    let mut wanted = Vec::new();
    for (name, schema) in schemas() {
        let name = format!("{name}.schema.json");
        let text = format!("{:#}\n", schema.as_value());
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            fs::write(folder.join(&name), &text).unwrap();
        }
        let kept = fs::read_to_string(folder.join(&name)).unwrap_or_default().replace("\r\n", "\n");
        assert!(kept == text, "{name} is stale: UPDATE_SCHEMA=1 cargo test --test schema");
        wanted.push(name);
    }
    let there = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(there.into_iter().all(|name| wanted.contains(&name)), "a schema of no file");
}

#[test]
fn each_file_names_its_schema_in_its_first_line() {
    let known = schemas();
    for (name, text) in files(&content()) {
        assert!(known.contains_key(name.as_str()), "{name} has no schema");
        assert_eq!(text.lines().next(), Some(format!("#:schema schema/{name}.schema.json").as_str()));
    }
    for (name, text) in files(&content().join("platforms")) {
        assert_eq!(text.lines().next(), Some("#:schema ../schema/platform.schema.json"), "{name}");
    }
}

/// Whether each key of a table is known to a schema, all the way down. Enough of a validator to see that a schema fits.
fn fits(value: &toml::Value, schema: &serde_json::Value, root: &serde_json::Value) -> Result<(), String> {
    if let Some(name) = schema["$ref"].as_str() {
        return fits(value, &root["definitions"][name.trim_start_matches("#/definitions/")], root);
    }
    let some = ["anyOf", "oneOf", "allOf"].iter().find_map(|key| schema[*key].as_array());
    if let Some(some) = some {
        let tried: Vec<_> = some.iter().map(|one| fits(value, one, root)).collect();
        return tried.iter().find(|tried| tried.is_ok()).unwrap_or(&tried[0]).clone();
    }
    match value {
        toml::Value::Table(table) => table.iter().try_for_each(|(key, value)| {
            let known = schema["properties"].get(key).or(Some(&schema["additionalProperties"]));
            let known = known.filter(|known| known.is_object()).ok_or_else(|| format!("{key} is not in the schema"))?;
            fits(value, known, root)
        }),
        toml::Value::Array(all) => all.iter().try_for_each(|value| fits(value, &schema["items"], root)),
        toml::Value::String(text) => match (schema["const"].as_str(), schema["enum"].as_array()) {
            (Some(only), _) if only != text => Err(format!("{text} is not {only}")),
            (_, Some(all)) if !all.iter().any(|one| one == text) => Err(format!("{text} is not among {all:?}")),
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

#[test]
fn shipped_content_fits_its_schemas() {
    let known = schemas();
    let platforms = files(&content().join("platforms")).into_iter().map(|(_, text)| ("platform".to_owned(), text));
    for (name, text) in files(&content()).into_iter().chain(platforms) {
        let schema = known[name.as_str()].as_value();
        let value: toml::Value = toml::from_str(&text).unwrap();
        assert_eq!(fits(&value, schema, schema), Ok(()), "{name}");
    }
    let broken: toml::Value = toml::from_str("[[host]]\nname = \"x\"\nowner = \"nobody\"").unwrap();
    let schema = known["hosts"].as_value();
    assert!(fits(&broken, schema, schema).is_err());
}
