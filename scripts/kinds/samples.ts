/** A fault of a rule, in a story that has no other of its kind. */
export interface FaultySample {
  readonly rule: string;
  /** What stands before and behind the fault. */
  readonly before?: string;
  readonly fault: string;
  readonly after?: string;
  /** The fault’s words in an earlier version of the story. */
  readonly earlier?: string;
  /** Another draft of its package. */
  readonly beside?: string;
  /** Options of the rule. */
  readonly options?: string;
  /** What the desk’s config has to say besides. */
  readonly config?: string;
}

/** One fault for each rule, in its order on the README; a rule that finds faults of several kinds has one of each. */
export const SAMPLES: readonly FaultySample[] = [
  {
    rule: 'acronym-before-definition',
    fault: 'The HWB opened an inquiry.',
    after: 'It is the third by the Harbour Works Board (HWB) this year. The HWB said so.',
  },
  { rule: 'anonymous-source', fault: '“The pier will close,” an official said on Monday.' },
  {
    rule: 'different-toll',
    beside:
      'Two people were killed when the ferry Gannet struck the pier at Port Ellery, Ada Fernsby of Harrow Ferries said.',
    fault: 'The Gannet struck the pier at Port Ellery, killing three people. Ada Fernsby wept.',
  },
  { rule: 'doubled-word', fault: 'The pier was shut by the the council on Monday.' },
  {
    rule: 'figures-disagree',
    fault: '12 dead in ferry fire',
    after: 'At least 14 people were killed when the Halden ferry caught fire on Monday.',
  },
  { rule: 'figures-disagree', fault: 'The pier opened on Monday, 4 May 2027.' },
  {
    rule: 'figures-disagree',
    before: 'The ferry Gannet carried 12 passengers and a crew of two.',
    fault: 'All 15 passengers were taken to the school.',
  },
  {
    rule: 'full-name-again',
    before:
      'Marta Kovalenko, the mayor, had promised the town a tunnel under the river, a ferry, and a footpath along its banks.',
    fault: 'The bridge cost Marta Kovalenko her seat.',
  },
  {
    rule: 'headline-overstates',
    fault: 'Council took bribes from port firm',
    after: 'Four members of the council took bribes from a port firm, prosecutors said on Monday.',
  },
  { rule: 'house-name', config: 'names: {Quist: [Qvist]}', fault: 'Ada Qvist closed the pier on Monday.' },
  { rule: 'house-style', config: 'house: ap', fault: 'Rents rose 8 percent on Monday.' },
  {
    rule: 'inconsistent-name',
    before: 'Doctors Without Borders has hired two of the boats, its office said.',
    fault: 'Volunteers of Médecins Sans Frontières will practise on the car deck.',
  },
  {
    rule: 'inconsistent-spelling',
    before: 'Tomas Verhoeven met the board. Verhoeven wants a report, and Verhoeven wants it soon.',
    fault: 'Verhoven will write it in May.',
  },
  {
    rule: 'inconsistent-style',
    before: 'The adviser came on Monday. Another adviser came, too.',
    fault: 'The third advisor stayed away.',
  },
  {
    rule: 'inconsistent-title',
    before: 'Governor Ada Quist met the board. Governor Tomas Verhoeven did not.',
    fault: 'Gov. Ole Brandt left the port on Monday.',
  },
  {
    rule: 'inconsistent-title',
    before: 'Col. Ada Quist led the search.',
    fault: 'Two hours later, Major Quist called it off.',
  },
  {
    rule: 'late-introduction',
    fault: 'Quist closed the pier on Monday.',
    after: 'Ada Quist, the mayor, wants a new one.',
  },
  { rule: 'loaded-verb', fault: 'Ada Quist, the mayor, admitted that the pier was old.' },
  { rule: 'placeholder', fault: 'The pier has TK pillars.' },
  {
    rule: 'redefined-acronym',
    before: 'The Harbour Works Board (HWB) met. The HWB left.',
    fault: 'The Harbour Works Board (HWB) met again on Monday.',
  },
  {
    rule: 'source-removed',
    earlier: 'The company had ignored three warnings about the pier, the inspector said.',
    fault: 'The company had ignored three warnings about the pier.',
  },
  {
    rule: 'unattributed-claim',
    options: 'strictness: wire',
    before: 'The board met on Monday, a spokeswoman said.',
    fault: 'The company will probably lose its licence before the end of the year.',
    after: '“We are looking at every option,” the spokeswoman said.',
  },
  { rule: 'unattributed-quote', fault: '“We never wanted to close the pier, and nobody asked us about it.”' },
  { rule: 'undefined-acronym', fault: 'The QZB met on Monday.' },
  { rule: 'unused-acronym', fault: 'The Quay Zone Board (QZB) met on Monday.' },
  { rule: 'vague-source', fault: 'Officials said that the pier would close in May.' },
];

