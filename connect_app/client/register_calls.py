"""Calls about the registers: the e-mail list and the customers, one by one and in files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from connect_app.client.transport import Query, Transport, if_match, segment, to_json
from connect_app.contract.base import Page
from connect_app.contract.registers import (
    Customer,
    CustomerPatch,
    CustomerPut,
    EmailListPost,
    EmailListPut,
    EmailListRow,
    ImportResult,
    ImportUndone,
)
from connect_app.domain.errors import FixData
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say

Register = Literal["email-list", "customers"]
IMPORT_TIMEOUT_S = 300


class EmailListCalls:
    """The e-mail distribution list. Refusals are InvalidRequest; a stale ``version`` is ChangedMeanwhile."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def email_list(
        self,
        company_id: str,
        *,
        q: str = "",
        row_id: str | None = None,
        customer_number: str | None = None,
        limit: int = 100,
        cursor: str | None = None,
    ) -> Page[EmailListRow]:
        """Return one page in the order of the customer numbers; ``q`` is part of a number or an address.

        ``row_id`` and ``customer_number`` name a single row.
        """
        query = {"q": q or None, "id": row_id, "customer_number": customer_number, "limit": limit, "cursor": cursor}
        return Page[EmailListRow].model_validate_json(self._transport.get(_register(company_id, "email-list"), query))

    def add_email_list_row(self, company_id: str, row: EmailListPost, key: str | None = None) -> EmailListRow:
        """Add a row; InvalidRequest ``already_exists`` if the customer number has one."""
        body = row.model_dump_json()
        return EmailListRow.model_validate_json(self._transport.post(_register(company_id, "email-list"), body, key))

    def put_email_list_row(
        self, company_id: str, customer_number: str, row: EmailListPut, version: int | None = None
    ) -> EmailListRow:
        """Change the row of a customer number, or add it. ``version``: that of the row as it was seen, 0 for none.

        A ``customer_number`` in ``row`` becomes the row's new one; InvalidRequest ``already_exists`` if it is taken.
        """
        path = f"{_register(company_id, 'email-list')}/{segment(customer_number)}"
        response = self._transport.request("PUT", path, body=row.model_dump_json(), headers=if_match(version))
        return EmailListRow.model_validate_json(response.content)

    def delete_email_list_row(self, company_id: str, customer_number: str, version: int | None = None) -> None:
        """Delete the row of a customer number."""
        path = f"{_register(company_id, 'email-list')}/{segment(customer_number)}"
        self._transport.request("DELETE", path, headers=if_match(version), may_repeat=False)


