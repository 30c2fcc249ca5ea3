"""Ground floor: what reports, pages and the store write with. Values in, text out."""
