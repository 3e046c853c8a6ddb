"""The preferences: what the reader can set, and every key."""
