"""What each element of a page does to the flow of its text. An element in, its opener out."""
