"""Shared by office formats: zip archives, XML, sheets, number formats, asides and diagnostics."""
