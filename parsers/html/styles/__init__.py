"""How a page is styled, as far as it says what is read. CSS and attributes in, styles out."""
