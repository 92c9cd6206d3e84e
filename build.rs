//! Makes one typed function per message of `src/text/locales`; a message that is missing in a language fails the build.

use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

fn main() -> ExitCode {
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let options = BuildOptions::default()
        .with_locales_folder("src/text/locales")
        .with_output_file_path(&format!("{out}/l10n.rs"))
        .with_ftl_output(FtlOutputOptions::single_file(&format!(
            "{out}/translations.ftl"
        )))
        .with_lint_level(LintLevel::Strict)
        .without_bidi_isolation();
    build_from_locales_folder(options)
}
