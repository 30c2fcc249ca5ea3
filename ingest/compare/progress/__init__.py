"""What became of what statements say, from the judgements of both years."""
