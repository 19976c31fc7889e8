"""The Qt-free client: session, calls, uploads with an outbox on disk, event feed, settings."""
