"""Rows and bytes: SQLAlchemy tables, migrations, and blobs by SHA-256."""
