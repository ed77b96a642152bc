"""Has a Reader, or a Teacher, judge whole stories."""

import random
from collections.abc import Callable

import torch

from reader.encoder import OUTPUTS, Reader
from reader.lessons import Batch, to_batch, to_batches, to_lessons
from reader.stories import Story

BATCH_TOKENS = {"cuda": 60_000, "cpu": 4_000}


def reduced(device: str) -> torch.autocast:
    """Half precision where it is faster: on an accelerator."""
    return torch.autocast(device, torch.bfloat16, enabled=device == "cuda")


def judge(reader: Reader, stories: list[Story], tokenizer) -> list[torch.Tensor]:
    """The logits of every sentence of each story; NaN for those around a single judged one."""
    return ask(reader, stories, tokenizer, lambda batch: reader(*batch.windows), len(OUTPUTS))


def see(reader: Reader, stories: list[Story], tokenizer) -> list[torch.Tensor]:
    """Likewise what the heads read of every sentence, in half precision."""
    width = reader.head.in_features
    return ask(reader, stories, tokenizer, lambda batch: reader.see(*batch.windows), width, torch.half)


def ask(
    reader: Reader,
    stories: list[Story],
    tokenizer,
    answer: Callable[[Batch], torch.Tensor],
    width: int,
    precision: torch.dtype = torch.float,
) -> list[torch.Tensor]:
    """An answer of so many numbers for every sentence of each story."""
    reader.eval()
    device = reader.words.weight.device.type
    answers = torch.full((sum(len(story.sentences) for story in stories), width), torch.nan, dtype=precision)
    with torch.no_grad(), reduced(device):
        for part in to_batches(to_lessons(stories, tokenizer), BATCH_TOKENS[device], random.Random(0)):
            batch = to_batch(part, device)
            answers[batch.sentences.cpu()] = answer(batch).to("cpu", precision)
    return list(answers.split([len(story.sentences) for story in stories]))
