"""Small languages of reviews: numbers, links, headings, times, people. Words in, values out."""
