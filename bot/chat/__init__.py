"""Chat: neutral commands and messages, and the platforms that carry them."""
