"""*Needs attention* and *Messages*: what went wrong, who can mend it, and the commands that help."""
