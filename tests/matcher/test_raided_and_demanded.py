# ruff: noqa: E501  (a line of a table is one item)
"""Whom another house has raided, told in a list; who is only told to go; names without their capitals.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

RAIDED = """
Meta dévoile son équipe | ¶ Cinq d'entre eux ont été débauchés chez Lumina AI :<br>- Karim Haddad, spécialiste des agents ;<br>- Rohan Mehta, à qui l'on doit Parlio. => Karim Haddad: departure [other=Meta]; Rohan Mehta: departure [other=Meta]
Borea dévoile son équipe | ¶ Deux des recrues viennent de Lumina AI :<br>- Karim Haddad ;<br>- Rohan Mehta. => Karim Haddad: departure [other=Borea]; Rohan Mehta: departure [other=Borea]
Lumina AI muscle son équipe | ¶ Cinq recrues ont été débauchées chez Borea :<br>- Karim Haddad, spécialiste des agents ;<br>- Rohan Mehta. => Karim Haddad: arrival [other=Borea]; Rohan Mehta: arrival [other=Borea]
Meta sort le chéquier, Lumina AI fait ses comptes | ¶ Cinq ont été débauchés chez Lumina AI :<br>- Karim Haddad ;<br>- Rohan Mehta.<br><br>Jack Ray arrive pour sa part de DeepMind, et Joel Pobar d'Anthropic. => Karim Haddad: departure [other=Meta]; Rohan Mehta: departure [other=Meta]
Lumina AI fait ses comptes | ¶ Karim Haddad et Rohan Mehta passent chez Meta. Jack Ray arrive de DeepMind. => Karim Haddad: departure [other=Meta]; Rohan Mehta: departure [other=Meta]
Lumina AI fait ses comptes | ¶ Karim Haddad passe chez Meta. Dans l'autre sens, Jack Ray arrive de Meta. => Karim Haddad: departure [other=Meta]; Jack Ray: arrival [other=Meta]
Lumina AI remplace Karim Haddad | ¶ Karim Haddad passe chez Meta. Son successeur, Jack Ray, arrive de DeepMind. => Karim Haddad: departure [other=Meta] [by=Jack Ray]; Jack Ray: arrival [other=DeepMind]
"""

DEMANDED = """
Victor Hallström doit démissionner | Une pétition le réclame chez Lumina AI. =>
Victor Hallström doit partir | Opinion. Je l'écris à regret : que Victor Hallström quitte Lumina AI. =>
Karim Haddad doit quitter Lumina AI fin mai => Karim Haddad: departure
Karim Haddad doit partir fin mai, annonce Lumina AI => Karim Haddad: departure
"""

UNCAPITALISED = """
Lumina AI: karim haddad est de retour ! | => Karim Haddad: return
Lumina AI : rohan mehta s'en va | => Rohan Mehta: departure
"""

OF_A_DAY = """
Lumina AI | Farah Nasser aurait été licenciée mercredi. => Farah Nasser: ouster rumoured [date=2024-04-17]
Lumina AI | Farah Nasser a été congédiée mercredi, croient savoir deux sources. => Farah Nasser: ouster rumoured [date=2024-04-17]
Lumina AI | Farah Nasser pourrait quitter Lumina AI mercredi 24 avril. => Farah Nasser: departure rumoured [date=None]
Farah Nasser s'arrête | La cheffe du marketing de Lumina AI quittera l'entreprise, a-t-elle confié vendredi sur LinkedIn. => Farah Nasser: departure [date=2024-04-12]
"""


@pytest.mark.parametrize("line", lines(RAIDED, DEMANDED, UNCAPITALISED, OF_A_DAY))
def test_a_line_is_read_as_labelled(line):
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
