"""The practice printer: the real print folder, with chosen outcomes. What it printed stands in the folder."""

import json
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from connect_app.contract.deliveries import Failure
from connect_app.contract.practice import InboxAttachment, OutcomeRule
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import FailureOwner, NoAnswer, Refused
from connect_app.domain.errors import TryLater
from connect_app.domain.saying import say
from connect_app.gateway.channels.interface import Found, News, Parcel
from connect_app.gateway.channels.print_folder import FolderPrinter
from connect_app.gateway.practice.outcomes import BACK_LATER, answer_delay_s
from connect_app.gateway.practice.world import Arrival, PracticeWorld, now_us

_RETURNED = Failure(
    code="letter_returned",
    message=say("letter_returned"),
    owner=FailureOwner.YOU,
)


class PracticePrinter:
    """A Printer that puts its jobs into ``folder`` and takes them up into the practice inbox."""

    name = "practice"

    def __init__(self, world: PracticeWorld, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._world = world
        self._folder = folder
        self._lock = threading.Lock()
        self._printer = FolderPrinter(folder, is_emptied=False)

    def put(self, parcel: Parcel, name: str) -> str:
        """Put a job, or do what was chosen for its address."""
        address = parcel.shipment.address
        rule = self._world.rule_for(Channel.PRINT, address)
        attempt = self._world.count_attempt(parcel.shipment.delivery_id)
        if rule.outcome not in ("deliver", *BACK_LATER):
            time.sleep(answer_delay_s(rule))
        if rule.outcome == "reject":
            raise Refused("print_refused", say("print_refused"), FailureOwner.YOU)
        if rule.outcome == "refuse_connection":
            raise TryLater("print_folder", say("print_folder"))
        if rule.outcome == "greylist" and attempt == 1:
            raise TryLater("printer_busy", say("printer_busy"))
        if rule.outcome == "time_out":
            raise NoAnswer("no_answer", say("no_answer.printer_silent"))
        self._printer.put(parcel, name)
        if rule.outcome == "answer_lost":
            raise NoAnswer("no_answer", say("no_answer.printer_lost"))
        return f"{name}.pdf"

    def find(self, name: str) -> Found:
        """Look for the ticket."""
        return self._printer.find(name)

    def news(self, cursor: str | None) -> tuple[tuple[News, ...], str | None]:
        """Return letters that came back."""
        self.take_up()
        rows, cursor = self._world.news(Channel.PRINT, cursor)
        news = tuple(
            News(body.decode(), datetime.fromtimestamp(at / 1_000_000, UTC), _RETURNED.message, _RETURNED)
            for at, body in rows
        )
        return news, cursor

    def take_up(self) -> None:
        """Note every job in the folder that was not noted yet: a job is there once its ticket is."""
        with self._lock:  # of two at the same time each would note what the other does
            for path in sorted(self._folder.glob("*.json")):
                key = f"print:{path.stem}"
                if self._world.find(key) is None:
                    self._note(path, key)

    def _note(self, path: Path, key: str) -> None:
        ticket = json.loads(path.read_bytes())
        address = ticket["recipient"]["name"]
        rule = self._world.rule_for(Channel.PRINT, address)
        due_at = now_us() + int(rule.delay_s * 1_000_000)
        returned = ticket["delivery_id"].encode() if rule.outcome in BACK_LATER else None
        self._world.arrive(_arrival(path, key, ticket, rule, due_at), returned, due_at)


def _arrival(path: Path, key: str, ticket: dict[str, object], rule: OutcomeRule, due_at: int) -> Arrival:
    attachments = ticket["attachments"]
    assert isinstance(attachments, list)
    recipient = ticket["recipient"]
    assert isinstance(recipient, dict)
    return Arrival(
        channel=Channel.PRINT,
        key=key,
        address=recipient["name"],
        raw=path.with_suffix(".pdf").read_bytes(),
        arrives_at=due_at,
        invoice_numbers=[str(ticket["invoice_number"])],
        attachments=[InboxAttachment.model_validate(one) for one in attachments],
        subject=str(ticket["file"]),
        is_delivered=rule.outcome not in BACK_LATER,
    )
