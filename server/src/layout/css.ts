/** What a declaration of style makes of words. */
export type Look = 'stressed' | 'plain' | 'hidden';

/** Tells the look of an element by its classes and its own style; nothing where neither says anything of it. */
export type LookOf = (attributes: Readonly<Record<string, string>>) => Look | undefined;

// “<style type="text/css">.c1{font-weight:700}</style>”
const STYLE_ELEMENT = /<style\b[^<>]*>([^<]*)<\/style>/gi;
// “.c1{font-weight:700}”: one class, as word processors write them; what a page’s design says is more involved. One rule may
// stand right behind another.
const RULE = /(?<=^|[\s,}])\.([\w-]{1,60})\s*\{([^{}]*)\}/g;

/** Reads what a page that a word processor wrote says of its classes. */
export function readLooks(text: string): LookOf {
  const classes = new Map<string, Look>();
  if (text.includes('<style')) {
    for (const [, sheet = ''] of text.matchAll(STYLE_ELEMENT)) {
      for (const [, name = '', declarations = ''] of sheet.matchAll(RULE)) {
        const look = lookIn(declarations);
        if (look !== undefined) classes.set(name, look);
      }
    }
  }
  return ({ class: names, style }) => {
    const own = style === undefined ? undefined : lookIn(style);
    if (own !== undefined || names === undefined || classes.size === 0) return own;
    const looks = names.split(/\s+/).map((name) => classes.get(name));
    return looks.find((look) => look === 'hidden') ?? looks.find((look) => look === 'stressed') ?? looks.find(Boolean);
  };
}

// “text-decoration: line-through”, “display:none”: struck, as a suggestion to delete is, or not shown at all.
// “mso-list:Ignore”: the bullet that Word writes into an item.
const NOT_SHOWN = /\btext-decoration(?:-line)?\s*:[^;]*\bline-through|\bdisplay\s*:\s*none|\bmso-list\s*:\s*ignore/i;
// “font-weight:700”, “font-style: italic”
const STRESSED = /\bfont-weight\s*:\s*(?:bold|[6-9]00)|\bfont-style\s*:\s*(?:italic|oblique)/i;
// “font-weight:normal”: Google Docs puts all that it copies in a “<b>” that says so.
const PLAIN = /\bfont-weight\s*:\s*(?:normal|400)/i;

function lookIn(declarations: string): Look | undefined {
  if (NOT_SHOWN.test(declarations)) return 'hidden';
  if (STRESSED.test(declarations)) return 'stressed';
  return PLAIN.test(declarations) ? 'plain' : undefined;
}
