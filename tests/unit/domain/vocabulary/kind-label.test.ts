import { kindLabel } from '../../../../src/domain/vocabulary/kind-label';

const vocabularyOf = (label: string) => ({
  entityKinds: new Map([['STATE', { code: 'STATE', label, definition: 'A state.' }]]),
});

describe('the label of a kind', () => {
  it('is the label in the file of the kind', () => {
    expect(kindLabel('STATE', vocabularyOf('State'))).toBe('State');
  });

  it.each(['Claim', 'Graph', 'Entity', 'state', 'A B', 'A`) DETACH DELETE (n', '', '\\u0060'])(
    'is never %j, which is a label of our own nodes or could change the statement',
    (label) => {
      expect(() => kindLabel('STATE', vocabularyOf(label))).toThrow('no label');
    },
  );

  it('is refused for a kind that the vocabulary does not have', () => {
    expect(() => kindLabel('PLANET', vocabularyOf('State'))).toThrow('kind PLANET');
  });
});
