"""Which actions of one review became which of another, and what became of each."""
