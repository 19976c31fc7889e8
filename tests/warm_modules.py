"""What `tests.warm_gateways` has read before it forks: what a gateway reads by itself, the later parts of it, too."""

import alembic.autogenerate
import alembic.command  # noqa: F401
import dbos  # noqa: F401
import psycopg  # noqa: F401
import uvicorn.lifespan.on
import uvicorn.loops.auto
import uvicorn.protocols.http.h11_impl  # noqa: F401

import connect_app.__main__
import connect_app.gateway.main  # noqa: F401
