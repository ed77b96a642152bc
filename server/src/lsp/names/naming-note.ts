import type { AcronymUse } from '../../analysis/acronyms/acronyms.ts';
import type { Story } from '../../analysis/story.ts';
import { longFormOf, readersKnow } from '../../stylebook/stylebook.ts';
import { type Span, wordsAt } from '../../text/span.ts';
import { counted, type Say, type Words } from '../../wording/say.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import { type Voucher, voucherFor } from './checked-names.ts';
import { KIND_WORDS, type NamedAcronym, type NamedEntity, namedAt } from './named.ts';

/** What the hover says of a name or of letters: who or what it is, and how often the draft has it. */
export interface NamingNote {
  readonly title: string;
  readonly steps: readonly string[];
  readonly span: Span;
}

/** Says what is named at an offset; nothing about what stands once and tells nothing of itself. */
export function namingNoteAt(offset: number, draft: ReadDraft, say: Say): NamingNote | undefined {
  const named = namedAt(offset, draft.story);
  if (named === undefined) return undefined;
  return named.kind === 'acronym' ? noteOnAcronym(named, draft, say) : noteOnEntity(named, draft, say);
}

function noteOnAcronym({ use, uses, introduction }: NamedAcronym, draft: ReadDraft, say: Say): NamingNote | undefined {
  const { acronym, span } = use;
  const { stylebook } = draft.newsroom.desk;
  const longForm = longFormIn(draft.story, introduction, uses) ?? longFormOf(stylebook, acronym);
  const isKnown = readersKnow(stylebook, acronym);
  if (longForm === undefined && uses.length === 1 && !isKnown) return undefined;
  return {
    title: longForm === undefined ? acronym : `${acronym}: ${longForm}`,
    steps: [
      say(...counted(uses.length, '1 use', '{0} uses')),
      ...(isKnown ? [say('readers know it: in the stylebook')] : []),
    ],
    span,
  };
}

/** The long form as the draft gives it; letters may also be explained without one. */
function longFormIn({ text }: Story, introduction: Span | undefined, uses: readonly AcronymUse[]): string | undefined {
  if (introduction === undefined || uses.some(({ span }) => span.start === introduction.start)) return undefined;
  return wordsAt(text, introduction);
}

function noteOnEntity({ entity, mention }: NamedEntity, draft: ReadDraft, say: Say): NamingNote | undefined {
  const { name, kind, mentions } = entity;
  const voucher = voucherFor(draft)(mention.name, name);
  const checked = voucher && CHECKS[voucher];
  if (kind === 'unknown' && mentions.length === 1 && checked === undefined) return undefined;
  const forms = new Map<string, number>();
  for (const { name: form } of mentions) forms.set(form, (forms.get(form) ?? 0) + 1);
  const listed = [...forms].map(([form, count]) => `“${form}” ${count}`).join(', ');
  const count = say(...counted(mentions.length, '1 mention', '{0} mentions'));
  const steps = [forms.size > 1 ? `${count}: ${listed}` : count, ...(checked === undefined ? [] : [say(checked)])];
  const who = KIND_WORDS[kind];
  return { title: who === undefined ? name : `${name}, ${say(who)}`, steps, span: mention.span };
}

/** Who checked the spelling of a name, if anybody did. */
const CHECKS: Readonly<Record<Voucher, Words>> = { stylebook: 'checked: in the stylebook', cq: 'checked: (CQ)' };
