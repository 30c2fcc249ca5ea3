"""Row numbers and links put right by how they count on. Words in and out, without a picture."""
