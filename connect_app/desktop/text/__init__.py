"""Words and figures in the clerk's language."""
