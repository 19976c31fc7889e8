"""Every sentence that the program says to a person, by its key, in English; the values stand in braces.

A key is the code that it is told with, or begins with that and a dot where a code has several. Windows say a sentence
in the clerk's language: its translations stand in the catalogues under "Sentence".
"""

from connect_app.domain.sentences.calls import CALLS
from connect_app.domain.sentences.channels import CHANNELS
from connect_app.domain.sentences.client import CLIENT
from connect_app.domain.sentences.counted import Counted as Counted
from connect_app.domain.sentences.deliveries import DELIVERIES
from connect_app.domain.sentences.files import FILES
from connect_app.domain.sentences.gateway import GATEWAY
from connect_app.domain.sentences.intake import INTAKE
from connect_app.domain.sentences.mending import MENDING
from connect_app.domain.sentences.providers import PROVIDERS
from connect_app.domain.sentences.registers import REGISTERS
from connect_app.domain.sentences.requests import REQUESTS
from connect_app.domain.sentences.rules import RULES
from connect_app.domain.sentences.sends import SENDS
from connect_app.domain.sentences.starting import STARTING
from connect_app.domain.sentences.undelivered import UNDELIVERED
from connect_app.domain.sentences.watching import WATCHING
from connect_app.domain.sentences.words import WORDS

SENTENCES: dict[str, str | Counted] = {
    **CALLS,
    **CHANNELS,
    **CLIENT,
    **DELIVERIES,
    **FILES,
    **GATEWAY,
    **INTAKE,
    **MENDING,
    **PROVIDERS,
    **REGISTERS,
    **REQUESTS,
    **RULES,
    **SENDS,
    **STARTING,
    **UNDELIVERED,
    **WATCHING,
    **WORDS,
}
