"""Who did what, and to what, by what a clause tells. A clause and a verb in, answers out."""
