"""Why a file may belong to an invoice, in the clerk's words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_REASONS = {
    "number_in_list": QT_TRANSLATE_NOOP("ReasonWords", "number in the list"),
    "order_in_list": QT_TRANSLATE_NOOP("ReasonWords", "order in the list"),
    "customer_in_list": QT_TRANSLATE_NOOP("ReasonWords", "customer in the list"),
    "number_in_code": QT_TRANSLATE_NOOP("ReasonWords", "number in a bar code"),
    "order_in_code": QT_TRANSLATE_NOOP("ReasonWords", "order in a bar code"),
    "customer_in_code": QT_TRANSLATE_NOOP("ReasonWords", "customer in a bar code"),
    "number_in_name": QT_TRANSLATE_NOOP("ReasonWords", "number in the name"),
    "order_in_name": QT_TRANSLATE_NOOP("ReasonWords", "order in the name"),
    "customer_in_name": QT_TRANSLATE_NOOP("ReasonWords", "customer in the name"),
    "number_in_text": QT_TRANSLATE_NOOP("ReasonWords", "number on the first page"),
    "order_in_text": QT_TRANSLATE_NOOP("ReasonWords", "order on the first page"),
    "customer_in_text": QT_TRANSLATE_NOOP("ReasonWords", "customer on the first page"),
}


def reason_text(reason: str) -> str:
    """Return a reason of the contract in words; empty for one that a newer gateway gives."""
    text = _REASONS.get(reason)
    return QCoreApplication.translate("ReasonWords", str(text)) if text else ""
