import type { Story } from '../analysis/story.ts';
import { toOffsets } from './finding-json.ts';

/** What `copydesk pipe --reading` adds to the findings: how the story was read. */
export function toReadingJson(story: Story) {
  return {
    sentences: story.sentences.map(({ span, attributed, score, asks }) => ({
      ...toOffsets(span),
      attributed,
      score: score / 100,
      asks,
    })),
    quotes: story.quotes.map(({ span, kind }) => ({ ...toOffsets(span), kind })),
    attributions: story.attributions.map(({ source, sourceKind, cue, content, kind }) => ({
      source: source ? toOffsets(source) : null,
      cue: toOffsets(cue),
      content: content.map(toOffsets),
      kind,
      sourceKind: sourceKind ?? null,
    })),
    acronyms: story.acronyms.map(({ acronym, span, defines, expansion }) => ({
      acronym,
      ...toOffsets(span),
      defines,
      expansion: expansion ? toOffsets(expansion) : null,
    })),
    entities: story.entities.map(({ name, kind, mentions }) => ({
      name,
      kind,
      mentions: mentions.map(({ span }) => toOffsets(span)),
    })),
  };
}
