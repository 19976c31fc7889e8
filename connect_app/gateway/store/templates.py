"""Templates: one row for each kind and language; its texts are empty while they are those of the program."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from connect_app.contract.messages import Language, Template, TemplateKind
from connect_app.domain.identifiers import new_id
from connect_app.gateway.channels import template_text
from connect_app.gateway.channels.default_texts import DEFAULTS
from connect_app.gateway.store.tables import template


def ensure_templates(connection: Connection, company_id: str) -> None:
    """Write the rows that a company does not have yet."""
    rows = [
        {"id": new_id(), "company_id": company_id, "kind": kind, "language": language, "version": 1}
        for kind, language in DEFAULTS
    ]
    connection.execute(insert(template).values(rows).on_conflict_do_nothing())


def template_rows(connection: Connection, company_id: str) -> Sequence[Any]:
    """Return all rows of a company, by kind and language."""
    c = template.c
    return connection.execute(select(template).where(c.company_id == company_id).order_by(c.kind, c.language)).all()


def template_row(connection: Connection, company_id: str, template_id: str) -> Any | None:
    """Return one row, None if there is none of that id."""
    c = template.c
    return connection.execute(select(template).where(c.company_id == company_id, c.id == template_id)).one_or_none()


def write_texts(connection: Connection, template_id: str, subject: str | None, body: str | None) -> None:
    """Change the texts of a row; None brings those of the program back."""
    c = template.c
    connection.execute(
        update(template).where(c.id == template_id).values(subject=subject, body=body, version=c.version + 1)
    )


def template_model(row: Any) -> Template:
    """Return a row as the contract's Template."""
    texts = DEFAULTS[row.kind, row.language]
    is_default = row.body is None
    return Template(
        id=row.id,
        kind=row.kind,
        language=row.language,
        subject=texts.subject if is_default else row.subject,
        body=texts.text if is_default else row.body,
        is_default=is_default,
        version=row.version,
    )


def own_texts(connection: Connection, company_id: str) -> dict[tuple[TemplateKind, Language], template_text.Template]:
    """Return what a company wrote itself."""
    return {
        (row.kind, row.language): template_text.Template(row.subject, row.body)
        for row in template_rows(connection, company_id)
        if row.body is not None
    }
