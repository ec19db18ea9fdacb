"""python -m bench: what the check costs, measured beside the least that could be."""
