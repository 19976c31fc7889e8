"""P20: print and e-invoice of a send whose mail server hangs, against the same send with a healthy one.

The gateway is in practice mode; a third of the invoices go by mail, by the network and on paper each. Measured is how
long it takes from the press on *Send selected* until all that does not go by mail has gone. With a server that hangs
every mail waits for its time-out, which before there were lanes for each account stopped all channels.
"""

import tempfile
import time
from itertools import count
from pathlib import Path

from benchmarks import measuring
from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, by_network, by_post, choose, upload_all

OF_EACH = 150
GOAL = 1.2
_POLL_S = 0.02
_LIMIT_S = 300.0


def run() -> dict[str, float]:
    """Measure, publish, and return how many times as long it takes beside a server that hangs."""
    turns = count()
    with tempfile.TemporaryDirectory() as folder:
        comparison = measuring.compare(
            ours=lambda: _others_s(Path(folder, str(next(turns))), "time_out"),
            reference=lambda: _others_s(Path(folder, str(next(turns))), "deliver"),
        )
    what = f"{OF_EACH} letters and {OF_EACH} e-invoices beside {OF_EACH} mails to a server that hangs, seconds"
    measuring.publish("p20", what, comparison, GOAL)
    return {"p20": comparison.ratio}


def _others_s(data: Path, outcome: str) -> float:
    """Return how long it takes until all but the mails of one send have gone."""
    gateway = RunningGateway(data)
    gateway.start()
    try:
        choose(gateway, {"channel": "email", "match": "*", "outcome": outcome})
        mails = [by_mail(f"kund{place}@example.org", new_number()) for place in range(OF_EACH)]
        others = [by_network(number=new_number()) for _ in range(OF_EACH)]
        others += [by_post(f"Kund {place}", new_number()) for place in range(OF_EACH)]
        ids = upload_all(gateway, *mails, *others)
        begun = time.perf_counter()
        sent = gateway.post("/sends", json={"invoice_ids": ids, "missing_attachments": "send"})
        sent.raise_for_status()
        left = len(others)
        while left > 0:
            time.sleep(_POLL_S)
            left = len(others) - _arrived(gateway)
            if time.perf_counter() - begun > _LIMIT_S:
                raise AssertionError(f"{left} letters and e-invoices did not go within {_LIMIT_S:.0f} s")
        return time.perf_counter() - begun
    finally:
        gateway.kill()  # its lanes may still wait for the server
        gateway.http.close()


def _arrived(gateway: RunningGateway) -> int:
    """Return how many letters and e-invoices arrived."""
    items = gateway.http.get(f"{gateway.url}/v1/practice/inbox", timeout=20).json()["items"]
    return sum(one["channel"] != "email" for one in items)


if __name__ == "__main__":
    run()
