"""How the window opens: practice, real work on this computer, or a company's gateway; asked at the first start."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from connect_app.client.joined import Joined
from connect_app.desktop.background.tasks import Tasks
from connect_app.desktop.style.appearance import Appearance

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from connect_app.client.policy import Policy
    from connect_app.client.preferences import Preferences
    from connect_app.desktop.shell.end_signals import EndSignals
    from connect_app.system.secret_store import SecretStore


@dataclass(frozen=True, slots=True)
class Choice:
    """How the window opens: for practice or real work; ``joined``: at a company's gateway, which says that itself."""

    practice: bool
    joined: Joined | None = None

    @property
    def mode(self) -> str:
        """What the choice is called in the preferences."""
        return mode_word(self.practice) if self.joined is None else "joined"


def keep_choice(preferences: Preferences, chosen: Choice) -> None:
    """Open the same way the next time."""
    preferences.set("mode", chosen.mode)
    if chosen.joined is not None:
        preferences.set("joined", chosen.joined.values())
        preferences.set("real", "joined")


@cache
def secrets_of(base: Path) -> SecretStore:
    """Return where the window keeps its sign-ins: the same while the program runs, also where nothing takes them."""
    from connect_app.system.secret_store import SecretStore

    return SecretStore(base)


def mode_word(practice: bool) -> str:
    """Return what the mode is called in the preferences."""
    return "practice" if practice else "own"


def choose(
    application: QApplication,
    preferences: Preferences,
    end_signals: EndSignals,
    policy: Policy,
    practice: bool | None,
) -> Choice | None:
    """Return how the window opens: as said, as last time, or as the clerk chooses now; None if the clerk went away."""
    if practice is not None:
        return Choice(practice)
    mode, joined = preferences.get("mode") or policy.mode, Joined.of(preferences.get("joined"))
    if mode == "joined" and joined is not None:
        return Choice(joined.is_practice, joined)
    if mode not in ("practice", "own"):
        chosen = _asked(application, preferences, end_signals, policy, is_joining=mode == "joined")
        if chosen is not None:
            keep_choice(preferences, chosen)
        return chosen
    return Choice(mode == "practice")


def _asked(
    application: QApplication, preferences: Preferences, end_signals: EndSignals, policy: Policy, *, is_joining: bool
) -> Choice | None:
    """Ask which door is taken; ``is_joining``: the third, as was laid down for this computer."""
    from connect_app.desktop.settings.first_start import FirstStartDialog

    dialog = FirstStartDialog()
    Appearance(application, preferences.get("appearance", "system"), dialog)
    end_signals.told.connect(dialog.reject)
    while True:
        if is_joining:
            chosen = _join_first(dialog, preferences, end_signals, policy)
            if chosen is not None:
                return chosen
            is_joining = False  # the other doors are open, too
        if dialog.exec() != FirstStartDialog.DialogCode.Accepted:
            return None
        if dialog.door != "joined":
            return Choice(dialog.door == "practice")
        is_joining = True


def _join_first(doors: QWidget, preferences: Preferences, end_signals: EndSignals, policy: Policy) -> Choice | None:
    """Join a gateway before there is a window; None if the clerk went back."""
    from connect_app.client.joining import JoinedGateway
    from connect_app.desktop.settings.join_dialog import JoinDialog

    base = preferences.path.parent
    known = Joined.of(preferences.get("joined")) or Joined.of({"url": policy.gateway})
    tasks = Tasks()
    dialog = JoinDialog(tasks, lambda joined: JoinedGateway(joined, secrets_of(base)), known, parent=doors)
    end_signals.told.connect(dialog.reject)
    try:
        is_joined = dialog.exec() == JoinDialog.DialogCode.Accepted
    finally:
        tasks.close()
    joined = dialog.joined
    return Choice(joined.is_practice, joined) if is_joined and joined is not None else None
