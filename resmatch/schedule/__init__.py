"""Weekly hours, meeting times, "open at", "next after", time zones.

What a listing says becomes sessions, and what a coach types becomes weekly windows; times are minutes of the
day or of the week. Packed weeks for many rows at once are in ``resmatch.schedule.grid``, which needs NumPy.
"""
