"""Domain to wire: how each object of the API is written. Never reads a request, never changes anything."""
