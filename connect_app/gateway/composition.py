"""What a gateway is made of. `main` puts it together, the API's calls take it from the request."""

from dataclasses import dataclass, field
from pathlib import Path

from connect_app.documents.mending.mender import DocumentMender
from connect_app.documents.worker import DocumentWorker
from connect_app.gateway.company.sign_ins import SignedInPerson, SignIns
from connect_app.gateway.delivery.engine import DeliveryEngine
from connect_app.gateway.dispatch import Dispatch
from connect_app.gateway.intake.mended_files import MendedFiles
from connect_app.gateway.process.own_time import OwnTime
from connect_app.gateway.registers.register_routes import Lookup
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.engine import Database
from connect_app.system.secret_store import SecretStore


@dataclass(slots=True)
class Gateway:
    """The parts of one running gateway.

    ``token`` opens its API; ``allowed_hosts`` are the Host headers that it answers to; ``own_time``
    says how long answers to repeated calls are kept.
    """

    data: Path
    is_practice: bool
    token: str
    database: Database
    blobs: BlobStore
    worker: DocumentWorker
    mender: DocumentMender
    mended: MendedFiles
    secrets: SecretStore
    delivery: DeliveryEngine
    dispatch: Dispatch
    lookup: Lookup
    sign_ins: SignIns
    allowed_hosts: frozenset[str] = field(default_factory=frozenset)
    own_time: OwnTime = field(default_factory=OwnTime)

    def who(self, token: str) -> SignedInPerson | None:
        """Return who a token stands for that is not the gateway's own, None where it does not hold."""
        return self.sign_ins.who(token)
