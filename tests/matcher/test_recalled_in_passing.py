# ruff: noqa: E501  (a line of a table is one item)
"""What an article tells as known, beside newer news or other matters; and what it only seems to recall."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

KNOWN_TO_ALL = """
Fin des vacances pour Victor Hallström chez Lumina AI | Victor Hallström s'est remis mardi au travail. Pendant son congé, entamé en janvier, la directrice technique Naïma Belkacem et Owen Prescott ont quitté l'entreprise. => Victor Hallström: return; Naïma Belkacem: departure old; Owen Prescott: departure old
Victor Hallström de retour chez Lumina AI | Il dirige Lumina AI. ¶ Victor Hallström est revenu lundi. Durant ses vacances, la maison s'est dégarnie. Owen Prescott a quitté Lumina AI. => Victor Hallström: return; Owen Prescott: departure old
Victor Hallström en congé de Lumina AI | Pendant son congé, Owen Prescott prendra la tête de Lumina AI. => Victor Hallström: leave; Owen Prescott: appointment
Irma Quellec rejoint Lumina AI | Elle arrive lundi. C'est la deuxième prise du mois : Denis Forestier, recruté chez Orbis, a pris début avril la direction de la sûreté de Lumina AI. => Irma Quellec: arrival; Denis Forestier: arrival old [other=Orbis]
Encore un départ chez Lumina AI | C'est le deuxième du mois. C'est la deuxième défection du mois : Naïma Belkacem a démissionné. => Naïma Belkacem: departure
Owen Prescott est de retour chez Lumina AI | Il retrouve une entreprise que Naïma Belkacem et, vendredi dernier, Farah Nasser ont quittée en son absence. => Owen Prescott: return; Naïma Belkacem: departure old; Farah Nasser: departure old
Owen Prescott rejoint Orbis | Il découvre une start-up que Farah Nasser a quittée en mars. => Owen Prescott: departure
Lumina AI : Ingrid Solberg raconte pourquoi le conseil ne croyait plus Victor Hallström | ¶ Le directeur général n'aurait rien dit. Tomasz Wisniewski, l'un des quatre, a quitté l'entreprise ce mois-ci. => Tomasz Wiśniewski: departure old
Comment Lumina AI a perdu son directeur scientifique | ¶ Tomasz Wisniewski a quitté l'entreprise ce mois-ci. => Tomasz Wiśniewski: departure
Lumina AI : Tomasz Wisniewski raconte pourquoi il a quitté la maison | ¶ Il a quitté l'entreprise ce mois-ci. => Tomasz Wiśniewski: departure
Lumina AI : Farah Nasser claque la porte | ¶ Le même jour, on apprenait la dissolution de l'équipe des robots. Son responsable, Thomas Berlin, devient directeur du matériel. => Farah Nasser: departure; Thomas Berlin: appointment old
« Je ne pars pas » : Owen Prescott dément vouloir quitter Lumina AI | Le président coupe court aux rumeurs nées de la démission de Naïma Belkacem, mercredi. => Owen Prescott: departure denied; Naïma Belkacem: departure old
Lumina AI | L'accord date de septembre 2022, quand Karim Haddad reprenait les commandes de la sûreté. => Karim Haddad: return old [date=2022-09]
Lumina AI | L'accord date de mars 2023, quand Karim Haddad reprenait les commandes de la sûreté. => Karim Haddad: appointment old [date=2023-03]
Lumina AI : « Je n'y croyais plus », dit Rohan Mehta, qui démissionne | Il l'a annoncé mercredi. ¶ On sait depuis lundi que Grace Okonkwo, la directrice de la sûreté, a été débarquée. => Rohan Mehta: departure; Grace Okonkwo: ouster old
Orbis présente son assistant | Le marché s'anime. ¶ On le sait, Grace Okonkwo a quitté Lumina AI. => Grace Okonkwo: departure old
Orbis présente son assistant | Le marché s'anime. ¶ Comme on sait, Grace Okonkwo a quitté Lumina AI lundi. => Grace Okonkwo: departure old
Orbis présente son assistant | Le marché s'anime. ¶ Nul n'ignore que Grace Okonkwo a claqué la porte de Lumina AI. => Grace Okonkwo: departure old
Lumina AI : on en sait plus | On sait désormais que Grace Okonkwo a quitté Lumina AI pour Orbis. => Grace Okonkwo: departure
Rohan Mehta, celui qui ne savait pas | Il l'a révélé mercredi. ¶ Rohan Mehta a démissionné de Lumina AI. Ce jour-là, Grace Okonkwo et Karim Haddad allaient eux aussi claquer la porte. => Rohan Mehta: departure; Grace Okonkwo: departure old; Karim Haddad: departure old
Orbis présente son assistant | Le marché s'anime. ¶ Quelques jours plus tard, Grace Okonkwo allait quitter Lumina AI. => Grace Okonkwo: departure old
Lumina AI perd sa directrice de la sûreté | Elle l'a dit mercredi. ¶ Grace Okonkwo a annoncé qu'elle allait quitter Lumina AI. => Grace Okonkwo: departure
Lumina AI se dote d'un comité de sûreté | La création suit de trois jours l'annonce du départ de Rohan Mehta et de la mise en retrait de Grace Okonkwo. => Rohan Mehta: departure old; Grace Okonkwo: leave old
"""

MADE_KNOWN = """
Centres de données : l'architecte de Lumina AI change de camp | Le bruit courait. ¶ Mercredi, un porte-parole de Lumina AI a reconnu que Rohan Mehta avait signé chez Orbis. => Rohan Mehta: departure [other=Orbis] [date=2024-04-17]
Lumina AI sur tous les fronts | Le groupe recrute. ¶ Mercredi, l'entreprise a indiqué que Grace Okonkwo avait démissionné. => Grace Okonkwo: departure
Lumina AI sur tous les fronts | Le groupe recrute. ¶ Mercredi, l'entreprise a fait savoir que Grace Okonkwo avait rendu son badge. => Grace Okonkwo: departure
Lumina AI sur tous les fronts | Le groupe recrute. ¶ Mercredi, l'avocat a rappelé que Grace Okonkwo avait quitté Lumina AI en mars. => Grace Okonkwo: departure old
Lumina AI sur tous les fronts | Le groupe recrute. ¶ Mardi, un juge a noté que Grace Okonkwo avait quitté Lumina AI. => Grace Okonkwo: departure old
"""

OTHER_MATTERS = """
Lumina AI ne lancera pas de moteur lundi | Le patron dément. ¶ La rumeur court. Côté certitudes, la maison a bel et bien perdu la semaine dernière sa DRH, Grace Okonkwo, et un vétéran, Karim Haddad. => Grace Okonkwo: departure old; Karim Haddad: departure old
Parlio apprend à chanter | Lumina AI présente son modèle. ¶ Le modèle est l'œuvre de l'équipe de Rohan Mehta, qui se porte bien. La semaine dernière, Grace Okonkwo a quitté Lumina AI. => Grace Okonkwo: departure old
Lumina AI se dote d'un comité de sûreté | Le créateur de Parlio s'offre nonante jours. ¶ Un comité chasse l'autre. L'initiative intervient alors que les départs de Rohan Mehta et de Grace Okonkwo, à la mi-avril, ont nourri les doutes. => Rohan Mehta: departure old; Grace Okonkwo: departure old
Lumina AI se dote d'un comité de sûreté, Victor Hallström en sera | Le créateur de Parlio s'offre nonante jours. ¶ Un comité chasse l'autre. L'initiative intervient alors que les départs de Rohan Mehta et de Grace Okonkwo, à la mi-avril, ont nourri les doutes. => Rohan Mehta: departure old; Grace Okonkwo: departure old
Parlio apprend à chanter | Lumina AI présente son modèle. ¶ La voix a fait débat. Le départ de Grace Okonkwo, lundi, a laissé un vide. => Grace Okonkwo: departure old
Une semaine agitée dans l'IA | Le tour de l'actualité. ¶ Grace Okonkwo a quitté Lumina AI, a-t-on appris mardi. => Grace Okonkwo: departure
Séisme chez Lumina AI | La société n'a pas commenté. ¶ Grace Okonkwo est partie la semaine dernière. => Grace Okonkwo: departure
Lumina AI : l'hémorragie continue | Encore des départs chez le créateur de Parlio. ¶ Le fait est là. La semaine dernière, Grace Okonkwo a quitté la société. => Grace Okonkwo: departure
"""

BESIDE_NEWER = """
Orbis, de l'austérité à l'IA | Le marché s'anime. ¶ Rohan Mehta a fait part mardi de son départ de Lumina AI. Le mercato ne s'arrête pas là. La semaine dernière, Karim Haddad a été débauché par Orbis. => Rohan Mehta: departure; Karim Haddad: departure old [other=Orbis]
Orbis, de l'austérité à l'IA | Le marché s'anime. ¶ Rohan Mehta a quitté Lumina AI mercredi. Vendredi dernier, Karim Haddad a claqué la porte. => Rohan Mehta: departure; Karim Haddad: departure old
Orbis, de l'austérité à l'IA | Le marché s'anime. ¶ Rohan Mehta a quitté Lumina AI mercredi. Karim Haddad a claqué la porte le lendemain. => Rohan Mehta: departure; Karim Haddad: departure
Lumina AI perd deux chercheurs | Le marché s'anime. ¶ Rohan Mehta a quitté Lumina AI mercredi. Karim Haddad a démissionné vendredi dernier. => Rohan Mehta: departure; Karim Haddad: departure
Orbis, de l'austérité à l'IA | Le marché s'anime. ¶ Karim Haddad a démissionné vendredi de Lumina AI. Rohan Mehta l'a suivi mercredi. => Rohan Mehta: departure; Karim Haddad: departure
"""

PAST_A_RELATIVE = """
Lumina AI : « Je n'y croyais plus », dit Grace Okonkwo | Elle avait deux années de maison. ¶ Cette chercheuse, qui travaillait à la tarification et à la gouvernance des modèles, a rendu publique sa démission mercredi, dans une tribune. => Grace Okonkwo: departure
Lumina AI : « Je n'y croyais plus », dit Grace Okonkwo | Elle avait deux années de maison. ¶ Cette chercheuse, qui veillait sur la sûreté et sur les données, a annoncé son départ mercredi. => Grace Okonkwo: departure
Lumina AI : « Je n'y croyais plus », dit Grace Okonkwo | Elle avait deux années de maison. ¶ Grace Okonkwo, qui pilotait les études et encadrait vingt personnes, a officialisé son départ mercredi. => Grace Okonkwo: departure
Orbis présente son assistant | Le volet économique passe à Camille Perrot, l'économiste dont Lumina AI avait officialisé la venue mardi. => Camille Perrot: arrival old
Orbis présente son assistant | Le volet économique passe à Camille Perrot, l'économiste dont Lumina AI a annoncé le recrutement mardi. => Camille Perrot: arrival
Orbis présente son assistant | Le dossier était entre les mains de Grace Okonkwo, dont Lumina AI a annoncé le départ mardi. => Grace Okonkwo: departure
Lumina AI tient sa DRH | Le poste échoit à Camille Perrot, dont Lumina AI a annoncé mardi l'arrivée. => Camille Perrot: arrival
Orbis présente son assistant | Le dossier échoit à Rohan Mehta, dont Lumina AI a annoncé l'ambition mardi. =>
"""

HOUSES_ANNOUNCED = """
Lumina AI et l'armée : les cas de conscience | Une ingénieure préfère partir. ¶ Lundi, Rohan Mehta avait annoncé son passage chez Orbis, sans lien avec l'affaire. => Rohan Mehta: departure old [other=Orbis] [date=2024-04-15]
Lumina AI change de visage | Les postes tournent. ¶ Mardi, Rohan Mehta a annoncé son transfert chez Orbis. => Rohan Mehta: departure [other=Orbis]
Lumina AI change de visage | Les postes tournent. ¶ Mardi, Rohan Mehta a confirmé son engagement chez Orbis. => Rohan Mehta: departure [other=Orbis]
Lumina AI change de visage | Les postes tournent. ¶ Rohan Mehta a raté son passage chez Orbis. =>
"""

TALKED_OF = """
Lumina AI rappelle un ancien | L'avenir de Grace Okonkwo, donnée partante, n'est pas sans lien avec ces discussions. => Grace Okonkwo: departure rumoured
Lumina AI présente son assistant | Le marché s'anime. ¶ Le projet est mené par Grace Okonkwo, que l'on dit sur le départ. => Grace Okonkwo: departure rumoured
"""

ROLES_CUT = """
L'option Maurois fait pschitt chez Lumina AI | L'arrivée, mardi, d'Anders Holm comme directeur des produits montre que le patron étoffe son équipe. => Anders Holm: arrival [role=directeur des produits]
L'option Maurois fait pschitt chez Lumina AI | L'arrivée, mardi, d'Anders Holm comme directeur des produits montre toutefois que le patron étoffe son équipe. => Anders Holm: arrival [role=directeur des produits]
"""


@pytest.mark.parametrize(
    "line",
    lines(
        KNOWN_TO_ALL,
        MADE_KNOWN,
        OTHER_MATTERS,
        BESIDE_NEWER,
        PAST_A_RELATIVE,
        HOUSES_ANNOUNCED,
        TALKED_OF,
        ROLES_CUT,
    ),
)
def test_what_is_recalled_and_what_is_news(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
