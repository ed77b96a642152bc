import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findChangedShares } from '../../../server/src/analysis/changes/changed-shares.ts';
import { findFalseChanges } from '../../../server/src/analysis/changes/changes.ts';
import { findTwoAges } from '../../../server/src/analysis/figures/age-conflicts.ts';
import { findHeadlineCounts } from '../../../server/src/analysis/figures/count-conflicts.ts';
import { findImpossibleDates } from '../../../server/src/analysis/figures/date-conflicts.ts';
import { type FiguredStory, figuresOf, type TwoWays } from '../../../server/src/analysis/figures/figured-story.ts';
import { findLaterCounts } from '../../../server/src/analysis/figures/later-counts.ts';
import { findMiscountedWholes } from '../../../server/src/analysis/figures/miscounted-wholes.ts';
import { findNamedAmounts } from '../../../server/src/analysis/figures/named-amounts.ts';
import { findScorePairs } from '../../../server/src/analysis/figures/score-pairs.ts';
import { findSwappedCounts } from '../../../server/src/analysis/figures/swapped-counts.ts';
import { findSwappedSums } from '../../../server/src/analysis/figures/swapped-sums.ts';
import { findTiedAmounts } from '../../../server/src/analysis/figures/tied-amounts.ts';
import { findFalseYears } from '../../../server/src/analysis/figures/year-conflicts.ts';
import { haveSameDigits } from '../../../server/src/analysis/numbers/digits.ts';
import { readNumbers } from '../../../server/src/analysis/numbers/numbers.ts';
import { plainLetters } from '../../../server/src/text/letter-case.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { storyOf } from '../story-of.ts';

/** The two ways in which a story tells a thing: “12 / 14 people”. */
function twice(find: (story: FiguredStory) => readonly TwoWays[], ...paragraphs: readonly string[]): string {
  const story = storyOf(...paragraphs);
  const wordsOf = ({ start, end }: Span) => story.text.slice(start, end);
  return find(story)
    .map(({ first, later }) => `${wordsOf(first)} / ${wordsOf(later)}`)
    .join(' | ');
}

/** The words of a paragraph that its own figures contradict. */
function contradicted(
  find: (plain: string, numbers: ReturnType<typeof readNumbers>) => readonly { readonly span: Span }[],
  prose: string,
): string {
  const plain = plainLetters(prose);
  return find(plain, readNumbers(plain))
    .map(({ span }) => prose.slice(span.start, span.end))
    .join(' | ');
}

describe('findHeadlineCounts', () => {
  it('holds the number above the story against the one in it', () => {
    assert.equal(
      twice(findHeadlineCounts, 'Fire kills 14 in Port Ellis', 'A fire in Port Ellis killed 12 people on Monday.'),
      '12 people / 14',
    );
  });

  it('lets both be right', () => {
    assert.equal(
      twice(findHeadlineCounts, 'Fire kills 14 in Port Ellis', 'A fire killed at least 12 people on Monday.'),
      '',
    );
    assert.equal(twice(findHeadlineCounts, 'Fire kills 14', 'The fire hurt 12 people. It killed 14 people.'), '');
  });
});

describe('findLaterCounts', () => {
  it('finds the count of a thing that readers know by another number', () => {
    assert.equal(
      twice(findLaterCounts, 'The ferry sank with 12 passengers.', 'All 14 passengers were saved, the crew said.'),
      '12 passengers / 14 passengers',
    );
  });

  it('takes some of them for some of them', () => {
    assert.equal(twice(findLaterCounts, 'The ferry sank with 12 passengers.', 'Crews saved nine passengers.'), '');
  });
});

describe('findMiscountedWholes', () => {
  it('finds the whole of a part by another number', () => {
    assert.equal(
      twice(findMiscountedWholes, 'The mill found 17 leaks.', 'It mended none of the 19 leaks, the office said.'),
      '17 leaks / 19 leaks',
    );
  });

  it('lets the whole be told again', () => {
    assert.equal(
      twice(findMiscountedWholes, 'The mill found 17 leaks.', 'It mended none of the 17 leaks, the office said.'),
      '',
    );
  });
});

