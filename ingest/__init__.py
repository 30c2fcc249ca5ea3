"""Everything that touches the world: files, the database, the command line."""
