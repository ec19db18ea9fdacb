"""Load and faults on loopback only: what the check does when much, wrong or broken things come."""
