"""What leaves the database: tables for other programs, a copy to publish, names taken out."""
