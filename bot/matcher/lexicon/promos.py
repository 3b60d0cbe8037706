"""What a page carries beside the article: links to others, promos, captions, boilerplate."""

import re

# From here to the end of the block, and the list after it if nothing follows, is about other articles.
# It holds one of the words: they are quicker to look for.
RELATED_WORDS = (
    "lire", "à voir", "a voir", "voir aussi", "à écouter", "a écouter", "sur le même", "article lié",
    "articles lié", "connexe", "similaire", "derniers articles", "rubrique", "plus lus", "aller plus loin",
    "à ne pas", "vous aimerez", "intéresser",
)  # fmt: skip
RELATED = re.compile(
    r"(?:^|(?<=[\s.!?…»]))[\[(]?(?:"
    r"(?:[àa]\s+|pour\s+)?(?:re)?lire\s+(?:aussi|également|ailleurs|notre\s+article)\b"
    r"|[àa]\s+(?:lire|voir|écouter)\b(?:\s+(?:aussi|également|demain|bientôt|sur\b[^.:]{0,25}|dans\b[^.:]{0,25}))*\s*:"
    r"|(?:voir|lire)\s+aussi\b|sur\s+le\s+même\s+(?:sujet|thème)\b|articles?\s+(?:liés?|connexes?|similaires?)\b"
    r"|(?:nos|les)\s+derniers\s+articles\b|dans\s+la\s+même\s+rubrique\b|(?:les\s+)?plus\s+lus\b|pour\s+aller\s+plus\s+loin\s*:?"
    r"|à\s+ne\s+pas\s+(?:manquer|rater)\s*:|vous\s+aimerez\s+(?:aussi|les)\b"
    r"|(?:[çc]a|cela|ceci|ces?\s+\w+)\s+(?:peu(?:ven)?t|pourrai(?:en)?t|devrai(?:en)?t|va|vont)\s+(?:aussi\s+|également\s+)?vous"
    r"\s+intéresser\b)\s*:?",
    re.IGNORECASE,
)

# What follows such a line are the readers' words.
COMMENTS = re.compile(
    r"[\W_]*(?:\d+\s+)?(?:(?:(?:tous\s+|dans\s+)?(?:les|vos|nos)\s+|derniers\s+)?commentaires?|(?:vos\s+)?réactions?|les\s+réactions(?=\s*\(\d)"
    r"|vos\s+avis|(?:l['’]|les\s+)avis\s+des\s+\w+|(?:le\s+)?courrier\s+des\s+lecteurs|(?:la\s+)?parole\s+aux\s+(?:lecteurs|internautes)"
    r"|vous\s+avez\s+réagi)\b(?:\s*\(\d+\))?[^.!?]{0,25}$",
    re.IGNORECASE,
)

# A block that holds this is not part of the article. It holds one of the words, too.
PROMO_WORDS = (
    "premi", "abord", "appeared", "inscri", "abonne", "newsletter", "repostez", "suivez", "source",
    "confidentialité", "lettre", "cliqué", "plus lu", "désinscri", "désabonn", "recevez", "prochain",
)  # fmt: skip
PROMO = re.compile(
    r"(?:est\s+apparue?|a\s+été\s+publiée?|publiée?)\s+(?:en\s+premier|pour\s+la\s+première\s+fois|d['’]abord)\s+(?:sur|dans)"
    r"|\bappeared\s+first\s+on\b|\binscri(?:vez|s)[-\s](?:vous|toi)\b|\babonne[zr][-\s]vous\b|\bs['’]abonner\s+à\b"
    r"|\bnewsletters?\b.{0,60}\b(?:gratuite|quotidienne|hebdomadaire|recevez)\b|\brecevez\b.{0,60}\bnewsletters?\b"
    r"|\b(?:recevez|retrouvez|découvrez)\b.{0,40}\b(?:notre|votre|nos)\s+(?:lettre|infolettre|newsletter|sélection|brief|récap)\b"
    r"|\bje\s+m['’](?:inscris|abonne)\W*$|\b(?:notre|votre)\s+(?:lettre|newsletter)\s+(?:«|hebdo|quotidienne|mensuelle|d['’]info)"
    r"|\bnotre\s+infolettre\b|\bvous\s+recevez\s+(?:cette|notre|cet|ce)\b|\b(?:se|vous)\s+(?:désinscri|désabonn)"
    r"|\bvous\s+avez\s+(?:\w+\s+){0,2}cliqué\b|\b(?:les?|l['’])\s*(?:articles?|liens?|infos?)\s+(?:les?\s+)?plus\s+(?:cliqué|lue?)s?\b"
    r"|\bdans\s+(?:notre|nos)\s+(?:lettre|infolettre|newsletter)s?\b"
    r"|\bdans\s+(?:le|notre)\s+prochain\s+(?:numéro|épisode)\s*:"
    r"|^\W*les?\s+plus\s+(?:cliqué|lue?)s?\b"
    r"|\brepostez\b|\bsuivez[-\s]nous\b|//\s*source\s*:|\bpolitique\s+de\s+confidentialité\b",
    re.IGNORECASE,
)

# Nor is a block that begins so.
CAPTION = re.compile(
    r"\s*(?:crédits?|photo|image|illustration|©)\s*(?:photo)?s?\s*:"
    r"|\s*(?:vos|les)\s+(?:commentaires|réactions)\s*:"
    r"|\s*(?:de|par)\s+(?:notre|nos)\s+(?:correspondant|envoyé)\w*\b[^.!?]{0,80}$"
    r"|©|\s*(?:#\w+\s*)+$|\s*(?:commentaires?|réactions?)\s*(?:\(\d+\))?\s*:?\s*$",
    re.IGNORECASE,
)
