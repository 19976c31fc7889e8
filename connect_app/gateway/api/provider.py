"""The company's e-invoice operator: which there are, the account, and trying it before invoices go through it."""

from fastapi import APIRouter, Response

from connect_app.contract.base import FieldError
from connect_app.contract.companies import (
    KnownProvider,
    KnownProviders,
    ProviderAbilities,
    ProviderField,
    ProviderPatch,
    ProviderSettings,
    ProviderTest,
    ProviderTestResult,
    ProviderTestStep,
    SettingsPatch,
)
from connect_app.gateway.api.access import (
    OPERATOR_IS_ADMINS,
    CompanyDep,
    GatewayDep,
    IfMatch,
    OperatorAdminDep,
    WriterDep,
    etag,
    forbidden,
)
from connect_app.gateway.api.companies import save_settings
from connect_app.gateway.api.problems import not_found, problem
from connect_app.gateway.company.callers import Right
from connect_app.gateway.company.provider_account import check_provider
from connect_app.gateway.company.settings import load_settings, with_secrets
from connect_app.gateway.providers.description import ProviderModule
from connect_app.gateway.providers.registry import known_providers

router = APIRouter(prefix="/v1/companies/{company_id}", tags=["companies"])


@router.get("/providers")
def list_providers(company_id: CompanyDep) -> KnownProviders:
    """Return the operators that can be chosen, each with the fields of its form and with what it can do."""
    del company_id
    return KnownProviders(items=[_described(one) for one in known_providers()])


def _described(module: ProviderModule) -> KnownProvider:
    can = module.can
    return KnownProvider(
        name=module.name,
        label=module.label,
        fields=[
            ProviderField(
                name=one.name,
                label=one.label,
                kind=one.kind,
                required=one.is_required,
                help=one.help,
                choices=list(one.choices),
            )
            for one in module.fields
        ],
        can=ProviderAbilities(
            formats=[one.value for one in can.formats],
            attachments=can.attachments,
            max_document_size=can.max_document_size,
            fall_backs=list(can.fall_backs),
            looks_up=can.looks_up,
            gives_receipts=can.gives_receipts,
            answers_before_repeat=can.answers_before_repeat,
            takes_address=can.takes_address,
        ),
    )


@router.get("/provider")
def get_provider(company_id: CompanyDep, gateway: GatewayDep, response: Response) -> ProviderSettings:
    """Return the account; 404 while none is set up. Secrets are never in it."""
    with gateway.database.reading() as connection:
        settings, version = load_settings(connection, company_id)
    response.headers["ETag"] = etag(version)
    provider = with_secrets(settings, gateway.secrets, company_id).provider
    if provider is None:
        raise not_found("provider")
    return provider


@router.put("/provider")
def put_provider(
    company_id: CompanyDep,
    gateway: GatewayDep,
    caller: OperatorAdminDep,
    put: ProviderPatch,
    response: Response,
    if_match: IfMatch = None,
) -> ProviderSettings:
    """Set up the account; a secret that is left out stays as it is, as long as the operator is the same."""
    patch = SettingsPatch(provider=put)
    settings, version = save_settings(gateway, company_id, caller, patch, if_match, within="provider.")
    response.headers["ETag"] = etag(version)
    assert settings.provider is not None
    return settings.provider


@router.delete("/provider", status_code=204)
def delete_provider(
    company_id: CompanyDep, gateway: GatewayDep, caller: OperatorAdminDep, if_match: IfMatch = None
) -> None:
    """Forget the account and its secrets; what waits for it waits on."""
    save_settings(gateway, company_id, caller, SettingsPatch(provider=None), if_match)


@router.post("/provider/test")
def test_provider(
    company_id: CompanyDep, gateway: GatewayDep, caller: WriterDep, wanted: ProviderTest | None = None
) -> ProviderTestResult:
    """Connect, sign in and ask what the account may do; nothing is sent."""
    trial = wanted.provider if wanted else None
    if trial is not None:
        if not caller.may(company_id, Right.ADMINISTER):
            raise forbidden(OPERATOR_IS_ADMINS)
        if faults := check_provider(trial):
            errors = [FieldError(field=field, code="invalid", message=sentence) for field, sentence in faults]
            raise problem(422, "invalid_request", " ".join(dict.fromkeys(one.message for one in errors)), errors)
    steps = gateway.dispatch.accounts.try_provider(company_id, trial)
    told = [ProviderTestStep.model_validate({"step": one.step, "ok": one.ok, "detail": one.detail}) for one in steps]
    return ProviderTestResult(ok=all(one.ok for one in told), steps=told)
