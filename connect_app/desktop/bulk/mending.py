"""What the clerk does in the list: type an address, choose another way, remove, jump, save."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from connect_app.desktop.text.sentences import said
from connect_app.domain.channel import LETTER_CHANNEL, PAPER_CHANNEL

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from connect_app.client.calls import Gateway
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.bulk.actions import BulkActions
    from connect_app.desktop.bulk.lines import Line, Wish
    from connect_app.desktop.bulk.list_page import ListPage
    from connect_app.domain.errors import ConnectError

_PASSED_OVER = ("wants_post", "wants_einvoice")
_LIST_PAGE = 500


class Mending(QObject):
    """Carries out the commands of the list.

    ``to_plan`` (list of invoice ids): they must be planned anew. ``changed``: other invoices go. ``told`` (text,
    whether it is trouble): something to tell the clerk. ``unhung`` (Hung): this file is to be taken off again.
    """

    to_plan = Signal(object)
    unhung = Signal(object)
    changed = Signal()
    told = Signal(str, bool)

    def __init__(self, workplace: Workplace, page: ListPage, actions: BulkActions) -> None:
        super().__init__(page)
        self._workplace = workplace
        self._page = page
        self._draft = page.draft
        self._actions = actions
        self._saved: dict[str, str] = {}
        page.model.address_typed.connect(self.type_address)
        page.chosen_changed.connect(self.update_actions)
        commands: dict[QAction, Callable[[], object]] = {
            actions.type_address: page.table.edit_address,
            actions.save_address: self.save_addresses,
            actions.by_post: self.by_post,
            actions.by_mail: self.by_mail,
            actions.send_twice: self.send_twice,
            actions.remove: self.remove,
            actions.remove_incomplete: self.remove_incomplete,
            actions.undo: self.undo,
            actions.tick: self.tick,
            actions.select_all: page.select_all,
            actions.next: partial(page.go_to_incomplete, 1),
            actions.previous: partial(page.go_to_incomplete, -1),
        }
        for action, do in commands.items():
            action.triggered.connect(partial(_without_state, do))

    @Slot()
    def update_actions(self) -> None:
        """Enable what may be done with what is chosen."""
        actions, lines = self._actions, self._page.chosen_lines()
        actions.type_address.setEnabled(bool(self._page.table.current_id()))
        actions.remove.setEnabled(bool(lines))
        actions.tick.setEnabled(bool(lines))
        actions.by_post.setEnabled(any(_may_go_by_post(line) for line in lines))
        actions.by_mail.setEnabled(any(self._is_passed_over(line) for line in lines))
        actions.send_twice.setEnabled(any(line.has("duplicate") for line in lines))
        actions.save_address.setEnabled(bool(self._to_save()))
        actions.undo.setEnabled(self._draft.may_undo)
        is_incomplete = self._draft.counts.incomplete > 0
        for action in (actions.remove_incomplete, actions.next, actions.previous):
            action.setEnabled(is_incomplete)

    @Slot(str, str)
    def type_address(self, party_id: str, text: str) -> None:
        """Send the invoices of a customer to this address, this time only; empty: where they went before."""
        party = self._draft.party(party_id)
        if party is not None:
            channel = LETTER_CHANNEL if text else None
            self._wish(party.lines, lambda wish: replace(wish, address=text or None, channel=channel))

    def by_post(self) -> None:
        """Send what is chosen by post, this time only."""
        lines = [line for line in self._page.chosen_lines() if _may_go_by_post(line)]
        self._wish(lines, lambda wish: replace(wish, channel=PAPER_CHANNEL, address=None))

    def by_mail(self) -> None:
        """Send by e-mail what the customer wants otherwise."""
        lines = [line for line in self._page.chosen_lines() if self._is_passed_over(line)]
        self._wish(lines, lambda wish: replace(wish, channel=LETTER_CHANNEL))

    def send_twice(self) -> None:
        """Send what has a number that was sent before."""
        lines = [line for line in self._page.chosen_lines() if line.has("duplicate")]
        self._wish(lines, lambda wish: replace(wish, is_meant=True))

    def tick(self) -> None:
        """Tick the chosen customers, or untick them if all are ticked."""
        keys = self._page.table.chosen_ids()
        self._page.model.tick(keys, is_ticked=not self._draft.ticked.issuperset(keys))

    def remove(self) -> None:
        """Take out of this send what is chosen: invoices if their list has the keyboard, else customers."""
        if self._page.line_table.hasFocus():
            self._take_out(self._page.line_table.chosen_ids())
        else:
            self._take_out(line.id for line in self._page.chosen_lines())

    def remove_incomplete(self) -> None:
        """Take all that is incomplete out of this send, in one go."""
        self._take_out(self._draft.incomplete_ids())

    def undo(self) -> None:
        """Take back what was done last: a removal, a typed address, another way."""
        count = self._draft.undo()
        if self._draft.unhung is not None:
            self.unhung.emit(self._draft.unhung)
            return
        if unwished := self._draft.unwished:
            self.to_plan.emit(self._draft.with_peers(unwished))
            self.told.emit(self.tr("Taken back: %n invoice(s) go as before.", "", len(unwished)), False)
            return
        self.changed.emit()
        self.told.emit(self.tr("%n invoice(s) are back in the list.", "", count), False)

    def save_addresses(self) -> None:
        """Put the typed addresses of the chosen customers into the e-mail list."""
        company_id, wanted = self._workplace.session.company_id, self._to_save()

        def save(gateway: Gateway) -> int:
            for number, address in wanted.items():
                _save(gateway, company_id, number, address)
            return len(wanted)

        def done(count: int) -> None:
            self._saved.update(wanted)
            self.told.emit(self.tr("%n address(es) saved in the e-mail list.", "", count), False)
            self.update_actions()

        self._workplace.ask(save, done, self._on_failed, self)

    def _take_out(self, line_ids: Iterable[str]) -> None:
        count = self._draft.remove(line_ids)
        text = self.tr("%n invoice(s) removed from this send; they wait as before.", "", count)
        self.changed.emit()
        self.told.emit(f"{text} {self.tr('Undo (Ctrl+Z) brings them back.')}", False)

    def _wish(self, lines: Iterable[Line], change: Callable[[Wish], Wish]) -> None:
        keys = [line.id for line in lines]
        if keys:
            self._draft.wish(keys, change)
            self.to_plan.emit(self._draft.with_peers(keys))

    def _is_passed_over(self, line: Line) -> bool:
        wish = self._draft.wishes.get(line.id)
        is_by_post = wish is not None and wish.channel == PAPER_CHANNEL
        return is_by_post or any(line.has(code) for code in _PASSED_OVER)

    def _to_save(self) -> dict[str, str]:
        """Return the typed addresses that may be saved, by customer number."""
        found = {}
        for key in self._page.table.chosen_ids():
            party = self._draft.party(key)
            if party is None or not party.is_typed or not party.customer_number:
                continue
            # The customer register comes before the e-mail list, so a row there would do nothing.
            is_of_register = self._draft.source_of(key) == "customer_register"
            is_wrong = any(line.has("invalid_address") or line.has("no_address") for line in party.lines)
            if not is_of_register and not is_wrong and self._saved.get(party.customer_number) != party.address:
                found[party.customer_number] = party.address
        return found

    def _on_failed(self, error: ConnectError) -> None:
        self.told.emit(said(error.sentence), True)


def _without_state(do: Callable[[], object], _is_checked: bool = False) -> None:
    do()


def _may_go_by_post(line: Line) -> bool:
    return not line.is_by_post and not line.has("already_sent")


def _save(gateway: Gateway, company_id: str, number: str, address: str) -> None:
    """Put an address into the e-mail list, over the row as it is now. Raises ChangedMeanwhile."""
    from connect_app.contract.registers import EmailListPut

    version, cursor = 0, None
    while True:
        page = gateway.email_list(company_id, q=number, limit=_LIST_PAGE, cursor=cursor)
        version = next((row.version for row in page.items if row.customer_number == number), version)
        cursor = page.next_cursor
        if version or cursor is None:
            break
    gateway.put_email_list_row(company_id, number, EmailListPut(email=address), version)
