"""The window: views, models, dialogs, widgets, and the doorway from background work."""
