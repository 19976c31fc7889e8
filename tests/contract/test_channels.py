"""The contract of channels (`channels.interface`), held by every one of them against the practice world."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from connect_app.contract.practice import OutcomeRule
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import NoAnswer, Refused
from connect_app.domain.errors import TryLater
from connect_app.gateway.channels import interface
from connect_app.gateway.channels.einvoice import EInvoiceCarrier
from connect_app.gateway.channels.interface import Knowledge, Parcel
from connect_app.gateway.channels.mail import MailCarrier
from connect_app.gateway.channels.print_folder import FolderPrinter
from connect_app.gateway.channels.printing import PrintCarrier
from connect_app.gateway.channels.smtp import SmtpAccount
from connect_app.gateway.channels.templates import Sender
from connect_app.gateway.practice.mail_server import FROM_ADDRESS, HOST, PracticeMailServer
from connect_app.gateway.practice.network import PracticeNetwork
from connect_app.gateway.practice.printer import PracticePrinter
from connect_app.gateway.practice.world import PracticeWorld
from tests.contract.shipments import shipment


@dataclass
class Side:
    """A channel, the world behind it, and an address that it takes."""

    channel: interface.Carrier
    world: PracticeWorld
    printer: PracticePrinter
    address: str

    def choose(self, outcome: str) -> None:
        self.world.set_rules([OutcomeRule.model_validate({"match": "*", "outcome": outcome})])

    def arrived(self) -> int:
        self.printer.take_up()
        return len(self.world.inbox())

    def hand_over(self, parcel: Parcel) -> interface.Acceptance:
        with self.channel.session() as session:
            return session.hand_over(parcel)

    def parcel(self) -> Parcel:
        one, documents = shipment(self.address)
        composed = self.channel.compose(one, documents)
        return Parcel(one, composed.data, composed.label)


@pytest.fixture(params=list(Channel))
def side(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Side]:
    world = PracticeWorld(tmp_path)
    printer = PracticePrinter(world, tmp_path / "print")
    server = PracticeMailServer(world)
    server.start()
    account = SmtpAccount(HOST, server.port, FROM_ADDRESS, "none", timeout_s=0.7)
    mail = MailCarrier(account, Sender("Nordlys"), mailbox=server, find=server.find)
    made = {
        Channel.EMAIL: Side(mail, world, printer, "kund@example.org"),
        Channel.EINVOICE: Side(EInvoiceCarrier(PracticeNetwork(world)), world, printer, "0088:7300010000001"),
        Channel.PRINT: Side(PrintCarrier(printer), world, printer, "Kund AB"),
    }
    yield made[request.param]
    server.stop()
    world.close()


def test_composing_sends_nothing_and_may_be_repeated(side: Side) -> None:
    one, documents = shipment(side.address)
    first, second = side.channel.compose(one, documents), side.channel.compose(one, documents)
    assert len(first.data) > 0
    assert len(first.data) == len(second.data)
    assert side.arrived() == 0
    assert side.channel.find(one).knowledge is Knowledge.ABSENT


def test_what_was_accepted_has_arrived_once_and_is_found(side: Side) -> None:
    parcel = side.parcel()
    accepted = side.hand_over(parcel)
    assert accepted.reference
    assert side.arrived() == 1
    found = side.channel.find(parcel.shipment)
    assert (found.knowledge, found.reference) == (Knowledge.FOUND, accepted.reference)


def test_a_verdict_leaves_nothing_behind(side: Side) -> None:
    side.choose("reject")
    parcel = side.parcel()
    with pytest.raises(Refused):
        side.hand_over(parcel)
    assert side.arrived() == 0
    assert side.channel.find(parcel.shipment).knowledge is Knowledge.ABSENT


@pytest.mark.parametrize("outcome", ["refuse_connection", "greylist"])
def test_what_did_not_arrive_is_put_off_and_may_go_again(side: Side, outcome: str) -> None:
    side.choose(outcome)
    parcel = side.parcel()
    with pytest.raises(TryLater) as caught:
        side.hand_over(parcel)
    assert not isinstance(caught.value, NoAnswer)
    assert side.arrived() == 0
    side.choose("deliver")
    side.hand_over(parcel)
    assert side.arrived() == 1


def test_a_lost_answer_is_told_from_a_passing_fault(side: Side) -> None:
    side.choose("answer_lost")
    parcel = side.parcel()
    with pytest.raises(NoAnswer):
        side.hand_over(parcel)
    assert side.arrived() == 1
    assert side.channel.find(parcel.shipment).knowledge is not Knowledge.ABSENT


def test_silence_leaves_nothing_behind(side: Side) -> None:
    side.choose("time_out")
    parcel = side.parcel()
    with pytest.raises(TryLater):
        side.hand_over(parcel)
    assert side.arrived() == 0
    assert side.channel.find(parcel.shipment).knowledge is Knowledge.ABSENT


def test_what_comes_back_is_news_with_a_cursor(side: Side) -> None:
    side.choose("bounce")
    first, second = side.parcel(), side.parcel()
    side.hand_over(first)
    side.hand_over(second)
    news, cursor = side.channel.news(None)
    assert [one.delivery_id for one in news] == [first.shipment.delivery_id, second.shipment.delivery_id]
    assert all(one.failure is not None and one.failure.message for one in news)
    assert side.channel.news(cursor)[0] == ()
    assert side.channel.news(None)[0] == news
    assert side.arrived() == 0


def test_one_session_carries_many(side: Side) -> None:
    parcels = [side.parcel() for _ in range(3)]
    with side.channel.session() as session:
        references = {session.hand_over(parcel).reference for parcel in parcels}
    assert len(references) == 3
    assert side.arrived() == 3


def test_a_job_that_somebody_took_away_is_not_called_absent(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    one, documents = shipment("Kund AB")
    channel = PrintCarrier(printer)
    composed = channel.compose(one, documents)
    with channel.session() as session:
        reference = session.hand_over(Parcel(one, composed.data, composed.label)).reference
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".json", ".pdf"]
    assert channel.find(one).knowledge is Knowledge.FOUND
    for path in tmp_path.iterdir():
        path.unlink()
    assert reference.endswith(".pdf")
    assert channel.find(one).knowledge is Knowledge.UNKNOWN


def test_a_print_folder_that_is_gone_is_a_passing_fault(tmp_path: Path) -> None:
    channel = PrintCarrier(FolderPrinter(tmp_path / "gone"))
    one, documents = shipment("Kund AB")
    composed = channel.compose(one, documents)
    with pytest.raises(TryLater), channel.session() as session:
        session.hand_over(Parcel(one, composed.data, composed.label))
    with pytest.raises(TryLater):
        channel.find(one)
