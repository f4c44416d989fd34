"""The machine of the conversation: one event at a time, from one state to the next, with what is shown and done.

Short, as it only names the way in.
"""
