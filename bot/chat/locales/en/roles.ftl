# Common roles. Those of the watch list are written there.

role-ceo = chief executive officer
role-interim-ceo = interim chief executive officer
role-cto = chief technology officer
role-cfo = chief financial officer
role-coo = chief operating officer
role-cpo = chief product officer
role-cmo = chief marketing officer
role-cro = chief research officer
role-cso = chief scientist
role-strategy = chief strategy officer
role-people = chief people officer
role-revenue = chief revenue officer
role-communications = chief communications officer
role-security = chief security officer
role-legal = general counsel
role-research = director of research
role-product = head of product
role-president = president
role-chair = chair of the board
role-board = member of the board
role-vice-president = vice president
role-vp-research = vice president of research
role-vp-product = vice president of product
role-vp-engineering = vice president of engineering
role-researcher = researcher
role-engineer = engineer
role-cofounder = cofounder
role-founder = founder
role-policy = policy director

role-foreign = “{ $role }”
the = The { $role }
of = of { $name }
of-vowel = of { $name }