describe('findTwoAges', () => {
  it('finds somebody of two ages', () => {
    assert.equal(
      twice(findTwoAges, 'Ada Quist, 34, runs the ferry.', '“We wait,” said the 36-year-old Ada Quist.'),
      '34 / 36',
    );
  });

  it('knows that two people have an age each', () => {
    assert.equal(twice(findTwoAges, 'Ada Quist, 34, runs the ferry.', 'Jan Quist, 36, mends it.'), '');
  });
});

describe('findImpossibleDates', () => {
  const impossible = (...paragraphs: readonly string[]) => findImpossibleDates(storyOf(...paragraphs)).length;

  it('finds a day that its month has not, and a weekday that is another', () => {
    assert.equal(impossible('The pier shut on June 31.'), 1);
    assert.equal(impossible('The pier shut on Tuesday, 3 May 2027.'), 1);
  });

  it('leaves alone what can be', () => {
    assert.equal(impossible('The pier shut on Monday, 3 May 2027, and opened on June 30.'), 0);
  });
});

describe('findFalseChanges', () => {
  it('finds a verb that its two figures do not bear out', () => {
    assert.equal(contradicted(findFalseChanges, 'Fares doubled from £40 to £60.'), 'doubled from £40 to £60');
    assert.equal(contradicted(findFalseChanges, 'Crews fell from 40 to 60.'), 'fell from 40 to 60');
  });

  it('leaves alone one that they do', () => {
    assert.equal(contradicted(findFalseChanges, 'Fares doubled from £30 to £60, and crews fell from 60 to 40.'), '');
  });
});

describe('findChangedShares', () => {
  it('finds a share by which two figures do not differ', () => {
    assert.equal(
      contradicted(findChangedShares, 'Crews rose by 20 per cent, from 500 to 700.'),
      '20 per cent, from 500 to 700',
    );
    assert.equal(
      contradicted(findChangedShares, 'Crews fell from 700 to 500, a drop of 40 per cent.'),
      '700 to 500, a drop of 40 per cent',
    );
  });

  it('lets a share be rounded, and a fall be one', () => {
    assert.equal(contradicted(findChangedShares, 'Crews rose by just 40 per cent, from 500 to 700.'), '');
    assert.equal(contradicted(findChangedShares, 'Crews fell from 700 to 500, a drop of 29 per cent.'), '');
  });
});

describe('findScorePairs', () => {
  it('finds a score and a vote by another number', () => {
    assert.equal(
      twice(findScorePairs, 'Rovers beat Marlin 3-1 on Saturday.', 'The 3-2 win took them to second place.'),
      '3-1 / 3-2',
    );
    assert.equal(
      twice(findScorePairs, 'The council approved the pier by nine votes to three.', 'The 9-4 vote ended a long row.'),
      'nine votes to three / 9-4',
    );
  });

  it('knows another match, and the loser’s side of this one', () => {
    assert.equal(twice(findScorePairs, 'Rovers beat Marlin 3-1.', 'The 3-2 win over Harrow in May was luck.'), '');
    assert.equal(twice(findScorePairs, 'Rovers beat Marlin 3-1.', 'The 1-3 defeat cost Marlin the cup.'), '');
  });
});

describe('findSwappedSums', () => {
  it('finds a sum with two digits the other way round', () => {
    assert.equal(haveSameDigits(221_000, 212_000), true);
    assert.equal(haveSameDigits(221_000, 222_000), false);
    assert.equal(
      twice(findSwappedSums, 'The pier cost £212,000.', 'The £221,000 was found in May.'),
      '£212,000 / £221,000',
    );
  });

  it('leaves another sum alone', () => {
    assert.equal(twice(findSwappedSums, 'The pier cost £212,000.', 'The £90,000 was found in May.'), '');
  });
});

describe('findTiedAmounts', () => {
  it('finds one deed by two amounts', () => {
    assert.equal(
      twice(findTiedAmounts, 'The mill was fined £160,000.', 'It has a month to pay the £180,000 fine.'),
      '£160,000 / £180,000',
    );
  });

  it('lets two deeds have an amount each', () => {
    assert.equal(twice(findTiedAmounts, 'The mill was fined £160,000.', 'It has a £180,000 debt.'), '');
  });
});

