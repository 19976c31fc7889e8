"""Channels: one record for each says what is so of it, and what may travel on it. Limits are data, never code.

Whoever must know whether a mail has a subject, or where a bounce can come from, asks the record for that, and names no
channel: `Channel.EMAIL` and the like stand where a channel is built, worded and chosen, and nowhere else.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto


class Channel(StrEnum):
    """How one invoice reaches one recipient."""

    EINVOICE = "einvoice"
    EMAIL = "email"
    PRINT = "print"

    @property
    def kind(self) -> "ChannelKind":
        """What is so of this channel."""
        return _KINDS[self]


PDF = "application/pdf"
PNG = "image/png"
JPEG = "image/jpeg"
TIFF = "image/tiff"
CSV = "text/csv"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODS = "application/vnd.oasis.opendocument.spreadsheet"

EN16931_MEDIA_TYPES = frozenset({PDF, PNG, JPEG, CSV, XLSX, ODS})
"""The six media types that EN 16931 allows for an embedded attachment (BT-125-1)."""


@dataclass(frozen=True, slots=True)
class ChannelProfile:
    """What one channel accepts. Sizes are bytes; ``total_warning`` counts after base64 (x 4/3)."""

    channel: Channel
    media_types: frozenset[str]
    preferred: frozenset[str]
    """Types outside this set are accepted with a warning, since not every receiver can open them."""
    max_file_size: int = 5_000_000
    max_total_size: int = 50_000_000
    total_warning: int | None = None
    max_files: int = 50
    required_dpi: int | None = None
    """Resolution that a TIFF must have in both directions."""
    paper_pt: tuple[float, float] | None = None
    """Width and height (points, upright) of the paper; larger pages are scaled to it, with a warning."""
    max_pixels: int = 178_956_970
    """Pixels of one picture or page; Pillow's own limit for a decompression bomb."""


A4_PT = (595.276, 841.89)

EINVOICE_PEPPOL = ChannelProfile(Channel.EINVOICE, EN16931_MEDIA_TYPES, frozenset({PDF}))
EMAIL_DEFAULT = ChannelProfile(
    Channel.EMAIL, EN16931_MEDIA_TYPES | {TIFF}, EN16931_MEDIA_TYPES | {TIFF}, total_warning=10_000_000
)
PRINT_DEFAULT = ChannelProfile(
    Channel.PRINT, frozenset({PDF, TIFF}), frozenset({PDF, TIFF}), required_dpi=300, paper_pt=A4_PT
)
PRINT_OWN_LAYOUT = ChannelProfile(Channel.PRINT, frozenset({PDF}), frozenset({PDF}), paper_pt=A4_PT)
"""For companies whose business system's own PDF is printed: TIFF cannot be joined to it."""


class AddressRule(Enum):
    """What the address of a delivery is."""

    MAILBOX = auto()
    """A mail address; registers of the company know it, and a person may type another."""
    PARTICIPANT = auto()
    """``scheme:identifier`` of a network that can be asked whether it knows it."""
    NAME = auto()
    """The buyer's name; where its house stands is on the invoice."""


@dataclass(frozen=True, slots=True)
class ChannelKind:
    """What is so of one channel, beside its carrier (`gateway/channels`), its words and its sign (`desktop/text`)."""

    profile: ChannelProfile
    address: AddressRule | None
    """None only of a channel that nobody knows."""
    ending: str
    """Of a file that holds what was handed over, without the dot."""
    media_type: str
    """Of what is handed over."""
    settings: frozenset[str]
    """The company's settings that may have stopped it."""
    has_letter: bool = False
    """A subject and a text go with the invoice, and may be written for one invoice."""
    carries_data: bool = False
    """The invoice's own data goes, and programs read it; else a picture of it goes, for people."""
    can_bounce: bool = False
    """What was taken may come back as mail that names it."""
    awaits_receipt: bool = False
    """The other side reports on all that it took, so a send is under way until then."""


_KINDS = {
    Channel.EINVOICE: ChannelKind(
        EINVOICE_PEPPOL,
        AddressRule.PARTICIPANT,
        ending="xml",
        media_type="application/xml",
        settings=frozenset({"provider"}),
        carries_data=True,
        awaits_receipt=True,
    ),
    Channel.EMAIL: ChannelKind(
        EMAIL_DEFAULT,
        AddressRule.MAILBOX,
        ending="eml",
        media_type="message/rfc822",
        settings=frozenset({"smtp", "sent_mailbox", "bounce_address", "reply_to", "public_url"}),
        has_letter=True,
        can_bounce=True,
    ),
    Channel.PRINT: ChannelKind(
        PRINT_DEFAULT,
        AddressRule.NAME,
        ending="pdf",
        media_type=PDF,
        settings=frozenset({"print"}),
    ),
}

_BY_TEXT: Mapping[str, ChannelKind] = {channel.value: kind for channel, kind in _KINDS.items()}
_NOTHING = ChannelProfile(Channel.PRINT, frozenset(), frozenset())
_UNKNOWN = ChannelKind(_NOTHING, None, ending="bin", media_type="application/octet-stream", settings=frozenset())


def kind_of(channel: str) -> ChannelKind:
    """Return what is so of the channel that a row of the ledger names; of one that nobody knows nothing is so."""
    return _BY_TEXT.get(channel, _UNKNOWN)


def channel_to(rule: AddressRule) -> Channel:
    """Return the channel whose addresses are of this kind."""
    return next(channel for channel, kind in _KINDS.items() if kind.address is rule)


LETTER_CHANNEL = next(channel for channel, kind in _KINDS.items() if kind.has_letter)
"""By which letters to clients, notices and requests go, and reports of undelivered mail come back."""
DATA_CHANNEL = next(channel for channel, kind in _KINDS.items() if kind.carries_data)
"""By which the invoice's data goes to another program."""
PAPER_CHANNEL = channel_to(AddressRule.NAME)
"""By which an invoice goes that has no electronic address."""


def default_profiles(*, own_print_layout: bool = False) -> dict[Channel, ChannelProfile]:
    """Return the profile of each channel, as `channels.md` states them."""
    profiles = {channel: kind.profile for channel, kind in _KINDS.items()}
    return {**profiles, Channel.PRINT: PRINT_OWN_LAYOUT} if own_print_layout else profiles
