"""Templates: one row for each kind and language; its texts are empty while they are those of the program."""

import logging

from pydantic import ValidationError
from sqlalchemy import select, update

from connect_app.contract.messages import Language, Template, TemplateKind
from connect_app.domain.identifiers import new_id
from connect_app.gateway.channels import template_text
from connect_app.gateway.channels.default_texts import DEFAULTS
from connect_app.gateway.store.columns import StoredRow
from connect_app.gateway.store.tables import template
from connect_app.gateway.store.transactions import Reading, Writing

_log = logging.getLogger(__name__)


def ensure_templates(connection: Writing, company_id: str) -> None:
    """Write the rows that a company does not have yet."""
    rows = [
        {"id": new_id(), "company_id": company_id, "kind": kind, "language": language, "version": 1}
        for kind, language in DEFAULTS
    ]
    connection.execute(connection.sql.insert(template).values(rows).on_conflict_do_nothing())


def list_templates(connection: Reading, company_id: str) -> list[Template]:
    """Return all templates of a company, by kind and language."""
    c = template.c
    query = select(template).where(c.company_id == company_id).order_by(c.kind, c.language)
    return [found for row in connection.execute(query) if (found := _template(row)) is not None]


def find_template(connection: Reading, company_id: str, template_id: str) -> Template | None:
    """Return one template, None if there is none of that id."""
    c = template.c
    row = connection.execute(select(template).where(c.company_id == company_id, c.id == template_id)).one_or_none()
    return None if row is None else _template(row)


def write_texts(connection: Writing, template_id: str, subject: str | None, body: str | None) -> None:
    """Change the texts of a row; None brings those of the program back."""
    c = template.c
    connection.execute(
        update(template).where(c.id == template_id).values(subject=subject, body=body, version=c.version + 1)
    )


def _template(row: StoredRow) -> Template | None:
    """Return a template; None for one that a damaged disk has spoilt: the program's text holds in its place."""
    try:
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
    except (KeyError, ValidationError):
        _log.warning("The message template %s is damaged on the disk; it is passed over", row.id)
        return None


def own_texts(connection: Reading, company_id: str) -> dict[tuple[TemplateKind, Language], template_text.Template]:
    """Return what a company wrote itself."""
    return {
        (one.kind, one.language): template_text.Template(one.subject, one.body)
        for one in list_templates(connection, company_id)
        if not one.is_default
    }
