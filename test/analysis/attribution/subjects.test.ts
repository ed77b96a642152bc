import { describe, it } from 'node:test';
import { checkReading } from './attribution-lines.ts';

describe('the subject of a verb of saying', () => {
  it('is a role without an article and the name behind it, before an aside', () => {
    checkReading(
      'The quay is dear, chief executive Ada Quist, 52, told the board.',
      'chief executive Ada Quist (person) | told | The quay is dear / the board',
    );
    checkReading(
      'When the quay opened, former mayor Ole Prell, who lives there, said it was safe.',
      'former mayor Ole Prell (person) | said | When the quay opened / it was safe',
    );
  });
});
