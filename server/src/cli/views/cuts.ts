import { tellLoss } from '../../cuts/cut-words.ts';
import { type Cut, type Loss, readCuts } from '../../cuts/cuts.ts';
import { wordsAt } from '../../text/span.ts';
import { inEnglish } from '../../wording/say.ts';
import type { PlaceJson } from '../formats/places.ts';
import { withoutControls } from '../terminal/cells.ts';
import type { Command } from '../terminal/command.ts';
import type { CheckedSource } from './checked-source.ts';
import { tellDrafts, tellingOptions } from './tell-drafts.ts';

export const cuts: Command = {
  usage: 'cuts [FILE, FOLDER, GLOB or - …]',
  about: 'Tells of each paragraph what the story loses without it, and without it and all that follows.',
  options: tellingOptions('the cuts'),
  notes: `Exit status: 0 done, 2 bad use, a bad config or an unreadable draft. Nothing is changed.

Examples:
  copydesk cuts story.md
  copydesk cuts story.md --format json`,
  run: (given, terminal) =>
    tellDrafts(given, terminal, { read: toCutsJson, draw: (told, { bold, dim }) => drawCuts(told, bold, dim) }),
};

/** What breaks by a cut in one draft, as other programs read it. */
interface CutsJson {
  readonly id: string;
  readonly paragraphs: readonly ParagraphJson[];
}

interface ParagraphJson extends Pick<Cut, 'paragraph'> {
  /** Its first words. */
  readonly words: string;
  readonly place: PlaceJson;
  readonly alone: readonly LossJson[];
  readonly fromHere: readonly LossJson[];
}

interface LossJson extends Omit<Loss, 'place'> {
  readonly message: string;
  readonly place: PlaceJson;
}

function toCutsJson(id: string, { checked, desk, toPlace }: CheckedSource): CutsJson {
  const toLoss = (loss: Loss): LossJson => ({
    ...loss,
    message: tellLoss(loss, inEnglish),
    place: toPlace(loss.place),
  });
  const paragraphs = readCuts(checked, desk.stylebook).map(({ paragraph, span, alone, fromHere }) => ({
    paragraph,
    words: wordsAt(checked.story.text, span).slice(0, FIRST_WORDS).trimEnd(),
    place: toPlace(span),
    alone: alone.map(toLoss),
    fromHere: fromHere.map(toLoss),
  }));
  return { id, paragraphs };
}

const FIRST_WORDS = 60; // Characters: enough to know a paragraph again.

type Paint = (text: string) => string;

/** Cuts for people: a paragraph with its first words, and below it what each cut breaks and where. */
function drawCuts({ id, paragraphs }: CutsJson, bold: Paint, dim: Paint): string {
  const drawn = paragraphs.map(({ paragraph, words, place, alone, fromHere }) =>
    [
      `¶ ${paragraph}  ${withoutControls(words)}  ${dim(`${place.line}:${place.column}`)}`,
      ...drawLosses('cut', alone, dim),
      ...drawLosses('cut from here', fromHere, dim),
    ].join('\n'),
  );
  return `${bold(withoutControls(id))}\n\n${drawn.length === 0 ? 'This draft has no paragraphs.' : drawn.join('\n\n')}\n\n`;
}

function drawLosses(cut: string, losses: readonly LossJson[], dim: Paint): string[] {
  if (losses.length === 0) return [`    ${cut}: nothing breaks`];
  return losses.map(
    ({ message, place }) => `  ! ${cut}: ${withoutControls(message)}  ${dim(`${place.line}:${place.column}`)}`,
  );
}
