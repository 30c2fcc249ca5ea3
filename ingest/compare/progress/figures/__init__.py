"""What the figures of two texts tell of a change. Texts in, quantities and changes out."""
