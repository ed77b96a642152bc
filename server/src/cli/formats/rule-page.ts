import { fileURLToPath } from 'node:url';
import { readTextFile } from '../../files/text-file.ts';
import { type Paged, pageOf } from '../../rules/rule.ts';

/** The page of a rule, in Markdown, from the folder of the pages; throws where the installation lacks it. */
export async function readRulePage(pages: URL, rule: Paged): Promise<string> {
  const page = await readTextFile(fileURLToPath(new URL(pageOf(rule), pages)));
  if (page.kind === 'unreadable') throw new Error(page.message);
  return page.text;
}

/** The prose of a rule's page before its first example, without the title. */
export function introductionOf(page: string): string {
  const [introduction = ''] = page.split(/^## /m);
  return introduction.replace(/^# .*\n/, '').trim();
}
