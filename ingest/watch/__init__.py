"""The drop folder: files put into it are read, and a page says what became of each."""
