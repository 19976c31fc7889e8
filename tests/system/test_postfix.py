"""Real mail through a real Postfix to a far server that refuses, puts off, fills up and drops the line.

Every mail arrives once or comes back, and every report that Postfix writes ends in the right state.
"""

import os
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from email import message_from_bytes, message_from_string, policy
from email.message import Message
from pathlib import Path
from typing import Any

import dkim
import pytest

from connect_app.gateway.channels.addresses import as_sent
from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, complete, deliveries, delivery, evidence, send, until, upload_all
from tests.system.far_server import FarServer, Taken, far_server
from tests.system.postfix import Postfix, install_postfix

pytestmark = [pytest.mark.root_only, pytest.mark.timeout(240)]

LIFETIME_S = 8
SIZE_LIMIT = 300_000
BOUNCES = "bounces@bounce.example"

FATES: dict[str, tuple[str, str] | None] = {
    "taken": None,
    "unknown": ("unknown_address", "you"),
    "refused": ("bounced", "recipient"),
    "greylisted": None,
    "full": ("mailbox_full", "recipient"),
    "full-for-ever": ("mailbox_full", "recipient"),
    "dropped-before": None,
    "dropped-in": None,
    "dropped-after": None,
    "always-dropped": ("bounced", "recipient"),
    "never-data": ("bounced", "recipient"),
    "slow": None,
    "taken.ș": None,
    "unknown.å": ("unknown_address", "you"),
    "taken@råd": None,
    "unknown@råd": ("unknown_address", "you"),
}
"""What becomes of a mail by the name of its recipient (see `far_server`): it arrives, or code and owner of its end."""


@dataclass(frozen=True, slots=True)
class Journey:
    """Mails that were sent to everybody twice: to a server that writes reports as asked, and to one that is not asked.

    ``mailbox``: where the reports arrived; ``invoices`` and ``fates`` are by recipient.
    """

    gateway: RunningGateway
    postfix: Postfix
    far: FarServer
    mailbox: FarServer
    invoices: dict[str, str] = field(default_factory=dict)
    fates: dict[str, tuple[str, str] | None] = field(default_factory=dict)

    def ids(self) -> dict[str, str]:
        """Return the delivery ids by recipient."""
        return {address: deliveries(self.gateway, one)[-1]["id"] for address, one in self.invoices.items()}


@pytest.fixture(scope="module")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journey]:
    install_postfix()
    with ExitStack() as stack:
        far, mailbox = stack.enter_context(far_server()), stack.enter_context(far_server())
        routes = {"bounce.example": mailbox.port, "*": far.port}
        postfix = stack.enter_context(Postfix(routes, lifetime_s=LIFETIME_S, size_limit=SIZE_LIMIT))
        gateway = stack.enter_context(RunningGateway(tmp_path_factory.mktemp("gateway") / "data", practice=False))
        made = Journey(gateway, postfix, far, mailbox)
        for port, kind in ((postfix.port, "asked"), (postfix.plain_port, "unasked")):
            use_server(gateway, port)
            fates = {address_of(name, kind): fate for name, fate in FATES.items()}
            made.invoices.update(send_to(gateway, list(fates), "accepted"))
            made.fates.update(fates)
        until("Postfix is done with all", lambda: postfix.is_empty, LIFETIME_S + 30)
        yield made
        assert not gateway.fault


def use_server(gateway: RunningGateway, port: int) -> None:
    smtp = {"host": "127.0.0.1", "port": port, "security": "none", "from_address": "faktura@nordlys.example"}
    changes = {"smtp": smtp, "bounce_address": BOUNCES, "attachments_enabled": True}
    answer = gateway.http.patch(gateway.company_url + "/settings", json=changes, timeout=10)
    assert answer.status_code == 200, answer.text


def send_to(gateway: RunningGateway, addresses: list[str], state: str) -> dict[str, str]:
    """Send an invoice to each, wait until all are in this state, and return the invoices by address."""
    ids = upload_all(gateway, *(by_mail(address, new_number(), str(n)) for n, address in enumerate(addresses, 7000)))
    receipt = complete(gateway, send(gateway, ids)["id"])
    assert receipt[state] == len(addresses), receipt
    return dict(zip(addresses, ids, strict=True))


