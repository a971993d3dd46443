"""Whole pages as people copy them, with all that stands around a report. The words are invented."""

from reader.document.load import paste
from reader.document.model import BlockKind
from tests.document.builders import BODY

HEADLINE = "Town votes to rebuild bridge after the flood"


def test_portal_page_in_korean() -> None:
    body = [
        "티드워스 시의회가 월요일 봄철 홍수로 떠내려간 나무다리를 다시 짓기로 결정했다고 시가 밝혔다.",
        "공사는 아홉 달이 걸릴 전망이다. 시장은 비용이 예상보다 적게 들 것이라고 말했다.",
    ]
    before = [
        "[단독] 홍수로 사라진 다리, 다시 짓는다",
        "입력2024.11.27. 오후 6:30",
        "수정2024.11.27. 오후 8:02",
        "기사원문",
    ]
    tools = ["홍길동 기자", "본문 요약봇", "글자 크기 변경하기", "SNS 보내기", "인쇄하기"]
    after = ["홍길동 기자 gildong@tidworth.example", "기자 프로필", "Copyright ⓒ 티드워스일보. 무단 전재, 재배포 금지"]
    article = paste("\n".join([*before, *tools, "", *body, "", *after]))
    assert article.language == "ko"
    assert article.title.value == before[0]
    assert (article.published.value, article.updated.value) == ("2024-11-27T18:30", "2024-11-27T20:02")
    assert article.outlet.value == "티드워스일보"
    assert [field.value for field in article.byline] == ["홍길동"]
    kinds = {block.span.of(article.text): block.kind for block in article.blocks}
    assert all(kinds[line] is BlockKind.PARAGRAPH for line in body)
    assert all(kinds[line] is BlockKind.BOILERPLATE for line in [*tools[1:], "기사원문", "기자 프로필"])


def test_broadcasters_page_with_relative_time_and_topics() -> None:
    head = [f"{HEADLINE} - BBC News", "3 hours ago", "Share", "Save", "Ada Quill", "Reporting from Tidworth"]
    tail = ["Related topics", "Bridges", "Floods", "More on this story", "Who was the bridge named after?"]
    article = paste("\n".join([*head, "", *BODY, "", *tail]))
    assert (article.title.value, article.outlet.value) == (HEADLINE, "BBC News")
    assert [field.value for field in article.byline] == ["Ada Quill"]
    assert article.published.value is None
    flagged = [block.span.of(article.text) for block in article.blocks if block.kind is BlockKind.BOILERPLATE]
    assert flagged == ["3 hours ago", "Share", "Save", *tail]


def test_page_that_begins_with_the_papers_name_and_sections() -> None:
    head = ["The Korea Times", "National", "Foreign Affairs", HEADLINE, "Posted : 2024-11-28 17:05", "By Ada Quill"]
    tail = ["ada@koreatimes.co.kr More articles by this reporter", "Top 10 Stories", "1 Ten bridges that are no more"]
    article = paste("\n\n".join([*head, *BODY, *tail]))
    assert (article.title.value, article.outlet.value) == (HEADLINE, "The Korea Times")
    assert article.published.value == "2024-11-28T17:05"
    flagged = [block.span.of(article.text) for block in article.blocks if block.kind is BlockKind.BOILERPLATE]
    assert flagged == ["National", "Foreign Affairs", *tail]


def test_blog_post_with_its_name_beside_the_date() -> None:
    article = paste("\n\n".join(["여행", HEADLINE, "강건너마을이야기 2024. 3. 2. 9:05\n728x90", HEADLINE, *BODY]))
    assert (article.outlet.value, article.published.value) == ("강건너마을이야기", "2024-03-02T09:05")
    assert article.byline == ()
    flagged = [block.span.of(article.text) for block in article.blocks if block.kind is BlockKind.BOILERPLATE]
    assert flagged == ["여행", "728x90"]


def test_wire_report_from_its_own_page() -> None:
    head = [
        "World",
        HEADLINE,
        "Published: 2024-11-18 09:12   Updated: 2024-11-18 11:40",
        "Facebook Twitter KakaoTalk Copy URL",
    ]
    text = "\n".join([*head, "", f"TIDWORTH, Nov. 18 (Yonhap) -- {BODY[0]}", "", *BODY[1:], "", "(END)"])
    article = paste(
        text + "\n\nCopyright (c) Yonhap News Agency prohibits its content from being redistributed without consent."
    )
    assert article.outlet.value == "Yonhap News Agency"
    assert (article.published.value, article.updated.value) == ("2024-11-18T09:12", "2024-11-18T11:40")
    assert article.byline == ()
    assert [field.value for field in article.agency] == ["Yonhap"]


def test_french_page() -> None:
    body = [
        "Le conseil municipal a décidé lundi de reconstruire le pont de bois emporté par la crue du printemps dernier.",
        "« Nous avons assez attendu », a déclaré la maire devant une centaine d'habitants réunis sur la place.",
    ]
    head = [
        "Un pont de bois va renaître",
        "Publié le : 03/10/2024 - 12:41    Modifié le : 03/10/2024 - 14:05",
        "Par Jeanne Dupont",
    ]
    article = paste("\n\n".join([*head, *body, "Lire aussi : Dix ponts disparus", "Avec AFP", "© 2024 RFI"]))
    assert article.language == "fr"
    assert (article.published.value, article.updated.value) == ("2024-10-03T12:41", "2024-10-03T14:05")
    assert article.outlet.value == "RFI"
    assert [field.value for field in article.agency] == ["AFP"]
    assert [field.value for field in article.byline] == ["Jeanne Dupont"]
