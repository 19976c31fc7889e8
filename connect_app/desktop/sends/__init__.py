"""Pressing *Send selected* and following it: plan, question, undo window, progress, receipt, *Sending*, *Sent*."""
