"""The page that a recipient sees in place of an attached PDF."""
