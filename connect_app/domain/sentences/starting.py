"""What is said where a gateway is started by hand or a file is written by an administrator."""

STARTING = {
    "address_in_use": "Cannot listen on {host}:{port}: {cause}.",
    "bad_configuration": "{name}: {faults}",
    "bad_configuration.encoding": "{name} is not in UTF-8. Save it as UTF-8.",
    "bad_configuration.field": "{name}, settings.{field}: {reason}",
    "bad_configuration.no_toml": "{name} is not TOML: {cause}.",
    "bad_configuration.unreadable": "The file {path} cannot be read: {cause}.",
    "data_folder.not_made": "The data folder cannot be made: {cause}.",
    "other_mode.practice": "This data folder is for practice mode: start it with --practice, or name another folder.",
    "other_mode.real": "This data folder is for real work: start it without --practice, or name another folder.",
    "sqlite_too_old": "SQLite {version} can lose committed rows. Install pysqlite3 0.6.1 or newer.",
}
