"""What is said where a gateway is started by hand or a file is written by an administrator."""

STARTING = {
    "address_in_use": "Cannot listen on {host}:{port}: {cause}.",
    "backup_exists": (
        "{folder} is there already, and it is not empty. Name a folder that is not there yet. Nothing was written."
    ),
    "backup_inside": ("The backup must not lie in the data folder itself. Name another place. Nothing was written."),
    "backup_newer": (
        "The backup was made by a newer version of Connect ({version}). Nothing was changed. Use that version."
    ),
    "backup_no_gateway": ("No gateway has kept anything in {folder}. Nothing was written."),
    "backup_not_whole": ("{folder} is not a whole backup: {name} is missing, added or changed. Take another backup."),
    "backup_not_whole.no_list": (
        "{folder} is not a backup, or one that was never finished: the file SHA256SUMS is missing. Nothing was changed."
    ),
    "backup_other_database": (
        "The backup is of the other kind of database: in a file, or on a server. Name the settings that it was "
        "made with. Nothing was changed."
    ),
    "backup_restless": (
        "Gateways were started on the data folder while it was copied. Nothing was written. Try again."
    ),
    "bad_configuration": "{name}: {faults}",
    "bad_configuration.encoding": "{name} is not in UTF-8. Save it as UTF-8.",
    "bad_configuration.field": "{name}, settings.{field}: {reason}",
    "bad_configuration.no_toml": "{name} is not TOML: {cause}.",
    "bad_configuration.unreadable": "The file {path} cannot be read: {cause}.",
    "configuration_exists": ("{path} is there already. Nothing was written."),
    "configuration_needed": ("Say with --config where the settings are to be written."),
    "configuration_not_written": ("The file {path} cannot be written: {cause}."),
    "data_folder.not_made": "The data folder cannot be made: {cause}.",
    "database_damaged.copy": (
        "The database cannot be copied: {cause}. Nothing was written. Start the gateway, which looks through it."
    ),
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
    "database_tool_failed": ("{program} did not do its work: {cause}. Nothing of the backup counts."),
    "database_tool_missing": (
        "The database is on a server, so {program} is needed, and it is not here. Install the client programs of "
        "PostgreSQL, or run this where they are: {command}"
    ),
    "database_unreachable": "The database server {where} cannot be reached: {cause}.",
    "database_url": "The url of the database must be of the form postgresql://USER@SERVER/DATABASE.",
    "ledger_behind.server": (
        "Delivery {delivery} was handed over, and the database does not know of it, so it is an older copy. Nothing "
        "was sent. Put back the newest copy. To go on with this one, look first what went out since, and take the "
        "folder journals out of the data folder."
    ),
    "ledger_restored": (
        "A backup of {day} was put back. What came in, was changed or was sent after that is not in it. All that "
        "waited or was under way then is held as perhaps sent: decide for each, or for all, whether it went out."
    ),
    "no_company_yet": "The gateway has no company yet. Start it once, then add users.",
    "not_your_folder": (
        "The data folder belongs to the user {user}, so this has to be run as that user, for instance by sudo -u "
        "{user}. Nothing was done."
    ),
    "other_data_folder": (
        "The database belongs to another data folder. Nothing was changed. Start the gateway on that folder, or name "
        "another database."
    ),
    "other_mode.practice": "This data folder is for practice mode: start it with --practice, or name another folder.",
    "other_mode.real": "This data folder is for real work: start it without --practice, or name another folder.",
    "other_version_runs": (
        "A gateway of another version runs on this folder. Nothing was changed. Use that version's command, or restart "
        "the gateway."
    ),
    "password_needed": "There is no terminal to ask for the password. Say --password-stdin. Nothing was changed.",
    "passwords_differ": "The two passwords differ. Nothing was changed.",
    "restore_not_empty": (
        "The data folder {folder} is not empty. Move what is in it elsewhere first. Nothing was changed."
    ),
    "restore_unfinished": (
        "A backup was being put back into this data folder, and that did not come to its end. Run connect-app "
        "gateway restore once more."
    ),
    "unknown_company.here": "There is no company “{name}”, only {names}. Nothing was changed.",
    "unknown_user": "Nobody signs in as “{username}”.",
    "sqlite_too_old": "SQLite {version} can lose committed rows. Install pysqlite3 0.6.1 or newer.",
    "which_company.here": "There are several companies: {names}. Say which one with --company. Nothing was changed.",
}
