import type { Diagnostic } from 'vscode-languageserver/node';

/** Diagnostics as a reader of a test sees them: `0:4-0:7 undefined-acronym`. */
export function shown(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ range: { start, end }, code }) => `${start.line}:${start.character}-${end.line}:${end.character} ${code}`,
  );
}

/** What diagnostics say, without their places. */
export function messagesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value));
}
