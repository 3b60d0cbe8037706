"""What is told as fact, hearsay, denial, wish or threat."""
