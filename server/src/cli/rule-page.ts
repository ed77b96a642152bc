import { readFile } from 'node:fs/promises';

/** The page of a rule, in Markdown, from the folder of the pages. */
export function readRulePage(pages: URL, ruleId: string): Promise<string> {
  return readFile(new URL(`${ruleId}.md`, pages), 'utf8');
}

/** The prose of a rule's page before its first example, without the title. */
export function introductionOf(page: string): string {
  const [introduction = ''] = page.split(/^## /m);
  return introduction.replace(/^# .*\n/, '').trim();
}
