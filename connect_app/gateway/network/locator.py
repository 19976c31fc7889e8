"""The service metadata locator (SML): under which address the metadata of a participant are, by a DNS look-up.

Absence is never inferred from a failure: SERVFAIL, a time-out or a zone that does not answer raise. Where a participant
is missing, somebody who is known to be there is looked up first; if they are all missing, too, the zone or the resolver
is at fault.
"""

import base64
import hashlib
import re
from collections.abc import Sequence

from connect_app.domain.errors import TryLater
from connect_app.domain.saying import quoted, say

_LIFETIME_S = 8.0
_SCHEME = "iso6523-actorid-upis"
_SERVICE = "Meta:SMP"
_RULE = re.compile(r"!\^?\.\*\$?!(https?://[^!\s]+)!i?")


def participant_name(address: str, zone: str) -> str:
    """Return the DNS name of a participant (``0192:986252932``); see the Peppol policy for SML."""
    digest = hashlib.sha256(address.lower().encode()).digest()
    return f"{base64.b32encode(digest).decode().rstrip('=')}.{_SCHEME}.{zone}"


class Locator:
    """Looks participants up in one zone. Thread-safe."""

    def __init__(self, zone: str, canaries: Sequence[str], resolver: tuple[str, int] | None = None) -> None:
        self._zone = zone
        self._canaries = canaries
        self._resolver = resolver

    def locate(self, address: str) -> str | None:
        """Return the base address of the SMP, None if the participant is certainly not registered; raises TryLater."""
        found = self._ask(address)
        if found is None:
            self._check_canaries(address)
        return found

    def _check_canaries(self, address: str) -> None:
        others = [one for one in self._canaries if one != address]
        if others and all(self._ask(one) is None for one in others):
            raise TryLater(
                "sml_doubtful",
                say("sml_doubtful"),
            )

    def _ask(self, address: str) -> str | None:
        import dns.exception
        import dns.resolver

        resolver = dns.resolver.Resolver(configure=self._resolver is None)
        if self._resolver is not None:
            resolver.nameservers, resolver.port = [self._resolver[0]], self._resolver[1]
        resolver.lifetime = _LIFETIME_S
        try:
            answer = resolver.resolve(participant_name(address, self._zone), "NAPTR", search=False)
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return None
        except dns.exception.DNSException as error:
            what = type(error).__name__
            raise TryLater("sml_unreachable", say("sml_silent", cause=quoted(what))) from error
        for record in sorted(answer, key=lambda one: (one.order, one.preference)):
            rule = _RULE.fullmatch(record.regexp.decode("ascii", "replace"))
            if record.service.decode("ascii", "replace").lower() == _SERVICE.lower() and rule is not None:
                return rule[1].rstrip("/")
        raise TryLater("sml_garbled", say("sml_garbled"))
