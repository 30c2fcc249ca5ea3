"""A file on its way in: read, stored, joined or refused; and read again after an update."""
