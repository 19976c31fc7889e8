"""Taking files and attachments in."""
