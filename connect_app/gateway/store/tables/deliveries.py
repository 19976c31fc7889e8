"""What goes out, and what came of it."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from connect_app.domain.channel import LETTER_CHANNEL
from connect_app.gateway.store.tables.base import JSON_OR_NULL, JSON_TEXT, metadata, rows_where

send = Table(
    "send",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("begins_at", BigInteger, nullable=False),  # created_at plus the undo window
    Column("selected", Integer, nullable=False),
    Column("skips", JSON_TEXT, nullable=False),  # [{"invoice_id", "number", "code", "reason", "params"}]
    Column("hour", JSON_OR_NULL),  # null, or {"at", "zone", "office"}: see store/hours.py
    Column("hour_open", Boolean, nullable=False, default=False),  # something of it may wait for that hour
    Index("send_with_open_hour", "id", **rows_where("hour_open")),
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("invoice_id", ForeignKey("invoice.id"), nullable=False),
    Column("send_id", ForeignKey("send.id"), nullable=False),
    Column("lane_id", String(36), nullable=False),
    Column("channel", Text, nullable=False),
    Column("provider", Text),
    Column("address", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempt_count", Integer, nullable=False, default=0),
    Column("next_attempt_at", BigInteger),  # of what is queued: the chosen hour, before which it never begins
    Column("reference", Text),
    Column("failure", JSON_TEXT),  # null or {"code", "message", "params", "owner"}
    Column("opened_at", BigInteger),
    Column("accepted_at", BigInteger),
    Column("proved", Text),  # the furthest of what stands in delivery_proof; null: nothing beyond the provider's yes
    Column("answered", Text),  # the code of the buyer's last answer
    Column("in_doubt", Boolean, nullable=False, default=False),  # an attempt ended without an answer, not settled since
    Column("replaces", String(36)),
    Column("replaced_by", String(36)),
    Column(
        "frozen", JSON_TEXT, nullable=False
    ),  # what goes out: [{"attachment_id", "filename", "media_type", "sha256", "size", …}]
    Column("sent_sha256", String(64)),  # the exact bytes that were handed over; `frozen` says in which blob they lie
    Column("frozen_sha256", String(32), nullable=False, default=""),  # see store/record_hashes.py
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    Index("delivery_by_invoice", "invoice_id", "id"),
    Index("delivery_by_send", "send_id", "state"),
    Index("delivery_by_lane", "lane_id", "state"),
    Index("delivery_by_state", "state", "id"),
    Index("delivery_by_reference", "provider", "reference"),
    Index(
        "delivery_came_back",
        "company_id",
        "updated_at",
        **rows_where(f"channel = '{LETTER_CHANNEL.value}' AND state = 'failed' AND replaced_by IS NULL"),
    ),
)

# What the other side says of a delivery: see domain/proofs.py. Only ever added to.
delivery_proof = Table(
    "delivery_proof",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("delivery_id", ForeignKey("delivery.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", BigInteger, nullable=False),  # as the other side says
    Column("answer", Text, nullable=False, default=""),  # the code of a buyer's answer
    Column("reasons", JSON_TEXT, nullable=False),  # the codes of its reasons
    Column("words", Text, nullable=False, default=""),  # the buyer's own
    Column("blob", String(64)),  # the report itself
    Column("came_at", BigInteger, nullable=False),
    UniqueConstraint("delivery_id", "kind", "at", "answer"),
)

message = Table(
    "message",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("code", Text, nullable=False),
    Column("sentence", Text, nullable=False),
    Column("params", JSON_OR_NULL),  # what the sentence says, by name
    Column("owner", Text, nullable=False),
    Column("object_type", Text, nullable=False),
    Column("object_id", Text, nullable=False),
    Column("invoice_number", Text),
    Column("read_at", BigInteger),  # when a person read it, or what it is about was mended
    Index("message_by_company", "company_id", "id"),
    Index("message_unread", "company_id", "id", **rows_where("read_at IS NULL")),
    # One unread message for each trouble, however often it is met.
    Index(
        "message_about",
        *("company_id", "object_type", "object_id", "code"),
        unique=True,
        **rows_where("read_at IS NULL"),
    ),
)

mail_pace = Table(
    "mail_pace",
    metadata,
    Column("company_id", String(36), primary_key=True),
    Column("minute", BigInteger, primary_key=True),  # minutes since 1970
    Column("count", Integer, nullable=False),  # mails begun in it
)

# A mail of our own, which is no delivery: what came back, to the company; or a letter about a recipient request.
bounce_notice = Table(
    "bounce_notice",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("state", Text, nullable=False),  # see delivery/notices.py
    Column("due_at", BigInteger, nullable=False),  # until then it takes up what comes back
    Column("attempt_count", Integer, nullable=False, default=0),
    Column("reason", Text),  # in words, why it is where it is
    Column("request_id", String(36)),  # of a letter
    Column("letter", JSON_OR_NULL),  # null, or {"role", "to", "subject", "text"}
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Index("bounce_notice_by_state", "company_id", "state"),
)

bounce_notice_item = Table(
    "bounce_notice_item",
    metadata,
    Column("notice_id", ForeignKey("bounce_notice.id"), primary_key=True),
    Column("delivery_id", ForeignKey("delivery.id"), primary_key=True),
    Column("detail", Text, nullable=False),  # the other side's words
)

# A copy of a mail that a server took: to the address that the company has set for all of them, or into the folder Sent.
mail_copy = Table(
    "mail_copy",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("kind", Text, nullable=False),  # fixed, sent_folder
    Column("mail_id", String(36), nullable=False),  # the delivery after which the mail is called
    Column("delivery_id", ForeignKey("delivery.id"), nullable=False),  # it may be one of several in that mail
    Column("send_id", String(36), nullable=False),
    Column("invoice_id", String(36), nullable=False),
    Column("address", Text, nullable=False),  # to whom, or into which folder
    Column("state", Text, nullable=False),  # see delivery/copies.py
    Column("attempt_count", Integer, nullable=False, default=0),
    Column("due_at", BigInteger, nullable=False),
    Column("reason", JSON_OR_NULL),  # null or {"text", "params"}: in words, why it is where it is
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Index("mail_copy_open", "company_id", "kind", "id", **rows_where("state IN ('waiting', 'handing_over')")),
    Index("mail_copy_by_delivery", "delivery_id"),
    # One for each invoice of a send, however many recipients it has; of each mail one in the folder.
    Index("mail_copy_once", "send_id", "invoice_id", unique=True, **rows_where("kind = 'fixed'")),
    Index("mail_copy_in_folder", "delivery_id", unique=True, **rows_where("kind = 'sent_folder'")),
)

unplaced_report = Table(
    "unplaced_report",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("came_at", BigInteger, nullable=False),
    Column("blob", String(64), nullable=False),  # the mail
    Column("address", Text, nullable=False),  # from which it came back, empty where it does not say
    Column("status", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("reason", Text, nullable=False),  # why it is not clear which mail came back
    Column("delivery_id", ForeignKey("delivery.id")),  # what a person says that it is about
    Column("placed_by", Text),
    Column("placed_at", BigInteger),
    UniqueConstraint("company_id", "blob", "address"),
)
