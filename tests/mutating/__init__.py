"""Changes one thing in the program and sees whether a test notices: ``python3 dev.py mutate``."""
