import { type Connection, type Range, RequestType } from 'vscode-languageserver';
import { checkedForms } from '../../analysis/names/checked-forms.ts';
import type { Stylebook } from '../../stylebook/stylebook.ts';
import type { ReadDraft } from '../drafts/drafts.ts';
import { rangeOf } from '../editor/positions.ts';

/** Who says that a name is spelled right: the desk, or the writer by a “(CQ)”. */
export type Voucher = 'stylebook' | 'cq';

/** Asks for the names of a draft that somebody vouches for; null for a document that is none. */
export const checkedNamesRequest = new RequestType<
  { readonly textDocument: { readonly uri: string } },
  { readonly version: number; readonly names: readonly { readonly range: Range; readonly by: Voucher }[] } | null,
  void
>('copydesk/checkedNames');

/** Answers an editor that shows which names are checked. */
export function answerCheckedNames(
  connection: Connection,
  draftAt: (uri: string) => Promise<ReadDraft | undefined>,
): void {
  connection.onRequest(checkedNamesRequest, async ({ textDocument }) => {
    const draft = await draftAt(textDocument.uri);
    if (draft === undefined) return null;
    const vouch = voucherFor(draft);
    const names = draft.story.entities.flatMap(({ name, mentions }) =>
      mentions.flatMap(({ name: form, span }) => {
        const by = vouch(form, name);
        return by === undefined ? [] : [{ range: rangeOf(draft.document, span), by }];
      }),
    );
    return { version: draft.document.version, names };
  });
}

/** Who vouches for a form of a name, if anybody does. */
export function voucherFor({ story, newsroom }: ReadDraft): (form: string, name: string) => Voucher | undefined {
  const checked = checkedForms(story);
  const right = rightNames(newsroom.desk.stylebook);
  return (form, name) => {
    // “Halden” is checked too where the stylebook has “Rowan Halden” and that is who is meant.
    const settled = rightIn(name, right);
    if (rightIn(form, right) !== undefined || ` ${settled} `.includes(` ${form} `)) return 'stylebook';
    return checked.has(form) ? 'cq' : undefined;
  };
}

function rightNames({ names, groups, deskGroups }: Stylebook): ReadonlySet<string> {
  return new Set([...names, ...groups, ...deskGroups].map(({ name }) => name));
}

/** The name in the stylebook that a name is, or ends with: “Rowan Halden” in “Engineer Rowan Halden”. */
function rightIn(name: string, right: ReadonlySet<string>): string | undefined {
  const words = name.split(' ');
  const endings = words.map((_, at) => words.slice(at));
  // A surname alone may be anybody's.
  return endings
    .filter((ending) => ending.length === words.length || ending.length > 1)
    .map((ending) => ending.join(' '))
    .find((ending) => right.has(ending));
}
