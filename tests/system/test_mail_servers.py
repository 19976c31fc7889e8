"""Real mail through each mail server that offices have, to a far server with every outcome that practice mode knows.

State, code and owner of each delivery and the state of its invoice are exact, whoever wrote the report.
"""

from collections import Counter
from pathlib import Path

import pytest

from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, deliveries, delivery, send, until, upload_all
from tests.system.far_server import far_server
from tests.system.mail_servers import MAIL_SERVERS, MailServer, running
from tests.system.test_postfix import hand_in, use_server

pytestmark = [pytest.mark.root_only, pytest.mark.full, pytest.mark.timeout(600)]

OUTCOMES: dict[str, tuple[str, tuple[str, str, str] | None]] = {
    "deliver": ("taken@far.example", None),
    "reject": ("somebody@local.example", ("failed", "mail_refused", "you")),
    "bounce": ("unknown@far.example", ("failed", "unknown_address", "you")),
    "mailbox_full": ("full-for-ever@far.example", ("failed", "mailbox_full", "recipient")),
    "greylist": ("greylisted@far.example", None),
    "answer_lost": ("dropped-after@far.example", None),
    "time_out": ("silent@far.example", ("failed", "bounced", "recipient")),
    "refuse_connection": ("taken@nobody.example", ("failed", "bounced", "recipient")),
}
"""By the outcome of practice mode: to whom the mail goes, and what becomes of it; None: it arrives."""
ARRIVES = {"taken@far.example": 1, "greylisted@far.example": 1, "dropped-after@far.example": 2}


@pytest.mark.parametrize("kind", MAIL_SERVERS, ids=lambda kind: kind.name)
def test_each_outcome_ends_in_its_state(kind: MailServer, tmp_path: Path) -> None:
    with far_server() as far, running(kind, far.port) as port, RunningGateway(tmp_path / "data", practice=False) as one:
        use_server(one, port)
        ids = upload_all(one, *(by_mail(address) for address, _ in OUTCOMES.values()))
        send(one, ids)
        by_address = dict(zip((address for address, _ in OUTCOMES.values()), ids, strict=True))
        for address, invoice in by_address.items():
            delivery(one, invoice, "failed" if address.endswith("@local.example") else "accepted")
        back = [address for address, end in OUTCOMES.values() if end is not None and "@local" not in address]
        handed_in: Counter[bytes] = Counter()

        def all_came_back() -> bool:
            for mail in list(far.taken):
                if mail.recipient.startswith("bounces+") and not handed_in[mail.data]:
                    handed_in[mail.data] += 1
                    hand_in(one, mail.data)
            ends = [deliveries(one, by_address[address])[-1]["state"] for address in back]
            return ends == ["failed"] * len(back) and Counter(
                mail.recipient for mail in list(far.taken) if not mail.recipient.startswith("bounces+")
            ) == Counter(ARRIVES)

        until("all arrived or came back", all_came_back, 120)
        found = {name: _end(one, by_address[address]) for name, (address, _) in OUTCOMES.items()}
        wanted = {name: end or ("accepted", None, None) for name, (_, end) in OUTCOMES.items()}
        assert found == wanted
        states = {name: one.get(f"/invoices/{by_address[address]}").json()["state"] for name, (address, _) in
                  OUTCOMES.items()}  # fmt: skip
        assert states == {name: "attention" if end else "sent" for name, (_, end) in OUTCOMES.items()}
        assert not one.fault


def _end(gateway: RunningGateway, invoice: str) -> tuple[str, str | None, str | None]:
    (one,) = deliveries(gateway, invoice)
    failure = one["failure"] or {}
    return one["state"], failure.get("code"), failure.get("owner")
