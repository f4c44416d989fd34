"""The portal's objects as they come over the wire, and what each means in the domain.

Owns the pydantic models and their reading. Must never be seen outside of `bot.portal`.
"""
