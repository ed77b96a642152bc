import { Parser } from 'htmlparser2';
import type { ParagraphKind } from '../text/draft.ts';
import { kindOfStyle } from './word-styles.ts';

/** What a document's styles make of words, by the style's name. */
export interface OdtStyles {
  readonly kindOf: (style: string | undefined) => ParagraphKind | undefined;
  /** Whether words in a style are bold or italic. */
  readonly isStressed: (style: string | undefined) => boolean;
}

interface Style {
  /** As a reader of the document sees it: “Heading 1”. */
  readonly name: string;
  readonly parent: string | undefined;
  stress: 'stressed' | 'plain' | undefined;
}

/** Reads the styles of `styles.xml` and `content.xml`: each says what it is by its name, or by the one that it is based on. */
export function readOdtStyles(...parts: readonly string[]): OdtStyles {
  const styles = new Map<string, Style>();
  for (const xml of parts) gatherStyles(xml, styles);
  return {
    kindOf: (style) => upwards(style, styles, ({ name }) => kindOfStyle(name)),
    isStressed: (style) => upwards(style, styles, ({ stress }) => stress) === 'stressed',
  };
}

// “Heading_20_1”: a blank in a style’s name.
const CODED = /_([\da-f]{1,4})_/gi;

function gatherStyles(xml: string, styles: Map<string, Style>): void {
  let open: Style | undefined;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const { 'style:name': id, 'style:display-name': shown, 'style:parent-style-name': parent } = attributes;
        if (tag === 'style:style' && id !== undefined) {
          const name = shown ?? id.replace(CODED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
          open = { name, parent, stress: undefined };
          styles.set(id, open);
        }
        if (tag === 'style:text-properties' && open !== undefined) open.stress = stressOf(attributes);
      },
      onclosetag(tag) {
        if (tag === 'style:style') open = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

// “bold”, “700”
const HEAVY = /^(?:bold|[6-9]00)$/;

function stressOf({
  'fo:font-weight': weight,
  'fo:font-style': slant,
}: Readonly<Record<string, string>>): Style['stress'] {
  if (weight === undefined && slant === undefined) return undefined;
  return HEAVY.test(weight ?? '') || slant === 'italic' || slant === 'oblique' ? 'stressed' : 'plain';
}

const MOST_STEPS = 12; // A chain that is longer goes in a circle.

function upwards<Told>(
  style: string | undefined,
  styles: ReadonlyMap<string, Style>,
  tell: (style: Style) => Told | undefined,
): Told | undefined {
  let at = style;
  for (let step = 0; step < MOST_STEPS && at !== undefined; step += 1) {
    const known = styles.get(at);
    const told = known && tell(known);
    if (told !== undefined) return told;
    at = known?.parent;
  }
  return undefined;
}
