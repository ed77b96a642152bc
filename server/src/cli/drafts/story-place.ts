import type { DraftFile } from '../../files/draft-file.ts';
import type { StoryPlace } from '../../text/draft.ts';
import { type Arguments, type Misuse, misuse, type Option } from '../terminal/arguments.ts';

/** What says where in an export the story is. */
export const PLACE_OPTIONS: readonly Option[] = [
  {
    name: 'json-path',
    takes: { text: 'PATH' },
    about: 'where in JSON the text is, as in content.rendered or data[0].text',
  },
  { name: 'item', takes: { text: 'NUMBER' }, about: 'which story of a feed or a JSON list, from 1' },
];

// “12”
const NUMBER = /^[1-9]\d{0,8}$/;

/** Reads where in an export the story is. */
export function storyPlaceAsked({ texts }: Arguments): StoryPlace | Misuse {
  const item = texts.get('item');
  if (item !== undefined && !NUMBER.test(item)) return misuse(`--item takes a number from 1, not “${item}”.`);
  return { path: texts.get('json-path'), item: item === undefined ? undefined : Number(item) };
}

/** The same draft, with where in it the story is. */
export function withPlace(read: DraftFile, place: StoryPlace): DraftFile {
  return read.kind === 'draft' ? { ...read, draft: { ...read.draft, place } } : read;
}
