"""The texts that come with the program, by kind and language. A company may change each; deleting brings these back."""

from collections.abc import Mapping

from connect_app.contract.messages import Language, TemplateKind
from connect_app.gateway.channels.template_text import Template

_NOTIFICATION_EN = Template(
    "PDF invoice from {{ seller }}",
    """\
Dear customer,

{% if link %}{{ document }} {{ number }} is ready for you. Read and download it here:
{%- else %}please find attached {{ document }} {{ number }} as a PDF file.{% endif %}
{{ link }}

{{ lines }}

Amount: {{ amount }}
Payment date: {{ due_date }}
Customer number: {{ customer_number }}
{%- if attachments %}

Attachments:
{{ attachments }}
{%- endif %}

Questions about it? Please write to {{ contact }}.

Kind regards
{{ seller }}
{{ department }}
""",
)
_NOTIFICATION_SV = Template(
    "PDF‐faktura från {{ seller }}",
    """\
Hej!

{% if link %}Här kan du läsa och hämta {{ document }} {{ number }}:
{%- else %}Här kommer {{ document }} {{ number }} som PDF-fil.{% endif %}
{{ link }}

{{ lines }}

Belopp: {{ amount }}
Betalningsdag: {{ due_date }}
Kundnummer: {{ customer_number }}
{%- if attachments %}

Bilagor:
{{ attachments }}
{%- endif %}

Har du frågor? Skriv till {{ contact }}.

Med vänliga hälsningar
{{ seller }}
{{ department }}
""",
)
_NOTIFICATION_DE = Template(
    "PDF-Rechnung von {{ seller }}",
    """\
Guten Tag,

{% if link %}Ihre {{ document }} {{ number }} liegt bereit. Sie können sie hier lesen und herunterladen:
{%- else %}im Anhang finden Sie die {{ document }} {{ number }} als PDF-Datei.{% endif %}
{{ link }}

{{ lines }}

Betrag: {{ amount }}
Zahlungstermin: {{ due_date }}
Kundennummer: {{ customer_number }}
{%- if attachments %}

Anlagen:
{{ attachments }}
{%- endif %}

Haben Sie Fragen? Schreiben Sie bitte an {{ contact }}.

Mit freundlichen Grüßen
{{ seller }}
{{ department }}
""",
)
_NOTIFICATION_RO = Template(
    "Factură PDF de la {{ seller }}",
    """\
Bună ziua,

{% if link %}Puteți citi și descărca {{ document }} {{ number }} aici:
{%- else %}vă trimitem atașat {{ document }} {{ number }} în format PDF.{% endif %}
{{ link }}

{{ lines }}

Suma: {{ amount }}
Data plății: {{ due_date }}
Număr client: {{ customer_number }}
{%- if attachments %}

Anexe:
{{ attachments }}
{%- endif %}

Aveți întrebări? Scrieți-ne la {{ contact }}.

Cu stimă,
{{ seller }}
{{ department }}
""",
)

_BOUNCE_EN = Template(
    "{{ count }} e-mail invoice(s) came back",
    """\
Hello,

mail with these invoices did not reach the customer:

{{ invoices }}

They stand under Needs attention. Give another address there and press Resend.

{{ seller }}
""",
)
_BOUNCE_SV = Template(
    "{{ count }} e-postfaktura/-or kom tillbaka",
    """\
Hej!

E-post med dessa fakturor nådde inte kunden:

{{ invoices }}

De ligger under Kräver åtgärd. Ange en annan adress där och tryck på Skicka igen.

{{ seller }}
""",
)
_BOUNCE_DE = Template(
    "{{ count }} E-Mail-Rechnung(en) kamen zurück",
    """\
Guten Tag,

E-Mails mit diesen Rechnungen haben den Kunden nicht erreicht:

{{ invoices }}

Sie stehen unter „Handlungsbedarf“. Geben Sie dort eine andere Adresse an und senden Sie erneut.

{{ seller }}
""",
)
_BOUNCE_RO = Template(
    "{{ count }} facturi trimise prin e-mail s-au întors",
    """\
Bună ziua,

mesajele cu aceste facturi nu au ajuns la client:

{{ invoices }}

Le găsiți la „Necesită atenție”. Indicați acolo altă adresă și retrimiteți.

{{ seller }}
""",
)

DEFAULTS: Mapping[tuple[TemplateKind, Language], Template] = {
    ("customer_notification", "sv"): _NOTIFICATION_SV,
    ("customer_notification", "en"): _NOTIFICATION_EN,
    ("customer_notification", "de"): _NOTIFICATION_DE,
    ("customer_notification", "ro"): _NOTIFICATION_RO,
    ("bounce_reminder", "sv"): _BOUNCE_SV,
    ("bounce_reminder", "en"): _BOUNCE_EN,
    ("bounce_reminder", "de"): _BOUNCE_DE,
    ("bounce_reminder", "ro"): _BOUNCE_RO,
}
"""Every kind in every language."""
