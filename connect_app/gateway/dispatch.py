"""All that delivers, put together: channels, lanes, news. Started once the gateway is there, stopped before it goes."""

import logging
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from connect_app.contract.sends import SendRequest
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.channel import LETTER_CHANNEL, Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.retry import DEFAULT, PRACTICE
from connect_app.gateway.channels.template_worker import TemplateWorker
from connect_app.gateway.company.accounts import Accounts, CompanyAccounts, PracticeAccounts
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.delivery import news, notices
from connect_app.gateway.delivery.composing import Composer
from connect_app.gateway.delivery.copies import Copies, CopyWay
from connect_app.gateway.delivery.engine import COPY, FILING, LANE, NOTICE, DeliveryEngine
from connect_app.gateway.delivery.fixed_copies import FixedCopies
from connect_app.gateway.delivery.gate import Gate
from connect_app.gateway.delivery.hours import Hours
from connect_app.gateway.delivery.journal import Journals
from connect_app.gateway.delivery.lanes import LANE_FAILED, LANE_SIZE, LaneWorker, Workshop
from connect_app.gateway.delivery.moves import SELF
from connect_app.gateway.delivery.presentation import Presentations
from connect_app.gateway.delivery.questions import Questions
from connect_app.gateway.delivery.requesting import Requests
from connect_app.gateway.delivery.resuming import CHANNELS_OF, mend_times, resume
from connect_app.gateway.delivery.sent_folders import SentFolders
from connect_app.gateway.delivery.taking import Taking
from connect_app.gateway.delivery.watch import Watch
from connect_app.gateway.intake.drawing import Drawer
from connect_app.gateway.intake.judging import Judging
from connect_app.gateway.intake.pieces import Pieces
from connect_app.gateway.intake.rare_scripts import ScriptCheck
from connect_app.gateway.network.answers import stored_answers
from connect_app.gateway.network.asking import Asking
from connect_app.gateway.network.pace import Pace
from connect_app.gateway.network.sources import Sources
from connect_app.gateway.process.lookup_settings import LookupSettings
from connect_app.gateway.recipient_page.recipient_links import RecipientLinks
from connect_app.gateway.registers.register_routes import Lookup, everybody_is_there
from connect_app.gateway.sends.bounce_resending import BounceResending
from connect_app.gateway.sends.mail_templates import TemplateTrials
from connect_app.gateway.sends.planning import DAMAGED_SENTENCE, PlannedInvoice
from connect_app.gateway.sends.repeating import Repeating
from connect_app.gateway.sends.repeating_many import RepeatingMany
from connect_app.gateway.sends.sending import Sending, StillUndrawn
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.bounce_notices import open_notices, waiting_notices
from connect_app.gateway.store.companies import company_ids
from connect_app.gateway.store.deliveries import is_any_held_with
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.errors import StoreError
from connect_app.gateway.store.lanes import account_of_lane, lanes_at_work, shift_times
from connect_app.gateway.store.ledger import hold_damaged
from connect_app.gateway.store.mail_copies import CopyKind
from connect_app.gateway.store.messages import secrets_damaged, tell
from connect_app.gateway.store.transactions import Reading, Writing
from connect_app.system.secret_file import told_name
from connect_app.system.secret_store import SecretStore

T = TypeVar("T")
DRAWING_WAIT_S = 15.0
"""A plan and a send wait so long for their documents to be drawn; what is not drawn then is an error in the plan."""

