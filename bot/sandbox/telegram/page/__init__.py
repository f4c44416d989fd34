"""The chat page: its document, styles and scripts, and the endpoints that serve them."""
