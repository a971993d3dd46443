"""Which part of a text is what: layouts as they are found in the wild, all with invented words."""

import textwrap
import time

import pytest

from reader.document.model import BlockKind
from reader.document.structure import find_blocks
from reader.document.structure.interface import Verdict, judge
from reader.document.structure.units import find_units
from tests.document.builders import BODY

HEADLINE = "Town votes to rebuild bridge after the flood"


def parts(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.of(text)) for block in find_blocks(text)]


def of_kind(text: str, kind: BlockKind) -> list[str]:
    return [block.span.of(text) for block in find_blocks(text) if block.kind is kind]


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n \n", "\n\u00a0\n\n"])
def test_headline_and_paragraphs_in_any_spacing(gap: str) -> None:
    text = gap.join([HEADLINE, *BODY])
    assert parts(text) == [("headline", HEADLINE), *(("paragraph", body) for body in BODY)]


def test_a_text_that_begins_with_a_sentence_has_no_headline() -> None:
    assert of_kind("\n".join(BODY), BlockKind.HEADLINE) == []
    assert of_kind(BODY[0], BlockKind.HEADLINE) == []
    assert of_kind("A lone line without a full stop", BlockKind.HEADLINE) == []


def test_hard_wrapped_text_is_joined_to_paragraphs() -> None:
    long = [" ".join(BODY[number:] + BODY[:number]) for number in range(3)]
    text = "\n\n".join([HEADLINE, *(textwrap.fill(body, 72) for body in long)])
    found = of_kind(text, BlockKind.PARAGRAPH)
    assert [" ".join(body.split()) for body in found] == long


def test_hard_wrapped_text_with_indents_instead_of_blank_lines() -> None:
    long = [" ".join(BODY[number:] + BODY[:number]) for number in range(3)]
    text = HEADLINE + "\n" + "\n".join(textwrap.fill(body, 70, initial_indent="    ") for body in long)
    found = of_kind(text, BlockKind.PARAGRAPH)
    assert [" ".join(body.split()) for body in found] == long


def test_wrapped_byline_lines_stay_apart() -> None:
    long = " ".join(BODY)
    text = f"{HEADLINE}\nBy Ada Quill\n\n" + "\n\n".join(textwrap.fill(long, 72) for _ in range(2))
    assert of_kind(text, BlockKind.BYLINE) == ["By Ada Quill"]


def test_standfirst_subheading_and_credit() -> None:
    text = "\n".join(
        [
            HEADLINE,
            "The town has waited for nine months.",
            "Council says that there is money enough for oak",
            " ".join(BODY),
            "A song and a cup of tea",
            BODY[1],
            BODY[2],
            "With AFP",
        ]
    )
    assert [kind for kind, _ in parts(text)] == [
        "headline",
        "standfirst",
        "standfirst",
        "paragraph",
        "subheading",
        "paragraph",
        "paragraph",
        "byline",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Quill",
        "BY ADA QUILL [a.quill@tidworth.example]",
        "By Ada Quill and Jean-Luc d’Aubigny, Staff Writers",
        "Ada Quill, political correspondent",
        "Ada Quill a.quill@tidworth.example",
        "Yoo Sae-byeok, Jung Hee-ra 2024. 10. 30. 18:01",
        "홍길동 기자",
        "홍길동 기자 gildong@tidworth.example",
        "Von Anna Schmidt",
        "Par Jeanne Dupont",
        "Por María de la Cruz",
        "Автор: Иван Петров",
        "By Ada Quill | March 3, 2024",
    ],
)
def test_bylines(line: str) -> None:
    text = "\n\n".join([HEADLINE, line, *BODY])
    assert of_kind(text, BlockKind.BYLINE) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "By noon the ferry had left the harbour of the town",
        "By the river",
        "A man called Ada",
        "By 2025, the town hopes",
    ],
)
def test_lines_that_only_begin_like_a_byline(line: str) -> None:
    text = "\n\n".join([HEADLINE, *BODY, line, *BODY])
    assert of_kind(text, BlockKind.BYLINE) == []


