"""The protocol of the Bot API: how a call is read, checked and refused. Knows no method and no chat."""
