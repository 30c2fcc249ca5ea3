"""What a clause tells came of a task: what took place, what there is. A clause in, answers out."""
