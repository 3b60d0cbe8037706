# `vigie explain` : comment un article est lu.

reason-not-a-page = Cette adresse ne donne pas une page HTML.
reason-no-article = Aucun article n’a été trouvé dans cette page.

explain-section-title = titre
explain-section-summary = chapô
explain-section-content = texte
explain-news = nouvelle
explain-background = rappel
explain-no-kind = ?

explain-status-announced = annoncé
explain-status-rumoured = rumeur
explain-status-denied = démenti

explain-outcome-made = retenu
explain-outcome-hedged = retenu comme rumeur
explain-outcome-denied = retenu comme démenti
explain-outcome-background = retenu comme rappel
explain-outcome-refused = écarté

explain-stage-names = nom
explain-stage-dates = date
explain-stage-groups = groupe

explain-seen-person = personne
explain-seen-watched = organisation suivie
explain-seen-company = société
explain-seen-outlet = média
explain-seen-place = lieu
explain-seen-thing = chose
explain-seen-date = date
explain-seen-people = personne
explain-seen-org = organisation
explain-seen-post = poste
explain-seen-pronoun = pronom
explain-seen-verb = verbe
explain-seen-action = action

explain-word-present = présent
explain-word-imperfect = imparfait
explain-word-future = futur
explain-word-conditional = conditionnel
explain-word-past = passé
explain-word-subjunctive = subjonctif
explain-word-infinitive = infinitif
explain-word-participle = participe
explain-word-gerund = participe présent
explain-word-passive = passif
explain-word-negated = nié
explain-word-reflexive = pronominal
explain-word-under = sous
explain-word-vague = vague

explain-slot-role = poste
explain-slot-other_organization = autre organisation
explain-slot-counterpart = qui succède, ou à qui
explain-slot-date = date
explain-slot-voice = qui le dit
explain-slot-origin = origine
explain-slot-evidence = phrase

explain-voice-person = la personne
explain-voice-organization = l’organisation
explain-voice-outlet = un média
explain-voice-hearsay = personne de nommé

help-explain = Montrer, phrase par phrase, ce que Vigie a vu dans un article et pourquoi elle en a conclu ce qu’elle en a conclu.
help-explain-file = un fichier (texte, ou articles en lignes JSON), l’adresse d’un article, ou - pour l’entrée standard
explain-unconcerned = Rien ici ne nomme l’organisation ni personne de la liste : l’article n’est pas lu plus avant.
explain-claims = { $count ->
    [0] Aucun mouvement retenu.
    [one] 1 mouvement retenu
   *[other] { $count } mouvements retenus
}
