"""What people and programs read: one pure module for each form of an answer.

Everything here turns values of the matching core into text. No files, no clock, no terminal, and
neither pydantic nor yaml.
"""
