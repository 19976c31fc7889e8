"""Side-cars: the data of invoices that come as a PDF without data, as JSON or CSV of the same base name.

Columns (JSON: names, also nested as ``buyer: {name}``): ``file`` or ``pdf_name`` (of the PDF, if there are several),
``number`` (needed), ``kind`` (``invoice`` or ``credit_note``), ``issue_date``, ``due_date`` (YYYY-MM-DD), ``currency``,
``total``, ``payable``, ``buyer_reference``, ``order_reference``, ``language``, ``customer_number``, and for
``seller_`` and ``buyer_``: ``name, org_number, vat_number, gln, email, country, endpoint`` (``scheme:id``).
"""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from connect_app.domain.addresses import plain_addresses
from connect_app.domain.errors import FileRefused
from connect_app.domain.invoice import LONGEST_NUMBER, Endpoint, FileFormat, InvoiceFacts, InvoiceKind, Party
from connect_app.domain.money import Money
from connect_app.domain.saying import say
from connect_app.formats.schemes import endpoint_or_none
from connect_app.formats.values import comma_decimal_or_none, date_or_none, language_or_none

MAX_SIZE = 10_000_000


@dataclass(frozen=True, slots=True)
class SidecarRow:
    """One invoice of a side-car; ``pdf_name`` is that of the PDF it belongs to, None where the side-car names none."""

    facts: InvoiceFacts
    pdf_name: str | None


