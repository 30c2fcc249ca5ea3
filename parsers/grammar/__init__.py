"""Small languages of reviews: numbers and links. Words in, values out; no documents."""
