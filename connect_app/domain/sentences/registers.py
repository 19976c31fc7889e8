"""What is said of the registers and of imports into them."""

REGISTERS = {
    "contradicting.field": (
        "Customer number {number} stands in several rows that say different things under {field}, so none of them "
        "is taken."
    ),
    "contradicting.names": (
        "Customer number {number} stands beside different names: {names}. One of them has another number, so none "
        "of its rows is taken."
    ),
    "control_characters": "A name, number or address has no control characters.",
    "customer_number_too_long": "A customer number has at most {limit} characters and no control characters.",
    "damaged_file": "The file is damaged, or too large when it is unpacked. Save the list as .xlsx or as CSV.",
    "damaged_file.excel": "The Excel file is damaged. Open it in Excel and save it anew.",
    "damaged_file.long_cell": "The file cannot be read as CSV: a cell in it is too long. Is a quotation mark missing?",
    "empty_cell_of_sheet": "A formula counts only with its saved result, merged cells only in their first row.",
    "encrypted_file": "The Excel file is protected with a password.",
    "invalid_address.too_long": "“{address}…” is too long for an e-mail address.",
    "invalid_electronic_address": (
        "“{address}” is no electronic address: four digits, a colon, and the number, such as 0192:986252932."
    ),
    "invalid_value": "The value of {field} is not one that is known, or is too long.",
    "missing.customer_number": "The customer number is missing.",
    "missing.email": "The e-mail address is missing.",
    "missing_column": "The file has no column for {names}. Say which column it is.",
    "no_customer_number": "The invoice has no customer number, so no address can be saved for it.",
    "no_such_sheet": "The file has no sheet “{sheet}”.",
    "not_a_table": "The file is no table. Save the list as CSV or as .xlsx.",
    "not_a_table.empty_workbook": "The Excel file has no sheet with cells.",
    "not_a_table.letters": "The letters of the file cannot be read. Save it as CSV in UTF-8.",
    "not_a_table.no_excel": "The file is no Excel file. Save the list as .xlsx or as CSV.",
    "not_a_table.no_text": "The file is no text. Save the list as CSV or as .xlsx.",
    "not_in_registers": "The registers have other addresses for customer {number}. Change the address there.",
    "odd_number.amount": "“{number}” is an amount, not a customer number.",
    "odd_number.as_shown": "“{number}” is how a spreadsheet shows a number.",
    "odd_number.date": "“{number}” is a date or a time, not a customer number.",
    "odd_number.digits": "{number} has more than {limit} digits, of which a spreadsheet keeps {kept}.",
    "odd_number.error": "“{number}” is an error of a spreadsheet, not a customer number.",
    "odd_number.long": "“{number}” is how a spreadsheet shows a long number; not all of its digits are there.",
    "odd_number.meant": "{reason} Probably {meant} is meant.",
    "odd_number.yes_or_no": "“{number}” is a yes or no of a spreadsheet, not a customer number.",
    "one_address_only.of_company": "Only one address per customer is allowed by your company's settings.",
    "reader_busy": "The computer is too busy to read the file. Try again in a moment.",
    "too_large.unpacked_workbook": "The Excel file is too large when it is unpacked. Split the list.",
    "too_large.workbook": "The file has more than {limit} MB. Save the list as .xlsx or as CSV.",
    "too_long": "This is too long to be kept. Please make it shorter.",
    "too_many_addresses.of_row": "At most {limit} addresses go in one row.",
    "too_many_cells": (
        "The row has more cells than the first row has columns. Put a cell with a separator in it, such as several "
        "addresses, in quotation marks."
    ),
    "too_many_rows": "The file has more than {limit} rows. Nothing was changed. Split it into smaller files.",
    "too_many_rows.sheet": (
        "The sheet has more than {limit} rows; empty ones that have a format count, too. Nothing was changed. "
        "Delete those, or split the list into smaller files."
    ),
    "unknown_column": "The file has no column “{name}”.",
    "unknown_document_type.of_customer": "“{text}” is no document type.",
    "unsafe_file": "The Excel file holds definitions that Excel never writes.",
    "unsupported_format.table": "The file is no table that can be read. Save the list as .xlsx or as CSV.",
    "unsupported_format.web_page": (
        "The file is a web page (HTML), whatever its name says. Open it in Excel and save it as XLSX."
    ),
    "unsupported_format.xml": "The file is XML, whatever its name says. Open it in Excel and save it as XLSX.",
    "zeros_lost": "{number} looks as if its zeros were lost: {meant} is known.",
    "zeros_lost.several": (
        "{number} looks as if its zeros were lost, and several numbers are known that it could be: {numbers}."
    ),
}
