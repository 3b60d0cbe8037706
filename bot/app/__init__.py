"""The composition root: the one package that names every concrete class and reads the clock."""
