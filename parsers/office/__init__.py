"""Shared by office formats: zip archives, XML, sheets and number formats."""
