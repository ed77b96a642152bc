import { anyOf, ONCE } from '../../english/any-of.ts';
import heard from '../data/hearsay.json' with { type: 'json' };
import vague from '../data/vague-sources.json' with { type: 'json' };

/**
 * What may stand behind hearsay: behind “is believed to” and “it is understood” nobody, behind “is said to” the report told
 * beside it, behind “reportedly” a neighbour's source, behind “allegedly” a court too.
 */
export type HearsayKind = 'nobody' | 'retold' | 'report' | 'accusation';

// “widely”, “now”, “often”: what stands between “is” and “said”.
const ADVERBS = `(?: (?!${anyOf(heard.notAdverbs)})(?:[a-zé]+ly|${anyOf(heard.adverbs)}))*`;

// “a video allegedly showing”, “photos reportedly of”: the doubt is whether they show it.
const NO_RECORD = `(?<!\\b${anyOf(heard.records)},? (?=[a-z]+ (?:[a-z]+ing|of)\\b))`;

// “ to be around 65 years old”, “ to be in her late 60s”: nobody asks for an age that is only about right.
const OF_AN_AGE =
  ' to be (?:(?:[a-z]+ ){0,2}?(?:aged \\d|\\d{1,3} years? old)|in (?:his|her|their) (?:[a-z]+[- ])?(?:\\d0s|teens|[a-z]+ties)\\b)';

// “ to have happened 1.6 billion years ago”, “ to be 40,000 years old”: how old the earth and its layers are stands in textbooks.
const LONG_AGO = '[^.]{0,60} (?:\\d{1,3},\\d{3}|\\d[\\d.,]* (?:thousand|million|billion)) years\\b';

/** “It is widely …”, “it has been …”, with one of the participles. */
function itIs(participles: readonly string[]): RegExp {
  return new RegExp(
    `\\bit(?: is|’s been|'s been|’s|'s| was| has been| had been)${ADVERBS}(?: being)? ${anyOf(participles)}\\b(?! ${anyOf(heard.itIsNot)}\\b)`,
    'g',
  );
}

