"""The document that every reader returns, and what is done with it once, whatever its format."""