PRACTICE_PACE = 100.0
"""Questions a second to the practice network."""
_log = logging.getLogger(__name__)


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
        lookup: LookupSettings,
        *,
        is_practice: bool,
        judges: bool = False,
    ) -> None:
        self.template_worker = TemplateWorker()
        self.practice = PracticeAccounts(database, data / "practice", self.template_worker) if is_practice else None
        accounts: Accounts = self.practice or CompanyAccounts(database, secrets, self.template_worker)
        self.presentations = Presentations(database, blobs)
        policy = PRACTICE if is_practice else DEFAULT
        window_s = notices.PRACTICE_WINDOW_S if is_practice else notices.REAL_WINDOW_S
        self._notices = notices.Notices(database, engine, accounts, policy, window_s)
        ways: dict[CopyKind, CopyWay] = {}
        ways[CopyKind.FIXED], ways[CopyKind.SENT_FOLDER] = FixedCopies(accounts), SentFolders(database, accounts)
        self._copies = Copies(database, engine, blobs, policy, ways)
        self.taking = Taking(blobs, self._notices)
        self.news = news.NewsReader(database, self.taking, accounts, news.PRACTICE if is_practice else news.REAL)
        self.links = RecipientLinks(database)
        composer = Composer(database, blobs, self.presentations, self.links, worker, data / "composing")
        self._database = database
        self._engine = engine
        journals = Journals(data / "journals")
        self.lookup: Lookup = everybody_is_there if is_practice else stored_answers
        self.asking = Asking(database, accounts, None if is_practice else Sources(lookup))
        self.requests = Requests(database, engine, accounts, self.lookup)
        self.questions = None if is_practice else Questions(self.asking, engine, self.lookup, self.requests)
        sources = self.asking.sources
        pace = Pace(PRACTICE_PACE if sources is None else sources.per_second)
        answered = None if self.questions is None else self.questions.answered
        self.watch = Watch(self.asking, pace, answered, begins_weekly=not is_practice)
        gate = None if is_practice else Gate(database, self.asking, self.lookup)
        self.hours = Hours(database, engine)
        workshop = Workshop(database, blobs, engine, accounts, composer, journals, policy, self.news, gate, self.hours)
        self.lanes = LaneWorker(workshop)
        self._policy = policy
        engine.queue_of, engine.on_clock_set = self._queue_of, self._on_clock_set
        self._secrets = secrets
        engine.look_now_and_then(self._give_jobs)
        engine.look_now_and_then(self._tell_of_secrets)
        self.accounts = accounts
        self.pieces = Pieces(database, blobs, worker)
        trials = TemplateTrials(self.template_worker)
        self.drawer = Drawer(database, blobs, ScriptCheck(self.presentations.renderer))
        self.judging = Judging(database, blobs) if judges else None
        self.sending = Sending(
            engine,
            accounts,
            self.lookup,
            trials,
            self.presentations,
            self.pieces,
            draws=True,
            judges=judges,
            last_data=lambda: self.drawer.last_data,
        )
        self.repeating = Repeating(engine, accounts, self.sending)
        self.repeating_many = RepeatingMany(engine)
        self.bounces = BounceResending(engine, accounts, self.lookup)

    def start(self) -> None:
        """Take up what an earlier process left, and begin to work."""
        self._engine.start(
            {
                LANE: self.lanes.work,
                NOTICE: self._notices.work,
                COPY: self._copies.work_fixed,
                FILING: self._copies.work_filed,
            }
        )
        self._engine.forget_finished_before(time.time() - _KEPT_JOBS_S)
        self._put_back_the_lost()
        self._tell_of_secrets()
        self.hours.start()
        self.news.start()
        self.pieces.start()
        if self.questions is not None:
            self.questions.start()
        self.watch.start()
        self.drawer.start()
        if self.judging is not None:
            self.judging.start()

    def plan(self, company_id: str, request: SendRequest) -> Sequence[PlannedInvoice]:
        """Return what a send would do, once the documents are drawn; what was damaged needs attention from then on.

        Call it outside of any transaction. Raises as `Sending.plan` does.
        """
        self.sending.look_at(request)

        def plan(may_wait: bool) -> Sequence[PlannedInvoice]:
            with self._database.reading() as connection:
                return self.sending.plan(connection, company_id, request, may_wait=may_wait)

        planned = self.once_drawn(plan)
        self.hold_damaged(planned)
        return planned

    def once_drawn(self, act: Callable[[bool], T]) -> T:
        """Do it once the documents are drawn; after a while in any case, where it says which ones are not."""
        try:
            return act(True)
        except StillUndrawn as undrawn:
            self.drawer.wait_for(undrawn.documents, DRAWING_WAIT_S, undrawn.data_until)
            return act(False)

    def hold_damaged(self, planned: Sequence[PlannedInvoice]) -> None:
        """Bring what a plan found damaged under *Needs attention*; a transaction only where there is something."""
        ids = [one.row.id for one in planned if one.is_damaged]
        if ids:
            with self._database.writing() as connection:
                hold_damaged(connection, ids, DAMAGED_SENTENCE, by=SELF)

    def try_again(self, company_id: str, channels: Iterable[Channel] = tuple(Channel)) -> None:
        """A person wants it tried: nothing that closed these accounts counts any more."""
        for channel in channels:
            self.lanes.standings.of(company_id, channel).open()

    def settings_changed(self, company_id: str, fields: Collection[str]) -> None:
        """Let what these settings had stopped go on by itself; call it when they are committed."""
        if "provider" in fields and self.questions is not None:
            self.questions.operator_changed(company_id)
            self.watch.operator_changed(company_id)
        changed = {CHANNELS_OF[field] for field in fields if field in CHANNELS_OF}
        if not changed:
            return
        self.try_again(company_id, changed)
        try:
            with self._database.writing() as connection:
                self._resume(connection, company_id, changed)
                for notice_id in waiting_notices(connection, company_id) if LETTER_CHANNEL in changed else ():
                    self._engine.enqueue_in_transaction(connection, notice_id, kind=NOTICE)
                if LETTER_CHANNEL in changed:
                    self._copies.settings_changed(connection, company_id)
        except StoreError as error:  # a full disk or the like; at the next start, or change, it goes on
            _log.warning("What the settings had stopped cannot go on yet: %s", error)

    def _resume(self, connection: Writing, company_id: str | None, channels: Collection[Channel]) -> None:
        for lane_id in resume(connection, LANE_SIZE, company_id, channels):
            self._engine.enqueue_in_transaction(connection, lane_id)

    def _on_clock_set(self, jump_s: float) -> None:
        with self._database.writing() as connection:
            shift_times(connection, int(jump_s * 1e6))

    def _queue_of(self, connection: Reading, job_id: str, kind: str) -> str:
        """Return which account a lane is for: it waits for no other one."""
        if kind != LANE:
            return kind if kind == NOTICE else f"{kind}:{job_id}"
        found = account_of_lane(connection, job_id)
        if found is None:
            return ""
        company_id, channel = found
        settings, _ = load_settings(connection, company_id)
        return f"{company_id}:{channel.value}:{self.accounts.account(settings, channel)}"

    def is_any_lane_failing(self, connection: Reading) -> bool:
        """Say whether lanes ended in errors that nobody foresaw, and a person has not dealt with it yet."""
        return self.lanes.failing > 0 or is_any_held_with(connection, LANE_FAILED)

    def _put_back_the_lost(self) -> None:
        """Give every open delivery whose lane has no job a job: nothing may wait for ever, whatever happened.

        What a setting stopped goes on, and so does what waits only since the clock was set.
        """
        with self._database.writing() as connection:
            self._resume(connection, None, tuple(Channel))
            for lane_id in mend_times(connection, self._policy):
                self._engine.enqueue_in_transaction(connection, lane_id)
        self._give_jobs()

    def _give_jobs(self) -> None:
        """Give a job to what is open, has none and waits for no person."""
        with self._database.writing() as connection:
            for notice_id in sorted(open_notices(connection) - self._engine.ids_with_jobs(NOTICE)):
                self._engine.enqueue_in_transaction(connection, notice_id, kind=NOTICE)
            self._copies.give_jobs(connection)
            busy = self._engine.ids_with_jobs(LANE)
            for lane_id in sorted(lanes_at_work(connection, _OPEN) - busy):
                _log.warning("Lane %s had no job; it gets one", lane_id)
                self._engine.enqueue_in_transaction(connection, lane_id)

    def _tell_of_secrets(self) -> None:
        """Tell every company of a damaged file of secrets: accounts that had theirs there cannot sign in any more."""
        for aside in self._secrets.set_aside():
            try:
                with self._database.writing() as connection:
                    for company_id in sorted(company_ids(connection)):
                        tell(connection, company_id, secrets_damaged(told_name(aside).name))
            except StoreError as error:  # it is told at the next look
                _log.warning("Of the damaged secrets nobody can be told now: %s", error)
                return
            self._secrets.note_told(aside)

    def stop(self) -> None:
        """Begin nothing new, let what is being handed over end."""
        self.hours.stop()
        self.pieces.stop()
        self.watch.stop()
        if self.questions is not None:
            self.questions.stop()
        self.news.stop()
        self.drawer.stop()
        if self.judging is not None:
            self.judging.stop()
        self._engine.begin_to_stop()
        self.presentations.close()  # a long invoice that is being laid out holds nobody up; it is laid out again
        self._engine.stop()
        self.template_worker.close()
        self.presentations.close()
        if self.practice is not None:
            with suppress(OSError):
                self.practice.close()
