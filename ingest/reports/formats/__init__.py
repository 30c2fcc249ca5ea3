"""The formats of reports. A report in, bytes or text of a file out."""
