"""What `tests.warm_gateways` has read before it forks: what a gateway reads by itself, the later parts of it, too.

What was read is set aside: no forked gateway looks through it for garbage, which would copy it.
"""

import gc

import anyio._core._sockets
import anyio.streams.stapled
import anyio.streams.tls  # noqa: F401
import dbos
import dbos._sys_db_sqlite  # noqa: F401
import jinja2.sandbox  # noqa: F401
import psycopg  # noqa: F401
import uvicorn.lifespan.on
import uvicorn.loops.asyncio
import uvicorn.loops.auto
import uvicorn.protocols.http.h11_impl  # noqa: F401

import connect_app.__main__
import connect_app.documents.invoice_sheet
import connect_app.documents.printing
import connect_app.formats.correcting
import connect_app.formats.embedding
import connect_app.formats.taking_out
import connect_app.gateway.channels.einvoice
import connect_app.gateway.channels.mail
import connect_app.gateway.channels.notice
import connect_app.gateway.channels.printing
import connect_app.gateway.channels.smtp
import connect_app.gateway.main
import connect_app.gateway.practice.mail_server
import connect_app.gateway.store.migrating
import connect_app.gateway.store.migrations.both
import connect_app.headless.arguments  # noqa: F401

gc.collect()
gc.freeze()
