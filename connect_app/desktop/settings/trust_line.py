"""Whom a mail account trusts: the usual authorities, an authority of the company's own, or one certificate."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from connect_app.desktop.text.figures import date_text
from connect_app.desktop.widgets.question import ask

if TYPE_CHECKING:
    from connect_app.contract.companies import OfferedCertificate

_SHOWN = 5
_LARGEST = 100_000


def fingerprint_text(sha256: str) -> str:
    """Return a fingerprint as administrators compare it: pairs of digits."""
    digits = sha256.upper()
    return ":".join(digits[at : at + 2] for at in range(0, len(digits), 2))


class TrustLine(QWidget):
    """What counts for one server.

    ``trusted``: a certificate was trusted just now, so it can be tried again. ``problem``: a sentence about a file that
    cannot be taken.
    """

    trusted = Signal()
    problem = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._certificate: str | None = None
        self._authority: str | None = None
        self._said = QLabel(self, wordWrap=True)
        self._choose = QPushButton(self.tr("Own authority…"), self)
        self._choose.setToolTip(self.tr("Take the certificate of your company's own authority from a file (PEM)"))
        self._forget = QPushButton(self.tr("As usual"), self)
        self._forget.setToolTip(self.tr("Trust the authorities that this computer knows, and nothing else"))
        for button in (self._choose, self._forget):
            button.setAutoDefault(False)
        self._choose.clicked.connect(self._on_choose)
        self._forget.clicked.connect(self.forget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said, 1)
        row.addWidget(self._choose)
        row.addWidget(self._forget)
        self._show()

    def fill(self, account: object | None) -> None:
        """Show what an account's settings say."""
        self._certificate = getattr(account, "certificate", None)
        self._authority = getattr(account, "authority", None)
        self._show()

    def values(self) -> dict[str, Any]:
        """Return the fields of the contract."""
        return {"certificate": self._certificate, "authority": self._authority}

    @Slot()
    def forget(self) -> None:
        """Trust the usual authorities again."""
        self._certificate = self._authority = None
        self._show()

    @Slot(object)
    def offer(self, shown: OfferedCertificate) -> None:
        """Ask once whether the certificate that a server showed is trusted from now on."""
        facts = (
            self.tr("Issued to: {name}").format(name=shown.subject),
            self.tr("Issued by: {name}").format(name=shown.issuer),
            self.tr("Good from {first} to {last}").format(
                first=date_text(shown.valid_from.date()), last=date_text(shown.valid_until.date())
            ),
            self.tr("SHA-256: {fingerprint}").format(fingerprint=fingerprint_text(shown.sha256)),
        )
        advice = self.tr(
            "Compare the fingerprint with whoever runs the server. From then on only this certificate counts: where "
            "the server shows another one, nothing is sent and you are asked anew."
        )
        if self._certificate is not None:
            text = self.tr("The server shows another certificate than before. Trust this one?")
        else:
            text = self.tr("Nobody vouches for this server. Trust its certificate?")
        question = ask(self, text, "\n".join((*facts, "", advice)), self.tr("Trust it"), self.tr("Do not trust it"))
        question.accepted.connect(lambda: self._pin(shown.sha256))

    def _pin(self, sha256: str) -> None:
        self._certificate, self._authority = sha256, None
        self._show()
        self.trusted.emit()

    def _show(self) -> None:
        if self._certificate is not None:
            start = fingerprint_text(self._certificate)[: 3 * _SHOWN - 1]
            self._said.setText(self.tr("only the certificate {fingerprint}…").format(fingerprint=start))
            self._said.setToolTip(fingerprint_text(self._certificate))
        else:
            usual = self.tr("the authorities that this computer knows")
            self._said.setText(self.tr("only your own authority") if self._authority is not None else usual)
            self._said.setToolTip("")
        self._forget.setVisible(self._certificate is not None or self._authority is not None)

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Certificate of your own authority"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Certificates (*.pem *.crt *.cer)"))
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    @Slot(str)
    def _on_chosen(self, path: str) -> None:
        """Take an authority from a file in PEM; the gateway looks at it once more."""
        try:
            data = Path(path).read_bytes()
            text = data.decode("ascii") if len(data) <= _LARGEST else ""
        except (OSError, ValueError):
            text = ""
        if "-----BEGIN CERTIFICATE-----" not in text:
            self.problem.emit(self.tr("“{name}” is no certificate in PEM.").format(name=Path(path).name))
            return
        self._certificate, self._authority = None, text
        self._show()
