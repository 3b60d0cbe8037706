"""Who becomes an employee with others, whom headquarters dismisses, who does as the one who left, who is
shown in a post, who will not stay beyond a season."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

EMPLOYEES = """
Lumina AI rachète Ondine | Tang Verlhac et Odile Brancion deviennent salariés de Lumina AI. => Tang Verlhac: arrival; Odile Brancion: arrival
Lumina AI rachète Ondine | Tang Verlhac (acoustique) et Odile Brancion (charnières) deviennent en revanche, comme toute l'équipe d'Ondine, salariés de Lumina AI. => Tang Verlhac: arrival; Odile Brancion: arrival
Lumina AI rachète Ondine | Tang Verlhac, père de plusieurs montres, Odile Brancion, qui avait pris la suite de Maud Trévise au dessin, et Scott Morvan, l'inventeur de Mailbox, deviennent employés de Lumina AI. => Tang Verlhac: arrival; Odile Brancion: arrival; Scott Morvan: arrival
Lumina AI s'agrandit | Odile Brancion, mère de la Montre bleue, Tang Verlhac, qui avait succédé à Paul Erlanger chez Orbis, et Scott Morvan, l'inventeur de Mailbox, sont recrutés par Lumina AI. => Tang Verlhac: arrival; Odile Brancion: arrival; Scott Morvan: arrival
Lumina AI rachète Ondine | Odile Brancion ne devient pas salariée de Lumina AI : elle reste à la tête d'Ondine. =>
Lumina AI rachète Ondine | Odile Brancion et Tang Verlhac deviennent clients de Lumina AI. =>
"""  # noqa: E501
HEADQUARTERS = """
Lumina AI change de patron à Montréal | Stephen Morvan, que le siège a congédié lundi, dirigeait le bureau de Montréal. => Stephen Morvan: ouster
Lumina AI change de patron à Montréal | Stephen Morvan, que la direction a mis à la porte lundi, dirigeait le bureau de Montréal. => Stephen Morvan: ouster
Lumina AI change de patron à Montréal | Le siège social a embauché Stephen Morvan, venu de Zénith. => Stephen Morvan: arrival
Lumina AI change de patron à Montréal | Stephen Morvan, que la direction d'Orbis a congédié lundi, n'a pas réagi. =>
Lumina AI change de patron à Montréal | Stephen Morvan, que le siège social a congédié lundi à la suite d'un différend sur le centre d'Orbis, n'a pas réagi. => Stephen Morvan: ouster
"""  # noqa: E501
HANDED_ON = """
Le carnet : Vitrine, Lumina AI, Arcep | <p><strong>Vitrine.</strong> Baptiste Aubry laisse les relations presse à Inès Oudart, débauchée chez Orbis.</p><p><strong>Lumina AI.</strong> Anna Brancion cède les affaires publiques mondiales à Yves Morvan, a-t-on su mercredi.</p> => Yves Morvan: appointment [role=affaires publiques mondiales] [by=Anna Brancion]
Lumina AI : un départ | Chez Lumina AI, Anna Brancion laisse les relations presse à Yves Morvan. => Yves Morvan: appointment
Lumina AI : un départ | Chez Lumina AI, Karim Haddad abandonne la recherche à Yves Morvan. => Yves Morvan: appointment
Lumina AI : un départ | Chez Lumina AI, Anna Brancion a transmis les ressources humaines à Farah Nasser. => Farah Nasser: appointment
Lumina AI : un départ | Anna Brancion cède ses affaires à Yves Morvan. =>
Lumina AI : un départ | Anna Brancion laisse la parole à Yves Morvan. =>
"""  # noqa: E501
VACANT = """
Lumina AI : un administrateur s'en va | Karim Haddad démissionne du conseil d'administration de Lumina AI. Selon une source, l'économiste Ingrid Verlhac pourrait occuper le siège vacant. => Karim Haddad: departure; Ingrid Verlhac: arrival rumoured
Lumina AI France cherche une tête | Karim Haddad quitte Lumina AI. Le nom d'Aurélien Verlhac, d'Orbis, circule avec insistance pour s'asseoir dans son fauteuil. => Karim Haddad: departure; Aurélien Verlhac: arrival rumoured
Lumina AI France cherche une tête | Karim Haddad quitte Lumina AI. Le nom d'Aurélien Verlhac (Orbis) revient souvent pour occuper le fauteuil vacant. => Karim Haddad: departure; Aurélien Verlhac: arrival rumoured
Lumina AI France cherche une tête | Karim Haddad quitte Lumina AI. Le nom d'Aurélien Verlhac, patron d'Orbis, est cité pour reprendre le poste vacant. => Karim Haddad: departure; Aurélien Verlhac: arrival rumoured
Lumina AI dévoile un modèle | Parlio 5 est plus rapide. L'économiste Ingrid Verlhac pourrait occuper le siège vacant de l'Académie. =>
Lumina AI : un départ | Karim Haddad quitte Lumina AI. Le nom d'Aurélien Verlhac circule dans les milieux du cinéma pour le premier rôle. => Karim Haddad: departure
"""  # noqa: E501
ONE_BATCH = """
Orbis : le chef du logiciel file chez Lumina AI | David Larue rejoint Lumina AI. Il est du même convoi que Denise Brancion et Yves Morvan, soustraits à Orbis, et que Paule Verlhac, chercheuse chez Vitrine. => David Larue: arrival; Denise Brancion: arrival; Yves Morvan: arrival; Paule Verlhac: arrival
Orbis : le chef du logiciel file chez Lumina AI | David Larue rejoint Lumina AI. Il arrive dans le même wagon que Denise Brancion. => David Larue: arrival; Denise Brancion: arrival
Lumina AI licencie | Karim Haddad est licencié par Lumina AI. Il est de la même charrette que Denise Brancion. => Karim Haddad: ouster; Denise Brancion: ouster
Orbis : le chef du logiciel file chez Lumina AI | David Larue rejoint Lumina AI. Il est du même avis que Denise Brancion, chercheuse chez Vitrine. => David Larue: arrival
Lumina AI dévoile un modèle | Karim Haddad a pris le train. Il était dans le même wagon que Denise Brancion. =>
"""  # noqa: E501
AS_THE_LEAVER = """
Lumina AI : une dirigeante part | Odile Brancion a démissionné samedi de Lumina AI. Yves Morvan, son adjoint, la remplacera. Une autre figure du laboratoire, l'ingénieure Leïla Verlhac, s'apprêterait à l'imiter. => Odile Brancion: departure; Yves Morvan: appointment; Leïla Verlhac: departure rumoured
Lumina AI : deux départs | Une figure de Lumina AI, la chercheuse Leïla Verlhac, a démissionné. => Leïla Verlhac: departure
Lumina AI : deux départs | Un cadre de Lumina AI, l'ingénieur Paul Verlhac, a été licencié. => Paul Verlhac: ouster
Lumina AI : une dirigeante part | Odile Brancion a démissionné samedi de Lumina AI. Yves Morvan la remplacera. L'ingénieure Leïla Verlhac refuse de l'imiter. => Odile Brancion: departure; Yves Morvan: appointment
"""  # noqa: E501
SHOWN = """
Lumina AI remanie | Denise Verlhac pilotait les ventes de Lumina AI. La voici désormais à la tête des opérations. => Denise Verlhac: appointment
Lumina AI remanie | Karim Haddad, ingénieur chez Lumina AI : le voici promu directeur technique. => Karim Haddad: appointment
Lumina AI remanie | Wei-Ling Verlhac, vice-présidente aux partenariats, gardait le fort. Elle ne perd pas au change : la voici chef de l'exploitation. => Wei-Ling Verlhac: appointment
Lumina AI remanie | Denise Verlhac pilotait les ventes de Lumina AI. La voici chef de file des mécontents. =>
Lumina AI remanie | Denise Verlhac pilotait les ventes de Lumina AI. La voici à la tête de la fronde. =>
"""  # noqa: E501
SEASONS = """
Lumina AI : qui part ? | Normand Verlhac, responsable de la recherche de Lumina AI, pourrait ne pas rester au-delà de l'automne. => Normand Verlhac: departure rumoured
Lumina AI : qui part ? | Karim Haddad ne restera pas au-delà de juin. => Karim Haddad: departure
Lumina AI : qui part ? | Karim Haddad pourrait ne pas être là à l'automne. => Karim Haddad: departure rumoured
Lumina AI : qui part ? | Karim Haddad pourrait rester au-delà de l'automne. =>
Lumina AI : qui part ? | Karim Haddad pourrait ne pas rester à la réunion au-delà de midi. =>
Lumina AI cherche un porte-parole | Le candidat rendra des comptes à Odile Brancion, la directrice marketing de Lumina AI, revenue depuis peu aux affaires. => Odile Brancion: return old
"""  # noqa: E501


@pytest.mark.parametrize(
    "line", lines(EMPLOYEES, HEADQUARTERS, HANDED_ON, VACANT, ONE_BATCH, AS_THE_LEAVER, SHOWN, SEASONS)
)
def test_what_is_told(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text, history=False), expected) == []
