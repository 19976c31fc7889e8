"""The fixed copy of invoice mails in the windows: where a message goes, and what became of its copy."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from connect_app.contract.deliveries import Delivery, DeliveryCopy
from connect_app.contract.messages import MailCopy, MessagePreview
from connect_app.desktop.invoice.copy_words import copies_text
from connect_app.desktop.letters.message_pane import MessagePane
from connect_app.domain.delivery import DeliveryState
from tests.desktop.test_words_and_figures import delivery_to


@pytest.mark.parametrize(
    ("way", "headers", "shown"),
    [
        ("bcc", [("To", "kund@kund.example")], "arkiv@nordlys.example (BCC)"),
        ("cc", [("To", "kund@kund.example"), ("Cc", "arkiv@nordlys.example")], ""),
        ("cc", [("To", "kund@kund.example")], "arkiv@nordlys.example (BCC)"),  # by Graph it stands in no line
    ],
)
def test_the_message_says_who_gets_a_copy(qtbot: QtBot, way: str, headers: list[tuple[str, str]], shown: str) -> None:
    pane = MessagePane("Message")
    qtbot.addWidget(pane)
    copied = MailCopy.model_validate({"address": "arkiv@nordlys.example", "way": way})
    preview = MessagePreview(
        headers=headers, text="", parts=[], size=1, recipients=["kund@kund.example"], mail_copy=copied
    )
    pane.show_preview(preview)
    assert pane.values["Copy"].text() == shown
    assert pane.form.isRowVisible(pane.values["Copy"]) == bool(shown)
    assert pane.values["Recipients"].text() == ""


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("waiting", "A copy to arkiv@nordlys.example is on its way."),
        ("done", "A copy went to arkiv@nordlys.example."),
        ("failed", "The copy to arkiv@nordlys.example did not arrive: The disk is full."),
        ("uncertain", "Nobody can say whether the copy to arkiv@nordlys.example arrived."),
        ("dropped", ""),
    ],
)
def test_what_became_of_a_copy_stands_beside_its_delivery(state: str, words: str) -> None:
    assert _said("fixed", state) == words


def test_what_was_kept_in_the_mailbox_stands_there_too() -> None:
    assert _said("sent_folder", "waiting") == "It is not in the folder for sent mail yet."
    assert _said("sent_folder", "done") == "It is in the mailbox's folder for sent mail."
    assert _said("sent_folder", "failed").endswith("for sent mail: The disk is full.")


def _said(kind: str, state: str) -> str:
    one = DeliveryCopy.model_validate(
        {
            "kind": kind,
            "address": "arkiv@nordlys.example",
            "state": state,
            "detail": "The disk is full.",
            "updated_at": datetime.now(UTC),
        }
    )
    delivery: Delivery = delivery_to("kund@kund.example", [(0, DeliveryState.ACCEPTED, "Sent.")])
    return copies_text(delivery.model_copy(update={"copies": [one]}))
