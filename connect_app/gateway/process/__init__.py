"""What one gateway process needs: configuration, lock and mode of its data folder."""
