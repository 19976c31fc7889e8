"""*Files waiting for attachments* and *Files on this PC*."""
