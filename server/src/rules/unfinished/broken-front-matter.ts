import * as z from 'zod';
import { sliceOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export const brokenFrontMatter = defineRule({
  id: 'broken-front-matter',
  category: 'unfinished',
  summary: 'Mend front matter that cannot be read.',
  severity: 'warning',
  options: z.strictObject({}),
  *check({ text, brokenLine: span }) {
    if (span === undefined) return;
    const [, key] = SECOND_COLON.exec(sliceOf(text, span)) ?? [];
    const message =
      key === undefined
        ? 'Mend this line of the front matter: it cannot be read.'
        : `Put what stands behind “${key}:” between quotation marks, for it has a colon.`;
    const why = [
      'What stands here is no YAML or TOML.',
      'So it is not known what the headline, the dek or the byline is.',
    ];
    yield { span, message, related: [], fixes: [], why };
  },
});

// “title: Pier: opens again”; a value between marks may have its colons.
const SECOND_COLON = /^([A-Za-z_][\w-]{0,20}):\s+[^\s"'[{|>].*:(?:\s|$)/;