@pytest.mark.parametrize(
    "dateline",
    [
        "(RFI)",
        "(AP) —",
        "TIDWORTH (Reuters) -",
        "TIDWORTH, Oct. 30 (Yonhap) --",
        "Lower Tidworth, 3 March (dpa) –",
        "TIDWORTH, England —",
        "[서울=뉴시스] 홍길동 기자 =",
        "(서울=연합뉴스)",
    ],
)
def test_datelines(dateline: str) -> None:
    text = "\n\n".join([HEADLINE, f"{dateline} {BODY[0]}", *BODY[1:]])
    assert ("dateline", dateline) in parts(text)
    assert ("paragraph", BODY[0]) in parts(text)


@pytest.mark.parametrize(
    "opening",
    [
        "The mayor (Labour) said",
        "Voters (who are few) said",
        "Two years ago - said the mayor -",
        "The EU (European Union) said",
    ],
)
def test_brackets_in_prose_are_no_dateline(opening: str) -> None:
    text = "\n\n".join([HEADLINE, f"{opening} {BODY[0]}", *BODY[1:]])
    assert of_kind(text, BlockKind.DATELINE) == []


@pytest.mark.parametrize(
    "caption",
    [
        "The bridge of Lower Tidworth, seen from the mill. [ADA QUILL]",
        "The bridge of Lower Tidworth, seen from the mill. Courtesy of the town council",
        "The bridge of Lower Tidworth in 2019. File photo",
        "The bridge of Lower Tidworth (Photo: Ada Quill/Tidworth Post)",
        "The bridge of Lower Tidworth. REUTERS/Ada Quill",
        "Members of the council sing. /Yonhap",
        "다리를 건너는 주민들. [사진=연합뉴스]",
    ],
)
def test_captions(caption: str) -> None:
    text = "\n\n".join([HEADLINE, caption, *BODY])
    assert of_kind(text, BlockKind.CAPTION) == [caption]


def test_repeated_headline_and_doubled_caption() -> None:
    picture = "Residents of Lower Tidworth carry planks over the meadow to where the bridge once stood."
    text = "\n\n".join([HEADLINE, "Home > Town > River", HEADLINE, picture, picture, *BODY])
    assert [kind for kind, _ in parts(text)] == [
        "headline",
        "boilerplate",
        "headline",
        "caption",
        "caption",
        *["paragraph"] * 3,
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Home > National > Diplomacy",
        "HOME | NEWS | SPORT | OPINION",
        "Start › Politik › Ausland",
        "print dictionary print",
        "font size + - print email",
        "728x90",
        "300 x 250",
        "(0/250자)",
        "0/300자",
        "Share on Facebook",
        "Share this article",
        "Follow us on Twitter",
        "Log in to comment",
        "Sign up for our newsletter",
        "To write comments, please log in to one of the accounts.",
        "Copyright © The Tidworth Post. All rights reserved.",
        "ⓒ 2024 Tidworth Post",
        "저작권자 © 티드워스일보 무단전재 및 재배포 금지",
        "글자크기 설정",
        "이 기사에 대해 어떻게 생각하시나요?",
        "댓글을 쓰려면 로그인하세요",
        "※This article was translated by a machine and checked by an editor.",
        "This article has been translated by an AI tool.",
        "Advertisement",
        "ADVERTISEMENT - CONTINUE READING BELOW",
        "Read more: Ten bridges that are no more",
        "Related articles",
        "Lesen Sie auch: Zehn Brücken",
        "Lire aussi : Dix ponts",
        "Читайте также: Десять мостов",
        "3 min read",
        "12 Comments",
        "Tags: bridge, flood, oak",
    ],
)
def test_page_furniture_is_flagged_before_and_after_the_report(line: str) -> None:
    before = "\n\n".join([line, HEADLINE, *BODY])
    after = "\n\n".join([HEADLINE, *BODY, line])
    assert of_kind(before, BlockKind.BOILERPLATE) == [line]
    assert of_kind(after, BlockKind.BOILERPLATE) == [line]
    assert of_kind(before, BlockKind.HEADLINE) == [HEADLINE]