/** The parts of a story that do not make their whole. */
function missed(...paragraphs: readonly string[]): string {
  const story = storyOf(...paragraphs);
  return figuresOf(story, 'missed-sum')
    .map(({ span, whole }) => `${story.text.slice(whole.start, whole.end)}: ${story.text.slice(span.start, span.end)}`)
    .join(' | ');
}

describe('findMissedSums', () => {
  it('sums up the parts, before their whole and behind it', () => {
    assert.equal(
      missed('The quiz drew 26 teams, of which 15 were from Harrow and 13 from Marrow.'),
      '26: 15 were from Harrow and 13',
    );
    assert.equal(
      missed('Twelve of the 22 rooms went to clerks, seven to cooks and four to guards.'),
      '22: Twelve of the 22 rooms went to clerks, seven to cooks and four',
    );
    assert.equal(
      missed(
        'A £75 million fund is cut three ways: £40 million to Ard, £20 million to Halden and £25 million to Marrow.',
      ),
      '£75 million: £40 million to Ard, £20 million to Halden and £25 million',
    );
    assert.equal(missed('Voss planted 40 oaks, 25 elms and 12 limes, making 87 trees.'), '87: 40 oaks, 25 elms and 12');
    assert.equal(missed('A jury of 12, eight women and five men, was out for an hour.'), '12: eight women and five');
    assert.equal(
      missed('The lane has 18 shops, made up of nine cafes and eight bakeries.'),
      '18: nine cafes and eight',
    );
    assert.equal(
      missed('He runs 21 mills, with nine in Ard, eight in Halden and five in Marrow.'),
      '21: nine in Ard, eight in Halden and five',
    );
  });

  it('leaves open what is no list of all, or of several times', () => {
    assert.equal(missed('Of the 90 farms, 60 had lost hay and 35 had lost sheep.'), '');
    assert.equal(missed('The fair had 26 stalls: 15 last year, and 13 more this year.'), '');
    assert.equal(missed('Of 40 boats, 22 sank, 15 drifted and at least four burned.'), '');
    assert.equal(missed('She visited 26 farms, 15 mills and 12 inns.'), '');
    assert.equal(missed('The hall has 26 rooms, including 15 on the ground floor and ten above.'), '');
  });
});

describe('findNamedAmounts', () => {
  it('lets a thing cost more than it did, or be of several', () => {
    assert.equal(
      twice(findNamedAmounts, 'A £4 million tunnel was dug.', 'The £6 million tunnel was wet.'),
      '£4 million tunnel / £6 million tunnel',
    );
    assert.equal(
      twice(findNamedAmounts, 'A £4 million tunnel was planned last year.', 'The £6 million tunnel was wet.'),
      '',
    );
    assert.equal(twice(findNamedAmounts, 'A £4.1 million tunnel was dug.', 'The £4 million tunnel was wet.'), '');
  });
});

describe('findSwappedCounts', () => {
  it('leaves counts of two things and round ones', () => {
    assert.equal(twice(findSwappedCounts, 'It has 3,471 seats.', 'A crowd of 3,417 sang.'), '3,471 seats / 3,417');
    assert.equal(twice(findSwappedCounts, 'It has 3,471 seats.', 'It sold 3,417 pies.'), '');
    assert.equal(twice(findSwappedCounts, 'It has 2,100 seats.', 'A crowd of 1,200 sang.'), '');
  });
});

describe('findFalseYears', () => {
  it('knows no more than the latest year that is past', () => {
    const wrong = (...paragraphs: readonly string[]) =>
      findFalseYears(storyOf(...paragraphs)).map(({ from, until }) => `${from}-${until}`);
    assert.deepEqual(wrong('Ada Quist, 40, who was born in 1970, rows.', 'She has rowed since 2024.'), ['1970-2024']);
    assert.deepEqual(wrong('Ada Quist, 60, who was born in 1970, rows.', 'She has rowed since 2024.'), []);
    assert.deepEqual(wrong('Ada Quist, 40, who was born in 1970, rows.', 'She will row in 2024.'), []);
    assert.deepEqual(wrong('Ada Quist, 40, who was born in 1970, rows.'), []);
  });
});