def read_sidecar(data: bytes, name: str) -> tuple[SidecarRow, ...]:
    """Return the rows of a side-car; ``name`` tells JSON from CSV by its extension.

    Raises FileRefused: ``empty_file``, ``too_large``, or ``not_an_invoice`` with the line of the first value that
    cannot be used. A person wrote it, so nothing is guessed.
    """
    if not data.strip():
        raise FileRefused("empty_file", say("empty_file.sidecar", name=name))
    if len(data) > MAX_SIZE:
        raise FileRefused("too_large", say("too_large.sidecar", name=name, size=MAX_SIZE // 1000000))
    text = _decoded(data)
    rows = _json_rows(text, name) if name.lower().endswith(".json") else _csv_rows(text)
    found = tuple(
        SidecarRow(facts_from_columns(row, line), row.get("file") or row.get("pdf_name") or None) for line, row in rows
    )
    if not found:
        raise FileRefused("empty_file", say("empty_file.sidecar_rows", name=name))
    return found


def facts_from_columns(columns: Mapping[str, str], line: int | None = None) -> InvoiceFacts:
    """Return the facts that the columns give; raise FileRefused ``not_an_invoice`` for a value that cannot be used."""
    values = {key.strip().lower(): value.strip() for key, value in columns.items() if value and value.strip()}
    number = values.get("number")
    if number is None:
        raise _refusal("number", say("sidecar.no_number"), line)
    if len(number) > LONGEST_NUMBER:
        what = say("sidecar.long_number", length=len(number), limit=LONGEST_NUMBER)
        raise _refusal("number", what, line)
    kind = values.get("kind", "invoice").lower()
    if kind not in set(InvoiceKind):
        raise _refusal("kind", say("sidecar.no_kind", text=kind[:40]), line)
    payable = _money(values, "payable", line)
    return InvoiceFacts(
        kind=InvoiceKind(kind),
        number=number,
        format=FileFormat.PDF,
        issue_date=_date(values, "issue_date", line),
        due_date=_date(values, "due_date", line),
        total=_money(values, "total", line) or payable,
        payable=payable,
        buyer_reference=values.get("buyer_reference"),
        order_reference=values.get("order_reference"),
        language=language_or_none(values.get("language")),
        seller=_party(values, "seller"),
        buyer=_party(values, "buyer", values.get("customer_number")),
    )


def _decoded(data: bytes) -> str:
    for encoding in ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise FileRefused("not_an_invoice", say("not_an_invoice.sidecar_text"))


def _json_rows(text: str, name: str) -> Iterator[tuple[int | None, dict[str, str]]]:
    try:
        content = json.loads(text, parse_float=Decimal, parse_int=str)
    except (ValueError, RecursionError) as error:
        place = (error.lineno, error.colno) if isinstance(error, json.JSONDecodeError) else (None, None)
        raise FileRefused("not_an_invoice", say("not_an_invoice.sidecar_json", name=name), *place) from error
    if isinstance(content, dict) and isinstance(content.get("invoices"), list):
        content = content["invoices"]
    for row in content if isinstance(content, list) else [content]:
        if not isinstance(row, dict):
            raise FileRefused("not_an_invoice", say("not_an_invoice.sidecar_objects", name=name))
        yield None, _flattened(row)


def _flattened(row: dict[str, object]) -> dict[str, str]:
    flat: dict[str, str] = {}
    for key, value in row.items():
        if isinstance(value, dict):
            inner = _flattened(value)
            if "amount" in inner:
                flat[key] = inner["amount"]
                flat.setdefault("currency", inner.get("currency", ""))
            elif set(inner) == {"scheme", "id"}:
                flat[key] = f"{inner['scheme']}:{inner['id']}"
            else:
                flat.update({f"{key}_{name}": text for name, text in inner.items()})
        elif value is not None and not isinstance(value, list | bool):
            flat[key] = str(value)
    return flat


def _csv_rows(text: str) -> Iterator[tuple[int | None, dict[str, str]]]:
    header = text.lstrip().partition("\n")[0]
    delimiter = max(";,\t", key=header.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restval="")
    try:
        for row in reader:
            cells = {key: value for key, value in row.items() if isinstance(key, str) and isinstance(value, str)}
            if any(value.strip() for value in cells.values()):
                yield reader.line_num, {key.strip().lower(): value for key, value in cells.items()}
    except csv.Error as error:
        raise FileRefused("not_an_invoice", say("not_an_invoice.sidecar_csv"), reader.line_num) from error


def _date(values: Mapping[str, str], field: str, line: int | None) -> date | None:
    text = values.get(field)
    value = date_or_none(text)
    if text is not None and value is None:
        raise _refusal(field, say("sidecar.no_date", text=text[:40]), line)
    return value


def _money(values: Mapping[str, str], field: str, line: int | None) -> Money | None:
    text = values.get(field)
    if text is None:
        return None
    amount = comma_decimal_or_none(text)
    # “1,234” may mean a thousand or a unit and a bit; nobody bills thousandths.
    if amount is None or ("," in text and len(text.rpartition(",")[2]) > 2):
        raise _refusal(field, say("sidecar.no_amount", text=text[:40]), line)
    currency = values.get("currency", "").upper()
    if len(currency) != 3 or not currency.isalpha():
        raise _refusal("currency", say("sidecar.no_currency", text=currency[:40]), line)
    return Money(amount, currency)


def _party(values: Mapping[str, str], role: str, customer_number: str | None = None) -> Party:
    return Party(
        name=values.get(f"{role}_name"),
        org_number=values.get(f"{role}_org_number"),
        vat_number=values.get(f"{role}_vat_number"),
        customer_number=customer_number or values.get(f"{role}_customer_number"),
        gln=values.get(f"{role}_gln"),
        endpoint=_endpoint(values.get(f"{role}_endpoint", "")),
        email=plain_addresses(values.get(f"{role}_email")),
        country=values.get(f"{role}_country"),
    )


def _endpoint(stated: str) -> Endpoint | None:
    """Return the address of ``scheme:id``, which is how the documented column has it."""
    scheme, _, identifier = stated.partition(":")
    return endpoint_or_none(scheme, identifier) if scheme and identifier else endpoint_or_none(None, stated or None)


def _refusal(field: str, reason: str, line: int | None) -> FileRefused:
    sentence = say("not_an_invoice.sidecar_field", field=field, reason=reason)
    if line is not None:
        sentence = say("not_an_invoice.sidecar_line", line=line, field=field, reason=reason)
    return FileRefused("not_an_invoice", sentence, line)
