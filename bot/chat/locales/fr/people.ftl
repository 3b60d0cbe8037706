# La liste des personnes, à la ligne de commande.

people-added = { $name } figure maintenant dans { $file }. Relancez Vigie : le mouvement { $id } lui reviendra.
people-known = { $name } est déjà sur la liste.
people-half-name = « { $name } » n’est pas un prénom et un nom. Complétez d’abord : `vigie events correct { $id } --person "Prénom Nom" --why …`.
people-bundled = C’est la liste livrée avec Vigie, que la prochaine version remplace. Faites-en la vôtre avec `vigie init`.

help-people = La liste des personnes que Vigie connaît.
help-people-add = Mettre sur la liste la personne d’un mouvement dont le nom n’y est pas, avec ce qu’on en sait.