def address_of(name: str, kind: str) -> str:
    local, _, domain = name.partition("@")
    return f"{local}.{kind}@{domain or 'far'}.example"


def actions(data: bytes) -> list[str]:
    """Return what a report says of its recipients, read without Connect's own code."""
    return [str(block["Action"]) for part in message_from_bytes(data).walk() if "delivery-status" in
            part.get_content_type() for block in status_blocks(part) if block["Action"]]  # fmt: skip


def status_blocks(part: Message) -> list[Message]:
    payload = part.get_payload()
    if part.get_content_type() == "message/delivery-status":
        return list(payload)
    text = payload[0].as_string() if isinstance(payload, list) else str(payload)
    return [message_from_bytes(block.encode()) for block in text.split("\n\n")]


def reports(journey: Journey, action: str) -> dict[str, list[bytes]]:
    """Return the reports with an action by the delivery that they went back to."""
    found: dict[str, list[bytes]] = {}
    for one in journey.mailbox.taken:
        bounce_to = re.fullmatch(r"bounces\+([0-9a-f-]{36})@bounce\.example", one.recipient)
        assert bounce_to is not None, one.recipient
        assert one.sender == ""
        if actions(one.data) == [action]:
            found.setdefault(bounce_to[1], []).append(one.data)
    return found


def test_each_mail_arrives_once_or_comes_back(journey: Journey) -> None:
    assert set(re.findall(r"client=\S+", journey.postfix.log)) == {"client=unknown[127.0.0.1]"}
    given = re.findall(r"postfix/smtpd\[\d+\]: \w+: client=", journey.postfix.log)
    assert len(given) == len(journey.invoices) == 2 * len(FATES)
    taken = Counter(one.recipient for one in journey.far.taken)
    # Postfix sends again what was taken without an answer: the same mail, for the recipient's server to see.
    wanted = {as_sent(address): 2 if address.startswith("dropped-after") else 1
              for address, fate in journey.fates.items() if fate is None}  # fmt: skip
    assert taken == wanted
    assert len({one.data for one in journey.far.taken}) == len(wanted)
    ids = journey.ids()
    failed = {ids[address] for address, fate in journey.fates.items() if fate is not None}
    assert {one: len(found) for one, found in reports(journey, "failed").items()} == dict.fromkeys(failed, 1)


def test_what_arrives_is_what_was_sent_and_its_signature_holds(journey: Journey) -> None:
    key, public = signing_key()
    by_recipient = {as_sent(address): invoice for address, invoice in journey.invoices.items()}
    for one in journey.far.taken:
        files = evidence(journey.gateway, by_recipient[one.recipient])
        (sent,) = [data for name, data in files.items() if name.endswith("/sent.eml")]
        assert one.data.endswith(sent)
        mail = message_from_string(one.data.decode(), policy=policy.default)
        assert one.sender == f"bounces+{mail['X-Delivery-Id']}@bounce.example"
        assert [to.addr_spec for to in mail["To"].addresses] == [one.recipient]
        headers = [b"from", b"to", b"subject", b"date", b"message-id", b"content-type", b"x-invoice-number"]
        signed = dkim.sign(sent, b"s1", b"nordlys.example", key, canonicalize=(b"simple", b"simple"),
                           include_headers=headers)  # fmt: skip
        assert dkim.verify(signed + one.data, dnsfunc=lambda _name, timeout=5: public)
        assert not dkim.verify(signed + one.data.replace(b"%PDF", b"%FDP").replace(b"JVBE", b"JVBF"),
                               dnsfunc=lambda _name, timeout=5: public)  # fmt: skip


def signing_key() -> tuple[bytes, bytes]:
    """Return a private key, and what a name server would say of the public one."""
    pytest.importorskip("cryptography")
    import base64

    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(65537, 2048)
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption())
    public = key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return key.private_bytes(*form), b"v=DKIM1; k=rsa; p=" + base64.b64encode(public)


