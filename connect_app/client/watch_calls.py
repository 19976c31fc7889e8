"""Calls about the watch: whom of the customer register the network reaches."""

import json
from collections.abc import Sequence
from typing import Literal

from connect_app.client.transport import Transport, segment
from connect_app.contract.base import Page
from connect_app.contract.watching import (
    CustomerChange,
    CustomerHistory,
    NetworkCoverage,
    RecipientCheck,
    WatchedCustomer,
    WatchView,
)

_TABLE_TIMEOUT_S = 300
_AS_PDF = {"Accept": "application/pdf"}


class WatchCalls:
    """Runs over the register, what is known of it, the list and the letters."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def begin_check(
        self, company_id: str, customer_ids: Sequence[str] | None = None, key: str | None = None
    ) -> RecipientCheck:
        """Begin a run over these customers, over all without any."""
        body = {"customer_ids": list(customer_ids)} if customer_ids else {"all": True}
        return RecipientCheck.model_validate_json(self._transport.post(_checks(company_id), json.dumps(body), key))

    def cancel_check(self, company_id: str, check_id: str) -> RecipientCheck:
        """End a run; InvalidRequest ``check_has_ended`` afterwards."""
        path = f"{_checks(company_id)}/{segment(check_id)}/cancel"
        return RecipientCheck.model_validate_json(self._transport.post(path, ""))

    def last_checks(self, company_id: str, limit: int = 1) -> Page[RecipientCheck]:
        """Return the runs, the newest first."""
        content = self._transport.get(_checks(company_id), {"limit": limit})
        return Page[RecipientCheck].model_validate_json(content)

    def network_coverage(self, company_id: str) -> NetworkCoverage:
        """Return how much is known of the register, and the run that is open."""
        return NetworkCoverage.model_validate_json(self._transport.get(f"{_checks(company_id)}/coverage"))

    def watched_customers(
        self, company_id: str, view: WatchView, country: str = "", cursor: str | None = None
    ) -> Page[WatchedCustomer]:
        """Return customers with what is known of them, as many as a page has."""
        query = {"view": view, "country": country or None, "limit": 500, "cursor": cursor}
        content = self._transport.get(f"{_checks(company_id)}/customers", query)
        return Page[WatchedCustomer].model_validate_json(content)

    def customer_changes(self, company_id: str) -> Page[CustomerChange]:
        """Return who came and who left, the latest run first."""
        return Page[CustomerChange].model_validate_json(self._transport.get(f"{_checks(company_id)}/changes"))

    def customer_history(self, company_id: str, customer_id: str) -> CustomerHistory:
        """Return what was known of a customer, from when on."""
        path = f"/v1/companies/{segment(company_id)}/customers/{segment(customer_id)}/reachability"
        return CustomerHistory.model_validate_json(self._transport.get(path))

    def network_list(
        self, company_id: str, table_format: Literal["csv", "xlsx"], separator: str, view: WatchView, country: str = ""
    ) -> bytes:
        """Return the list with its letters as the bytes of a file."""
        query = {"format": table_format, "separator": separator, "view": view, "country": country or None}
        return self._transport.get(f"{_checks(company_id)}/export", query, _TABLE_TIMEOUT_S)

    def network_letters(self, company_id: str, country: str = "") -> list[bytes]:
        """Return the letters to customers who are not there as PDFs to print, at most 500 letters in each."""
        found: list[bytes] = []
        cursor: str | None = None
        while True:
            query = {"country": country or None, "limit": "500", "cursor": cursor}
            path = f"{_checks(company_id)}/letters"
            paper = self._transport.request("GET", path, query=query, headers=_AS_PDF, timeout_s=_TABLE_TIMEOUT_S)
            found.append(paper.content)
            cursor = paper.headers.get("X-Next-Cursor")
            if not cursor:
                return found


def _checks(company_id: str) -> str:
    return f"/v1/companies/{segment(company_id)}/recipient-checks"
