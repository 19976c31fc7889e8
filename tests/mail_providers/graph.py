"""Microsoft Graph as far as mail needs it: drafts, what was sent, attachments; it remembers, and fails where told.

What it does as the real one: a draft keeps its (immutable) id when it is sent, it takes 4 MB a request, a draft can be
sent once, the recipients are those in the message, and the Message-ID may be another than the message had.
"""

import base64
import email.policy
import itertools
import json
import re
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from tests.mail_providers.token_server import FakeTokenServer
from tests.operators.fake import FakeOperator, Handler, Reply, Request

RESOURCE = "https://graph.microsoft.com/"
_LIMIT = 4_000_000


@dataclass
class Kept:
    """A message in the mailbox."""

    id: str
    given: str
    mail: EmailMessage
    folder: str = "drafts"
    files: list[tuple[str, bytes]] = field(default_factory=list)
    pieces: dict[str, bytearray] = field(default_factory=dict)

    @property
    def recipients(self) -> list[str]:
        headers = [one for name in ("To", "Cc", "Bcc") for one in self.mail.get_all(name, [])]
        return [address.addr_spec for header in headers for address in header.addresses]

    @property
    def attachments(self) -> dict[str, bytes]:
        inside = {str(one.get_filename()): one.get_payload(decode=True) for one in self.mail.iter_attachments()}
        return {**inside, **dict(self.files)}

    def told(self) -> dict[str, Any]:
        return {"id": self.id, "isDraft": self.folder == "drafts", "internetMessageId": self.given}


class FakeGraph(FakeOperator):
    """``arrived``: what was sent, in order. ``rewrites``: gives Message-IDs of its own."""

    base_path = "/v1.0/me"

    def __init__(self, tokens: FakeTokenServer, certificate: tuple[Path, Path]) -> None:
        self.tokens = tokens
        self.rewrites = True
        self.messages: dict[str, Kept] = {}
        self.arrived: list[Kept] = []
        self._numbers = itertools.count(1)
        super().__init__(certificate)

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def of_folder(self, folder: str) -> list[Kept]:
        return [one for one in self.messages.values() if one.folder == folder]

    def routes(self) -> list[tuple[str, str, Handler]]:
        return [
            ("GET", "/mailFolders/drafts", lambda _request: Reply(body={"id": "drafts"})),
            ("GET", "/mailFolders/[a-z]+/messages", self._found),
            ("POST", "/messages", self._create),
            ("GET", "/messages/[^/]+", self._get),
            ("DELETE", "/messages/[^/]+", self._delete),
            ("POST", "/messages/[^/]+/send", self._send_draft),
            ("POST", "/messages/[^/]+/attachments", self._attach),
            ("POST", "/messages/[^/]+/attachments/createUploadSession", self._begin_upload),
            ("PUT", "/upload/[^/]+/[^/]+", self._upload),
        ]

    def is_signed_in(self, request: Request) -> bool:
        if request.path.startswith("/upload/"):
            assert "authorization" not in request.headers, "the address is the secret, no token goes there"
            return True
        return self.tokens.lets_in(request.headers.get("authorization", ""), RESOURCE)

    def _create(self, request: Request) -> Reply:
        if len(request.body) > _LIMIT:
            return fault(413, "RequestEntityTooLarge")
        assert request.headers["prefer"] == 'IdType="ImmutableId"'
        mail = message_from_bytes(base64.b64decode(request.body, validate=True), policy=email.policy.default)
        assert isinstance(mail, EmailMessage)
        number = next(self._numbers)
        given = f"<FAKE{number:06}@eurprd.outlook.example>" if self.rewrites else str(mail["Message-ID"])
        made = Kept(f"AAkALg+{number}=", given, mail)
        self.messages[made.id] = made
        return Reply(201, made.told())

    def _message(self, request: Request) -> Kept | None:
        return self.messages.get(request.path.split("/")[2])

    def _get(self, request: Request) -> Reply:
        found = self._message(request)
        return fault(404, "ErrorItemNotFound") if found is None else Reply(body=found.told())

    def _delete(self, request: Request) -> Reply:
        found = self._message(request)
        if found is None:
            return fault(404, "ErrorItemNotFound")
        del self.messages[found.id]
        return Reply(204)

    def _send_draft(self, request: Request) -> Reply:
        found = self._message(request)
        if found is None or found.folder != "drafts":
            return fault(404, "ErrorItemNotFound")
        found.folder = "sentitems"
        self.arrived.append(found)
        return Reply(202)

    def _found(self, request: Request) -> Reply:
        wanted = re.fullmatch("internetMessageId eq '(.*)'", request.query["$filter"])
        assert wanted is not None
        folder = request.path.split("/")[2]
        return Reply(body={"value": [{"id": one.id} for one in self.of_folder(folder) if one.given == wanted[1]]})

    def _attach(self, request: Request) -> Reply:
        found, said = self._message(request), request.json()
        if len(request.body) > _LIMIT:
            return fault(413, "RequestEntityTooLarge")
        assert found is not None
        found.files.append((said["name"], base64.b64decode(said["contentBytes"])))
        return Reply(201, {"id": "1"})

    def _begin_upload(self, request: Request) -> Reply:
        found, said = self._message(request), request.json()["AttachmentItem"]
        assert found is not None
        found.pieces[said["name"]] = bytearray()
        return Reply(201, {"uploadUrl": f"{self.base_url}/upload/{found.id}/{said['name']}"})

    def _upload(self, request: Request) -> Reply:
        _, _, message_id, name = request.path.split("/")
        found = self.messages[message_id]
        span = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+)", request.headers["content-range"])
        assert span is not None
        start, end, total = map(int, span.groups())
        assert start == len(found.pieces[name])
        assert len(request.body) == end - start + 1 <= _LIMIT
        found.pieces[name] += request.body
        if end + 1 < total:
            assert len(request.body) % 327_680 == 0
            return Reply(200, {"nextExpectedRanges": [f"{end + 1}-"]})
        found.files.append((name, bytes(found.pieces.pop(name))))
        return Reply(201)


def fault(status: int, code: str) -> Reply:
    body = json.dumps({"error": {"code": code, "message": "It is as it is."}}).encode()
    return Reply(status, body)
