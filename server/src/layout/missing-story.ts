import { readArchieFields } from '../fields/archieml-fields.ts';
import { type DeadEnd, writePath } from '../fields/json-path.ts';
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
  const { fields, way } = readJsonStory(draft.text, draft.place ?? {});
  const path = draft.place?.path;
  if (path !== undefined && way !== undefined)
    return way.kind === 'dead end' ? whyNoFurther(way, path) : `has no words at “${path}”.${longestKey(fields)}`;
  return `has no text under a key that is known as a story.${longestKey(fields)} Say where it is: --json-path KEY.`;
}

const MOST_KEYS = 8; // More fill the screen.

// “0”: a place in a list.
const PLACE = /^\d+$/;

/** Where a path leads no further, and by what it would go on. */
function whyNoFurther({ from, step, there }: DeadEnd, path: string): string {
  const place = from === '' ? 'at its top' : `in “${from}”`;
  switch (there.kind) {
    case 'items':
      return `has ${there.count === 1 ? 'one item' : `${there.count} items`} ${place}, counted from 0, and no “${step}”. Correct “${path}”.`;
    case 'value':
      return `has a ${there.type === 'string' ? 'text' : 'value'} ${place}, and no “${step}” in it. Correct “${path}”.`;
    case 'keys': {
      if (from === '' && PLACE.test(step))
        return `has no “${step}” in its story: --item says which story, and the path begins in it. Correct “${path}”.`;
      const keys = there.keys.slice(0, MOST_KEYS).map((key) => `“${key}”`);
      const others = there.keys.length > MOST_KEYS ? ' and others' : '';
      const known = keys.length === 0 ? '' : `, but ${keys.join(', ')}${others}`;
      return `has no “${step}” ${place}${known}. Correct “${path}”.`;
    }
  }
}

/** The key that most likely is meant. */
function longestKey(fields: readonly Field[]): string {
  const [longest] = fields.toSorted((a, b) => b.prose.length - a.prose.length);
  return longest === undefined ? '' : ` The longest stands under “${writePath(longest.path)}”.`;
}
