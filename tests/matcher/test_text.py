import pytest

from bot.matcher.language.text import Section, Shape, read
from tests.matcher.stage import article


def sentences(title: str, summary: str = "", content: str | None = None) -> list[str]:
    document = read(article(title, summary, content))
    return [document.quote(sentence.span) for sentence in document.sentences]


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        ("<p>Elle part&nbsp;: c&rsquo;est dit.</p>", ["Elle part : c’est dit."]),
        ("&lt;p&gt;Un d&amp;eacute;part.&lt;/p&gt;", ["Un départ."]),
        ("<![CDATA[<b>Un</b> départ.]]>", ["Un départ."]),
        ('<img src="x" alt="Goran Lipovac quitte" />Un départ.', ["Un départ."]),
        ("<figure>Légende de Goran.</figure><p>Un départ.</p>", ["Un départ."]),
        ("Il part. Elle reste.", ["Il part.", "Elle reste."]),
        ("M. Lipovac part. Mme Esteban reste.", ["M. Lipovac part.", "Mme Esteban reste."]),
        ("Il part [&#8230;]", ["Il part…"]),
        ("Un départ.<br />À lire aussi : Inès Vauquelin démissionne", ["Un départ."]),
        ("Un départ A lire aussi : Inès Vauquelin démissionne", ["Un départ"]),
        ("Un départ (lire aussi Inès Vauquelin démissionne)", ["Un départ"]),
        ("Un des blogs les plus lus. Elle part.", ["Un des blogs les plus lus.", "Elle part."]),
        (
            "Elle part pour aller plus loin, dit-elle. Il reste.",
            ["Elle part pour aller plus loin, dit-elle.", "Il reste."],
        ),
        ("<p>Un départ.</p><p>Les plus lus</p>", ["Un départ."]),
        ("<p>Un départ.</p><p>À lire aussi :</p><ul><li>Tibor s'en va</li></ul>", ["Un départ."]),
        ("Un départ.<p>L'article Un départ est apparu en premier sur Le Fil.</p>", ["Un départ."]),
        ("Un départ.<p>Inscrivez-vous à notre newsletter quotidienne</p>", ["Un départ."]),
    ],
)
def test_a_summary_is_cleaned_and_cut(summary, expected):
    assert sentences("", summary) == expected


def test_comments_are_not_the_article():
    assert sentences("", "", "Un départ.\nCommentaires (2)\nZed : Goran a démissionné !") == ["Un départ."]


def test_comments_below_the_links_are_not_the_article():
    page = "<p>Un départ.</p><p>Sur le même sujet</p><ul><li><a href='x'>Zed s'en va</a></li></ul>"
    page += "<p>2 commentaires<br/>Goran : Zed va démissionner, vous verrez.</p>"
    assert sentences("", "", page) == ["Un départ."]


def test_sections_and_shapes_are_kept_apart():
    document = read(
        article("Titre", "Chapeau.", "<h2>Intertitre</h2><ul><li>Une entrée</li></ul><p>Du texte.</p>")
    )
    assert [(s.section, s.shape) for s in document.sentences] == [
        (Section.TITLE, Shape.PLAIN),
        (Section.SUMMARY, Shape.PLAIN),
        (Section.CONTENT, Shape.HEADING),
        (Section.CONTENT, Shape.BULLET),
        (Section.CONTENT, Shape.PLAIN),
    ]
