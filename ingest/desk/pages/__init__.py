"""What the pages of the desk show and write, a module for a page.

A page takes `ask`, which gives the rows of a file in `ingest/desk/sql/`, and returns what is shown,
which is also its JSON. A page about something that does not exist is None.
"""
