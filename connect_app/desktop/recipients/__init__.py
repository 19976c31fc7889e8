"""The network: who can be reached in it."""
