"""The two panes as one view: where they stand, the ribbons between them, tied scrolling."""
