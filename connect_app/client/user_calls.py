"""Calls about the users of a company."""

from connect_app.client.transport import Transport, if_match, segment, with_secrets
from connect_app.contract.base import Page
from connect_app.contract.people import CompanyUser, GivenToken, NewToken, NewUser, ScriptToken, UserPatch


class UserCalls:
    """Who works for a company, and the tokens of their scripts."""

    _transport: Transport

    def users(self, company_id: str) -> list[CompanyUser]:
        """Return who works for a company."""
        return Page[CompanyUser].model_validate_json(self._transport.get(_users(company_id), {"limit": 500})).items

    def add_user(self, company_id: str, new: NewUser, key: str) -> CompanyUser:
        """Let somebody work for a company; InvalidRequest ``already_exists`` if the user name is taken."""
        return CompanyUser.model_validate_json(self._transport.post(_users(company_id), with_secrets(new), key))

    def change_user(self, company_id: str, user: CompanyUser, patch: UserPatch) -> CompanyUser:
        """Change the fields that were set; raises ChangedMeanwhile if the user is not as ``user`` says any more."""
        path = f"{_users(company_id)}/{segment(user.id)}"
        body, headers = with_secrets(patch), if_match(user.version)
        return CompanyUser.model_validate_json(
            self._transport.request("PATCH", path, body=body, headers=headers).content
        )

    def remove_user(self, company_id: str, user: CompanyUser) -> None:
        """Let somebody work for a company no longer."""
        self._transport.request("DELETE", f"{_users(company_id)}/{segment(user.id)}", headers=if_match(user.version))

    def script_tokens(self, company_id: str, user_id: str) -> list[ScriptToken]:
        """Return what the scripts of a user have tokens for."""
        path = f"{_users(company_id)}/{segment(user_id)}/tokens"
        return Page[ScriptToken].model_validate_json(self._transport.get(path, {"limit": 500})).items

    def give_token(self, company_id: str, user_id: str, label: str) -> GivenToken:
        """Give a script a token; it is said only now."""
        path = f"{_users(company_id)}/{segment(user_id)}/tokens"
        body = NewToken(label=label).model_dump_json()
        # Not repeated by itself: each call gives another token.
        return GivenToken.model_validate_json(
            self._transport.request("POST", path, body=body, may_repeat=False).content
        )

    def end_token(self, company_id: str, user_id: str, token_id: str) -> None:
        """End a script's token."""
        self._transport.request("DELETE", f"{_users(company_id)}/{segment(user_id)}/tokens/{segment(token_id)}")


def _users(company_id: str) -> str:
    return f"/v1/companies/{segment(company_id)}/users"
