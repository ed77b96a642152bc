import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findFalseWins } from '../../../server/src/analysis/headlines/false-wins.ts';
import { findFlatClaims } from '../../../server/src/analysis/headlines/flat-claims.ts';
import { findLackingFigures } from '../../../server/src/analysis/headlines/lacking-figures.ts';
import { findLackingLetters } from '../../../server/src/analysis/headlines/lacking-letters.ts';
import { findLackingMeasures } from '../../../server/src/analysis/headlines/lacking-measures.ts';
import { findLackingNames } from '../../../server/src/analysis/headlines/lacking-names.ts';
import { findStretchedAmounts } from '../../../server/src/analysis/headlines/stretched-amounts.ts';
import { findUnborneStages } from '../../../server/src/analysis/headlines/unborne-stages.ts';
import type { Story } from '../../../server/src/analysis/story.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { storyOf } from '../story-of.ts';

// A story that is shorter has not told everything, so what a headline says may be missing in it.
const MORE = [
  'The harbour office keeps a list of all boats that lie at the quay, and puts it up beside the gate each morning.',
  'Crews wait there for work, and the café across the road sells them tea from five until the last boat has left.',
  'Nobody at the office would say on Monday when the next list would hang there, or who would write it by then.',
];

/** What stands above a story and not in it: the words, parted by “ | ”. */
function above(find: (story: Story) => readonly Span[], headline: string, ...told: readonly string[]): string {
  const story = storyOf(headline, ...told, ...MORE);
  return find(story)
    .map(({ start, end }) => story.text.slice(start, end))
    .join(' | ');
}

function spans<Found extends { readonly span: Span }>(find: (story: Story) => readonly Found[]) {
  return (story: Story) => find(story).map(({ span }) => span);
}

describe('findFlatClaims', () => {
  const flat = (story: Story) => findFlatClaims(story).map(({ claim }) => claim.span);

  it('finds an accusation above a story that leaves it to a source', () => {
    assert.equal(
      above(flat, 'Mayor took bribes for pier', 'The mayor took bribes for the pier, prosecutors said on Monday.'),
      'Mayor took bribes for pier',
    );
  });

  it('leaves alone what the headline leaves to somebody, too', () => {
    assert.equal(
      above(
        flat,
        'Mayor accused of bribes for pier',
        'The mayor took bribes for the pier, prosecutors said on Monday.',
      ),
      '',
    );
  });
});

describe('findFalseWins', () => {
  it('finds a win above a draw', () => {
    assert.equal(above(findFalseWins, 'Rovers win derby', 'Rovers and Marlin drew 2-2 at the quay on Monday.'), 'win');
  });

  it('knows what ends a draw', () => {
    assert.equal(above(findFalseWins, 'Rovers win derby', 'Rovers drew 2-2 and went through on penalties.'), '');
  });
});

describe('findLackingFigures', () => {
  const lacking = spans(findLackingFigures);

  it('finds a count that the story has not', () => {
    assert.equal(above(lacking, 'Ninety boats lost in storm', 'A storm tore boats from the quay on Monday.'), 'Ninety');
  });

  it('finds it in the story, in figures', () => {
    assert.equal(above(lacking, 'Ninety boats lost in storm', 'A storm tore 90 boats from the quay on Monday.'), '');
  });
});

describe('findLackingLetters', () => {
  const lacking = spans(findLackingLetters);

  it('finds letters that the story neither has nor spells', () => {
    assert.equal(above(lacking, 'HWB shuts quay', 'The Port Ellis Ferry Company shut the quay on Monday.'), 'HWB');
  });

  it('spells them with a name', () => {
    assert.equal(above(lacking, 'HWB shuts quay', 'The Harbour Works Board shut the quay on Monday.'), '');
  });
});

describe('findLackingMeasures', () => {
  it('finds an age where the story gives another', () => {
    assert.equal(
      above(findLackingMeasures, 'Skipper, 34, saves crew', 'Ada Quist, 43, brought the crew home on Monday.'),
      '34',
    );
  });

  it('leaves alone the age that the story gives', () => {
    assert.equal(above(findLackingMeasures, 'Skipper, 43, saves crew', 'Ada Quist, 43, brought the crew home.'), '');
  });
});

describe('findLackingNames', () => {
  const lacking = spans(findLackingNames);

  it('finds a name that the story has not', () => {
    assert.equal(
      above(lacking, 'Tom Marwick shuts quay', 'The council shut the quay on Monday, Ada Quist said.'),
      'Tom Marwick',
    );
  });

  it('finds it in the story', () => {
    assert.equal(above(lacking, 'Tom Marwick shuts quay', 'Mr Marwick shut the quay on Monday.'), '');
  });
});

describe('findStretchedAmounts', () => {
  const stretched = spans(findStretchedAmounts);

  it('finds all where the story has some, and double where it has less', () => {
    assert.equal(
      above(stretched, 'Every library to shut', 'Three of the town’s five libraries shut in May.'),
      'Every library',
    );
    assert.equal(above(stretched, 'Mill profit doubles', 'The mill’s profit rose by 38 per cent.'), 'profit doubles');
    assert.equal(above(stretched, 'Dozens dead in fire', 'Two people have died in a fire.'), 'Dozens dead');
  });

  it('leaves alone what the story bears out', () => {
    assert.equal(above(stretched, 'Every library to shut', 'All five of the town’s libraries shut in May.'), '');
    assert.equal(above(stretched, 'Mill profit doubles', 'The mill’s profit rose by 98 per cent.'), '');
    assert.equal(above(stretched, 'Dozens dead in fire', 'A fire killed 31 people.'), '');
  });
});

describe('findUnborneStages', () => {
  it('finds a stage of a case that the story has no word for', () => {
    assert.equal(
      above(findUnborneStages, 'Skipper found guilty of theft', 'The skipper was charged with theft on Monday.'),
      'found guilty',
    );
  });

  it('leaves alone the stage that the story tells', () => {
    assert.equal(
      above(findUnborneStages, 'Skipper found guilty of theft', 'A jury convicted the skipper of theft on Monday.'),
      '',
    );
  });
});
