"""The values that travel through Syntopia: frozen dataclasses, standard library only."""
