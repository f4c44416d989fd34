"""What every flow's steps have in common: to go on and back, to ask the clinic, to sign in by a number, to turn a page.

Owns the moves that no flow makes otherwise. Must never know what a flow is about.
"""
