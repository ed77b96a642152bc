import { LSPErrorCodes, type Range, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { AcronymUse } from '../../analysis/acronyms/acronyms.ts';
import type { Mention } from '../../analysis/names/mentions.ts';
import type { Story } from '../../analysis/story.ts';
import { fitEdit } from '../../fit-edits.ts';
import type { Edit } from '../../rules/rule.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Words } from '../../wording/say.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import type { Client } from '../editor/client.ts';
import { rangeOf } from '../editor/positions.ts';
import { editDraft } from '../fixes/edits.ts';
import { type Named, namedAt } from './named.ts';
import { renameEntity, renameMentions } from './rename-entity.ts';
import { renameFamily } from './rename-family.ts';
import { kinOf, withoutTitle } from './rename-kin.ts';

const NOTHING_HERE: Words = 'Put the cursor on a name or an acronym to rename it.';
const NO_NAME: Words = 'Type a name with at least one letter, on one line.';

// “HWB”, “Ada Quist”; no line may break in it.
const USABLE_NAME = /^[^\r\n]*\p{L}[^\r\n]*$/u;

/** The words that a rename would begin from; refuses where nothing is named. */
export function prepareRename(
  offset: number,
  { story, document }: ReadDraft,
  { say }: Client,
): { range: Range; placeholder: string } | ResponseError {
  const named = renamableAt(offset, story);
  if (named === undefined) return new ResponseError(LSPErrorCodes.RequestFailed, say(NOTHING_HERE));
  const span = named.kind === 'acronym' ? lettersOf(named.use, story) : withoutTitle(named.mention).span;
  return { range: rangeOf(document, span), placeholder: sliceOf(story.text, span) };
}

/**
 * Renames what is named at an offset through the whole draft. It is the writer's own order, so that it reaches into
 * headlines and quotations too, which no quick fix may touch.
 */
export function rename(
  offset: number,
  newName: string,
  draft: ReadDraft,
  client: Client,
): WorkspaceEdit | ResponseError {
  const named = renamableAt(offset, draft.story);
  if (named === undefined) return new ResponseError(LSPErrorCodes.RequestFailed, client.say(NOTHING_HERE));
  if (!USABLE_NAME.test(newName)) return new ResponseError(LSPErrorCodes.RequestFailed, client.say(NO_NAME));
  const edits = renameIn(named, newName.trim(), draft.story).map((edit) => withFullStop(edit, draft.story));
  return editDraft(draft, fitted(edits, draft), client);
}

/** Letters and names are renamed each by itself: a new long form would leave the old letters beside it. */
function renamableAt(offset: number, story: Story): Named | undefined {
  const named = namedAt(offset, story);
  if (named?.kind !== 'acronym') return named;
  const { start, end } = named.use.span;
  return start <= offset && offset <= end ? named : undefined;
}

function renameIn(named: Named, newName: string, story: Story): Edit[] {
  if (named.kind === 'entity') {
    const { entity } = named;
    const mention = withoutTitle(named.mention);
    const name = withoutOwnTitles(newName, named.mention, story);
    return [
      ...renameEntity(mention, entity, name),
      ...renameMentions(kinOf(entity, story), mention, entity, name),
      ...renameFamily(mention, entity, name, story),
    ];
  }
  return named.uses.map((use) => ({ span: lettersOf(use, story), newText: newName }));
}

/** “Edda Vass” for “Mayor Edda Vass”, typed over “Edda Voss” behind her title: it stands there already. */
function withoutOwnTitles(newName: string, { titles }: Mention, { text }: Story): string {
  let name = newName;
  for (const title of titles) {
    const words = `${sliceOf(text, title)} `;
    if (name.startsWith(words)) name = name.slice(words.length).trimStart();
  }
  return name;
}

/** The letters of a use without their plural “s”: “NGO” of “NGOs”. */
function lettersOf({ span, acronym }: AcronymUse, { text }: Story): Span {
  const isPlural = sliceOf(text, span).endsWith('s') && !acronym.endsWith('s');
  return isPlural ? { start: span.start, end: span.end - 1 } : span;
}

/** The dot of “U.S.” may end the sentence too; then it stays when the letters lose it. */
function withFullStop(edit: Edit, { text, sentences }: Story): Edit {
  const { span, newText } = edit;
  if (!sliceOf(text, span).endsWith('.') || newText.endsWith('.')) return edit;
  return sentences.some((sentence) => sentence.span.end === span.end) ? { span, newText: `${newText}.` } : edit;
}

/** A name with a tag in what changes stays, for the edit would break the tag. */
function fitted(edits: readonly Edit[], { format, story, layout, document }: ReadDraft): readonly Edit[] {
  const draft = { format, text: document.getText(), told: story.text, notated: layout.notated };
  return edits.flatMap((edit) => fitEdit(edit, draft) ?? []);
}
