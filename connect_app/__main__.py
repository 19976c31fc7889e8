"""The command line: the desktop client (default), the gateway, the tour, and sending from a script.

Every command imports what it needs itself, so that none pays for another's libraries.
"""

import argparse
import gc
import io
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

DOCUMENT_WORKER = "document-worker"
"""What a packaged program is started with to check documents in a process of its own."""
TEMPLATE_WORKER = "template-worker"
"""The same for filling in templates."""
LAYOUT_WORKER = "layout-worker"
RULE_WORKER = "rule-worker"
"""The same for laying out invoices."""
WORKBOOK_WORKER = "workbook-worker"
"""The same for reading workbooks into registers."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that stands in ``argv`` (the process's own arguments if left out); return its exit code."""
    _say_what_can_be_said()
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == [DOCUMENT_WORKER]:
        from connect_app.documents.child import main as work

        return work() or 0
    if words[:1] == [TEMPLATE_WORKER]:
        from connect_app.gateway.channels.template_child import main as fill_in

        return fill_in()
    if words[:1] == [LAYOUT_WORKER]:
        from connect_app.documents.layout_child import main as lay_out

        return lay_out()
    if words[:1] == [RULE_WORKER]:
        from connect_app.documents.rule_child import main as judge

        return judge()
    if words[:1] == [WORKBOOK_WORKER]:
        from connect_app.gateway.registers.workbook_child import main as read_workbooks

        return read_workbooks()
    parser = make_parser()
    arguments = parser.parse_args(words)
    command: str | None = arguments.command
    if command and (arguments.window_practice or arguments.window_real or arguments.window_data):
        # "--practice send" must not be taken for "send", which sends for real.
        parser.error(f"--practice, --real and --data before {command} are for the window; put them after {command}")
    if command == "gateway":
        if arguments.data is None:
            parser.error("the gateway needs its folder: --data DIR")
        return _gateway(arguments)
    if command == "tour":
        return _tour(arguments)
    if command == "send":
        return _send(arguments)
    if command == "open":
        from connect_app.desktop.main import run as open_window

        return open_window(data=arguments.data, files=arguments.files)
    return _desktop(arguments)


def _say_what_can_be_said() -> None:
    """Let a letter that the terminal does not know become a question mark instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="replace")


class _Version(argparse.Action):
    """Says the version; which commit it is is asked only then."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:
        super().__init__(option_strings, argparse.SUPPRESS, nargs=0, help=help)

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: object, values: object, option_string: str | None = None
    ) -> None:
        from connect_app.built_from import version_and_commit

        print(f"Connect {version_and_commit()}")
        parser.exit()


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="connect-app",
        description="Send a company's invoices with their attachments, and see each one arrive. "
        "Without a command the window opens.",
    )
    parser.add_argument("--version", action=_Version, help="say version and commit, and end")
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument(
        "--practice",
        action="store_true",
        dest="window_practice",
        help="open in practice mode: nothing leaves this computer",
    )
    mode.add_argument(
        "--real", action="store_true", dest="window_real", help="open for real work, with your own accounts"
    )
    parser.add_argument("--data", type=Path, metavar="DIR", dest="window_data", help="keep everything in this folder")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_open(
        commands.add_parser("open", help="open files in the window, in the one that is there already if there is")
    )
    _add_gateway(commands.add_parser("gateway", help="run a gateway in the foreground"))
    _add_tour(commands.add_parser("tour", help="show the main job in the real windows, with a picture per step"))
    from connect_app.headless.arguments import add_send_arguments

    add_send_arguments(commands)
    return parser


def _add_open(parser: argparse.ArgumentParser) -> None:
    parser.description = "Open files in the window as if they were dropped on it: what a double click on them does."
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="an invoice file, or several")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder with everything that the window keeps")


def _add_gateway(parser: argparse.ArgumentParser) -> None:
    from connect_app.gateway.upkeep.arguments import add_place, add_words

    parser.description = (
        "Run a gateway in the foreground; SIGTERM ends it cleanly. "
        "When it is ready it says in DIR/gateway.json where it is and with which token."
    )
    add_place(parser)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1: this computer only)")
    parser.add_argument("--port", type=_port, default=0, help="port to listen on (0: any free one)")
    parser.add_argument("--practice", action="store_true", help="practice mode: nothing leaves this computer")
    parser.add_argument(
        "--rebuild",
        action="store_true",
        help="agree, after damage was found, that the list of invoices is built anew from the stored files; then end",
    )
    add_words(parser)


def _add_tour(parser: argparse.ArgumentParser) -> None:
    parser.description = "Drive the real windows through the whole job, and write a picture of every step."
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder for the pictures")


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port between 0 and 65535")
    return int(text)


def _gateway(arguments: argparse.Namespace) -> int:
    if arguments.word is not None:
        from connect_app.gateway.upkeep.command import run as do

        return do(arguments)
    if arguments.rebuild:
        from connect_app.gateway.damage.asking import agree_by_command

        return agree_by_command(arguments.data, print)
    with _reading_undisturbed():
        from connect_app.gateway.main import run

    return run(arguments.data, arguments.host, arguments.port, arguments.practice, arguments.config)


def _tour(arguments: argparse.Namespace) -> int:
    from connect_app.desktop.tour import run

    return run(arguments.out)


def _send(arguments: argparse.Namespace) -> int:
    with _reading_undisturbed():
        from connect_app.headless.command import run

    return run(arguments)


@contextmanager
def _reading_undisturbed() -> Iterator[None]:
    """Read a part of the program without looking for garbage in it, then or later: that costs a sixth of a start."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _desktop(arguments: argparse.Namespace) -> int:
    # A start makes tens of thousands of objects that stay; looking for garbage among them costs a tenth of it. The
    # window switches it on again with its first paint.
    gc.disable()
    from connect_app.desktop.main import run

    practice = True if arguments.window_practice else False if arguments.window_real else None
    return run(practice=practice, data=arguments.window_data)


if __name__ == "__main__":
    sys.exit(main())
