"""What journals of hand-overs tell, held against a ledger on a server, which may be an older copy that was put back."""

from pathlib import Path

from connect_app.domain.delivery import DeliveryState
from connect_app.domain.errors import FixSettings
from connect_app.domain.saying import say
from connect_app.gateway.damage.finding import JOURNALS
from connect_app.gateway.delivery.journal import Journals
from connect_app.gateway.store.deliveries import attempts_of
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.lanes import lanes_at_work


def check_hand_overs(data: Path, database: Database) -> None:
    """Compare journals with the ledger, and forget those of what is committed.

    A hand-over begins only after the commit that announced it. Raises FixSettings ``ledger_behind`` if the ledger does
    not know of one that may have arrived: it would go out again.
    """
    journals = Journals(data / JOURNALS)
    with database.reading() as connection:
        for told in journals.begun():
            known = attempts_of(connection, told.delivery_id)
            if known is None or (told.may_have_arrived and known < told.attempt):
                raise FixSettings("ledger_behind", say("ledger_behind.server", delivery=told.delivery_id))
        journals.forget_all_but(lanes_at_work(connection, [DeliveryState.HANDING_OVER]))
