# ruff: noqa: E501  (a line of a table is one entry)
"""Posts that change hands in the house: swapped, made smaller, taken on from who goes, put into hands."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SWAPPED = """
Farah Nasser et Étienne Garnier échangent leurs postes chez Lumina. => Farah Nasser: appointment [by=Étienne Garnier]; Étienne Garnier: appointment [by=Farah Nasser]
Farah Nasser échange son fauteuil avec Étienne Garnier chez Lumina. => Farah Nasser: appointment [by=Étienne Garnier]; Étienne Garnier: appointment [by=Farah Nasser]
Chez Lumina, Farah Nasser et Étienne Garnier vont intervertir leurs fonctions. => Farah Nasser: appointment; Étienne Garnier: appointment
Chez Lumina, Farah Nasser permute avec Étienne Garnier. => Farah Nasser: appointment; Étienne Garnier: appointment
Farah Nasser et Étienne Garnier auraient échangé leurs postes chez Lumina. => Farah Nasser: appointment rumoured; Étienne Garnier: appointment rumoured
Farah Nasser et Étienne Garnier échangent leurs idées chez Lumina. =>
Farah Nasser et Étienne Garnier échangent tous les lundis chez Lumina. =>
Farah Nasser échange avec Étienne Garnier sur son poste chez Lumina. =>
Farah Nasser et Étienne Garnier n'échangeront pas leurs postes chez Lumina. =>
"""
SMALLER_OR_NEW = """
Chez Lumina, Farah Nasser n'est plus que directrice adjointe de la recherche. => Farah Nasser: appointment
Étienne Garnier ne sera plus que conseiller de la direction chez Lumina. => Étienne Garnier: appointment
Farah Nasser n'est plus que l'ombre d'elle-même chez Lumina. =>
Farah Nasser n'est plus que membre du conseil d'administration de Lumina. =>
Écartée de la direction des ventes, Farah Nasser prend la tête de la sûreté de Lumina. => Farah Nasser: appointment
Étienne Garnier est recasé par Lumina à la tête de ses partenariats. => Étienne Garnier: appointment
Lumina a élevé Farah Nasser à la dignité de secrétaire générale. => Farah Nasser: appointment
Farah Nasser a été élevée à la dignité de grand officier de la Légion d'honneur, se réjouit Lumina. =>
Lumina crée une direction de l'énergie et y place Farah Nasser. => Farah Nasser: appointment
Lumina ouvre une cellule de crise et y nomme Étienne Garnier. => Étienne Garnier: appointment
Lumina crée un prix de la recherche et y invite Farah Nasser. =>
La recherche de Lumina sera dorénavant dirigée par Farah Nasser. => Farah Nasser: appointment
Le portefeuille de Farah Nasser s'épaissit chez Lumina. => Farah Nasser: appointment
"""
TAKEN_ON = """
Chez Lumina, Farah Nasser hérite des équipes d'Étienne Garnier, démissionnaire depuis lundi. => Farah Nasser: appointment [by=Étienne Garnier]; Étienne Garnier: departure [by=Farah Nasser] [date=2024-04-15]
Chez Lumina, Farah Nasser récupère l'équipe d'Étienne Garnier, qui s'en va chez Google. => Farah Nasser: appointment [by=Étienne Garnier]; Étienne Garnier: departure [other=Google]
Chez Lumina, Farah Nasser reprend les dossiers d'Étienne Garnier, sur le départ. => Farah Nasser: appointment; Étienne Garnier: departure
Chez Lumina, Farah Nasser salue les équipes d'Étienne Garnier, en pleine forme. =>
Lumina choisit Farah Nasser pour remplacer Étienne Garnier, contraint à la démission. => Farah Nasser: appointment [by=Étienne Garnier]; Étienne Garnier: ouster [by=Farah Nasser]
Lumina : Étienne Garnier contraint à la démission => Étienne Garnier: ouster
Étienne Garnier, contraint de s'expliquer, défend Lumina. =>
Étienne Garnier contraint Lumina à publier ses comptes. =>
Farah Nasser s'occupera des agents de Lumina, laissant le pré-entraînement à Étienne Garnier. => Farah Nasser: appointment; Étienne Garnier: appointment [by=Farah Nasser]
"""
INTO_HANDS = """
Lumina a remis l'intérim du service juridique entre les mains de Farah Nasser. => Farah Nasser: appointment [role=service juridique par intérim]
Lumina remettra la direction des produits entre les mains d'Étienne Garnier. => Étienne Garnier: appointment [role=direction des produits]
L'intérim des ventes est remis entre les mains de Farah Nasser chez Lumina. => Farah Nasser: appointment
Lumina a donné la direction de l'Asie à Farah Nasser. => Farah Nasser: appointment
Lumina aurait donné la présidence de sa filiale à Farah Nasser. => Farah Nasser: appointment rumoured
Lumina remet son avenir entre les mains de Farah Nasser. =>
Lumina a remis un prix entre les mains de Farah Nasser. =>
Lumina a donné la direction à suivre à Farah Nasser. =>
"""
CHOSEN = """
Le choix de Lumina s'est porté sur Farah Nasser pour diriger la recherche. => Farah Nasser: appointment
Lumina a porté son choix sur Étienne Garnier pour piloter sa transformation. => Étienne Garnier: appointment
Lumina aurait arrêté son choix sur Farah Nasser pour remplacer Étienne Garnier. => Farah Nasser: appointment rumoured [by=Étienne Garnier]
Le choix de Lumina s'est porté sur Farah Nasser pour mener les débats du salon. =>
Lumina n'a pas arrêté son choix sur Farah Nasser pour diriger la recherche. =>
Lumina jette son dévolu sur une femme du cru : Maud Trévise dirigera les ventes. => Maud Trévise: appointment
Place à Farah Nasser : la spécialiste de la sûreté est la nouvelle directrice des ventes de Lumina. => Farah Nasser: appointment
La spécialiste de l'IA Lumina recrute Maud Trévise. => Maud Trévise: arrival
"""
DENIED = """
Lumina dément : Farah Nasser ne prend pas la direction générale => Farah Nasser: appointment denied
Lumina dément que Farah Nasser prenne la direction générale. => Farah Nasser: appointment denied
Farah Nasser ne deviendra pas directrice générale de Lumina, dément l'entreprise. => Farah Nasser: appointment denied
Farah Nasser ne prend pas la direction générale de Lumina. =>
"""
OF_ANOTHER_BODY = """
Farah Nasser prend la présidence d'une association de DRH, en plus de son travail chez Lumina. =>
Farah Nasser, DRH de Lumina, devient présidente d'une association professionnelle. =>
Farah Nasser, DRH de Lumina, devient présidente de l'université de Lyon. =>
Farah Nasser, DRH de Lumina, est élue à la présidence d'une fédération sportive. =>
Farah Nasser, DRH de Lumina, est nommée directrice d'une école de commerce. =>
Farah Nasser prend la présidence du club des dirigeants, en plus de son travail chez Lumina. =>
Farah Nasser, DRH de Lumina, prend la direction d'une fondation de Lumina. => Farah Nasser: appointment
Farah Nasser, DRH de Lumina, prend la direction de l'école interne de Lumina. => Farah Nasser: appointment
"""
POSTED_ANEW = """
Farah Nasser vice-présidente, Étienne Garnier directeur des ventes : Lumina AI dévoile son nouvel organigramme => Farah Nasser: appointment; Étienne Garnier: appointment
Lumina remanie sa direction : Farah Nasser vice-présidente, Étienne Garnier directeur des ventes => Farah Nasser: appointment; Étienne Garnier: appointment
Farah Nasser, vice-présidente, et Étienne Garnier, directeur des ventes : Lumina dévoile son organigramme =>
Farah Nasser vice-présidente, Étienne Garnier directeur des ventes : que vaut Lumina ? =>
Google remanie sa direction : Maud Trévise vice-présidente, Odile Varenne directrice des ventes =>
"""
AROUND_AN_ASIDE = """
Lumina place Farah Nasser, directrice des ventes, à la tête de l'énergie. => Farah Nasser: appointment
Lumina met Farah Nasser, directrice des ventes, à la porte. => Farah Nasser: ouster
Lumina pousse Étienne Garnier, ex-Google, vers la sortie. => Étienne Garnier: ouster
Lumina met Farah Nasser, directrice des ventes, à l'honneur. =>
Lumina place Étienne Garnier, ex-Google, au deuxième rang de la salle. =>
Lumina crée une cellule de l'énergie et y place l'une de ses ingénieures, Maud Trévise, ex-Google. => Maud Trévise: appointment
Lumina débauche chez Google l'une de ses ingénieures, Maud Trévise. => Maud Trévise: arrival [other=Google]
"""


@pytest.mark.parametrize(
    "line",
    lines(
        SWAPPED,
        SMALLER_OR_NEW,
        TAKEN_ON,
        INTO_HANDS,
        CHOSEN,
        DENIED,
        OF_ANOTHER_BODY,
        POSTED_ANEW,
        AROUND_AN_ASIDE,
    ),
)
def test_posts_that_change_hands(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