@pytest.mark.parametrize(
    "sentence",
    [
        "She asked people to share this story with their neighbours, and many of them did so on the same evening.",
        "Users must log in to the town's website to comment on the plan. The council promised to answer them all.",
        "The copyright of the plans belongs to the architect, who gave the town the right to build one bridge.",
        "“Follow us,” she said.",
        "Read more, he told the pupils, and watch less.",
        "The advertisement showed a bridge of 300x250 planks, which nobody in the town believed for a minute.",
        "Subscribers of the paper received a piece of the old bridge. All rights to the wood were reserved for them.",
        "Print is dead, said the printer.",
        "The sign up the hill reads “Home”. More than 200 people walked past it that day on their way to the river.",
    ],
)
def test_body_text_is_never_flagged(sentence: str) -> None:
    text = "\n\n".join([HEADLINE, BODY[0], sentence, BODY[1], BODY[2]])
    assert of_kind(text, BlockKind.BOILERPLATE) == []


def test_short_lines_in_the_body_are_not_taken_for_buttons() -> None:
    text = "\n\n".join([HEADLINE, BODY[0], "Background", BODY[1], "The photo", BODY[2]])
    assert of_kind(text, BlockKind.SUBHEADING) == ["Background", "The photo"]


def test_leftovers_after_the_report_go_with_the_notices() -> None:
    text = "\n".join(
        [
            HEADLINE,
            *BODY,
            "BY ADA QUILL [a@tidworth.example]",
            "Log in to Chirper",
            "with the Tidworth Post",
            "lock icon",
            "s",
        ]
    )
    assert [kind for kind, _ in parts(text)][-5:] == ["byline", *["boilerplate"] * 4]


def test_lines_in_another_script_belong_to_the_page_only_around_the_report() -> None:
    quotation = "“우리는 오래 기다렸다”"
    text = "\n\n".join(["문화", HEADLINE, "본문 크게 보기", BODY[0], quotation, BODY[1], BODY[2], "많이 본 기사"])
    assert of_kind(text, BlockKind.BOILERPLATE) == ["문화", "본문 크게 보기", "많이 본 기사"]
    cyrillic = [
        "Город восстановит мост после наводнения",
        *["Мэр рассказала, что работа займёт девять месяцев и обойдётся дешевле."] * 3,
    ]
    assert of_kind("\n\n".join([*cyrillic, "Share on Facebook"]), BlockKind.BOILERPLATE) == ["Share on Facebook"]


def test_bilingual_texts_keep_both_languages() -> None:
    korean = "시의회는 월요일에 봄철 홍수로 떠내려간 나무다리를 다시 짓기로 결정했다고 밝혔다. 공사는 아홉 달이 걸린다."
    text = "\n\n".join([*BODY, *[korean] * 5])
    assert of_kind(text, BlockKind.BOILERPLATE) == []


def test_an_outlets_name_above_the_headline_is_not_the_headline() -> None:
    text = "\n\n".join(["The Tidworth Gazette", HEADLINE, *BODY])
    assert of_kind(text, BlockKind.HEADLINE) == [HEADLINE]


def test_units_are_lines_unless_the_text_is_wrapped() -> None:
    text = "one\ntwo\n\nthree \n\u200b\n"
    assert [unit.of(text) for unit in find_units(text)] == ["one", "two", "three"]


def test_a_long_text_with_a_telling_word_is_prose() -> None:
    assert judge(" ".join([*BODY, "All rights reserved"]) * 3) is Verdict.NO
    assert judge("All rights reserved") is Verdict.SURE


@pytest.mark.parametrize(
    "line", ["Some label line here", "x y", "© 2024 " + "x" * 60, "By Ada Quill 2024. 10. 22. 13:08"]
)
def test_time_grows_with_the_length_of_the_text_and_no_faster(line: str) -> None:
    def seconds(count: int) -> float:
        text = "\n\n".join([line] * count)
        start = time.process_time()
        assert len(find_blocks(text)) == count
        return time.process_time() - start

    seconds(50)
    assert seconds(4000) < 30 * max(seconds(400), 0.005)
