"""What an administrator does by command: beginning, checking, backing up and restoring."""