/** How words tell that something is said or thought and not by whom, in plain letters, and what may stand behind each. */
export const HEARSAY_FORMS: readonly (readonly [form: RegExp, kind: HearsayKind])[] = [
  // “It is widely believed that”, “, it has been claimed.”
  [itIs(heard.itIs), 'nobody'],
  // “it is claimed that”
  [itIs(heard.itIsRetold), 'retold'],
  // “It has emerged that”, “it has been announced that”: from where it came the story does not tell.
  [/\bit (?:has|had) (?:emerged|been announced)(?= that\b)/g, 'nobody'],
  // “are believed to”, “is now thought to”, and not “is believed to be around 65 years old”
  [
    new RegExp(
      `(?<!\\bwhat )\\b(?:is|are|was|were)${ADVERBS} ${anyOf(heard.isTo)}(?= to\\b)(?!${OF_AN_AGE}|${LONG_AGO})`,
      'g',
    ),
    'nobody',
  ],
  // “is often said to”, “are now reported to”
  [
    new RegExp(`(?<!\\bwhat )\\b(?:is|are|was|were)${ADVERBS} ${anyOf(heard.retold)}(?= to\\b)(?!${OF_AN_AGE})`, 'g'),
    'retold',
  ],
  // “is widely regarded as”, “are generally considered”: a judgement that everybody is said to share, and not “had been”, which is past.
  [
    new RegExp(
      `(?<!\\b(?:(?:what|as) (?:has )?|had ))\\b(?:is|are|was|were|been|being) ${anyOf(heard.widely)} ${ONCE}${anyOf(heard.judged)}\\b(?! by\\b)`,
      'g',
    ),
    'nobody',
  ],
  // “is considered a grave mistake”, “was regarded as the hero of the day”, and not “is considered a suburb”
  [
    new RegExp(
      `\\b(?:is|are|was|were|been)${ADVERBS} (?:considered|(?:perceived|regarded|viewed) as)(?= (?:an?|the|one of the)(?: [a-zé-]+){0,2}? ${ONCE}${anyOf(heard.judgements)}(?![a-zé])(?! by\\b))`,
      'g',
    ),
    'nobody',
  ],
  // “is seen as a step”, and not “can be seen as”; “who is seen as one of the leading men” is somebody's name in the world
  [
    /\b(?:is|are|was|were|has been|have been) seen as\b(?! one of the)|(?<!\b(?:that|which|who) )\b(?:is|are|was|were|has been|have been) seen as(?= one of the)\b/g,
    'nobody',
  ],
  // “has been described as”, and not “… by the board”
  [
    new RegExp(`\\b(?:has|have) been ${anyOf(heard.described)}(?![^.]{0,200}\\bby\\b(?! (?:far|now|then)\\b))`, 'g'),
    'nobody',
  ],
  // “were greeted in the City as “a car crash””, “was branded “a folly””: the words are somebody's, and “as “unfit”” is a term.
  [
    new RegExp(
      `\\b(?:is|are|was|were|been)${ADVERBS} ${anyOf(heard.labelled)}(?: (?!by\\b)[a-zé]+){0,3}?(?: (?:as|to))?(?= ["“‘'](?:[^\\s"”]{1,40} ){2}[^"”]{0,500}["”’'](?![^.]{0,200}\\bby\\b))`,
      'g',
    ),
    'report',
  ],
  [new RegExp(`${NO_RECORD}\\breportedly\\b`, 'g'), 'report'],
  [new RegExp(`${NO_RECORD}\\ballegedly\\b`, 'g'), 'accusation'],
  // “There is mounting anxiety”, “there were rumours”
  [
    new RegExp(
      `\\bthere(?: is| was| are| were| has been| have been| had been)(?! no\\b)(?: [a-zé]+){0,2}? (?:${anyOf(heard.thereIs)}|${anyOf(heard.worries)}(?= ${anyOf(heard.worriedWith)}\\b))\\b`,
      'g',
    ),
    'nobody',
  ],
  // “Rumours swirled”, “accusations have mounted”
  [
    new RegExp(
      `\\b${anyOf(heard.feelings)}(?: (?:has|have|had|is|are|was|were))?(?: been)?(?: [a-zé]+ly)? ${ONCE}${anyOf(heard.spread)}\\b`,
      'g',
    ),
    'nobody',
  ],
  // “Rumours of a rift were fuelled”, “has been the subject of speculation”
  [
    new RegExp(
      `\\b${anyOf(heard.rumours)}(?: (?:about|of|over) [^,.;]{1,40}?)? (?:(?:has|have|had) been|was|were) ${anyOf(heard.fed)}\\b`,
      'g',
    ),
    'nobody',
  ],
  [new RegExp(`\\bthe subject of (?:[a-zé]+ ){0,2}?${anyOf(heard.rumours)}\\b`, 'g'), 'nobody'],
  // “Compared to the bards by some critics, …”: of those who do so nobody is told.
  [
    new RegExp(`(?<=^)${anyOf(heard.compared)} [^,.;:]{0,40}?by (?:some|many)(?: ${anyOf(vague.anybody)})?(?=,)`, 'g'),
    'nobody',
  ],
  // “Rumour has it that”, “by some accounts”
  [new RegExp(`\\b${anyOf(heard.sayings)} has it(?= (?:that|the|he|she|they)\\b)`, 'g'), 'nobody'],
  [new RegExp(`\\bby (?:many|most|some) ${anyOf(heard.accounts)}(?=[ ,])`, 'g'), 'nobody'],
  // “has led some to wonder”, “leaving many residents to ask”
  [
    new RegExp(
      `\\b${anyOf(heard.moves)} (?:some|many|others)(?: [a-zé]+)? (?:to )?${ONCE}${anyOf(heard.doubting)}\\b`,
      'g',
    ),
    'nobody',
  ],
  // “The consensus is that”, “the word in the paddock is that”, “Talk on the quay is that”, and not “the view of the court is that”
  [
    new RegExp(
      `(?:\\bthe (?:[a-zé]+ )?|^)${anyOf(heard.shared)}(?: ${anyOf(heard.sharedBy)} (?:(?!his\\b|her\\b)[a-zé-]+ ?){1,4}?)? ?(?:is|was|remains|seems to be)(?= that\\b)`,
      'g',
    ),
    'report',
  ],
  // “has raised eyebrows”, “came under fire”, and not “… from the union”, nor “came under fire near the port”
  [
    new RegExp(
      `\\b(?:(?:has|have|had) |immediately |soon |quickly )?(?:${anyOf(heard.offends)})(?: [a-zé]+ly)? (?:[a-zé]+ ){0,2}?${anyOf(heard.offence)}\\b(?<!fire(?= (?!this\\b|last\\b|on\\b)))(?![^.]{0,200}\\b(?:among|by|from|of|over|when|after|who)\\b)`,
      'g',
    ),
    'report',
  ],
  // “Polls give her a lead”, “recent polls put support at”
  [
    new RegExp(
      `(?<![a-zé’'-] )(?<!\\bthe )\\b(?:${anyOf(vague.ofPapers)} )?polls ${anyOf(heard.pollsGive)}(?= [a-zé])`,
      'g',
    ),
    'report',
  ],
  // “Questions have been raised about the tender”, and not “… by the auditor”
  [
    new RegExp(
      `\\b${anyOf(heard.doubts)} (?:(?:have|had)(?: [a-zé]+)? been|(?:are|were)(?: [a-zé]+)? being) (?:raised|voiced|expressed|asked)(?= (?:about|over|at|as)\\b)(?![^.]{0,120}\\b(?:by|from)\\b)`,
      'g',
    ),
    'report',
  ],
  // “amid allegations of”, “amid claims it”
  [new RegExp(`\\bamid (?:[a-zé]+ )?${anyOf(heard.charges)}(?= ${anyOf(heard.chargedWith)}\\b)`, 'g'), 'nobody'],
  // “amid reports that”
  [new RegExp(`\\bamid ${anyOf(heard.amid)}(?= that\\b)`, 'g'), 'nobody'],
];
