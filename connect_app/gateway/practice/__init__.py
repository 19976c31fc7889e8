"""The other side of practice mode: a network, a mail server and a printer on this computer, with chosen outcomes."""
