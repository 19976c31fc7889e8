"""What is said where a gateway is started by hand or a file is written by an administrator."""

STARTING = {
    "address_in_use": "Cannot listen on {host}:{port}: {cause}.",
    "bad_configuration": "{name}: {faults}",
    "bad_configuration.encoding": "{name} is not in UTF-8. Save it as UTF-8.",
    "bad_configuration.field": "{name}, settings.{field}: {reason}",
    "bad_configuration.no_toml": "{name} is not TOML: {cause}.",
    "bad_configuration.unreadable": "The file {path} cannot be read: {cause}.",
    "data_folder.not_made": "The data folder cannot be made: {cause}.",
    "database_elsewhere": (
        "The database of this data folder is on a server. Name it in the configuration, as url under [database]."
    ),
    "database_gone.server": (
        "The database on the server is empty, but the data folder holds stored files or a database of its own. "
        "Nothing was changed. Name the database that belongs to this folder, or take an empty folder."
    ),
    "database_in_use": "Another gateway works on this database. End that one first.",
    "database_not_utf8": (
        "The database is in {encoding}. Make one in UTF-8: createdb --encoding UTF8 --template template0 NAME."
    ),
    "database_password_in_url": (
        "The password must not stand in the url of the database. Give it as the credential database-password, or in "
        "the environment as CONNECT_DATABASE_PASSWORD."
    ),
    "database_password_missing": (
        "The database server asks for a password. Give it as the credential database-password, or in the environment "
        "as CONNECT_DATABASE_PASSWORD."
    ),
    "database_refused": "The database server does not let the gateway in: {cause}.",
    "database_too_old": "The database server is PostgreSQL {version}. Version 15 or later is needed.",
    "database_unreachable": "The database server {where} cannot be reached: {cause}.",
    "database_url": "The url of the database must be of the form postgresql://USER@SERVER/DATABASE.",
    "ledger_behind.server": (
        "Delivery {delivery} was handed over, and the database does not know of it, so it is an older copy. Nothing "
        "was sent. Put back the newest copy. To go on with this one, look first what went out since, and take the "
        "folder journals out of the data folder."
    ),
    "other_data_folder": (
        "The database belongs to another data folder. Nothing was changed. Start the gateway on that folder, or name "
        "another database."
    ),
    "other_mode.practice": "This data folder is for practice mode: start it with --practice, or name another folder.",
    "other_mode.real": "This data folder is for real work: start it without --practice, or name another folder.",
    "sqlite_too_old": "SQLite {version} can lose committed rows. Install pysqlite3 0.6.1 or newer.",
}
