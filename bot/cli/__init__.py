"""The command line. Short: here is only what is said of a command before its own module is imported."""

DEMO_PORT = 8080
"""Where the chat page of the demo is, or the next port that is free."""
