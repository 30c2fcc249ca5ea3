"""The rows of a review's table: headings, titles of sections, statements and their actions."""
