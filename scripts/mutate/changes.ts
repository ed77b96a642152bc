import path from 'node:path';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import * as ts from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

/** One small thing that could be otherwise in a file. */
export interface Change {
  /** From the root. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** All changes that these files have places for. */
export function changesIn(root: string, files: readonly string[]): Change[] {
  const config = path.join(root, 'tsconfig.json');
  const api = new API({ cwd: root });
  try {
    const { program } = api.updateSnapshot({ openProject: config }).getProject(config) ?? {};
    return files.flatMap((file) => {
      const source = program?.getSourceFile(path.join(root, file));
      if (source === undefined) throw new Error(`${file} is no part of ${config}.`);
      return [...nodesIn(source)].flatMap((node) =>
        [...changesOf(node, source)].map(({ start, end, after }) => {
          const line = source.getLineAndCharacterOfPosition(start).line + 1;
          return { file, start, end, line, before: source.text.slice(start, end), after };
        }),
      );
    });
  } finally {
    api.close();
  }
}

function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesIn(child);
}

const OPPOSITES = new Map(
  ['< <=', '> >=', '=== !==', '&& ||', '+ -'].flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [[one, other] as const, [other, one] as const];
  }),
);

type Edit = Pick<Change, 'start' | 'end' | 'after'>;

function* changesOf(node: ts.Node, source: ts.SourceFile): Generator<Edit> {
  const replaced = (part: ts.Node, after: string): Edit => ({ start: part.getStart(source), end: part.end, after });
  const negated = (part: ts.Node) => replaced(part, `!(${part.getText(source)})`);
  if (ts.isBinaryExpression(node)) {
    const other = OPPOSITES.get(node.operatorToken.getText(source));
    if (other !== undefined) yield replaced(node.operatorToken, other);
  } else if (ts.isIfStatement(node)) yield negated(node.expression);
  else if (ts.isConditionalExpression(node)) yield negated(node.condition);
  else if (ts.isReturnStatement(node) && node.expression !== undefined) {
    const other = otherResult(node.expression, source);
    if (other !== undefined) yield replaced(node.expression, other);
  } else if (ts.isRegularExpressionLiteral(node)) yield* repeatedOtherwise(node.getText(source), node.getStart(source));
}

/** What may be returned instead; nothing instead of nothing. */
function otherResult(result: ts.Expression, source: ts.SourceFile): string | undefined {
  const text = result.getText(source);
  if (text === 'undefined') return undefined;
  if (text === 'true' || text === 'false') return text === 'true' ? 'false' : 'true';
  return ts.isArrayLiteralExpression(result) && result.elements.length > 0 ? '[]' : 'undefined';
}

function* repeatedOtherwise(literal: string, at: number): Generator<Edit> {
  const edits: Edit[] = [];
  visitRegExpAST(new RegExpParser().parseLiteral(literal), {
    onQuantifierEnter({ element, end, min, max, raw }) {
      const [sign = ''] = raw.slice(element.end - element.start);
      const other = { '*': '+', '+': '*', '?': '' }[sign] ?? (max > min ? `{${min + 1},}` : `{${min + 1}}`);
      edits.push({ start: at + element.end, end: at + end, after: other });
    },
  });
  yield* edits;
}
