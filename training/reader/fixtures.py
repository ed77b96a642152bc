"""Writes what a runtime is held equal to: texts with their ids, and invented stories with their windows and outputs."""

import json
from pathlib import Path

import torch

from reader.lessons import to_tensors
from reader.shipped import count_as_shipped, read_shipped
from reader.vocabulary import encode, read_pieces, to_tokenizer
from reader.windows import cut_windows

TEXTS = [
    "The council approved the plan on Tuesday.",
    "“We are worried,” the chairman said.",
    "It’s the reporters’ job — isn’t it?",
    "Profits rose 4.5% to $1,200m (£900m; €1.1bn).",
    "Mr. O’Neill-Smythe's car cost 12,345.67 dollars…",
    "CAFÉ déjà-vu naïve Ångström Łódź São Paulo Żółć",
    "Zürich’s Straße, Reykjavík and Malmö",
    "İstanbul'da ıssız bir ŞEHİR",
    "北京 reported 12 cases; 東京 none.",
    "Привет, мир! Это тест.",
    "مرحبا بالعالم",
    "नमस्ते दुनिया",
    "한국어 문장",
    "Emoji 😀 in the 👩‍👩‍👧 middle",
    "tabs\tand\nnewlines\r\nand\u00a0no-break\u2009thin\u200bzero-width\ufeffspaces",
    "control\u0000characters\u0007and\ufffdreplacement",
    "http://www.example.com/a_b?c=d&e=f#g",
    "name@example.org, @handle and #hashtag",
    "a" * 100,
    "a" * 101,
    "supercalifragilisticexpialidocious antidisestablishmentarianism",
    "x^2 + y^2 = z^2; a|b ~ c` {d} [e] <f> \\g",
    "[CLS] [SEP] [UNK] [MASK] [PAD] [FIRST] are only words here",
    "",
    "   ",
    ".",
    "…",
    "“”„‘’‚‛«»‹›",
    "--- *** ___",
    "1/2 ½ ¼ m² H₂O №5 ℃ ™ ® © § ¶ † ‡ •",
    "ﬁne ﬂow ﬀ Ⅳ ① ﾊﾝｶｸ ＡＢＣ",
    "e\u0301 (combining) and é (single), n\u0303o\u0308",
    "U.S. and U.K. and E.U. and N.A.T.O.",
    "the 1990s, the ’90s, 9/11, 24/7, 7-Eleven",
    "10:30 a.m. EST; 22.15 GMT; 5pm",
    "Vice-President-elect",
    "state-of-the-art, e-mail, co-operate",
    "He said: 'I don't know'; she said: \"I do.\"",
    "WASHINGTON (AP) _ The Senate voted 52-48.",
    "RT @someone: OMG!!! soooo good???",
    "¿Qué pasa? ¡Nada! L’été à Orléans",
    "Ελλάδα και ΑΘΉΝΑ",
    "Tiếng Việt có dấu",
    "Đorđe Đoković, Øresund, Þór, Æsir, Œuvre, ßß",
    "ſtraße ſ K Å",
    "Quarterly EBITDA at Kvaerner-Zyxel plc fell.",
    "qwxyz vbnmq zzzzxxxxyyyy",
    "At least 14 people died, officials said late Sunday.",
    "Three-quarters of voters disapprove, a Pewpoll/ABC survey found.",
    "$5.00 £6.50 ¥700 ₹80 ₽90 ₩1000 ฿20 ¢5",
]

# Invented: no such places, people or events. One list is a paragraph.
STORIES = [
    [
        ["Harbour bridge to close for repairs"],
        ["Westhaven’s harbour bridge will close for six weeks from Monday.", "The council voted for the work in May."],
        ["Engineers found cracks in two of the bridge’s pillars, the council said in a statement."],
        ["The chairman is privately furious about the cost.", "“Nobody warned us,” said Ana Brell, who runs the ferry."],
        ["At least 40 shops will lose a third of their trade.", "The bridge was opened in 1931 and is 420 metres long."],
    ],
    [
        ["Team wins"],
        ["Northfield beat Southfield 2-1 on Saturday."],
        ["“It was hard.”"],
        ["Dale Orrin scored twice.", "He has signed for a richer club.", "Fans are unhappy."],
        ["It was the side’s fourth win in a row.", "They play again on Tuesday."],
        ["Critics say the coach is lucky."],
        ["The coach did not comment."],
    ],
    [["A single sentence."]],
    [
        ["Long paragraph"],
        [
            f"Sentence number {at} tells what the committee found about the {thing} in the {place}."
            for at, (thing, place) in enumerate(
                (thing, place)
                for place in ("north", "south", "harbour")
                for thing in ("water", "roads", "schools", "prices", "police", "parks")
            )
        ],
        ["The end."],
    ],
    [
        ["Very long sentence"],
        [" and ".join(f"the {place} office sent {at} letters" for at, place in enumerate(["city", "county", "state"] * 12)) + "."],
        ["It then rested.", " and ".join(["the mayor waited for an answer"] * 10) + ".", "None came."],
    ],
]


def write_fixtures(folder: Path, path: Path) -> None:
    """`folder` holds reader.onnx and vocab.txt."""
    tokenizer = to_tokenizer(read_pieces(folder / "vocab.txt"))
    weights = folder / "reader.onnx"
    reader = count_as_shipped(read_shipped(weights), weights).eval()
    texts = [{"text": text, "ids": ids} for text, ids in zip(TEXTS, encode(tokenizer, TEXTS))]
    stories = []
    for paragraphs in STORIES:
        sentences = [sentence for paragraph in paragraphs for sentence in paragraph]
        blocks = [at for at, paragraph in enumerate(paragraphs) for _ in paragraph]
        windows = []
        for window in cut_windows(encode(tokenizer, sentences), blocks):
            with torch.no_grad():
                logits = reader(*to_tensors([window])).numpy()
            windows.append({"ids": window.ids, "marks": window.marks, "judged": window.judged, "logits": logits.round(4).tolist()})
        stories.append({"sentences": sentences, "blocks": blocks, "windows": windows})
    path.write_text(json.dumps({"texts": texts, "stories": stories}, ensure_ascii=False) + "\n", encoding="utf-8")
