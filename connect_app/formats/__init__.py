"""Bytes to invoices and back: one module per format, a splitter, and the embedding of attachments."""
