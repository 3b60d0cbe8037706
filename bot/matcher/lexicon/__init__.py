"""The French words that the stages go by, as tables to read and to extend."""
