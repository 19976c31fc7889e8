"""Mending what was uploaded so that it fits the channels of its invoice; the original is kept beside it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from connect_app.contract.companies import Settings
from connect_app.documents.mending.fitting import Mender, mend_to_fit
from connect_app.documents.mending.steps import Fix, Mended
from connect_app.domain.channel import Channel
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say
from connect_app.gateway.company.settings import channel_profiles
from connect_app.gateway.intake.attaching import Inspector


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be mended, as the form says it. ``quarters``: turns of 90 degrees, clockwise."""

    fix: Fix
    password: str | None = None
    quarters: int = 1


def wish_of(fix: str | None, password: str | None, quarters: str | None) -> Wish | None:
    """Return what the form asks for, None for nothing; raises FixData ``unknown_fix`` or ``missing_password``."""
    if not fix:
        return None
    if fix not in list(Fix):
        raise FixData("unknown_fix", say("unknown_fix", fix=fix[:40], fixes=tuple(one.value for one in Fix)))
    if fix == Fix.UNLOCK and not password:
        raise FixData("missing_password", say("missing_password"))
    turns = int(quarters) if quarters in ("1", "2", "3") else 1
    return Wish(Fix(fix), password, turns)


def mended(
    mender: Mender, inspector: Inspector, path: Path, name: str, wish: Wish, settings: Settings, to: Iterable[Channel]
) -> tuple[Mended, str]:
    """Return a file mended for these channels, and its new name; raises FixData and TryLater as the mender does."""
    facts, profiles = inspector.inspect(path, name), channel_profiles(settings)
    return mend_to_fit(
        mender, path, facts, name, wish.fix, profiles, to, password=wish.password, quarters=wish.quarters
    )
