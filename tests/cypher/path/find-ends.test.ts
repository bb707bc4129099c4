import { identifierKey } from '../../../src/domain/record/identifier';
import { nameKey } from '../../../src/domain/text/name-key';
import { describeStatement } from '../../support/cypher-harness';
import { entityRecord, minimalDataSet } from '../../support/data-set-builder';

const parameters = (...texts: string[]): Record<string, readonly string[]> => ({
  ids: texts,
  identifierKeys: texts.map(identifierKey),
  nameKeys: texts.map(nameKey),
});

describeStatement('path/find-ends', 'scratch', ({ rows, graph }) => {
  const names = (value: string, kind: 'PRIMARY' | 'ALIAS' | 'WEAK') => [{ value, lang: 'en', kind }];
  const dataSet = minimalDataSet();

  beforeEach(async () => {
    await graph().load({
      ...dataSet,
      entities: [
        ...dataSet.entities,
        entityRecord({
          id: 'entity:resolution',
          kind: 'INSTRUMENT',
          identifiers: [{ scheme: 'UN_SYMBOL', value: 'S/RES/1718 (2006)' }],
          formerIds: ['entity:old-resolution'],
        }),
        entityRecord({ id: 'entity:a-paris', names: [...names('Alexander', 'PRIMARY'), ...names('Paris', 'ALIAS')] }),
        entityRecord({ id: 'entity:b-paris', names: names('Paris', 'PRIMARY') }),
        entityRecord({ id: 'entity:c-paris', names: names('PARIS', 'PRIMARY') }),
      ].sort((left, right) => (left.id < right.id ? -1 : 1)),
    });
  });

  it('finds an id, a former id, an identifier as anybody types it, and a name, each at its own place', async () => {
    const found = await rows(
      parameters('entity:northland', 'entity:old-resolution', 's/res/1718(2006)', 'republic  of NORTHLAND', 'nobody'),
    );
    expect(found).toEqual([
      { ordinal: 0, step: 0, rank: 0, id: 'entity:northland', kind: 'STATE' },
      { ordinal: 1, step: 0, rank: 0, id: 'entity:resolution', kind: 'INSTRUMENT' },
      { ordinal: 2, step: 1, rank: 0, id: 'entity:resolution', kind: 'INSTRUMENT' },
      { ordinal: 3, step: 2, rank: 1, id: 'entity:northland', kind: 'STATE' },
    ]);
  });

  it('gives primary names before aliases, and equal ones by id', async () => {
    const found = await rows(parameters('paris'));
    expect(found.map(({ id, rank }) => [id, rank])).toEqual([
      ['entity:b-paris', 0],
      ['entity:c-paris', 0],
      ['entity:a-paris', 1],
    ]);
  });
});
