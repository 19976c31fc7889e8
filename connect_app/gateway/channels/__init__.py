"""Channels: how one prepared invoice is handed over by e-mail, through an e-invoice provider or to a printer."""
