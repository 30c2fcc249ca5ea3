"""Times, as schools write them, and the school year. Words in, times out."""
