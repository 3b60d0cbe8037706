# Réglages du programme qui concernent les salons et les abonnés.

problem-not-a-count = « { $value } » n’est pas un nombre entier de 1 à 1000. Écrivez par exemple 6.
