"""What the words of a review mean: owners, deadlines, status, judgement, links to their end."""
