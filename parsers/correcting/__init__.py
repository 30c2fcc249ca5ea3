"""What people said of a review: which values they may correct, found again and applied."""
