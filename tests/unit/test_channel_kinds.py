"""A channel is one record: what is so of it is asked there, and few rooms know it by name."""

import re
from pathlib import Path

import pytest

import connect_app
from connect_app.domain.channel import (
    DATA_CHANNEL,
    LETTER_CHANNEL,
    PAPER_CHANNEL,
    AddressRule,
    Channel,
    default_profiles,
    kind_of,
)

PACKAGE = Path(connect_app.__file__).parent
_NAMED = re.compile(
    r"\bChannel\.(EINVOICE|EMAIL|PRINT)\b"
    r"|\bchannel\w*\b.*\"(einvoice|email|print)\"|\"(einvoice|email|print)\".*\bchannel\w*\b"
)
_ROOMS = {
    "domain",  # the record itself, and the rules by which a route is chosen
    "gateway/channels",  # each carrier says which one it is
    "gateway/company",  # what a company has set up for each
    "gateway/practice",  # the other side of each, played
    "desktop/text",  # what is said of each
}
_HISTORY = "gateway/store/migrations"  # what stands there was done


def _room(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return "/".join(parts[:2]) if parts[0] in ("gateway", "desktop") else parts[0]


def test_few_rooms_name_a_channel() -> None:
    found: dict[str, list[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith(_HISTORY) and _NAMED.search(path.read_text(encoding="utf-8")):
            found.setdefault(_room(path), []).append(name)
    assert {room: names for room, names in found.items() if room not in _ROOMS} == {}
    assert set(found) == _ROOMS


@pytest.mark.parametrize("channel", list(Channel))
def test_each_channel_is_asked_by_its_record(channel: Channel) -> None:
    kind = kind_of(channel.value)
    assert kind is channel.kind
    assert kind.profile.channel is channel
    assert default_profiles()[channel] is kind.profile
    assert kind.settings


def test_what_stands_for_a_channel_is_one_of_its_kind() -> None:
    assert (LETTER_CHANNEL, DATA_CHANNEL, PAPER_CHANNEL) == (Channel.EMAIL, Channel.EINVOICE, Channel.PRINT)
    assert sorted(str(one.kind.address) for one in Channel) == sorted(str(one) for one in AddressRule)
    by_setting = [name for one in Channel for name in one.kind.settings]
    assert len(by_setting) == len(set(by_setting))  # a changed setting wakes one channel, never a wrong one


def test_of_a_channel_that_nobody_knows_nothing_is_so() -> None:
    kind = kind_of("pigeon")
    assert kind.address is None
    assert not (kind.has_letter or kind.carries_data or kind.can_bounce or kind.awaits_receipt)
