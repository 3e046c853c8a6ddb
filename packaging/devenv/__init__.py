"""What packaging/dev.py stands on: programs it starts, the system's libraries, the environment."""
