"""The analysts' desk: what Datasette shows of a database, apart from Datasette itself.

`ingest/datasette_plugin.py` puts these parts into Datasette; its settings, queries and templates
stand in `datasette/`.
"""
