"""Output formats and safe characters for reports, pages and the store. Values in, text out."""
