import { isBody } from '../../text/block.ts';
import { type FiguredStory, figuresOf, type TwoWays } from './figured-story.ts';

/** The ages to which somebody is said to come who has them already: “At 81, Ada Quist …”, “she will be 81 in the spring”. */
export function findAgesAlreadyCome(story: FiguredStory): TwoWays[] {
  const ages = figuresOf(story, 'age-told');
  return ages.flatMap((coming) => {
    if (!coming.isComing || !isBody(coming.block)) return [];
    const first = ages.find(({ isComing, age }) => !isComing && age === coming.age);
    return first === undefined ? [] : [{ first: first.span, later: coming.span }];
  });
}
