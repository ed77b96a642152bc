import { Parser } from 'htmlparser2';

/** The characters that an entity stands for: `&amp;` is `&`; what is none stands for itself. */
export function decodeEntity(entity: string): string {
  let decoded = '';
  const parser = new Parser({
    ontext(data) {
      decoded += data;
    },
  });
  parser.end(entity);
  return decoded;
}
