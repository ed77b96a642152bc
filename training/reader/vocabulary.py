"""The word pieces that the reader keeps: those of news text, and letters to spell out the rest."""

from collections import Counter
from pathlib import Path

from tokenizers import Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import WordPiece

# Opens a sentence and tells where it stands; the heads are read there. They take over rows that the base model never used.
MARKERS = {"[FIRST]": "[unused0]", "[LEAD]": "[unused1]", "[PARA]": "[unused2]", "[NEXT]": "[unused3]"}
SPECIALS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
# News text is typed with both; the reader should not tell them apart.
STRAIGHT = str.maketrans("“”„‘’‚‛", "\"\"\"''''")
LONGEST_WORD = 100  # Longer words are [UNK], as in the base model's tokenizer.


def to_tokenizer(pieces: list[str]) -> Tokenizer:
    """BERT's uncased tokenizer over these pieces; the index of a piece is its id."""
    tokenizer = Tokenizer(
        WordPiece(
            {piece: at for at, piece in enumerate(pieces)},
            unk_token="[UNK]",
            max_input_chars_per_word=LONGEST_WORD,
        )
    )
    tokenizer.normalizer = normalizers.BertNormalizer(
        clean_text=True, handle_chinese_chars=True, strip_accents=True, lowercase=True
    )
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return tokenizer


def encode(tokenizer: Tokenizer, texts: list[str]) -> list[list[int]]:
    """The ids of each text, without special tokens."""
    straight = [text.translate(STRAIGHT) for text in texts]
    return [encoding.ids for encoding in tokenizer.encode_batch(straight, add_special_tokens=False)]


def read_pieces(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").rstrip("\n").split("\n")


def cut_pieces(base: list[str], texts: list[str], size: int) -> list[str]:
    """Specials, markers, every single letter, then the pieces most used in these texts, in the base's order."""
    tokenizer = to_tokenizer(base)
    counts: Counter[int] = Counter()
    for ids in encode(tokenizer, texts):
        counts.update(ids)
    letters = {piece for piece in base if len(piece.removeprefix("##")) == 1 and _is_kept_letter(piece[-1])}
    kept = set(letters)
    for at, _ in counts.most_common():
        if len(kept) + len(SPECIALS) + len(MARKERS) >= size:
            break
        if not base[at].startswith("["):
            kept.add(base[at])
        elif base[at] == "[":
            kept.add("[")
    return [*SPECIALS, *MARKERS, *(piece for piece in base if piece in kept and piece not in SPECIALS)]


def rows_of(pieces: list[str], base: list[str], names: dict[str, str] = MARKERS) -> list[int]:
    """For each kept piece, its row in the base model's table of embeddings; `names` are those that the base calls otherwise."""
    at = {piece: row for row, piece in enumerate(base)}
    return [at[names.get(piece, piece)] for piece in pieces]


def _is_kept_letter(letter: str) -> bool:
    # Latin with its neighbours, punctuation and currency; other scripts are rare enough in English news to be [UNK].
    return letter < "\u0250" or "\u2000" <= letter < "\u2150"
