"""Words of texts as a comparison sees them: which stand for one another, what they are about."""
