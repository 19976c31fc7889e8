"""The service's own calls: is it alive, is it ready, how is it doing."""

from collections.abc import Callable, Iterator

from fastapi import APIRouter
from fastapi.responses import JSONResponse, PlainTextResponse, Response

from connect_app import __version__
from connect_app.gateway.api.access import CallerDep, GatewayDep
from connect_app.gateway.composition import Gateway
from connect_app.gateway.store.counters import counts
from connect_app.gateway.store.engine import SUSPICION
from connect_app.gateway.store.errors import StoreError
from connect_app.gateway.store.events import last_cursor
from connect_app.gateway.store.transactions import Reading, answers

router = APIRouter(tags=["service"])

_ROOM_NEEDED = 64_000_000  # bytes that must be free for the store to take anything


@router.get("/healthz")
def healthz(gateway: GatewayDep) -> dict[str, str]:
    """Say that the process is there, and whether it is for practice (``mode``: ``practice`` or ``real``)."""
    return {"status": "ok", "version": __version__, "mode": "practice" if gateway.is_practice else "real"}


@router.get("/readyz", responses={503: {"description": "Something is not ready"}})
def readyz(gateway: GatewayDep) -> Response:
    """Say whether database, blob store and delivery engine can work.

    ``degraded`` (with 200, since it serves): what some lanes were to send ended in unforeseen errors and waits for a
    person, while the others go on.
    """
    checks = {
        "database": _answers(gateway, answers),
        "blob_store": gateway.blobs.free_bytes() > _ROOM_NEEDED,
        "delivery_engine": gateway.delivery.is_running,
    }
    ready = all(checks.values())
    whole = _answers(gateway, lambda connection: not gateway.dispatch.is_any_lane_failing(connection))
    status = ("ready" if whole else "degraded") if ready else "not_ready"
    return JSONResponse({"status": status, "checks": {**checks, "lanes": whole}}, 200 if ready else 503)


def _answers(gateway: Gateway, ask: Callable[[Reading], bool]) -> bool:
    if (gateway.data / SUSPICION).exists():
        return False
    try:
        with gateway.database.reading() as connection:
            return ask(connection)
    except StoreError:
        return False


@router.get("/metrics", response_class=PlainTextResponse)
def metrics(gateway: GatewayDep, caller: CallerDep) -> Response:
    """Return the counters of the caller's companies in the text format of Prometheus."""
    return PlainTextResponse(
        "\n".join(_metrics(gateway, sorted(caller.roles))) + "\n", media_type="text/plain; version=0.0.4"
    )


def _metrics(gateway: Gateway, companies: list[str]) -> Iterator[str]:
    yield "# HELP connect_rows Rows of each view, by company."
    yield "# TYPE connect_rows gauge"
    with gateway.database.reading() as connection:
        for company_id in companies:
            for name, value in counts(connection, company_id).items():
                yield f'connect_rows{{company="{company_id}",view="{name}"}} {value}'
        yield "# HELP connect_events_total Events written so far."
        yield "# TYPE connect_events_total counter"
        yield f"connect_events_total {last_cursor(connection)}"
    yield "# HELP connect_free_bytes Room left for the store."
    yield "# TYPE connect_free_bytes gauge"
    yield f"connect_free_bytes {gateway.blobs.free_bytes()}"
