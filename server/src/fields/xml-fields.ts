import { Parser } from 'htmlparser2';
import { DEEPEST_FIELD, type Field } from '../text/field.ts';
import { type Span, shiftSpan } from '../text/span.ts';
import { UNSEEN } from '../text/unseen.ts';
import { inPlace } from './escapes.ts';

const CDATA_OPENS = '<![CDATA[';
const CDATA_ENDS = ']]>';

interface OpenField {
  readonly start: number;
  prose: string;
  isCdata: boolean;
}

/**
 * Finds the texts of the elements in a stretch of XML, its outermost element not named in their paths. What stands in an
 * element that `isRead` refuses is passed over.
 */
export function readXmlFields(text: string, stretch: Span, isRead: (name: string) => boolean = () => true): Field[] {
  const source = text.slice(stretch.start, stretch.end);
  const fields: Field[] = [];
  const path: string[] = [];
  let skipped = 0;
  let open: OpenField | undefined;
  function end(): void {
    if (open !== undefined && open.prose.trim() !== '') fields.push(toField(open, path.slice(1), stretch.start));
    open = undefined;
  }
  const parser = new Parser(
    {
      onopentag(name) {
        end();
        path.push(name.toLowerCase());
        if (skipped > 0 || path.length > DEEPEST_FIELD || !isRead(name)) skipped += 1;
      },
      ontext(data) {
        if (skipped > 0) return;
        const here = { start: parser.startIndex, end: parser.endIndex + 1 };
        open ??= { start: here.start, prose: '', isCdata: false };
        const isCdata = source.startsWith(CDATA_OPENS, here.start);
        if (isCdata) open.isCdata = true;
        open.prose += isCdata ? showCdata(data, here) : inPlace(data, here.end - here.start);
      },
      onclosetag() {
        end();
        path.pop();
        if (skipped > 0) skipped -= 1;
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  return fields;
}

function showCdata(data: string, { start, end }: Span): string {
  const after = end - start - CDATA_OPENS.length - data.length;
  return UNSEEN.repeat(CDATA_OPENS.length) + data + UNSEEN.repeat(Math.max(0, Math.min(after, CDATA_ENDS.length)));
}

function toField({ start, prose, isCdata }: OpenField, path: readonly string[], from: number): Field {
  const span = shiftSpan({ start, end: start + prose.length }, from);
  return { path, span, prose, notation: isCdata ? 'cdata' : 'xml' };
}
