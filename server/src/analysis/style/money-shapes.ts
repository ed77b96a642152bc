import type { Shape, ShapeGroup } from './shape-group.ts';

/** “£4,500” and “60,000 pounds”, in one currency; “60 pounds of sugar” are a weight. */
function signAndWord(signAndName: string): Shape[] {
  const [sign = '', word = ''] = signAndName.split(' ');
  return [
    [
      word,
      `${sign}60`,
      new RegExp(
        `(?<![a-zé])[${sign}]\\d+(?:[.,]\\d+)*(?:(?:bn|k|m)(?![a-zé])| (?:thousand|million|billion)(?![a-zé]))?`,
        'g',
      ),
    ],
    numberAndWord(word),
  ];
}

/** “60,000 pounds” */
function numberAndWord(word: string): Shape {
  return [
    word,
    `60 ${word}`,
    new RegExp(
      `(?<![\\d.,£$€])\\d[\\d.,]* (?:thousand |million |billion )?${word}(?! (?:${OF_WEIGHT})\\b)(?![a-zé])`,
      'g',
    ),
  ];
}

// “60 pounds of sugar”, “11 pounds lighter”
const OF_WEIGHT = 'of|heavier|in weight|lighter|overweight|per';

/** How newsrooms write sums of money. */
export const MONEY_SHAPES: readonly ShapeGroup[] = [
  {
    needs: /[£$€]|pounds|dollars|euros/,
    shapes: [
      ['sums', '£6m', /[£$€]\d[\d.,]*(?:m|bn)(?![a-zé])/g],
      ['sums', '£6 million', /[£$€]\d[\d.,]* (?:thousand|million|billion)(?![a-zé])/g],
      // “£1200” and “£17,000”: many houses have a comma from five figures on.
      ['sums of four figures', '£1,200', /[£$€]\d,\d{3}(?!\d|,\d)/g],
      ['sums of four figures', '£1200', /[£$€]\d{4}(?![\d,.]\d|\d)/g],
      ['thousands', '£1,200', /[£$€]\d{1,3},\d{3}(?!\d)/g],
      ['thousands', '£12000', /[£$€]\d{5,6}(?![\d,.]\d|\d)/g],
      ['thousands', '£1 thousand', /[£$€]\d[\d.,]* thousand(?![a-zé])/g],
      ['thousands', '£1k', /[£$€]\d[\d.,]*k(?![a-zé])/g],
      ...['£ pounds', '$ dollars', '€ euros'].flatMap(signAndWord),
    ],
  },
  {
    needs: /₹|rs\.? ?\d|rupees/,
    shapes: [
      numberAndWord('rupees'),
      ['rupees', '₹60', /₹ ?\d[\d.,]*/g],
      ['rupees', 'Rs 60', /(?<![a-zé])rs\.? ?\d[\d.,]*/g],
    ],
  },
  {
    needs: /₦|n\d/,
    shapes: [
      ['naira', '₦60', /₦ ?\d[\d.,]*/g],
      ['naira', 'N60', /(?<![a-zé\d])n\d[\d.,]*(?= ?(?:bn|m|million|billion|trillion)(?![a-zé]))/g],
    ],
  },
  {
    needs: /\dp| pence/,
    shapes: [
      ['pence', '60p', /(?<![\d.,£])\d{1,2}p(?![a-zé\d])/g],
      ['pence', '60 pence', /(?<![\d.,£])\d{1,3} pence(?![a-zé])/g],
    ],
  },
];
