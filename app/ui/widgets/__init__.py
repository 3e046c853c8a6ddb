"""Widgets that know nothing of the app."""
