"""Reports of real mail servers: each is known for what it is, and says the reason that it gives."""

import json
from collections import Counter
from pathlib import Path

import pytest

from connect_app.gateway.channels.bounces import Ignored, Report, read_report

FOLDER = Path(__file__).parents[2].parent / "shared" / "corpus" / "bounces"
ID = b"0193d3c0-1111-7222-8333-444455556666"
NO_BOUNCE = {"feedback", "vacation", "delivered"}
SAYS_UNKNOWN = {"userunknown", "filtered", "hasmoved", "rejected", "suspend"}
"""What the set calls otherwise although the words of the report say that there is no such user."""

pytestmark = pytest.mark.skipif(not FOLDER.exists(), reason="the corpus is not here")


def read(name: str) -> tuple[Report | Ignored, ...]:
    data = (FOLDER / f"{name}.eml").read_bytes().lstrip()
    envelope, _, rest = data.partition(b"\n") if data.startswith(b"From ") else (b"", b"", data)
    return read_report(envelope + b"\nX-Original-To: bounces+" + ID + b"@example.org\n" + rest)


def test_bounces_of_real_servers_are_known_with_their_reasons() -> None:
    count: Counter[str] = Counter()
    wrong = []
    for name, recipients in json.loads((FOLDER / "expected.json").read_text()).items():
        reasons = {one["reason"] for one in recipients}
        found = read(name)
        codes = {one.failure.code for one in found if isinstance(one, Report) and one.failure}
        if reasons <= NO_BOUNCE:
            assert not codes, f"{name} is no bounce"
            continue
        if not codes and any(isinstance(one, Ignored) and "still trying" in one.reason for one in found):
            continue
        count["bounces"] += 1
        count["known"] += bool(codes)
        for reason, code in (("mailboxfull", "mailbox_full"), ("userunknown", "unknown_address")):
            if reasons == {reason}:
                count[reason] += 1
                count[code] += codes == {code}
        if ("mailbox_full" in codes and "mailboxfull" not in reasons) or (
            "unknown_address" in codes and not reasons & SAYS_UNKNOWN
        ):
            wrong.append(name)
    assert wrong == []
    assert count["known"] >= 0.95 * count["bounces"] > 200
    assert count["mailbox_full"] >= 0.94 * count["mailboxfull"] > 15  # of 19 one names no reason but a path
    assert count["unknown_address"] >= 0.95 * count["userunknown"] > 50
