"""All that delivers, put together: channels, lanes, news. Started once the gateway is there, stopped before it goes."""

import time
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select

from connect_app.documents.worker import DocumentWorker
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.invoice import Endpoint
from connect_app.domain.retry import DEFAULT, PRACTICE
from connect_app.domain.routing import Reachability
from connect_app.gateway.accounts import Accounts, CompanyAccounts, PracticeAccounts
from connect_app.gateway.bounce_resending import BounceResending
from connect_app.gateway.channels.template_worker import TemplateWorker
from connect_app.gateway.delivery import news, notices
from connect_app.gateway.delivery.composing import Composer
from connect_app.gateway.delivery.engine import LANE, NOTICE, DeliveryEngine
from connect_app.gateway.delivery.journal import Journals
from connect_app.gateway.delivery.lanes import LaneWorker, Workshop
from connect_app.gateway.delivery.taking import Taking
from connect_app.gateway.drawing import Drawer
from connect_app.gateway.mail_templates import TemplateTrials
from connect_app.gateway.pieces import Pieces
from connect_app.gateway.presentation import Presentations
from connect_app.gateway.rare_scripts import ScriptCheck
from connect_app.gateway.recipient_links import RecipientLinks
from connect_app.gateway.register_routes import Lookup
from connect_app.gateway.repeating import Repeating
from connect_app.gateway.repeating_many import RepeatingMany
from connect_app.gateway.secret_store import SecretStore
from connect_app.gateway.sending import Sending
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.bounce_notices import open_notices
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.tables import delivery


def _unknown(_endpoint: Endpoint) -> Reachability:
    return Reachability.UNKNOWN


_KEPT_JOBS_S = 7 * 24 * 3600.0
_OPEN = (DeliveryState.QUEUED, DeliveryState.HANDING_OVER, DeliveryState.DEFERRED, DeliveryState.UNCERTAIN)


class Dispatch:
    """What plans, sends, repeats and listens. ``practice`` is None outside of practice mode."""

    def __init__(
        self,
        data: Path,
        database: Database,
        blobs: BlobStore,
        worker: DocumentWorker,
        secrets: SecretStore,
        engine: DeliveryEngine,
        *,
        is_practice: bool,
    ) -> None:
        self.template_worker = TemplateWorker()
        self.practice = PracticeAccounts(database, data / "practice", self.template_worker) if is_practice else None
        accounts: Accounts = self.practice or CompanyAccounts(database, secrets, self.template_worker)
        self.presentations = Presentations(database, blobs)
        policy = PRACTICE if is_practice else DEFAULT
        window_s = notices.PRACTICE_WINDOW_S if is_practice else notices.REAL_WINDOW_S
        self._notices = notices.Notices(database, engine, accounts, policy, window_s)
        self.taking = Taking(blobs, self._notices)
        self.news = news.NewsReader(database, self.taking, accounts, news.PRACTICE if is_practice else news.REAL)
        self.links = RecipientLinks(database)
        composer = Composer(database, blobs, self.presentations, self.links, worker, data / "composing")
        self._database = database
        self._engine = engine
        journals = Journals(data / "journals")
        self._lanes = LaneWorker(Workshop(database, blobs, engine, accounts, composer, journals, policy, self.news))
        self.lookup: Lookup = self.practice.lookup if self.practice else _unknown
        self.accounts = accounts
        self.pieces = Pieces(database, blobs, worker)
        trials = TemplateTrials(self.template_worker)
        self.sending = Sending(engine, accounts, self.lookup, trials, self.presentations, self.pieces, draws=True)
        self.drawer = Drawer(database, blobs, ScriptCheck(self.presentations.renderer))
        self.repeating = Repeating(engine, accounts)
        self.repeating_many = RepeatingMany(engine)
        self.bounces = BounceResending(engine, accounts, self.lookup)

    def start(self) -> None:
        """Take up what an earlier process left, and begin to work."""
        self._engine.start({LANE: self._lanes.work, NOTICE: self._notices.work})
        self._engine.forget_finished_before(time.time() - _KEPT_JOBS_S)
        self._put_back_the_lost()
        self.news.start()
        self.pieces.start()
        self.drawer.start()

    def _put_back_the_lost(self) -> None:
        """Give every open delivery whose lane has no job a job: nothing may wait for ever, whatever happened."""
        with self._database.writing() as connection:
            for notice_id in sorted(open_notices(connection) - self._engine.ids_with_jobs(NOTICE)):
                self._engine.enqueue_in_transaction(connection, notice_id, kind=NOTICE)
            busy = self._engine.ids_with_jobs(LANE)
            c = delivery.c
            query = select(c.lane_id).where(c.state.in_([state.value for state in _OPEN])).distinct()
            for lane_id in sorted(set(connection.scalars(query)) - busy):
                self._engine.enqueue_in_transaction(connection, lane_id)

    def stop(self) -> None:
        """Begin nothing new, let what is being handed over end."""
        self.pieces.stop()
        self.news.stop()
        self.drawer.stop()
        self._engine.begin_to_stop()
        self.presentations.close()  # a long invoice that is being laid out holds nobody up; it is laid out again
        self._engine.stop()
        self.template_worker.close()
        self.presentations.close()
        if self.practice is not None:
            with suppress(OSError):
                self.practice.close()
