"""Nouns that mean somebody spoken of only behind « ce » or « cette ». Folded, by gender."""

from bot.matcher.lexicon import words

# What only « ce » and « cette » make of somebody: « ce diplômé de … », « cette fille d'ouvriers ».
POINTED_AT = {
    **dict.fromkeys(words(
        """
        docteur diplome surdoue natif passionne garcon gamin fils pere mari joueur amateur collectionneur
        fou mordu feru amoureux barbu matheux taiseux chouchou compagnon hyperactif introverti baroudeur
        batisseur bosseur meneur colosse geek touche-a-tout bourreau marathonien
        """
    ),
        "m",
    ),
    **dict.fromkeys(words(
        """
        docteure diplomee surdouee native passionnee gamine fille mere epouse joueuse amatrice
        collectionneuse folle mordue ferue amoureuse taiseuse compagne hyperactive introvertie baroudeuse
        batisseuse bosseuse meneuse marathonienne
        """
    ),
        "f",
    ),
    **dict.fromkeys(words(
        """
        autodidacte enfant polyglotte fidele proche adepte perfectionniste visionnaire globe-trotter
        insomniaque personnalite stakhanoviste idealiste pianiste guitariste cinephile
        """
    ),
        "u",
    ),
}  # fmt: skip
