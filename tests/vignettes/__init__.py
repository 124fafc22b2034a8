"""Whole stories, run end to end: neutral words in, every expectation checked in text, JSON and handout."""
