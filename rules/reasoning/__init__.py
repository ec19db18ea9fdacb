"""How it reasons: from the answers given to the questions asked, the urgency and the causes."""
