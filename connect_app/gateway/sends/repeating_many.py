"""What a person does with many deliveries at once: what can be done is done, the rest is left with a reason."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from connect_app.domain.acts import RELEASABLE, RETRYABLE
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.errors import FixData, NotThere
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say
from connect_app.gateway.delivery.engine import DeliveryEngine
from connect_app.gateway.delivery.lanes import LANE_SIZE
from connect_app.gateway.delivery.moves import Step, move_all
from connect_app.gateway.sends.repeating import arrived, started_again, taken_back
from connect_app.gateway.store.deliveries import Changes, DeliveryRecord, chunks_of_company
from connect_app.gateway.store.transactions import Writing

Results = Mapping[str, FixData | None]
"""What came of each delivery, by its id in the order asked: None where it was done, else why it was left."""


@dataclass(frozen=True, slots=True)
class RepeatingMany:
    """Carries out `Repeating`'s acts on many deliveries of a company, in the caller's writing transaction."""

    engine: DeliveryEngine

    def retry(self, connection: Writing, company_id: str, delivery_ids: Sequence[str], by: str) -> Results:
        """Try them again; what is left has the code that `Repeating.retry` raises, or ``not_found``."""
        return self._start_again(connection, company_id, delivery_ids, by, RETRYABLE, say("move.tried_again"))

    def release(self, connection: Writing, company_id: str, delivery_ids: Sequence[str], by: str) -> Results:
        """Let them go on; what is left has the code that `Repeating.release` raises, or ``not_found``."""
        return self._start_again(connection, company_id, delivery_ids, by, RELEASABLE, say("move.released"))

    def cancel(self, connection: Writing, company_id: str, delivery_ids: Sequence[str], by: str) -> Results:
        """Take them back; what is left has the code ``not_cancellable`` or ``not_found``."""
        return _act(connection, company_id, delivery_ids, by, taken_back)

    def confirm(self, connection: Writing, company_id: str, delivery_ids: Sequence[str], by: str) -> Results:
        """Write that they arrived; what is left has the code ``not_in_doubt`` or ``not_found``."""
        return _act(connection, company_id, delivery_ids, by, arrived)

    def _start_again(
        self,
        connection: Writing,
        company_id: str,
        delivery_ids: Sequence[str],
        by: str,
        allowed: Collection[DeliveryState],
        reason: str,
    ) -> Results:
        lanes: dict[str, list[tuple[str, int]]] = defaultdict(list)

        def step(row: DeliveryRecord) -> Step:
            made = started_again(row, allowed, reason, "")
            of_channel = lanes[row.channel]
            if not of_channel or of_channel[-1][1] == LANE_SIZE:
                of_channel.append((new_id(), 0))
            lane_id, count = of_channel[-1]
            of_channel[-1] = (lane_id, count + 1)
            return replace(made, changes=Changes(**{**made.changes, "lane_id": lane_id}))

        results = _act(connection, company_id, delivery_ids, by, step)
        for of_channel in lanes.values():
            for lane_id, _ in of_channel:
                self.engine.enqueue_in_transaction(connection, lane_id)
        return results


def _act(
    connection: Writing,
    company_id: str,
    delivery_ids: Sequence[str],
    by: str,
    step: Callable[[DeliveryRecord], Step],
) -> Results:
    gone = NotThere("not_found", say("not_found.delivery"))
    results: dict[str, FixData | None] = dict.fromkeys(delivery_ids, gone)
    for rows in chunks_of_company(connection, company_id, list(results)):
        steps = []
        for row in rows:
            try:
                steps.append(step(row))
                results[row.id] = None
            except FixData as error:
                results[row.id] = error
        move_all(connection, steps, by=by, known={row.id: row for row in rows})
    return results
