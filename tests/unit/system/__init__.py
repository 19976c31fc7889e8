"""Tests of the documents package: inspecting, the worker, page images, rendering, printing."""
