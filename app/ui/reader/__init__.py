"""Reading: a pane with its header, and the view that sets a text and marks places in it."""
