# Les rôles courants, accordés. Ceux de la liste des personnes y sont écrits eux-mêmes.

role-ceo = { $gender ->
    [f] directrice générale
   *[m] directeur général
}
role-interim-ceo = { $gender ->
    [f] directrice générale par intérim
   *[m] directeur général par intérim
}
role-cto = { $gender ->
    [f] directrice technique
   *[m] directeur technique
}
role-cfo = { $gender ->
    [f] directrice financière
   *[m] directeur financier
}
role-coo = { $gender ->
    [f] directrice des opérations
   *[m] directeur des opérations
}
role-cpo = { $gender ->
    [f] directrice produit
   *[m] directeur produit
}
role-cmo = { $gender ->
    [f] directrice du marketing
   *[m] directeur du marketing
}
role-cro = { $gender ->
    [f] directrice de la recherche
   *[m] directeur de la recherche
}
role-cso = { $gender ->
    [f] directrice scientifique
   *[m] directeur scientifique
}
role-strategy = { $gender ->
    [f] directrice de la stratégie
   *[m] directeur de la stratégie
}
role-people = { $gender ->
    [f] directrice des ressources humaines
   *[m] directeur des ressources humaines
}
role-revenue = { $gender ->
    [f] directrice des revenus
   *[m] directeur des revenus
}
role-communications = { $gender ->
    [f] directrice de la communication
   *[m] directeur de la communication
}
role-security = { $gender ->
    [f] directrice de la sécurité
   *[m] directeur de la sécurité
}
role-legal = { $gender ->
    [f] directrice juridique
   *[m] directeur juridique
}
role-research = { $gender ->
    [f] directrice de recherche
   *[m] directeur de recherche
}
role-product = { $gender ->
    [f] responsable produit
   *[m] responsable produit
}
role-president = { $gender ->
    [f] présidente
   *[m] président
}
role-chair = { $gender ->
    [f] présidente du conseil d’administration
   *[m] président du conseil d’administration
}
role-board = { $gender ->
    [f] membre du conseil d’administration
   *[m] membre du conseil d’administration
}
role-vice-president = { $gender ->
    [f] vice-présidente
   *[m] vice-président
}
role-vp-research = { $gender ->
    [f] vice-présidente de la recherche
   *[m] vice-président de la recherche
}
role-vp-product = { $gender ->
    [f] vice-présidente du produit
   *[m] vice-président du produit
}
role-vp-engineering = { $gender ->
    [f] vice-présidente de l’ingénierie
   *[m] vice-président de l’ingénierie
}
role-researcher = { $gender ->
    [f] chercheuse
   *[m] chercheur
}
role-engineer = { $gender ->
    [f] ingénieure
   *[m] ingénieur
}
role-cofounder = { $gender ->
    [f] cofondatrice
   *[m] cofondateur
}
role-founder = { $gender ->
    [f] fondatrice
   *[m] fondateur
}
role-policy = { $gender ->
    [f] directrice des politiques publiques
   *[m] directeur des politiques publiques
}

role-foreign = « { $role } »
the = { $form ->
    [f] La { $role }
    [elided] L’{ $role }
   *[m] Le { $role }
}
of = de { $name }
of-vowel = d’{ $name }
