"""The desk: all that Datasette shows of a database, and what people say of it there.

`opening` makes the site, `plugin` holds Datasette's hooks, `pages` says what each page shows.
Settings, questions, templates and static files stand in folders beside them.
"""
