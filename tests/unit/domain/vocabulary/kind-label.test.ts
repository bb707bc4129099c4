import { kindLabel } from '../../../../src/domain/vocabulary/kind-label';

const vocabularyOf = (label: string) => ({
  entityKinds: new Map([['STATE', { code: 'STATE', label, definition: 'A state.' }]]),
});

describe('the label of a kind', () => {
  it('is the one of its file', () => {
    expect(kindLabel('STATE', vocabularyOf('State'))).toBe('State');
  });

  it.each(['Claim', 'Graph', 'Entity', 'state', 'A B', 'A`) DETACH DELETE (n', '', '\\u0060'])(
    'is never %j, which would take a label of ours or leave the label',
    (label) => {
      expect(() => kindLabel('STATE', vocabularyOf(label))).toThrow('no label');
    },
  );

  it('is asked of a kind that the vocabulary has', () => {
    expect(() => kindLabel('PLANET', vocabularyOf('State'))).toThrow('kind PLANET');
  });
});
