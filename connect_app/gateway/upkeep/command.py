"""``connect-app gateway WORD``: one function for each word."""

import argparse
import logging
import sys
from collections.abc import Callable

from connect_app.domain.errors import ConnectError
from connect_app.gateway.process.configuration import read_configuration
from connect_app.gateway.upkeep import users
from connect_app.gateway.upkeep.backing_up import back_up
from connect_app.gateway.upkeep.backup_folder import read_backup, verify
from connect_app.gateway.upkeep.beginning import begin
from connect_app.gateway.upkeep.checking import check_all
from connect_app.gateway.upkeep.restoring import restore
from connect_app.system.private import write_privately


def run(arguments: argparse.Namespace) -> int:
    """Do what the word says; return the exit code."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    write_privately()
    try:
        return _WORDS[arguments.word](arguments)
    except ConnectError as error:
        print(error.sentence, file=sys.stderr)
    except OSError as error:
        print(f"{error.filename or 'The disk'}: {error.strerror}. See what was said before.", file=sys.stderr)
    return 2


def _init(arguments: argparse.Namespace) -> int:
    for line in begin(arguments.data, arguments.config, arguments.company, arguments.org_number, arguments.country):
        print(line)
    return 0


def _check(arguments: argparse.Namespace) -> int:
    if arguments.backup is not None:
        found = read_backup(arguments.backup)
        verify(found)
        print(f"The backup of {found.made_at} is whole: {len(found.files)} files, {found.bytes:,} bytes.")
        return 0
    lines = check_all(arguments.data, arguments.config, is_deep=arguments.deep)
    for line in lines:
        print(f"{line.mark}  {line.text}")
    return 1 if any(line.is_fault for line in lines) else 0


def _backup(arguments: argparse.Namespace) -> int:
    made = back_up(arguments.data, read_configuration(arguments.config).server, arguments.to)
    print(f"The backup in {arguments.to} is whole: {made.files} files, {made.bytes:,} bytes.")
    for name in made.damaged:
        print(f"The stored file {name} was damaged on the disk already.", file=sys.stderr)
    return 1 if made.damaged else 0


def _restore(arguments: argparse.Namespace) -> int:
    server = read_configuration(arguments.config).server
    held = restore(arguments.source, arguments.data, server, is_as_it_was=arguments.nothing_sent_since)
    print(f"The backup was put back into {arguments.data}, and every file is as it was written.")
    if not arguments.nothing_sent_since:
        print(f"Held until a person says whether it went out: {held} deliveries. Then start the gateway.")
    return 0


_WORDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "init": _init,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
    "user": users.run,
}
