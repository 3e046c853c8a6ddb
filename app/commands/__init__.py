"""Every action of the window by name, key and menu place, free of Qt; one file per area."""
