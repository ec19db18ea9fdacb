"""How we are sure: proof over every set of answers, measured cases, the book that is signed."""
