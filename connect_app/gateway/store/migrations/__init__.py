"""The migrations of the database; each stands alone and is never changed after a release."""
