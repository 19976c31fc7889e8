"""The guard before handing over: a picture that came from elsewhere than the data never leaves, whatever its name."""

from pathlib import Path

import pytest
from sqlalchemy import bindparam, select, update

from connect_app.documents.worker import DocumentWorker
from connect_app.domain.errors import Bug
from connect_app.gateway.delivery.presentation import Presentations
from connect_app.gateway.store.tables import attachment, invoice
from tests.gateway.test_files import pdf_without_data
from tests.gateway.test_manifests import packed
from tests.gateway.test_reading_unseen import Desk
from tests.invoice_files import ubl_invoice


@pytest.mark.parametrize("is_same_data", [False, True])
def test_two_customers_pictures_of_one_name_are_told_apart(
    tmp_path: Path, worker: DocumentWorker, is_same_data: bool
) -> None:
    desk = Desk(tmp_path / "data", worker)
    pictures = {"1": pdf_without_data(), "2": pdf_without_data()}
    members = [(f"{folder}/invoice.pdf", data) for folder, data in pictures.items()]
    data = [ubl_invoice(), ubl_invoice()]
    members += [("1/invoice.xml", data[0]), ("2/invoice.xml", data[0 if is_same_data else 1])]
    desk.take("folders.zip", packed(members))
    presentations = Presentations(desk.database, desk.blobs)
    with desk.database.reading() as connection:
        ids = list(connection.scalars(select(invoice.c.id).order_by(invoice.c.position)))
        pairs = connection.execute(select(attachment.c.id, attachment.c.invoice_id)).all()
    assert [presentations.preview(one, "en") for one in ids] == list(pictures.values())
    # Whatever fault or hand exchanges them in the tables, nothing leaves.
    other = dict(zip(ids, reversed(ids), strict=True))
    exchange = update(attachment).where(attachment.c.id == bindparam("key")).values(invoice_id=bindparam("whose"))
    with desk.database.writing() as connection:
        connection.execute(exchange, [{"key": one.id, "whose": other[one.invoice_id]} for one in pairs])
    for one in ids:
        papers = presentations.load([one])[one]
        with pytest.raises(Bug, match="wrong_picture"):
            presentations.keep(papers, "en", [])
    desk.database.close()
