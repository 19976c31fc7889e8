"""Mail through Microsoft Graph: each message once, whatever fails and whenever the process dies."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from connect_app.domain.delivery import AskedToWait, FailureOwner, NoAnswer, Refused, ServerFault
from connect_app.domain.errors import ConnectError, FixSettings, SignIn, TryLater
from connect_app.gateway.channels import graph_wire
from connect_app.gateway.channels.graph import GIVEN_UP_S, MESSAGE_ID, SETTLED_S, GraphCarrier, parted
from connect_app.gateway.channels.graph_wire import GraphAccount
from connect_app.gateway.channels.interface import Acceptance, Knowledge, Letter, Parcel
from connect_app.gateway.channels.mail import told_by
from connect_app.gateway.channels.templates import Sender
from connect_app.gateway.providers.notebook import LooseNotebook
from tests.contract.shipments import shipment
from tests.gateway.test_real_accounts import make_certificate
from tests.mail_providers.graph import RESOURCE, FakeGraph, fault
from tests.mail_providers.token_server import USER, FakeTokenServer, Grant
from tests.operators.fake import Reply

CUSTOMER = "kund@example.org"
SEND = "/messages/[^/]+/send"


@dataclass
class Side:
    """The mailbox behind Graph, and our side of it, whose process may die and begin anew on the same notes."""

    graph: FakeGraph
    tokens: FakeTokenServer
    notes: LooseNotebook
    at: datetime
    max_size: int = 35_000_000

    def carrier(self) -> GraphCarrier:
        def token(fresh: bool) -> str:
            if fresh or "kept" not in self.tokens.access:
                self.tokens.access["fresh"] = Grant(USER, frozenset({RESOURCE + "Mail.Send"}))
                return "fresh"
            return "kept"

        account = GraphAccount("127.0.0.1", self.graph.port, USER, token, USER, self.max_size)
        return GraphCarrier(account, Sender("Nordlys"), self.notes, now=lambda: self.at)

    def parcel(self, letter: Letter | None = None) -> Parcel:
        one, documents = shipment(CUSTOMER)
        one = replace(one, letter=letter or Letter())
        return Parcel(one, self.carrier().compose(one, documents).data)

    def hand_over(self, parcel: Parcel) -> Acceptance:
        with self.carrier().session() as session:
            return session.hand_over(parcel)

    def later(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_certificate(tmp_path_factory.mktemp("ca"))


@pytest.fixture
def side(certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Side]:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    tokens = FakeTokenServer(certificate)
    tokens.access["kept"] = Grant(USER, frozenset({RESOURCE + "Mail.Send"}))
    graph = FakeGraph(tokens, certificate)
    yield Side(graph, tokens, LooseNotebook(), datetime(2026, 12, 1, tzinfo=UTC))
    graph.close()
    tokens.close()


def test_a_message_is_drafted_written_down_and_sent(side: Side) -> None:
    parcel = side.parcel()
    taken = side.hand_over(parcel)
    (arrived,) = side.graph.arrived
    assert (arrived.recipients, taken.reference) == ([CUSTOMER], arrived.given)
    assert list(arrived.attachments) == [f"invoice-{parcel.shipment.number}.pdf", "time.pdf"]
    note = side.notes.read(parcel.shipment.delivery_id)
    assert note is not None
    assert (note["draft"], note[MESSAGE_ID]) == (arrived.id, arrived.given)
    found = side.carrier().find(parcel.shipment)
    assert (found.knowledge, found.reference) == (Knowledge.FOUND, arrived.given)


def test_each_of_several_recipients_gets_a_message_of_its_own(side: Side) -> None:
    letter = Letter(to=("a@example.org", CUSTOMER), cc=("boss@example.org",), bcc=("hidden@example.org",))
    side.hand_over(side.parcel(letter))
    assert side.graph.arrived[0].recipients == [CUSTOMER]


def test_large_files_are_uploaded_in_pieces_and_the_size_is_bounded(side: Side) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = USER, CUSTOMER, "Faktura"
    mail.set_content("Hej")
    files = {"small.pdf": b"s" * 1_000, "middle.pdf": b"m" * 2_800_000, "large.pdf": b"l" * 7_000_001}
    for name, data in files.items():
        mail.add_attachment(data, "application", "pdf", filename=name)
    whole = mail.as_bytes().replace(b"\n", b"\r\n")
    one, _ = shipment(CUSTOMER)
    side.hand_over(Parcel(one, whole))
    assert side.graph.arrived[0].attachments == files
    assert side.graph.count("PUT", "/upload/.*") == 3
    side.max_size = 5_000_000
    with pytest.raises(Refused) as caught:
        side.hand_over(Parcel(shipment(CUSTOMER)[0], whole))
    assert (caught.value.code, caught.value.owner) == ("message_too_large", FailureOwner.YOU)
    assert parted(b"small") == (b"small", [])


class ProcessDied(BaseException):
    """The process ends here."""


def die_at(patch: pytest.MonkeyPatch, number: int) -> Callable[[], int]:
    """Die before (odd) or after (even) the n-th half step of talking to Graph; return what counts them."""
    steps = 0
    asked = graph_wire.GraphWire._asked

    def step() -> None:
        nonlocal steps
        steps += 1
        if steps == number:
            raise ProcessDied

    def dying(wire: Any, *given: Any) -> Any:
        step()
        answer = asked(wire, *given)
        step()
        return answer

    patch.setattr(graph_wire.GraphWire, "_asked", dying)
    return lambda: steps


@pytest.mark.parametrize("rewrites", [True, False])
def test_whenever_the_process_dies_the_message_goes_once(
    side: Side, rewrites: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    side.graph.rewrites = rewrites
    number, ends = 1, Counter[str]()
    while True:
        parcel, before = side.parcel(), len(side.graph.arrived)
        with monkeypatch.context() as patch:
            count = die_at(patch, number)
            with suppress(ProcessDied):
                side.hand_over(parcel)
            is_over = count() < number
        if is_over:
            break
        sent_by_then = len(side.graph.arrived) - before
        side.later(SETTLED_S)
        found = side.carrier().find(parcel.shipment)
        assert found.knowledge is (Knowledge.FOUND if sent_by_then else Knowledge.ABSENT), f"died at {number}"
        if found.knowledge is Knowledge.ABSENT:
            side.hand_over(parcel)
        assert len(side.graph.arrived) - before == 1, f"died at {number}"
        ends[found.knowledge.value] += 1
        number += 1
    assert number == 7, "the mailbox, the draft and the sending, before and after each"
    assert ends == {"absent": 5, "found": 1}
    assert len(side.graph.of_folder("drafts")) == (1 if rewrites else 0), "one that nobody had written down, if found"


def test_a_lost_answer_is_never_repeated_before_it_is_seen_where_the_message_lies(side: Side) -> None:
    parcel = side.parcel()
    side.graph.fail("POST", SEND, "after")
    with pytest.raises(NoAnswer):
        side.hand_over(parcel)
    assert side.carrier().find(parcel.shipment).knowledge is Knowledge.FOUND
    side.hand_over(parcel)  # whoever repeats it all the same finds it
    assert len(side.graph.arrived) == 1


def test_a_draft_that_may_be_about_to_be_sent_is_waited_for_and_sent_at_most_once(side: Side) -> None:
    parcel = side.parcel()
    side.graph.fail("POST", SEND, "before")
    with pytest.raises(NoAnswer):
        side.hand_over(parcel)
    with pytest.raises(TryLater) as caught:
        side.carrier().find(parcel.shipment)
    assert caught.value.code == "not_settled"
    side.later(SETTLED_S)
    assert side.carrier().find(parcel.shipment).knowledge is Knowledge.ABSENT
    side.hand_over(parcel)
    assert len(side.graph.arrived) == len(side.graph.messages) == 1, "it was the same draft"


def test_a_draft_of_other_bytes_makes_room_for_the_new_ones(side: Side) -> None:
    parcel = side.parcel()
    side.graph.fail("POST", SEND, "instead", Reply(429))
    with pytest.raises(AskedToWait):
        side.hand_over(parcel)
    again = replace(parcel, data=parcel.data.replace(b"Subject: ", b"Subject: New "))
    side.hand_over(again)
    assert [str(one.mail["Subject"])[:4] for one in side.graph.arrived] == ["New "]
    assert side.graph.of_folder("drafts") == []


def test_what_is_nowhere_is_never_sent_again(side: Side) -> None:
    parcel = side.parcel()
    side.graph.fail("POST", SEND, "after")
    with pytest.raises(NoAnswer):
        side.hand_over(parcel)
    side.graph.messages.clear()  # somebody emptied the folder
    with pytest.raises(TryLater):
        side.carrier().find(parcel.shipment)
    with pytest.raises(NoAnswer):
        side.hand_over(parcel)
    side.later(GIVEN_UP_S)
    assert side.carrier().find(parcel.shipment).knowledge is Knowledge.UNKNOWN
    assert len(side.graph.arrived) == 1


def test_a_copy_that_is_kept_under_another_id_is_found_by_its_message_id(side: Side) -> None:
    parcel = side.parcel()
    side.hand_over(parcel)
    (kept,) = side.graph.messages.values()
    side.graph.messages = {"moved": replace(kept, id="moved")}
    assert side.carrier().find(parcel.shipment).knowledge is Knowledge.FOUND


@pytest.mark.parametrize("status", [200, 204, 302, 404, 409, 500])
def test_only_202_counts_as_taken(side: Side, status: int) -> None:
    parcel = side.parcel()
    side.graph.fail("POST", SEND, "instead", Reply(status))
    with pytest.raises(NoAnswer):
        side.hand_over(parcel)


@pytest.mark.parametrize(
    ("where", "reply", "kind", "is_left"),
    [
        (SEND, fault(403, "ErrorSendAsDenied"), Refused, False),
        (SEND, fault(400, "ErrorInvalidRecipients"), Refused, False),
        ("/messages", fault(403, "ErrorAccessDenied"), FixSettings, False),
        ("/messages", fault(413, "RequestEntityTooLarge"), Refused, False),
        ("/messages", Reply(503), ServerFault, False),
        (SEND, Reply(429, headers={"Retry-After": "7"}), AskedToWait, True),
    ],
)
def test_refusals_are_told_apart_and_the_next_attempt_goes_once(
    side: Side, where: str, reply: Reply, kind: type[ConnectError], is_left: bool
) -> None:
    parcel = side.parcel()
    side.graph.fail("POST", where, "instead", reply)
    with pytest.raises(kind) as caught:
        side.hand_over(parcel)
    if isinstance(caught.value, AskedToWait):
        assert caught.value.wait_s == 7
    assert len(side.graph.of_folder("drafts")) == is_left, "nobody shall send by hand what was refused"
    side.hand_over(parcel)  # whoever mended what was refused tries it again
    assert len(side.graph.arrived) == 1


def test_a_token_that_ended_is_renewed_once_and_a_revoked_one_is_said(side: Side) -> None:
    side.tokens.end_access()
    side.tokens.access["kept"] = Grant(USER, frozenset({"https://outlook.office.com/SMTP.Send"}))
    side.hand_over(side.parcel())
    assert len(side.graph.arrived) == 1
    side.graph.fail("GET", "/mailFolders/drafts", "instead", Reply(401), count=2)
    with pytest.raises(SignIn):
        side.hand_over(side.parcel())


def test_a_report_is_placed_by_the_message_id_that_graph_gave(side: Side) -> None:
    parcel = side.parcel()
    side.hand_over(parcel)
    (arrived,) = side.graph.arrived
    report = (
        "From: postmaster@outlook.example\r\nTo: faktura@nordlys.example\r\nSubject: Undeliverable: Faktura\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\nMIME-Version: 1.0\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns;outlook.example\r\n\r\n"
        f"Final-Recipient: rfc822;{CUSTOMER}\r\nAction: failed\r\nStatus: 5.1.10\r\n"
        "Diagnostic-Code: smtp;550 5.1.10 RecipientNotFound\r\n\r\n"
        "--b\r\nContent-Type: message/rfc822\r\n\r\n"
        f"Message-ID: {arrived.given}\r\nSubject: Faktura\r\n\r\nHej\r\n--b--\r\n"
    ).encode()

    def known(given: str) -> str | None:
        return side.notes.key_of(MESSAGE_ID, given)

    (news,) = told_by(report, datetime.now(UTC), known)
    assert getattr(news, "delivery_id", None) == parcel.shipment.delivery_id
    (unplaced,) = told_by(report, datetime.now(UTC))
    assert not hasattr(unplaced, "delivery_id")
