"""Channels, and what may travel on each: limits are data of a network profile, never code."""

from dataclasses import dataclass
from enum import StrEnum


class Channel(StrEnum):
    """How one invoice reaches one recipient."""

    EINVOICE = "einvoice"
    EMAIL = "email"
    PRINT = "print"


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


def default_profiles(*, own_print_layout: bool = False) -> dict[Channel, ChannelProfile]:
    """Return the profile of each channel, as `channels.md` states them."""
    return {
        Channel.EINVOICE: EINVOICE_PEPPOL,
        Channel.EMAIL: EMAIL_DEFAULT,
        Channel.PRINT: PRINT_OWN_LAYOUT if own_print_layout else PRINT_DEFAULT,
    }
