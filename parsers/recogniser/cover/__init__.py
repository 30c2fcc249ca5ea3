"""What lines beside the body say: title, organisation, year, and what the document calls itself."""
