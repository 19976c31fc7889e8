"""Registers from files and into files: tables in CSV and XLSX, imports with preview and undo, exports."""
