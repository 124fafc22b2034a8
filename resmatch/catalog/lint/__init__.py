"""What the rules about language, numbers and copies know: word lists, known lines, reading level."""
