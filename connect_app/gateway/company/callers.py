"""Who calls, and what they may do for which company."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from connect_app.contract.companies import Role


class Right(IntEnum):
    """What a call does for a company; whoever may do one of them may do those before it."""

    LOOK = 1
    WORK = 2
    """Changing and sending: the work of a clerk."""
    ADMINISTER = 3


_RIGHT_OF: Mapping[Role, Right] = {"reader": Right.LOOK, "clerk": Right.WORK, "admin": Right.ADMINISTER}


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls; ``roles``: by the id of each company that they call for."""

    id: str
    name: str
    roles: Mapping[str, Role]
    email: str | None = None

    def may(self, company_id: str, what: Right) -> bool:
        """Say whether they may do this for a company."""
        role = self.roles.get(company_id)
        return role is not None and _RIGHT_OF[role] >= what

    def may_somewhere(self, what: Right) -> bool:
        """Say whether they may do this for any company: for calls that belong to none."""
        return any(self.may(company_id, what) for company_id in self.roles)
