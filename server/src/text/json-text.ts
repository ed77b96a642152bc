/** What a JSON text says, which may begin with a byte order mark; nothing for a text that is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
