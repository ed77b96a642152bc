import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCounts } from '../../../server/src/analysis/numbers/counts.ts';
import { readNumbers } from '../../../server/src/analysis/numbers/numbers.ts';
import { readDates } from '../../../server/src/analysis/times/dates.ts';
import { plainLetters } from '../../../server/src/text/letter-case.ts';

/** The numbers found, in figures, with how they are told: “about 40 | 12%”. */
function numbers(prose: string): string {
  return readNumbers(plainLetters(prose))
    .map(
      ({ value, unit, manner }) =>
        `${manner === 'exact' ? '' : `${manner} `}${value}${unit === 'plain' ? '' : ` ${unit}`}`,
    )
    .join(' | ');
}

/** What is counted: “12 boats | 14 dead”. */
function counts(prose: string): string {
  return readCounts(plainLetters(prose))
    .map(({ value, thing, toll }) => [value, thing, toll].filter((part) => part !== undefined).join(' '))
    .join(' | ');
}

function dates(prose: string): string {
  return readDates(prose)
    .map(({ weekday, day, month, year }) => [weekday ?? '-', day, month + 1, year ?? '-'].join('/'))
    .join(' | ');
}

describe('readNumbers', () => {
  it('reads figures and words, with what multiplies them', () => {
    assert.equal(numbers('Forty-one boats, 1,200 oars, two hundred and twelve sails'), '41 | 1200 | 212');
    assert.equal(
      numbers('It cost £6.5m, not $3 million, and 8 percent of it is lost'),
      '6500000 money | 3000000 money | 8 percent',
    );
  });

  it('hears what makes a number another one', () => {
    assert.equal(numbers('About 40 came, at least 12 left, another 3 slept'), 'near 40 | at-least 12 | about 3');
    assert.equal(
      numbers('Two or three boats, 10 to 12 oars, from 40 to 60 sails'),
      'about 2 | about 3 | about 10 | about 12 | 40 | 60',
    );
  });

  it('leaves scores, hours, ranks and parts of words alone', () => {
    assert.equal(numbers('They won 3-1 at 9:30 on the 12th, and COVID-19 ended.'), '');
  });
});

describe('readCounts', () => {
  it('tells what is counted, and what befell it', () => {
    assert.equal(counts('12 new patrol boats sank'), '12 boats');
    assert.equal(counts('14 people were killed and 30 injured'), '14 people dead | 30 hurt');
    assert.equal(counts('The storm killed all nine sailors and left 3 missing'), '9 sailors dead | 3 missing');
  });

  it('counts what has a plural of its own, and what comes behind a mass', () => {
    assert.equal(counts('Three firemen, two lifeboat crewmen and nine geese'), '3 firemen | 2 crewmen | 9 geese');
    assert.equal(counts('The council has three data centres and six local media partners'), '3 centres | 6 partners');
  });

  it('counts no measures, years or shares', () => {
    assert.equal(counts('12 miles, 40 years, the 2004 games, 8 percent of boats'), '12 | 40 | 2004 | 8');
  });
});

describe('readDates', () => {
  it('reads a day with its weekday and year, written either way', () => {
    assert.equal(dates('On Monday, 3 May 2027, and Tues. Sept. 7'), '1/3/5/2027 | 2/7/9/-');
    assert.equal(dates('On Friday the 13th of August'), '5/13/8/-');
  });

  it('knows that a word and a newspaper are no days', () => {
    assert.equal(dates('They may 12 times a day, says the Edmonton Sun, April 30'), '-/30/4/-');
  });
});
