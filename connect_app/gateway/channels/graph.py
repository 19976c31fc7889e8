"""E-mail through Microsoft Graph, for mailboxes that take no SMTP: a draft of our message, written down, then sent.

A draft is sent at most once, whatever comes late, so it is what makes a repeat safe. Its id stands on disk before the
call that sends it; what became of an attempt is seen by where the message lies:

| where | then |
| --- | --- |
| still a draft | it was not sent; a repeat sends the same draft |
| among what was sent | it was sent |
| nowhere | nobody knows (moved, deleted, or still on its way): never repeated |

Graph takes the recipients from the message itself, so each delivery has one of its own, addressed to it alone. It may
write the Message-ID anew; reports of mail that came back are placed by the one that it gave.
"""

import base64
import hashlib
import json
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from urllib.parse import quote

from connect_app.domain.channel import Channel
from connect_app.domain.delivery import FailureOwner, NoAnswer, Refused, ServerFault
from connect_app.domain.errors import Bug, ConnectError, FixSettings, TryLater
from connect_app.domain.saying import say
from connect_app.gateway.channels.addresses import as_sent
from connect_app.gateway.channels.copied_mail import as_copy
from connect_app.gateway.channels.graph_wire import GraphAccount, GraphWire
from connect_app.gateway.channels.interface import (
    ABSENT,
    UNKNOWN,
    Acceptance,
    Capability,
    Composed,
    Documents,
    Found,
    Knowledge,
    Pace,
    Parcel,
    Shipment,
)
from connect_app.gateway.channels.mail import Mailbox, MailMaker
from connect_app.gateway.channels.message import message_id
from connect_app.gateway.channels.templates import PROGRAM_TEXTS, Sender, Texts
from connect_app.gateway.providers.interface import Note, Notebook

PROVIDER = "graph"
MESSAGE_ID = "message_id"
"""In a note: the Message-ID that Graph gave."""
SETTLED_S, GIVEN_UP_S = 60.0, 900.0
"""How long after the attempt a draft may still be about to be sent, and how long its copy may be nowhere yet."""
_WHOLE_AT_MOST = 2_900_000  # of a message in one request: Graph takes 4 MB, and it is sent as base64
_FILE_AT_MOST = 2_900_000  # of a file in one request
_PIECE = 10 * 327_680  # of a larger one; Graph wants multiples of 320 KiB
_GONE = 404
_log = logging.getLogger(__name__)


