"""What packaging/build.py is made of; for a bare Python 3.11 or newer, as far as it is imported."""
