"""Work that is due later, for a patient who is not in the chat at that moment."""
