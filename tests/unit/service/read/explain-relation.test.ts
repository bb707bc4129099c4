import { entitiesNamedIn, fillLabels } from '../../../../src/service/read/explain-relation';

const SENTENCE = 'stated by {entity:a} (for {entity:b-2}); denied by {entity:a}.';

describe('a sentence with labels', () => {
  it('names each entity once', () => {
    expect(entitiesNamedIn(SENTENCE)).toEqual(['entity:a', 'entity:b-2']);
  });

  it('gets a name for each entity, and keeps an id that has no name', () => {
    expect(fillLabels(SENTENCE, new Map([['entity:a', 'A $& B']]))).toBe(
      'stated by A $& B (for entity:b-2); denied by A $& B.',
    );
  });
});
