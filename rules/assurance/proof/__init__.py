"""The proof that the rules are safe for every possible set of answers, not only for samples."""
