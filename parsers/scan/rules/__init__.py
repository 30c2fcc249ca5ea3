"""Drawn lines and shaded bands of a page. A picture in; rules, or a plainer picture, out."""