class CustomerCalls:
    """The customer register. Refusals are InvalidRequest; a stale ``version`` is ChangedMeanwhile."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def customers(
        self,
        company_id: str,
        *,
        q: str = "",
        row_id: str | None = None,
        number: str | None = None,
        limit: int = 100,
        cursor: str | None = None,
    ) -> Page[Customer]:
        """Return one page in the order of the numbers; ``q`` is part of number, name, org number or an address.

        ``row_id`` and ``number`` name a single customer.
        """
        query = {"q": q or None, "id": row_id, "number": number, "limit": limit, "cursor": cursor}
        return Page[Customer].model_validate_json(self._transport.get(_register(company_id, "customers"), query))

    def customer(self, company_id: str, customer_id: str) -> Customer:
        """Return one customer."""
        path = f"{_register(company_id, 'customers')}/{segment(customer_id)}"
        return Customer.model_validate_json(self._transport.get(path))

    def add_customer(self, company_id: str, customer: CustomerPut, key: str | None = None) -> Customer:
        """Add a customer; InvalidRequest ``already_exists`` if the number is taken."""
        body = customer.model_dump_json()
        return Customer.model_validate_json(self._transport.post(_register(company_id, "customers"), body, key))

    def change_customer(
        self, company_id: str, customer_id: str, patch: CustomerPatch, version: int | None = None
    ) -> Customer:
        """Change the fields that were set in ``patch``."""
        path = f"{_register(company_id, 'customers')}/{segment(customer_id)}"
        body = patch.model_dump_json(exclude_unset=True)
        response = self._transport.request("PATCH", path, body=body, headers=if_match(version))
        return Customer.model_validate_json(response.content)

    def delete_customer(self, company_id: str, customer_id: str, version: int | None = None) -> None:
        """Delete a customer."""
        path = f"{_register(company_id, 'customers')}/{segment(customer_id)}"
        self._transport.request("DELETE", path, headers=if_match(version), may_repeat=False)


@dataclass(frozen=True, slots=True)
class FileOptions:
    """How a file is to be read; what is left out is found by looking at it.

    ``header_row``: the row that names the columns, 0 for none. ``columns``: the header in the file for a field, where
    it is not to be found by name, and empty for none. ``accept``: answers to the questions of a preview.
    """

    sheet: str = ""
    header_row: int | None = None
    encoding: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    joins_columns: bool = True
    accept: tuple[str, ...] = ()

    def query(self, register: Register) -> Query:
        """Return them as the gateway takes them."""
        query: dict[str, str | int | None] = {
            "sheet": self.sheet or None,
            "header_row": self.header_row,
            "encoding": self.encoding or None,
            "accept": ",".join(self.accept) or None,
            "join_columns": None if self.joins_columns else "false",
        }
        if register == "email-list":
            query |= {f"{name}_column": header for name, header in self.columns.items()}
        elif self.columns:
            query["columns"] = to_json(dict(self.columns))
        return query


class RegisterFileCalls:
    """Registers in files."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def import_register(
        self,
        company_id: str,
        register: Register,
        source: Path | bytes,
        *,
        dry_run: bool,
        accept_partial: bool = False,
        options: FileOptions = FileOptions(),
        key: str | None = None,
    ) -> ImportResult:
        """Import a table from a file, or with ``dry_run`` say what that would do.

        ``source``: a file, or the text of a clipboard as bytes. Raises ImportRefused with the refused rows (nothing was
        imported then).
        """
        response = self._transport.request(
            "POST",
            f"{_register(company_id, register)}/import",
            query={
                "dry_run": str(dry_run).lower(),
                "accept_partial": str(accept_partial).lower(),
                **options.query(register),
            },
            body=_read(source),
            headers={"Idempotency-Key": key or new_id()},
            timeout_s=IMPORT_TIMEOUT_S,
        )
        return ImportResult.model_validate_json(response.content)

    def bad_rows(
        self,
        company_id: str,
        register: Register,
        source: Path | bytes,
        table_format: Literal["csv", "xlsx"],
        separator: str = ",",
        options: FileOptions = FileOptions(),
    ) -> bytes:
        """Return the rows that an import would refuse as a file to mend: number of the row, reason, and its cells.

        The reasons are what they are made of; `reason_texts.with_reasons` says them.
        """
        response = self._transport.request(
            "POST",
            f"{_register(company_id, register)}/import/bad-rows",
            query={"format": table_format, "separator": separator, "reasons": "values", **options.query(register)},
            body=_read(source),
            timeout_s=IMPORT_TIMEOUT_S,
        )
        return response.content

    def undo_import(self, company_id: str, register: Register, import_id: str) -> ImportUndone:
        """Take an import back; rows that were changed since stay. InvalidRequest ``already_undone`` later."""
        path = f"{_register(company_id, register)}/imports/{segment(import_id)}/undo"
        return ImportUndone.model_validate_json(self._transport.post(path))

    def export_register(
        self, company_id: str, register: Register, table_format: Literal["csv", "xlsx"], separator: str = ","
    ) -> bytes:
        """Return the whole register as the bytes of a file."""
        query: Query = {"format": table_format, "separator": separator}
        return self._transport.get(f"{_register(company_id, register)}/export", query, IMPORT_TIMEOUT_S)


def _register(company_id: str, register: Register) -> str:
    return f"/v1/companies/{segment(company_id)}/{register}"


def _read(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        return source.read_bytes()
    except OSError as error:
        raise FixData("file_unreadable", say("file_unreadable", name=source.name)) from error
