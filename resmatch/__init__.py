"""Match people in recovery with community resources and explain every point."""
