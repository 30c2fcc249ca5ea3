"""Words of a page put right by the shapes of their letters and by what English writes."""
