"""Whose rules an invoice says that it follows, by its specification (BT-24)."""

from dataclasses import dataclass

from connect_app.domain.invoice import FileFormat

_CORE = "urn:cen.eu:en16931:2017"


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Which rules count. ``is_core``: those of EN 16931, which a network refuses an invoice for.

    ``is_wider``: an extension that allows what the core does not; sums and lines are its own there.
    """

    is_core: bool = False
    is_wider: bool = False
    is_peppol: bool = False
    is_german: bool = False


def rule_set(profile: str | None, file_format: FileFormat) -> RuleSet:
    """Return the rules of a specification; none for one that is not EN 16931 of 2017."""
    name = (profile or "").strip().lower()
    if not name.startswith(_CORE) or file_format not in (FileFormat.UBL, FileFormat.CII):
        return RuleSet()
    return RuleSet(
        is_core=True,
        is_wider="#conformant#" in name or "extension" in name,
        is_peppol="peppol.eu:2017:poacc:billing" in name,
        is_german="xrechnung" in name or "xeinkauf.de" in name,
    )
