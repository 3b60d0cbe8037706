"""An invented fortnight of an invented press, served as real feeds, so that Vigie can be seen at work."""
