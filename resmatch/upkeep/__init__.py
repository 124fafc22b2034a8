"""Keeping a catalog true: what to call about, what is twice there, what is missing, what changed."""