/** A part of a story, and how its words stand in HTML. */
export interface SampleKind {
  readonly name: string;
  /** How Copydesk tells it in every format. */
  readonly told: string;
  readonly inHtml: (words: string) => string;
}

/** The parts of a story. */
export const KINDS: readonly SampleKind[] = [
  { name: 'Paragraph', told: 'What nothing says otherwise of.', inHtml: (words) => `<p>${words}</p>` },
  {
    name: 'List item',
    told: 'Lists in every format; in plain text lines that begin with “-”, “•” or “1.”.',
    inHtml: (words) => `<ul><li>${words}</li></ul>`,
  },
  {
    name: 'Block quotation',
    told: '`>` in plain text and Markdown, `<blockquote>`, the style *Quote* or *Quotations*, the key `quote`; in plain text a paragraph that is set in below a colon. Somebody else’s words.',
    inHtml: (words) => `<blockquote><p>${words}</p></blockquote>`,
  },
  {
    name: 'Answer in an interview',
    told: 'A paragraph behind “A:” where questions stand behind “Q:”, or behind the speaker’s name. The person’s own words.',
    inHtml: (words) =>
      `<p>Q: What happened at the pier?</p><p>A: ${words}</p><p>Q: What will come next?</p><p>A: A new pier.</p>`,
  },
  {
    name: 'Turn in a transcript',
    told: 'A paragraph behind a speaker’s name and a colon, where speakers take turns. The person’s own words.',
    inHtml: (words) =>
      `<p>QUIST: Good morning to all.</p><p>BRANDT: ${words}</p><p>QUIST: I see.</p><p>BRANDT: That is all.</p>`,
  },
  {
    name: 'Entry of a live report',
    told: 'Paragraphs under a line with the time alone (“10.45am GMT”, “Updated at 14:40”), which is read like a dateline.',
    inHtml: (words) => `<p>10.45am GMT</p><p>${words}</p>`,
  },
  {
    name: 'Headline',
    told: '`#`, `<h1>`, the style *Title*, or *Heading 1* where the story begins below it, the key `headline` or `title`, the label “HEADLINE:”, or the first line.',
    inHtml: (words) => `<h1>${words}</h1>`,
  },
  {
    name: 'Dek or standfirst',
    told: 'The key or class `dek`, `standfirst` or `description`, the style *Subtitle*, the label “DEK:”, a line in bold below the headline.',
    inHtml: (words) => `<p class="dek">${words}</p>`,
  },
  {
    name: 'Crosshead',
    told: '`##`, `<h2>`, the style *Heading 1* or *Heading 2*, the key `subhed`, a short line that ends in no full stop.',
    inHtml: (words) => `<h2>${words}</h2>`,
  },
  {
    name: 'Caption',
    told: '`<figcaption>`, the style or key *Caption*, the label “CAPTION:”, the shortcode `[caption]`, what ends in its credit, “Source: …” alone.',
    inHtml: (words) => `<figure><figcaption>${words}</figcaption></figure>`,
  },
  {
    name: 'Fact box',
    told: '`<aside>`, the class or key `factbox`, the style *Fact box*, a text box in a document, the label “FACT BOX:”, a shortcode or component: `{{< callout >}}`, `<FactBox>`.',
    inHtml: (words) => `<aside><p>${words}</p></aside>`,
  },
  {
    name: 'Pull quote',
    told: 'The class or key `pullquote`, the style *Pull quote*, the label “PULL QUOTE:”, a shortcode or component such as `{{< pullquote >}}`. It says again what the story says.',
    inHtml: (words) => `<figure class="wp-block-pullquote"><p>${words}</p></figure>`,
  },
  {
    name: 'Table row',
    told: 'Tables in every format, a row each; in plain text a line of labels and figures above the story (“Director: … Running time: …”). Data beside the story. A row of one cell is only a frame around what stands in it.',
    inHtml: (words) => `<table><tr><td></td><td>${words}</td></tr></table>`,
  },
  {
    name: 'Footnote',
    told: 'Footnotes and endnotes of documents, `[^1]:` in Markdown, the class `footnote`.',
    inHtml: (words) => `<p class="footnote">${words}</p>`,
  },
  {
    name: 'Byline',
    told: '“By Ada Quist”, “Posted by Ada Quist on May 9, 2026”, a name alone below the headline, `<address>`, the key `byline` or `author`, the style *Byline*.',
    inHtml: (words) => `<p class="byline">${words}</p>`,
  },
  {
    name: 'Correction or note',
    told: '“CORRECTION:”, “Editor’s note:”, “This article was amended …”, the class `correction`, the key `slug`, comments. The house’s words, which nobody checks.',
    inHtml: (words) => `<p class="correction">${words}</p>`,
  },
];