def hand_in(gateway: RunningGateway, data: bytes) -> list[dict[str, Any]]:
    answer = gateway.post("/bounce-reports", files={"file": ("report.eml", data)})
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["reports"]
    return found


def test_every_report_ends_in_the_right_state(journey: Journey) -> None:
    gateway, ids = journey.gateway, journey.ids()
    late = [data for found in reports(journey, "delayed").values() for data in found]
    assert len(late) > len(FATES) / 2
    outcomes = [one["outcome"] for data in late for one in hand_in(gateway, data)]
    assert set(outcomes) <= {"ignored"}
    assert states(journey) == dict.fromkeys(journey.invoices, ("accepted", None, None))

    failed = reports(journey, "failed")
    a, b = ids["unknown.asked@far.example"], ids["taken.asked@far.example"]
    forged = failed[a][0].replace(a.encode(), b.encode())
    assert [one["outcome"] for one in hand_in(gateway, forged)] == ["ignored"]
    cursor = gateway.get("/events").json()["next_cursor"]
    for (data,) in failed.values():
        (told,) = hand_in(gateway, data)
        assert (told["outcome"], told["delivery_id"] in failed) == ("failed", True)
        again = hand_in(gateway, data)
        assert [one["outcome"] for one in again] == ["ignored"]
    wanted = {address: ("failed", *fate) if fate else ("accepted", None, None) for address, fate in
              journey.fates.items()}  # fmt: skip
    assert states(journey) == wanted
    moved = Counter(one["object_id"] for one in events_since(gateway, cursor) if one["kind"] == "delivery.moved")
    assert moved == dict.fromkeys(failed, 1)


def states(journey: Journey) -> dict[str, tuple[str, str | None, str | None]]:
    found = {}
    for address, invoice in journey.invoices.items():
        (one,) = deliveries(journey.gateway, invoice)
        failure = one["failure"] or {}
        found[address] = (one["state"], failure.get("code"), failure.get("owner"))
    return found


def events_since(gateway: RunningGateway, cursor: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = gateway.get("/events", after=cursor, limit=500).json()["items"]
    return items


def test_what_postfix_itself_refuses_or_puts_off_ends_at_once(journey: Journey, tmp_path: Path) -> None:
    gateway, postfix = journey.gateway, journey.postfix
    nobody, grey, big = (f"{name}@own.example" for name in ("nobody", "grey", "big"))
    postfix.answer({nobody: "550 5.1.1 unknown here", grey: "450 4.7.1 come back later"})
    postfix.reload()
    use_server(gateway, postfix.port)
    given = journey.postfix.log.count("client=")
    invoices = upload_all(gateway, *(by_mail(address) for address in (nobody, grey, big)))
    noise = gateway.attach(invoices[2], "noise.png", png(tmp_path, SIZE_LIMIT))
    assert noise.status_code == 201, noise.text
    send(gateway, invoices)
    refused, too_big = delivery(gateway, invoices[0], "failed"), delivery(gateway, invoices[2], "failed")
    assert (refused["failure"]["code"], refused["failure"]["owner"]) == ("mail_refused", "you")
    assert (too_big["failure"]["code"], too_big["failure"]["owner"]) == ("message_too_large", "you")
    put_off = delivery(gateway, invoices[1], "deferred")
    assert put_off["next_attempt_at"] is not None
    assert journey.postfix.log.count("client=") == given

    postfix.answer({})
    postfix.reload()
    assert gateway.post(f"/deliveries/{put_off['id']}/retry").status_code == 200
    assert delivery(gateway, invoices[1], "accepted")["attempt_count"] == 2
    taken = until("it arrived", lambda: arrived(journey.far, "@own.example"))
    assert [one.recipient for one in taken] == [grey]


def arrived(far: FarServer, domain: str) -> list[Taken]:
    return [one for one in far.taken if one.recipient.endswith(domain)]


def png(folder: Path, size: int) -> bytes:
    """Return a picture of noise that is at least so many bytes."""
    from PIL import Image

    side = int((size / 3) ** 0.5) + 1
    path = folder / "noise.png"
    Image.frombytes("RGB", (side, side), os.urandom(side * side * 3)).save(path)
    return path.read_bytes()
