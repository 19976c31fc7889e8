"""A mailbox server for tests: IMAP4rev1 over real sockets, as much of it as reading needs, with faults on demand.

It keeps what a reader may not do: ``commands`` tells all that was asked, and a body that is fetched without PEEK from a
folder that was opened by SELECT is marked as seen.
"""

import base64
import contextlib
import json
import re
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

USER, PASSWORD, TOKEN = "bounces@nordlys.example", 'a "secret" of this mailbox', "good-token"

_DATE = "%d-%b-%Y"


@dataclass
class Stored:
    """A message in a folder."""

    uid: int
    at: datetime
    data: bytes
    flags: set[str] = field(default_factory=set)


@dataclass
class Folder:
    """A folder: its UIDVALIDITY, what LIST says of it, and its messages."""

    validity: int = 7
    mark: str = ""
    messages: list[Stored] = field(default_factory=list)

    def put(self, *mails: bytes, at: datetime | None = None) -> None:
        """Let mails arrive, unread."""
        for data in mails:
            uid = self.messages[-1].uid + 1 if self.messages else 1
            self.messages.append(Stored(uid, at or datetime.now(UTC), data))


class ImapServer(socketserver.ThreadingTCPServer):
    """Listens on loopback while its context lasts.

    ``fault`` is asked before each command line is answered: ``drop`` hangs up, ``hang`` never answers, ``no`` refuses.
    ``on_append`` says what becomes of a message: empty, it is kept; ``late``, kept without an answer; ``lost``, not
    kept and no answer; else the words of a refusal.
    ``tls``: certificate and key; with ``from_the_start`` TLS begins with the first byte, else by STARTTLS.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, tls: tuple[Path, Path] | None = None, *, from_the_start: bool = False) -> None:
        super().__init__(("127.0.0.1", 0), _Conversation)
        self.inbox = Folder()
        self.folders = {"INBOX": self.inbox}
        self.commands: list[str] = []
        self.capabilities = "IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2"
        self.on_append: Callable[[], str] = lambda: ""
        self.fault: Callable[[str], str | None] = lambda _line: None
        self.lets_in: Callable[[str, str], bool] = lambda user, token: (user, token) == (USER, TOKEN)
        self.context: ssl.SSLContext | None = None
        self.from_the_start = from_the_start
        self.ended = threading.Event()
        if tls is not None:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(*tls)
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.ended.set()
        self.shutdown()
        self._thread.join()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: readers hang up in the middle."""

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self.server_address[1])

    def settings(self, **changes: Any) -> dict[str, Any]:
        """Return the company setting that reads this mailbox."""
        account = {"host": "127.0.0.1", "port": self.port, "security": "none", "username": USER, "password": PASSWORD}
        return account | changes

    def bodies(self) -> list[int]:
        """Return the UIDs whose bodies were asked for, in order."""
        asked = (re.match(r"UID FETCH (\d+) .*BODY", line) for line in self.commands)
        return [int(match[1]) for match in asked if match]


