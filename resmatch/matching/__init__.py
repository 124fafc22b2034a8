"""Matching: what fits a client, what needs a call first, what is set aside, and why."""
