"""Words of the registers: rules for the channel, packing, roles of addresses, fields of an import."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.text.wording import LANGUAGES
from connect_app.domain.routing import ChannelRule

_RULES = {
    ChannelRule.AUTOMATIC: QT_TRANSLATE_NOOP("RegisterWords", "Automatic"),
    ChannelRule.POST: QT_TRANSLATE_NOOP("RegisterWords", "Invoice by post"),
    ChannelRule.EINVOICE_ONLY: QT_TRANSLATE_NOOP("RegisterWords", "E-invoice only"),
    ChannelRule.EINVOICE_AND_EMAIL: QT_TRANSLATE_NOOP("RegisterWords", "E-mail and e-invoice"),
    ChannelRule.EMAIL_ONLY: QT_TRANSLATE_NOOP("RegisterWords", "E-mail only"),
    ChannelRule.EINVOICE_ELSE_EMAIL: QT_TRANSLATE_NOOP("RegisterWords", "E-invoice, else e-mail"),
}
_PACKING = {
    "separate": QT_TRANSLATE_NOOP("RegisterWords", "Separate files"),
    "merged": QT_TRANSLATE_NOOP("RegisterWords", "One merged PDF"),
    "xml_and_pdf": QT_TRANSLATE_NOOP("RegisterWords", "XML and PDF"),
}
_FIELDS = {
    "customer_number": QT_TRANSLATE_NOOP("RegisterWords", "Customer no."),
    "number": QT_TRANSLATE_NOOP("RegisterWords", "Customer no."),
    "name": QT_TRANSLATE_NOOP("RegisterWords", "Name"),
    "org_number": QT_TRANSLATE_NOOP("RegisterWords", "Organisation no."),
    "vat_number": QT_TRANSLATE_NOOP("RegisterWords", "VAT number"),
    "gln": QT_TRANSLATE_NOOP("RegisterWords", "Location no. (GLN)"),
    "electronic_address": QT_TRANSLATE_NOOP("RegisterWords", "Electronic address"),
    "address": QT_TRANSLATE_NOOP("RegisterWords", "Postal address"),
    "street": QT_TRANSLATE_NOOP("RegisterWords", "Street"),
    "postal_code": QT_TRANSLATE_NOOP("RegisterWords", "Postal code"),
    "city": QT_TRANSLATE_NOOP("RegisterWords", "City"),
    "country": QT_TRANSLATE_NOOP("RegisterWords", "Country"),
    "email": QT_TRANSLATE_NOOP("RegisterWords", "E-mail"),
    "emails": QT_TRANSLATE_NOOP("RegisterWords", "E-mail"),
    "cc": QT_TRANSLATE_NOOP("RegisterWords", "CC"),
    "bcc": QT_TRANSLATE_NOOP("RegisterWords", "BCC"),
    "language": QT_TRANSLATE_NOOP("RegisterWords", "Language"),
    "by_post": QT_TRANSLATE_NOOP("RegisterWords", "Invoice by post"),
    "channel_rule": QT_TRANSLATE_NOOP("RegisterWords", "Channel"),
    "packing": QT_TRANSLATE_NOOP("RegisterWords", "Packing"),
    "mails": QT_TRANSLATE_NOOP("RegisterWords", "Several invoices"),
    "file_name": QT_TRANSLATE_NOOP("RegisterWords", "File names"),
    "required_attachments": QT_TRANSLATE_NOOP("RegisterWords", "Required attachments"),
}
_MAILS = {
    "per_invoice": QT_TRANSLATE_NOOP("RegisterWords", "One e-mail for each invoice"),
    "per_customer": QT_TRANSLATE_NOOP("RegisterWords", "All in one e-mail"),
}
_ROLES = {
    "to": QT_TRANSLATE_NOOP("RegisterWords", "To"),
    "cc": QT_TRANSLATE_NOOP("RegisterWords", "CC"),
    "bcc": QT_TRANSLATE_NOOP("RegisterWords", "BCC"),
}


def _say(text: object) -> str:
    return QCoreApplication.translate("RegisterWords", str(text))


def _choices(words: Mapping[str, object]) -> list[tuple[str, str]]:
    return [(str(value), _say(text)) for value, text in words.items()]


def rule_choices() -> list[tuple[str, str]]:
    """Return (value, words) of every channel rule."""
    return _choices({rule.value: text for rule, text in _RULES.items()})


def packing_choices() -> list[tuple[str, str]]:
    """Return (value, words) of every way to pack an e-mail."""
    return _choices(_PACKING)


def mails_choices() -> list[tuple[str, str]]:
    """Return (value, words) of how several invoices of one send go."""
    return _choices(_MAILS)


def role_choices() -> list[tuple[str, str]]:
    """Return (value, words) of every role of an address."""
    return _choices(_ROLES)


def language_choices() -> list[tuple[str, str]]:
    """Return (value, name) of every language, first the one of whoever sends."""
    return [("", _say(QT_TRANSLATE_NOOP("RegisterWords", "As the company"))), *LANGUAGES]


def post_choices() -> list[tuple[str, str]]:
    """Return (value, words) of the post flag."""
    return [("", ""), ("yes", _say(QT_TRANSLATE_NOOP("RegisterWords", "By post")))]


def field_name(field: str) -> str:
    """Return the name of a field as a column's heading has it; one that is not known as it is."""
    text = _FIELDS.get(field)
    return _say(text) if text else field


def value_text(field: str, value: str) -> str:
    """Return a value of an import in words, where it is one of a few."""
    choices = {"channel_rule": rule_choices, "packing": packing_choices, "mails": mails_choices}.get(field)
    return dict(choices()).get(value, value) if choices else value
