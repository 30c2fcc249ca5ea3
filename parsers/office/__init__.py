"""Shared by office formats: zip archives, XML, paragraphs, fields, sheets, asides, diagnostics."""