class GraphCarrier(MailMaker):
    """E-mail of one company through Graph. ``notes``: where drafts are written down; ``now``: a clock for tests."""

    def __init__(
        self,
        account: GraphAccount,
        sender: Sender,
        notes: Notebook,
        *,
        texts: Texts = PROGRAM_TEXTS,
        mailbox: Mailbox | None = None,
        pace: Pace | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        def known(given: str) -> str | None:
            return notes.key_of(MESSAGE_ID, given)

        super().__init__(account.from_address, sender, texts, mailbox, known)
        self._account = account
        self._notes = notes
        self._now = now
        self.capability = Capability(Channel.EMAIL, PROVIDER, pace=pace or Pace())

    def compose_together(self, parts: Sequence[tuple[Shipment, Documents]]) -> Composed:
        """Make one message of several invoices, to this delivery's address alone."""
        return super().compose_together([(_to_one(shipment), documents) for shipment, documents in parts])

    def copy(self, data: bytes, copy_id: str, delivery_id: str, to: str) -> bytes:
        """Return the copy of a delivery's mail; its lines say to whom it goes."""
        return as_copy(data, copy_id, delivery_id, self._from_address, only_to=as_sent(to))

    @contextmanager
    def session(self) -> Iterator["GraphSession"]:
        """Sign in, and see whether the mailbox can be written to."""
        with self._wire() as wire:
            look_into(wire)
            yield GraphSession(wire, self._account, self._notes, self._now)

    def find(self, shipment: Shipment) -> Found:
        """See where the message lies; raises TryLater while it may still be on its way."""
        note = self._notes.read(shipment.delivery_id)
        with self._wire() as wire:
            if note is None or "draft" not in note:  # no call that sends was ever made
                remove_left_draft(wire, message_id(shipment.delivery_id, self._account.from_address))
                return ABSENT
            place = where_is(wire, note)
        age_s = (self._now() - datetime.fromisoformat(str(note["begun_at"]))).total_seconds()
        if place == "sent":
            return Found(Knowledge.FOUND, str(note[MESSAGE_ID]))
        if place == "draft" and age_s >= SETTLED_S:
            return ABSENT
        if place == "nowhere" and age_s >= GIVEN_UP_S:
            return UNKNOWN
        raise TryLater("not_settled", say("not_settled"))

    @contextmanager
    def _wire(self) -> Iterator[GraphWire]:
        wire = GraphWire(self._account)
        try:
            yield wire
        finally:
            wire.close()


def _to_one(shipment: Shipment) -> Shipment:
    """Return a shipment whose message names its own recipient only: Graph would send it to everybody in it."""
    letter = shipment.letter
    alone = replace(letter, to=(shipment.address,) if letter.to else (), cc=(), bcc=())
    return replace(shipment, letter=alone, fixed_copy=None)


class GraphSession:
    """An open way to one mailbox."""

    def __init__(self, wire: GraphWire, account: GraphAccount, notes: Notebook, now: Callable[[], datetime]) -> None:
        self._wire = wire
        self._account = account
        self._notes = notes
        self._now = now

    def hand_over(self, parcel: Parcel) -> Acceptance:
        """Send one message. Before a repeat it is seen what became of the draft of the attempt before."""
        key, digest = parcel.shipment.delivery_id, hashlib.sha256(parcel.data).hexdigest()
        note = self._notes.read(key)
        if note is not None and "draft" not in note:
            remove_left_draft(self._wire, message_id(key, self._account.from_address))
            note = None
        if note is not None:
            place = where_is(self._wire, note)
            if place == "sent":
                return Acceptance(str(note[MESSAGE_ID]), say("move.had_arrived"))
            if place == "nowhere":
                raise NoAnswer("no_answer", say("no_answer.mail_server"))
            if note["sha256"] != digest:  # it was composed anew; if this fails nothing was sent
                self._discard(key, str(note["draft"]))
                note = None
        if note is None:
            try:
                note = {**self._drafted(parcel.data), "sha256": digest}
            except ConnectError:
                self._notes.write(key, {"left": True})  # a draft may be there all the same; it is removed first
                raise
        # On disk before the call that sends: whatever happens from here on, it can be seen what became of it.
        self._notes.write(key, {**note, "begun_at": self._now().isoformat()})
        try:
            words = self._wire.send(str(note["draft"]))
        except Refused:
            with suppress(ConnectError):  # nobody shall send it by hand; it was refused in any case
                self._discard(key, str(note["draft"]))
            raise
        return Acceptance(str(note[MESSAGE_ID]), words)

    def send_copy(self, to: str, data: bytes, copy_id: str) -> str:
        """Send the copy of a mail and return the answer's words."""
        del copy_id  # it stands in the mail
        return self.send_notice(to, data)

    def send_notice(self, to: str, data: bytes) -> str:
        """Send a message that is no delivery and return the answer's words; its only recipient is in it."""
        del to
        return self._wire.send(self._drafted(data)["draft"])

    def _drafted(self, data: bytes) -> dict[str, str]:
        """Make a whole draft of a message; what fails leaves none behind, as far as that can be."""
        if len(data) > self._account.max_size:
            size, limit = round(len(data) / 1e6, 1), round(self._account.max_size / 1e6, 1)
            raise Refused("message_too_large", say("message_too_large", size=size, limit=limit), FailureOwner.YOU)
        small, files = parted(data)
        made = self._wire.call("POST", "/messages", body=base64.b64encode(small), kind="text/plain")
        draft, given = made.said.get("id"), made.said.get("internetMessageId")
        if not isinstance(draft, str) or not isinstance(given, str):
            raise ServerFault("mail_server_answer", say("mail_server_answer", answer=str(made.status)))
        try:
            for file in files:
                self._attach(draft, file)
        except ConnectError:
            with suppress(ConnectError):
                self._remove(draft)
            raise
        return {"draft": draft, MESSAGE_ID: given}

    def _attach(self, draft: str, file: MIMEPart) -> None:
        data, name = file.get_payload(decode=True), file.get_filename() or "file"
        assert isinstance(data, bytes)
        kind, path = file.get_content_type(), f"/messages/{_segment(draft)}/attachments"
        if len(data) <= _FILE_AT_MOST:
            body = {"@odata.type": "#microsoft.graph.fileAttachment", "name": name, "contentType": kind}
            self._wire.call("POST", path, body=_json(body | {"contentBytes": base64.b64encode(data).decode()}))
            return
        item = {"attachmentType": "file", "name": name, "size": len(data), "contentType": kind}
        begun = self._wire.call("POST", f"{path}/createUploadSession", body=_json({"AttachmentItem": item}))
        url = str(begun.said.get("uploadUrl") or "")
        if not url.startswith("https://"):
            raise ServerFault("mail_server_answer", say("mail_server_answer", answer=str(begun.status)))
        for start in range(0, len(data), _PIECE):
            self._wire.upload(url, data[start : start + _PIECE], start, len(data))

    def _discard(self, key: str, draft: str) -> None:
        """Remove a draft that was certainly not sent, and write down that there is none any more."""
        self._remove(draft)
        self._notes.write(key, {"left": True})

    def _remove(self, draft: str) -> None:
        self._wire.call("DELETE", f"/messages/{_segment(draft)}", may_be_gone=True)


def look_into(wire: GraphWire) -> None:
    """See whether the mailbox is there and opens; raises as `GraphWire.call` does, but for Refused FixSettings."""
    try:
        wire.call("GET", "/mailFolders/drafts", params={"$select": "id"})
    except Refused as error:
        raise FixSettings("mail_server_settings", error.sentence) from error


def where_is(wire: GraphWire, note: Note) -> str:
    """Say where a message lies that was written down: ``draft``, ``sent`` or ``nowhere``."""
    path = f"/messages/{_segment(str(note['draft']))}"
    answer = wire.call("GET", path, params={"$select": "id,isDraft"}, may_be_gone=True)
    if answer.status != _GONE:
        is_draft = answer.said.get("isDraft")
        return "draft" if is_draft is True else "sent" if is_draft is False else "nowhere"
    return "sent" if _ids_in(wire, "sentitems", str(note[MESSAGE_ID])) else "nowhere"


def remove_left_draft(wire: GraphWire, given: str) -> None:
    """Remove drafts with our own Message-ID that an attempt left which ended before it wrote anything down."""
    try:
        for draft in _ids_in(wire, "drafts", given):
            wire.call("DELETE", f"/messages/{_segment(draft)}", may_be_gone=True)
    except Refused:
        _log.warning("A draft that was never sent may lie in the mailbox")


def _ids_in(wire: GraphWire, folder: str, given: str) -> list[str]:
    asked = {"$filter": f"internetMessageId eq '{given.replace(chr(39), chr(39) * 2)}'", "$select": "id", "$top": "5"}
    found = wire.call("GET", f"/mailFolders/{folder}/messages", params=asked, may_be_gone=True).said.get("value")
    return [str(one["id"]) for one in found if isinstance(one, dict) and "id" in one] if isinstance(found, list) else []


def parted(data: bytes) -> tuple[bytes, list[MIMEPart]]:
    """Return a message that goes in one request, and the files to be added to its draft, the largest first."""
    if len(data) <= _WHOLE_AT_MOST:
        return data, []
    mail = message_from_bytes(data, policy=policy.SMTP)
    assert isinstance(mail, EmailMessage)
    parts = list(mail.iter_parts())
    files = sorted((one for one in parts if one.is_attachment()), key=lambda one: -len(one.as_bytes()))
    apart: list[MIMEPart] = []
    while files and len(mail.as_bytes()) > _WHOLE_AT_MOST:
        apart.append(files.pop(0))
        mail.set_payload([one for one in parts if one not in apart])
    if len(small := mail.as_bytes()) > _WHOLE_AT_MOST:
        raise Bug("message_too_large", say("message_too_large", size=round(len(small) / 1e6, 1), limit=2.9))
    return small, apart


def _segment(text: str) -> str:
    return quote(text, safe="")


def _json(said: object) -> bytes:
    return json.dumps(said).encode()
