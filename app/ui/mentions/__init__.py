"""The panel of linked mentions between the two reading panes, and the card that says why."""
