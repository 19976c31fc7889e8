"""What is said to programs that call the API in a wrong way."""

CALLS = {
    "bad_columns": "The columns must be a JSON object of fields and headers.",
    "bad_cursor": "The cursor is not one that this gateway gave.",
    "bad_form": "The form of the upload cannot be read.",
    "bad_form.encoding": "The field {field} is not UTF-8.",
    "bad_form.no_file": "The form has no part named file.",
    "bad_form.several_files": "The form has more than one file. Send them one by one.",
    "bad_form.too_many_parts": "The form has too many parts.",
    "bad_idempotency_key": "The Idempotency-Key must be a UUID.",
    "bad_role": "X-Practice-Role is one of admin, clerk and reader.",
    "forbidden.origin": "Requests from other web sites are not taken.",
    "idempotency_key_reused": "This Idempotency-Key was used for another request. Make a new one.",
    "bad_channel": "channel is einvoice, email or print.",
    "bad_id_list": "invoice_ids is a JSON list of ids.",
    "no_file_name_pattern": (
        "The names of files need {number}. They may also have {others}, but no other braces and none of these: {barred}"
    ),
    "no_name_pattern": (
        "“{pattern}” does not say where the number stands. Write one of {places} in its place, each at most once, and "
        "* for anything."
    ),
    "no_boolean": "{field} is true or false.",
    "no_invoice_id": "The form has no invoice_id.",
    "no_null": "The field {field} cannot be null.",
    "unsupported_media_type": "The body must be multipart/form-data with a part named file.",
}
