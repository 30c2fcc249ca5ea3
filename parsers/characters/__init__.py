"""Characters of any format: decoding, mending, normalising, symbols and numerals."""
