"""The words after ``connect-app gateway``; without one the gateway runs. They take the same folder and settings."""

import argparse
from pathlib import Path

EPILOG = """\
exit codes of the words:
  0  done; of check: all is well
  1  check found something that has to be put right, or a stored file was damaged already when it was backed up
  2  nothing was done, for the reason that was said
"""
ROLES = ("admin", "clerk", "reader")
_FOLDER = "the folder with everything it keeps"
_SETTINGS = "the administrator's settings (TOML)"


def add_place(parser: argparse.ArgumentParser, *, is_word: bool = False) -> None:
    """Add data folder and settings; what stood before a word counts unless it is said after it, too."""
    default = argparse.SUPPRESS if is_word else None
    parser.add_argument("--data", type=Path, metavar="DIR", default=default, help=_FOLDER)
    parser.add_argument("--config", type=Path, metavar="FILE", default=default, help=_SETTINGS)


def add_words(parser: argparse.ArgumentParser) -> None:
    """Add the words of upkeep to the gateway's own parser."""
    parser.formatter_class, parser.epilog = argparse.RawDescriptionHelpFormatter, EPILOG
    words = parser.add_subparsers(dest="word", metavar="WORD", title="words")

    init = words.add_parser("init", help="write the settings of a new gateway, and say what is next")
    init.add_argument("--company", metavar="NAME", help="the company's name")
    init.add_argument("--org-number", metavar="NUMBER", help="its organisation number")
    init.add_argument("--country", metavar="CODE", help="its country, such as SE")

    check = words.add_parser("check", help="look whether settings, folder, database and stored files are in order")
    check.add_argument("--deep", action="store_true", help="read every stored file, too")
    check.add_argument("--backup", type=Path, metavar="FOLDER", help="look through this backup instead")

    backup = words.add_parser("backup", help="copy everything into a new folder, also while the gateway runs")
    backup.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="the new folder")

    restore = words.add_parser("restore", help="put a backup back into an empty data folder")
    restore.add_argument("--from", type=Path, required=True, metavar="FOLDER", dest="source", help="the backup")
    restore.add_argument(
        "--nothing-sent-since",
        action="store_true",
        help="no gateway worked on this data after the backup, as when it moves to another computer; without this "
        "everything that was under way or waiting is held until a person says whether it went out",
    )
    for word in (init, check, backup, restore, *_add_user_words(words)):
        add_place(word, is_word=True)


def _add_user_words(words: "argparse._SubParsersAction[argparse.ArgumentParser]") -> list[argparse.ArgumentParser]:
    user = words.add_parser("user", help="say who may sign in, also while the gateway runs")
    doings = user.add_subparsers(dest="doing", metavar="DOING", title="doings", required=True)

    add = doings.add_parser("add", help="add a user; the first one is made so")
    listed = doings.add_parser("list", help="list the users, and what their scripts have tokens for")
    password = doings.add_parser("password", help="give a user another password, and sign them out everywhere")
    role = doings.add_parser("role", help="give a user another role")
    lock = doings.add_parser("lock", help="sign a user out everywhere, and let them not sign in")
    unlock = doings.add_parser("unlock", help="let a locked user sign in again")
    remove = doings.add_parser("remove", help="let a user work for the company no longer")
    token = doings.add_parser("token", help="print a new token with which a script works as a user")
    for one in (add, password, role, lock, unlock, remove, token):
        one.add_argument("username", metavar="USERNAME")
    add.add_argument("--role", choices=ROLES, default="clerk", help="what the user may do (default: clerk)")
    role.add_argument("role", choices=ROLES)
    add.add_argument("--name", metavar="NAME", help="what the user is called in lists (default: the user name)")
    add.add_argument("--email", metavar="ADDRESS", help="the user's e-mail address")
    for one in (add, password):
        one.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    for one in (add, listed, role, remove):
        one.add_argument("--company", metavar="NAME", default="", help="for which company, where there are several")
    token.add_argument("--label", required=True, metavar="TEXT", help="what the token is for")
    token.add_argument("--withdraw", action="store_true", help="end the token of this label instead")
    return [user, add, listed, password, role, lock, unlock, remove, token]
