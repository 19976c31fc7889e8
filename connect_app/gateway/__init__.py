"""The gateway takes invoice files, keeps them, holds them until their attachments are there, and delivers them."""
