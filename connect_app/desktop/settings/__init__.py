"""The settings, page by page, and the first start."""