class _Conversation(socketserver.StreamRequestHandler):
    """One connection."""

    server: ImapServer

    def setup(self) -> None:
        if self.server.context is not None and self.server.from_the_start:
            wrap = self.server.context.wrap_socket
            self.request = wrap(self.request, server_side=True, do_handshake_on_connect=False)
        super().setup()
        self.folder: Folder | None = None
        self.is_read_only = True

    def finish(self) -> None:
        with contextlib.suppress(OSError):
            super().finish()
        self.request.close()

    def handle(self) -> None:
        with contextlib.suppress(OSError):
            self._say("* OK ready")
            while line := self.rfile.readline().decode().rstrip("\r\n"):
                tag, _, rest = line.partition(" ")
                self.server.commands.append(re.sub(r"(?i)^(LOGIN) .*", r"\1", rest))
                fault = self.server.fault(rest)
                if fault == "hang":
                    self.server.ended.wait(30)
                if fault in ("drop", "hang"):
                    return
                if fault == "no":
                    self._say(f"{tag} NO not now")
                elif not self._answer(tag, rest):
                    return

    def _say(self, text: str) -> None:
        self.wfile.write(text.encode() + b"\r\n")

    def _answer(self, tag: str, rest: str) -> bool:
        """Answer one command; False at the end."""
        name = rest.partition(" ")[0].upper()
        if name == "LOGOUT":
            self._say(f"* BYE\r\n{tag} OK done")
            return False
        if name == "CAPABILITY":
            starttls = " STARTTLS" if self.server.context and not self.server.from_the_start else ""
            self._say(f"* CAPABILITY {self.server.capabilities}{starttls}\r\n{tag} OK done")
        elif name == "STARTTLS" and self.server.context is not None:
            self._say(f"{tag} OK begin")
            wrap = self.server.context.wrap_socket
            self.request = wrap(self.request, server_side=True, do_handshake_on_connect=False)
            self.rfile, self.wfile = self.request.makefile("rb"), self.request.makefile("wb", 0)
        elif name == "LOGIN":
            quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', rest)
            good = [re.sub(r"\\(.)", r"\1", one) for one in quoted] == [USER, PASSWORD]
            self._say(f"{tag} OK welcome" if good else f"{tag} NO [AUTHENTICATIONFAILED] no")
        elif name == "AUTHENTICATE":
            self._say(f"{tag} OK welcome" if self._has_token() else f"{tag} NO [AUTHENTICATIONFAILED] no")
        elif name in ("SELECT", "EXAMINE"):
            self._open(tag, name, rest)
        elif name == "LIST":
            for folder, one in self.server.folders.items():
                self._say(f'* LIST (\\HasNoChildren{" " + one.mark if one.mark else ""}) "/" "{folder}"')
            self._say(f"{tag} OK done")
        elif name == "APPEND":
            return self._append(tag, rest)
        elif rest.upper().startswith("UID SEARCH") and self.folder is not None:
            self._say(f"* SEARCH {' '.join(str(one.uid) for one in self._search(rest))}\r\n{tag} OK done")
        elif rest.upper().startswith("UID FETCH") and self.folder is not None:
            for number, one in enumerate(self.folder.messages, 1):
                if one.uid in _uids(rest.split(" ")[2]):
                    self._fetch(number, one, rest)
            self._say(f"{tag} OK done")
        else:
            self._say(f"{tag} BAD what?")
        return True

    def _append(self, tag: str, rest: str) -> bool:
        """Take a message, or do what ``on_append`` says; False at the end of the conversation."""
        folder = self.server.folders.get(re.findall(r'"((?:[^"\\]|\\.)*)"', rest)[0])
        self._say("+ go on")
        data = self.rfile.read(int(re.findall(r"\{(\d+)\}$", rest)[0]))
        self.rfile.readline()
        told = self.server.on_append()
        if folder is None:
            self._say(f"{tag} NO [TRYCREATE] there is no such folder")
        elif told and told not in ("late", "lost"):
            self._say(f"{tag} NO {told}")
        else:
            if told != "lost":
                folder.put(data)
                folder.messages[-1].flags |= set(re.findall(r"\\\w+", rest))
            if told in ("late", "lost"):  # taken or not: no answer
                return False
            self._say(f"{tag} OK [APPENDUID {folder.validity} {folder.messages[-1].uid}] done")
        return True

    def _has_token(self) -> bool:
        self._say("+ ")
        said = base64.b64decode(self.rfile.readline()).decode()
        user, _, token = said.removesuffix("\x01\x01").partition("\x01auth=Bearer ")
        if self.server.lets_in(user.removeprefix("user="), token):
            return True
        self._say("+ " + base64.b64encode(json.dumps({"status": "400"}).encode()).decode())
        return self.rfile.readline().strip() == b"never"

    def _open(self, tag: str, name: str, rest: str) -> None:
        self.folder = self.server.folders.get(rest.partition(" ")[2].strip('"'))
        self.is_read_only = name == "EXAMINE"
        if self.folder is None:
            self._say(f"{tag} NO there is no such folder")
            return
        self._say(f"* {len(self.folder.messages)} EXISTS\r\n* OK [UIDVALIDITY {self.folder.validity}] valid")
        self._say(f"{tag} OK [{'READ-ONLY' if self.is_read_only else 'READ-WRITE'}] open")

    def _search(self, rest: str) -> Iterator[Stored]:
        assert self.folder is not None
        since = re.search(r"SINCE (\S+?)\)?(?: |$)", rest)
        first = re.search(r"UID (\d+):\*", rest)
        asked = re.search(r'HEADER "?Message-ID"? "([^"]+)"', rest)
        day = datetime.strptime(since[1], _DATE).replace(tzinfo=UTC) if since else None
        newest = self.folder.messages[-1].uid if self.folder.messages else 0
        for one in self.folder.messages:
            if asked is not None and asked[1].encode() not in one.data.partition(b"\r\n\r\n")[0]:
                continue
            # "n:*" has the newest in it, whatever n is (RFC 3501, 6.4.8).
            if (first is None or one.uid >= min(int(first[1]), newest)) and (day is None or one.at >= day):
                yield one

    def _fetch(self, number: int, one: Stored, rest: str) -> None:
        told = f'UID {one.uid} RFC822.SIZE {len(one.data)} INTERNALDATE "{one.at.strftime(_DATE + " %H:%M:%S +0000")}"'
        part = re.search(r"BODY(\.PEEK)?\[\](?:<(\d+)\.(\d+)>)?", rest)
        if part is None:
            self._say(f"* {number} FETCH ({told})")
            return
        if part[1] is None and not self.is_read_only:
            one.flags.add("\\Seen")
        start, length = (int(part[2]), int(part[3])) if part[2] else (0, len(one.data))
        body = one.data[start : start + length]
        self._say(f"* {number} FETCH ({told} BODY[]<{start}> {{{len(body)}}}")
        self.wfile.write(body + b")\r\n")


def _uids(text: str) -> set[int]:
    found: set[int] = set()
    for piece in text.split(","):
        first, _, last = piece.partition(":")
        found |= set(range(int(first), int(last or first) + 1))
    return found
