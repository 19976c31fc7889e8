"""The main job from a script: ``connect-app send``."""
