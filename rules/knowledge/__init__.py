"""What is known: the questions, red flags, causes, texts and sources that a clinician signs."""
