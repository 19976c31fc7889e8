"""The main window and what joins it to the rooms below."""
