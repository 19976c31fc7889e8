"""What a gateway answers while its ledger is damaged and nobody has agreed to anything: what happened, no more.

Every other call is refused with 503 ``database_damaged`` and a sentence, so that a client waits and loses nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, cast

from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException

from connect_app import __version__
from connect_app.contract.damage import Agreement, Damage
from connect_app.domain.saying import say
from connect_app.gateway.api import problems
from connect_app.gateway.api.guard import Guard
from connect_app.gateway.api.problems import problem, respond

CODE = "database_damaged"
SENTENCE = say("ledger_damaged")


@dataclass(slots=True)
class Asking:
    """A gateway that waits for a person. ``agree`` writes that they agree."""

    token: str
    damage: Damage
    agree: Callable[[], None]
    allowed_hosts: frozenset[str] = frozenset()

    def who(self, token: str) -> None:
        """Refuse every token but its own: whether one holds stands in the ledger, so nobody is signed out by this."""
        raise problem(503, "gateway_unavailable", say("gateway_unavailable.waits"))


def _asking(request: Request) -> Asking:
    return cast(Asking, request.app.state.asking)


_AskingDep = Annotated[Asking, Depends(_asking)]


def create_asking_app(asking: Asking) -> FastAPI:
    """Return the application that tells of the damage and takes the agreement."""
    app = FastAPI(title="Connect gateway", version=__version__, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.asking = asking
    problems.install(app)
    app.add_exception_handler(HTTPException, _refuse)
    app.get("/healthz")(_healthz)
    app.get("/readyz")(_readyz)
    app.get("/v1/damage")(_damage)
    app.post("/v1/damage/agreement", status_code=202)(_agree)
    app.add_middleware(Guard, gateway=asking)
    return app


def _healthz() -> dict[str, str]:
    return {"status": "ok", "version": __version__}


def _readyz(asking: _AskingDep) -> Response:
    checks = {"database": False, "blob_store": True, "delivery_engine": False}
    told = {"status": "degraded", "checks": checks, "code": CODE, "detail": asking.damage.what_happened}
    return JSONResponse(told, 503)


def _damage(asking: _AskingDep) -> Damage:
    return asking.damage


def _agree(asking: _AskingDep, agreement: Agreement) -> Damage:
    """Take the agreement; 409 ``changed_meanwhile`` if it is about another damage than this."""
    if agreement.id != asking.damage.id:
        raise problem(409, "changed_meanwhile", say("other_damage"))
    asking.agree()
    asking.damage = asking.damage.model_copy(update={"is_agreed": True})
    return asking.damage


async def _refuse(_request: Request, _error: Exception) -> Response:
    """Refuse what this gateway does not do now: every address that is none of the few above."""
    return respond(problem(503, CODE, SENTENCE))
