"""``connect-app send``: the steps of one run, and the exit code that it ends with."""

import argparse
import os
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from connect_app.client.connection import Connection, SharedGateway, by_name
from connect_app.client.embedded import EmbeddedGateway
from connect_app.client.places import find_places
from connect_app.client.refusals import MissingAttachments, NotSendable
from connect_app.client.script_send import Limit, ScriptSend, Wanted
from connect_app.contract.files import Invoice
from connect_app.contract.sends import Send
from connect_app.domain.errors import ConnectError, FixData, FixSettings, SignIn, TryLater
from connect_app.headless.arguments import TOKEN_VARIABLE, ExitCode
from connect_app.headless.report import Report
from connect_app.headless.terminal import Terminal


class Stopped(Exception):
    """The run ends here, with this exit code and this sentence."""

    def __init__(self, code: ExitCode, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence


def run(arguments: argparse.Namespace) -> int:
    """Do what the command line says and return the exit code; see ``connect-app send --help``."""
    terminal = Terminal(sys.stderr, is_quiet=arguments.json)
    report = Report()
    try:
        files = _existing(arguments.files)
        way = _way(arguments)
        try:
            with closing(Connection(way, choose=by_name(arguments.company.strip()))) as connection:
                code = _Run(arguments, ScriptSend(connection, terminal.show), terminal, report).run(files)
        finally:
            if isinstance(way, EmbeddedGateway):
                way.stop()
    except Stopped as stop:
        code, report.message = stop.code, stop.sentence
    except ConnectError as error:
        code, report.message = _code_of(error), _for_scripts(error)
    except KeyboardInterrupt:
        code, report.message = ExitCode.INTERRUPTED, "Interrupted. What was handed to the gateway goes on."
    terminal.end_line()
    _print(report, code, as_json=arguments.json)
    return int(code)


class _Run:
    """One run: everything is checked first, and nothing is sent before all of it is clear."""

    def __init__(self, arguments: argparse.Namespace, script: ScriptSend, terminal: Terminal, report: Report) -> None:
        self._arguments = arguments
        self._script = script
        self._terminal = terminal
        self._report = report

    def run(self, files: Sequence[Path]) -> ExitCode:
        self._report.uploaded = self._script.upload(files)
        has_refused = any(one.problem is not None for one in self._report.uploaded)
        self._attach()
        waiting = self._script.sendable()
        begun_before = {invoice.id for invoice in self._script.invoices} - {invoice.id for invoice in waiting}
        under_way = self._script.under_way()
        send = None
        if waiting:
            self._check_secrets(waiting)
            send = self._report.receipt = self._send(waiting)
        deadline = None if self._arguments.wait is None else time.monotonic() + self._arguments.wait
        for one in under_way:
            self._script.wait(one, deadline)
        if send is not None:
            send = self._report.receipt = self._script.wait(send, deadline)
        self._script.look_again()
        self._report.take_stock(self._script.uploaded, begun_before)
        self._report.limit = self._script.limit
        if send is None:
            self._report.message = _why_nothing_was_sent(self._report)
        if self._script.limit is not None and self._report.on_the_way:
            self._report.message = _held_up(self._script.limit, len(self._report.on_the_way))
        return _outcome(self._report, has_refused=has_refused)

    def _check_secrets(self, waiting: Sequence[Invoice]) -> None:
        try:
            self._script.check_secrets(waiting)
        except FixSettings as error:
            raise Stopped(ExitCode.NOT_SENDABLE, error.sentence) from error

    def _attach(self) -> None:
        wanted = [Wanted(each.number, each.path, each.document_type, each.note) for each in self._arguments.attach]
        try:
            pairs = self._script.match(wanted)
        except FixData as error:
            raise Stopped(ExitCode.USAGE, error.sentence) from error
        self._report.attached = self._script.attach(pairs)
        if any(each.reasons for each in self._report.attached):
            raise Stopped(ExitCode.REFUSED, "An attachment was refused, so nothing was sent.")

    def _send(self, waiting: Sequence[Invoice]) -> Send:
        numbers = {invoice.id: invoice.number for invoice in waiting}
        try:
            return self._script.send(waiting, although_missing=self._arguments.yes)
        except NotSendable as error:
            raise self._refused(error, numbers) from error
        except MissingAttachments as error:
            self._report.missing = [numbers.get(each, each) for each in error.invoices]
            if not self._terminal.can_ask:
                raise Stopped(
                    ExitCode.MISSING_ATTACHMENTS, "Nothing was sent. Say --yes to send them without attachments."
                ) from error
        if not self._is_meant(len(waiting)):
            raise Stopped(ExitCode.MISSING_ATTACHMENTS, "Nothing was sent.")
        self._report.missing = []
        try:
            return self._script.send(waiting, although_missing=True)
        except NotSendable as error:
            raise self._refused(error, numbers) from error

    def _is_meant(self, selected: int) -> bool:
        missing = self._report.missing
        shown = ", ".join(missing[:10]) + (" …" if len(missing) > 10 else "")
        self._terminal.say(f"{len(missing)} of {selected} invoices have no attachment: {shown}")
        return self._terminal.asks("Send all of them all the same?")

    def _refused(self, error: NotSendable, numbers: dict[str, str]) -> Stopped:
        self._report.not_sendable = [
            (numbers.get(item.field, item.field), item.code, item.message) for item in error.errors
        ]
        return Stopped(ExitCode.NOT_SENDABLE, f"{error.sentence} Nothing was sent.")


def _existing(paths: Sequence[Path]) -> list[Path]:
    """Return the files. Raises Stopped with the names of all that are none; nothing is opened, so nothing hangs."""
    bad = [f"{path} {_what_it_is(path)}." for path in paths if not path.is_file()]
    if bad:
        raise Stopped(ExitCode.USAGE, f"{' '.join(bad)} Nothing was sent.")
    return list(paths)


def _what_it_is(path: Path) -> str:
    if path.is_dir():
        return "is a folder"
    return "is a pipe, a socket or a device and no file" if path.exists() else "is not there"


def _way(arguments: argparse.Namespace) -> EmbeddedGateway | SharedGateway:
    if arguments.gateway is None:
        places = find_places(practice=arguments.practice, data=arguments.data)
        return EmbeddedGateway(places.data, practice=arguments.practice)
    token = os.environ.get(TOKEN_VARIABLE, "")
    if not token:
        raise Stopped(ExitCode.USAGE, f"Put the gateway's token into the environment variable {TOKEN_VARIABLE}.")
    return SharedGateway(arguments.gateway, token)


def _why_nothing_was_sent(report: Report) -> str:
    if report.attention:
        return "There is nothing new to send, and some of the invoices that were sent before need attention."
    if report.on_the_way:
        return "There is nothing new to send: all of it was sent before, and some of it is still on its way."
    if report.sent_before:
        return "There is nothing to send: all of it was sent before."
    return "There is nothing to send."


def _held_up(limit: Limit, count: int) -> str:
    until = limit.until.astimezone().strftime("%Y-%m-%d %H:%M")
    waits = "1 invoice waits" if count == 1 else f"{count} invoices wait"
    return (
        f"{limit.sentence} {waits} until {until}. Sending goes on by itself then, if the gateway runs; "
        "running the same command again sends nothing twice."
    )


def _outcome(report: Report, *, has_refused: bool) -> ExitCode:
    """Return the exit code: what a person must see to comes before what time brings."""
    send = report.receipt
    if has_refused:
        return ExitCode.REFUSED
    if report.attention or (send and (send.failed or send.held or send.uncertain or send.skipped or send.cancelled)):
        return ExitCode.NEEDS_ATTENTION
    return ExitCode.STILL_ON_THE_WAY if report.on_the_way or (send and not send.complete) else ExitCode.SENT


def _for_scripts(error: ConnectError) -> str:
    """Return what to say of an error; the sentence for windows promises to go on, and this command has ended."""
    if error.code == "gateway_unreachable":
        return "The gateway does not answer. Run the same command again when it does: nothing is sent twice."
    return error.sentence


def _code_of(error: ConnectError) -> ExitCode:
    if error.code in {"gateway_unreachable", "gateway_unavailable", "gateway_not_trusted", "gateway_start"}:
        return ExitCode.UNREACHABLE
    if error.code in {"which_company", "unknown_company"}:
        return ExitCode.USAGE
    if isinstance(error, FixSettings | SignIn):
        return ExitCode.NOT_SENDABLE
    if isinstance(error, FixData):
        return ExitCode.REFUSED
    return ExitCode.UNREACHABLE if isinstance(error, TryLater) else ExitCode.FAULT


def _print(report: Report, code: ExitCode, *, as_json: bool) -> None:
    if as_json:
        print(report.to_json(code))
        return
    encoding = sys.stdout.encoding or "utf-8"
    for line in report.lines():
        print(line.encode(encoding, "replace").decode(encoding))
    if report.message:
        print(report.message, file=sys.stderr)
