"""Companies, and what came in for them: files, invoices, attachments."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from connect_app.gateway.store.tables.base import JSON_OR_NULL, JSON_TEXT, NUMBER, metadata, rows_where

# The mark of the data folder that belongs to this database, where the two lie apart; see process/data_folder.py.
data_folder = Table("data_folder", metadata, Column("mark", String(36), primary_key=True))

company = Table(
    "company",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("name", Text, nullable=False),
    Column("org_number", Text),
    Column("country", Text),
    Column("settings", JSON_TEXT, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    Column("created_at", BigInteger, nullable=False),
)

file = Table(
    "file",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("format", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("received_at", BigInteger, nullable=False),
    Column("invoice_count", Integer, nullable=False),
    Column("invoices_with_attachments", Integer, nullable=False, default=0),
    Column("waiting_count", Integer, nullable=False, default=0),
    Column("sending_count", Integer, nullable=False, default=0),
    Column("totals", JSON_TEXT, nullable=False),  # [{"amount", "currency"}]
    Column("problem", JSON_TEXT),  # null or {"code", "detail", "params", "line", "column"}
    Column("left_out_count", Integer, nullable=False, default=0, server_default="0"),  # pieces that went to no invoice
    Column("version", Integer, nullable=False, default=1),
    UniqueConstraint("company_id", "sha256"),
    Index("file_by_state", "company_id", "state", "id"),
)

invoice = Table(
    "invoice",
    metadata,
    # Grows by one per invoice: the order of arrival, the order of lists, and the row of the full-text index.
    Column("row", NUMBER, primary_key=True, autoincrement=True),
    Column("id", String(36), nullable=False, unique=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("file_id", ForeignKey("file.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("seller_key", Text, nullable=False),  # who sent it, for finding a number that was sent before
    Column("issue_date", Text),
    Column("due_date", Text),
    Column("currency", Text),
    Column("total", Text),  # decimal text, in `currency`
    Column("payable", Text),
    Column("buyer_name", Text),
    Column("customer_number", Text),
    Column("format", Text, nullable=False),
    # The rest of InvoiceFacts (parties, references, language, profile), findings and routes, as the API says them.
    Column("facts", JSON_TEXT, nullable=False),
    Column("findings", JSON_TEXT, nullable=False),
    Column("routes", JSON_TEXT, nullable=False),
    Column("first_channel", Text),
    Column("state", Text, nullable=False),
    Column("attachment_count", Integer, nullable=False, default=0),
    Column("duplicate_of", String(36)),
    # The bytes of this invoice: a range of a stored blob, and the hash of exactly that range.
    Column("original_blob", String(64), nullable=False),
    Column("original_offset", BigInteger, nullable=False),
    Column("original_length", BigInteger, nullable=False),
    Column("original_sha256", String(64), nullable=False),
    Column("source_sha256", String(64)),  # of the bytes as they stood in the parent, where the part was cut out
    Column("facts_sha256", String(32), nullable=False, default=""),  # see store/record_hashes.py
    Column("presentation_sha256", String(64)),  # the rendered PDF, kept, never rendered anew
    Column("presentation_names", String(32)),  # a hash over the names of the attachments that it lists
    Column("sent_at", BigInteger),  # when the first delivery was accepted
    Column("opened_at", BigInteger),
    Column("failure_code", Text),
    Column("failure_message", Text),
    Column("failure_params", JSON_OR_NULL),  # what the message says, by name
    Column("recipients", JSON_OR_NULL),  # null or {"count", "shown"}, see store/ledger.py
    Column("version", Integer, nullable=False, default=1),
    Index("invoice_by_file", "file_id", "position"),
    Index("invoice_by_number", "company_id", "number"),
    Index("invoice_by_state", "company_id", "state", "row"),
    Index("invoice_by_sent", "company_id", "row", **rows_where("sent_at IS NOT NULL")),
    # A changed register row gives the waiting invoices of that customer new routes.
    Index("invoice_waiting_by_customer", "company_id", "customer_number", **rows_where("state = 'waiting'")),
    Index(
        "invoice_with_zeros",
        "company_id",
        "customer_number",
        **rows_where("customer_number >= '0' AND customer_number < '1'"),
    ),
    sqlite_autoincrement=True,
)

attachment = Table(
    "attachment",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("invoice_id", ForeignKey("invoice.id"), nullable=False),
    Column("filename", Text, nullable=False),
    Column("document_type", Text, nullable=False),
    Column("note", Text),
    Column("is_internal", Boolean, nullable=False, default=False),
    Column("note_is_internal", Boolean, nullable=False, default=False),
    Column("media_type", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", String(64), nullable=False),
    # Where the bytes are: `size` bytes of a stored blob. An embedded one lies in the pack of its file.
    Column("blob", String(64), nullable=False),
    Column("blob_offset", BigInteger, nullable=False, default=0),
    Column("pages", Integer),
    Column("dpi", JSON_TEXT),
    Column("embedded", Boolean, nullable=False, default=False),
    Column("origin", Text),  # what it came in: data, picture or beside; null: a clerk added it, or it is an old row
    # Who says that it is the picture of the invoice: null (nobody), "system", "rule", "text", "clerk"; "no": a clerk
    # says that it is not.
    Column("picture", Text),
    Column("examined", JSON_OR_NULL),  # what the worker found; null until it looked at it
    Column("converted_from", String(64)),
    Column("record_sha256", String(32), nullable=False, default=""),  # see attachment_hash in store/attachments.py
    Column("findings", JSON_TEXT, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    Column("position", Integer),  # where a clerk put it among its invoice's; null: after those, as they came
    Index("attachment_by_invoice", "invoice_id", "id"),
    Index("attachment_unexamined", "id", **rows_where("examined IS NULL")),
)

manifest = Table(
    "manifest",
    metadata,
    Column("object_id", String(36), primary_key=True),  # an invoice or a file; none where all is plain
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("pieces", JSON_TEXT, nullable=False),  # see store/manifests.py
)

# What was drawn through to see that it can be shown, by the hash of its bytes.
drawing = Table(
    "drawing",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("code", Text),  # null: it can be shown
    Column("sentence", Text),
    Column("params", JSON_OR_NULL),  # what the sentence says, by name
    Column("drawn_at", BigInteger, nullable=False),
)

judgement = Table(
    "judgement",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("broken", JSON_OR_NULL),  # rules with the words of their pack; null: it cannot be judged
    Column("judged_at", BigInteger, nullable=False),
)

standing_attachment = Table(
    "standing_attachment",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("customer", Text, nullable=False),  # the number of the customer, empty: with every invoice
    Column("filename", Text, nullable=False),
    Column("document_type", Text, nullable=False),
    Column("note", Text),
    Column("media_type", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("blob", String(64), nullable=False),
    Column("examined", JSON_OR_NULL),
    Column("created_at", BigInteger, nullable=False),
    Index("standing_attachment_by_company", "company_id", "id"),
)
