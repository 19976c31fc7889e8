"""What is said of each channel: its name, how something goes by it, who has it then, and what proves that."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.domain.channel import Channel
from connect_app.domain.proofs import ProofKind


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one channel, in English; ``proofs`` have a place for ``when``."""

    name: object
    way: object
    taken: object
    """What *accepted* proves: who has it now."""
    proofs: Mapping[ProofKind, object]


_WORDS = {
    Channel.EINVOICE: _Words(
        name=QT_TRANSLATE_NOOP("Words", "e-invoice"),
        way=QT_TRANSLATE_NOOP("Words", "as an e-invoice"),
        taken=QT_TRANSLATE_NOOP("Words", "taken by the operator"),
        proofs={
            ProofKind.PROVIDER: QT_TRANSLATE_NOOP("Proofs", "Your operator took it on {when}."),
            ProofKind.ACCESS_POINT: QT_TRANSLATE_NOOP("Proofs", "The recipient's operator took it on {when}."),
            ProofKind.CONFIRMED: QT_TRANSLATE_NOOP("Proofs", "The recipient's side confirmed it on {when}."),
        },
    ),
    Channel.EMAIL: _Words(
        name=QT_TRANSLATE_NOOP("Words", "e-mail"),
        way=QT_TRANSLATE_NOOP("Words", "by e-mail"),
        taken=QT_TRANSLATE_NOOP("Words", "taken by the mail server"),
        proofs={
            ProofKind.PROVIDER: QT_TRANSLATE_NOOP("Proofs", "Your mail server took it on {when}."),
            ProofKind.CONFIRMED: QT_TRANSLATE_NOOP(
                "Proofs", "The recipient's mail server reported it as delivered on {when}."
            ),
        },
    ),
    Channel.PRINT: _Words(
        name=QT_TRANSLATE_NOOP("Words", "print"),
        way=QT_TRANSLATE_NOOP("Words", "on paper"),
        taken=QT_TRANSLATE_NOOP("Words", "in the print folder"),
        proofs={
            ProofKind.PROVIDER: QT_TRANSLATE_NOOP("Proofs", "The printer or print folder took it on {when}."),
            ProofKind.CONFIRMED: QT_TRANSLATE_NOOP("Proofs", "The print house reported it as done on {when}."),
        },
    ),
}


def channel_name(channel: Channel) -> str:
    """Return the channel's name in lower case, as it stands in a sentence or a table."""
    return QCoreApplication.translate("Words", str(_WORDS[channel].name))


def channel_way(channel: Channel) -> str:
    """Return how something goes by the channel, as it stands in a sentence: ``on paper``."""
    return QCoreApplication.translate("Words", str(_WORDS[channel].way))


def taken_by(channel: Channel) -> str:
    """Return who has what was accepted on the channel."""
    return QCoreApplication.translate("Words", str(_WORDS[channel].taken))


def proof_text(channel: Channel, kind: ProofKind) -> str | None:
    """Return the sentence that says what is proved, with a place for ``when``; None where that kind says nothing."""
    text = _WORDS[channel].proofs.get(kind)
    return None if text is None else QCoreApplication.translate("Proofs", str(text))
