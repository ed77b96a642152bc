import { readArchieFields } from '../fields/archieml-fields.ts';
import { readJsonStory } from '../fields/json-story.ts';
import { findXmlStories } from '../fields/xml-stories.ts';
import { isBody } from '../text/block.ts';
import type { Draft } from '../text/draft.ts';
import type { Field } from '../text/field.ts';
import type { Roles } from './field-kinds.ts';
import { readLayout } from './read-layout.ts';

/**
 * Why there is no story in a draft that holds one under a key or in an element, and what to do about it, to go on from the
 * draft's name; nothing where there is one. Other drafts are a story, whatever they hold.
 */
export function whyNoStory(draft: Draft, roles: Roles): string | undefined {
  switch (draft.format) {
    case 'json':
      return whyNoJson(draft) ?? whyNoText(draft, roles);
    case 'xml':
      return whyNotOne(draft, findXmlStories(draft.text).length, NO_XML) ?? whyNoText(draft, roles);
    case 'archieml':
      return whyNoText(draft, roles);
    default:
      return undefined;
  }
}

const NO_JSON = 'is no JSON that can be read. Export it again.';
const NO_XML = 'holds no <item>, <entry>, <newsItem> or <nitf> that is whole. Export the story again.';

function whyNoJson(draft: Draft): string | undefined {
  return whyNotOne(draft, readJsonStory(draft.text, draft.place ?? {}).stories, NO_JSON);
}

function whyNotOne({ place }: Draft, stories: number, none: string): string | undefined {
  if (stories === 0) return none;
  const item = place?.item;
  if (item === undefined && stories > 1) return `holds ${stories} stories. Name one: --item 1.`;
  if (item !== undefined && item > stories)
    return `holds ${stories === 1 ? 'one story' : `${stories} stories`}, and no item ${item}.`;
  return undefined;
}

function whyNoText(draft: Draft, roles: Roles): string | undefined {
  if (readLayout(draft, undefined, roles).blocks.some(isBody)) return undefined;
  if (draft.format === 'xml') return 'has no text in its story. Export the story with its text.';
  if (draft.format === 'archieml') {
    return `has no text under a key that is known as a story.${longestKey(readArchieFields(draft.text))} Say in copydesk.yml under “archieml” which key is the story.`;
  }
  const path = draft.place?.path;
  if (path !== undefined) return `has no text at “${path}”. Correct the path.`;
  return `has no text under a key that is known as a story.${longestKey(readJsonStory(draft.text, draft.place ?? {}).fields)} Say where it is: --json-path KEY.`;
}

/** The key that most likely is meant. */
function longestKey(fields: readonly Field[]): string {
  const [longest] = fields.toSorted((a, b) => b.prose.length - a.prose.length);
  return longest === undefined ? '' : ` The longest stands under “${longest.path.join('.')}”.`;
}
