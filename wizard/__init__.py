"""The web side of the check: pages, forms and the visitor's state; knows nothing of medicine."""
