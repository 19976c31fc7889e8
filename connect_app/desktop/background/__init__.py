"""The doorway from background work to the window, and what everybody is given to work with."""
