"""The meaning of a review: owners, deadlines, status, judgements and chains of links."""
