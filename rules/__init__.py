"""The clinical knowledge: standard library only, knows nothing of the web."""
