"""Reading two reports together: scrolling, the bands between them, rulers, pins, and following a name through both."""
