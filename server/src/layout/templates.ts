import { anyOf } from '../english/any-of.ts';
import { INSIDE_NAMES } from '../english/name-particles.ts';
import type { Span } from '../text/span.ts';
import { hideSpans } from './blank.ts';
import gaps from './data/gap-names.json' with { type: 'json' };
import { ENCLOSING_NAMES } from './enclosing-names.ts';
import { findBetween } from './notes.ts';
import { styleOf } from './tags.ts';

// Nothing here reaches over a blank line, but for comments, so that Markdown can be read in stretches.

// “{{< figure src="pier.jpg" >}}”, “{{% notice %}}”, “{{ page.title }}”: Hugo, Liquid, Jinja.
// but “{{image}}”, “{{photo_2}}” and “{{QUOTE}}” were to be filled in by whoever wrote the story, and are seen.
const BRACES = new RegExp(
  `\\{\\{(?!(?:${anyOf(gaps.names)}|${anyOf(gaps.names.map((name) => name.toUpperCase()))})(?:[ _-]?\\d{1,2})?\\}\\})(?:[^{}\\n]|\\n(?!\\s*\\n)){0,1000}\\}\\}`,
  'g',
);
// “{% include pier.html %}”
const PERCENT = /\{%(?:[^%\n]|%(?!\})|\n(?!\s*\n)){0,1000}%\}/g;
// “{: .lead}”, “{#pier}”, “{.wide}”: what kramdown and Pandoc say of a paragraph.
const ATTRIBUTES = /\{(?::|[.#](?=[\w-]))[^{}\n]{0,200}\}/g;
// “{props.title}”, “{formatDate(date)}”: a value in MDX.
const VALUE = /\{[a-z_$][\w$]*(?:\.[\w$]+)+\}|\{[a-z_$][\w$.]*\([^(){}\n]*\)\}/g;
// “{items.map((item) => <li>{item.name}</li>)}” on lines of its own, what MDX works out: how it begins, goes on and ends.
const BEGINS_WORK = /^\{[A-Za-z_$]/m;
const WORKS = /=>|&&|\?/;
const ENDS_WORK = /\}[ \t]*$/gm;
const PARAGRAPH = /(?:[^\n]|\n(?!\s*\n))+/g;
// “<Chart data={[1, 2]} />”: a component whose attributes are no HTML.
const COMPONENT = /<[A-Z][\w.]*\s(?:[^<>{}\n]|\n(?!\s*\n))*\{[^{}\n]*\}(?:[^<>{}\n]|\{[^{}\n]*\}|\n(?!\s*\n))*>/g;
// “<PullQuote” with its attributes in the lines below: a component as formatters of MDX break it.
const BROKEN_COMPONENT = /<[A-Z][\w.]*[ \t]*\n(?:[^<>{}\n]|\n(?!\s*\n)){0,1000}>/g;
// “import Pier from './pier.astro'” on a line, its names perhaps on several.
const IMPORT = /^import(?:\s[\w$*{](?:[^'"\n]|\n(?!\s*\n)){0,500}?\sfrom)?\s+['"][^'"\n]+['"];?[ \t]*$/gm;
// “export const meta = { desk: 'Harbour' }”, to the end of the paragraph.
const EXPORT = /^export (?:const|let|var|default|function|async|class|type|interface|\{|\*)(?:[^\n]|\n(?!\s*\n))*/gm;
// “[caption id="pier" width="300"]”, “[/caption]”, “[embed]” with its end in the line: WordPress.
const SHORTCODE =
  /\[[a-z][\w-]{0,30}(?:\s+[\w-]{1,40}=(?:"[^"\]\n]*"|'[^'\]\n]*'|[\w.-]+))+\s*\/?\]|\[\/[a-z][\w-]{0,30}\]|\[([a-z][\w-]{0,30})\](?=[^[\]\n]*\[\/\1\])/g;
// “:::note Tides”, “:::”: the fences of a box in Docusaurus and Pandoc.
const BOX = /^ {0,3}:{3,}.*$/gm;
// “[!NOTE]”: what kind of box a quotation is.
const BOX_KIND = /\[![A-Za-z]{2,20}\][+-]?/g;
// “![[pier.jpg]]”: a file shown in a wiki's page.
const EMBEDDED = /!\[\[[^[\]\n]{1,200}\]\]/g;

const PATTERNS: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['{{', BRACES],
  ['{%', PERCENT],
  ['{', ATTRIBUTES],
  ['{', VALUE],
  ['{', COMPONENT],
  ['<', BROKEN_COMPONENT],
  ['import', IMPORT],
  ['export ', EXPORT],
  ['[', SHORTCODE],
  [':::', BOX],
  ['[!', BOX_KIND],
  ['![[', EMBEDDED],
];

const COMMENTS: readonly (readonly [open: string, close: string])[] = [
  ['{/*', '*/}'],
  ['{{/*', '*/}}'],
  ['{% comment %}', '{% endcomment %}'],
  ['{% highlight', '{% endhighlight %}'],
  ['{{< highlight', '{{< /highlight >}}'],
];

// “[caption id="pier"]<img src="pier.jpg"> A heron[/caption]”: shortcodes that say what their words are, as elements do.
const TAGGED = new RegExp(
  `\\[(${anyOf(ENCLOSING_NAMES.filter((name) => styleOf(name).kind !== undefined))})((?:\\s[^[\\]<>\\n]*)?)\\]((?:[^[]|\\[(?!\\/?\\1)){0,3000})\\[\\/\\1\\]`,
  'g',
);

/** HTML as a page shows it: without templates, and with an element in place of a shortcode that says what its words are. */
export function hideTemplates(text: string): string {
  const tagged = text.includes('[/') ? text.replace(TAGGED, '<$1$2>$3</$1>') : text;
  return hideSpans(tagged, findTemplates(tagged));
}

// “[[Harbour Works Board|the board]]”, “[[Harbour Works Board]]”: a link of a wiki, and no note to the desk.
const WIKI_LINK = /(?<!!)\[\[(?:([^[\]|\n]{1,120})\|)?([^[\]|\n]{1,120})\]\]/g;
// “Harbour Works Board”, “Port of Lena”: a name of several words, not the first words of a question.
const NAME_WORD = /^\p{Lu}[\p{L}\p{N}.’'&-]*$/u;

/** Finds what a site's templates stand for in a page and no reader sees as it is written, in the order of the text. */
export function findTemplates(text: string): Span[] {
  const found = COMMENTS.flatMap(([open, close]) => [...findBetween(text, open, close, undefined)]);
  for (const [sign, pattern] of PATTERNS) {
    if (!text.includes(sign)) continue;
    for (const { index, 0: words } of text.matchAll(pattern)) found.push({ start: index, end: index + words.length });
  }
  return [...found, ...findWorkedOut(text)].sort((a, b) => a.start - b.start);
}

/** One a paragraph, from the first line that begins one to the last that ends one; the paragraph is read once. */
function* findWorkedOut(text: string): Generator<Span> {
  if (!text.includes('{')) return;
  for (const { index, 0: paragraph } of text.matchAll(PARAGRAPH)) {
    const begins = BEGINS_WORK.exec(paragraph);
    const ends = [...paragraph.matchAll(ENDS_WORK)].at(-1);
    if (begins === null || ends === undefined) continue;
    const inside = paragraph.slice(begins.index + begins[0].length, ends.index);
    if (WORKS.test(inside)) yield { start: index + begins.index, end: index + ends.index + ends[0].length };
  }
}

/** Finds the brackets of a wiki's links, with the page where another text is shown for it, in the order of the text. */
export function findLinkBrackets(text: string): Span[] {
  if (!text.includes('[[')) return [];
  return [...text.matchAll(WIKI_LINK)].flatMap(({ index, 0: link, 1: page, 2: shown = '' }) => {
    if (page === undefined && !isName(shown)) return [];
    const end = index + link.length;
    return [
      { start: index, end: end - shown.length - 2 },
      { start: end - 2, end },
    ];
  });
}

function isName(words: string): boolean {
  const capitals = words.split(' ').filter((word) => !INSIDE_NAMES.has(word));
  return capitals.length > 1 && capitals.every((word) => NAME_WORD.test(word)) && /\p{Ll}/u.test(capitals.join(''));
}
