import { exportOptions, queryHash } from '../../../../src/service/export/options';
import { exportQuestion } from '../../../support/exported-records';

describe('the options of an export', () => {
  it('are none for the whole graph, however it is written', () => {
    expect(exportOptions(exportQuestion({ format: 'graphml', lang: 'ar' }))).toEqual([]);
  });

  it('stand in one order, with ids sorted and each once', () => {
    const scope = { kind: 'AROUND', entities: ['entity:b', 'entity:a', 'entity:b'], hops: 2 } as const;
    const question = exportQuestion({
      scope,
      during: '2023',
      match: 'CERTAIN',
      saidBy: '2023-10-31',
      dataSet: 'dataset:d',
    });
    expect(exportOptions({ ...question, minSupport: 'ALLEGED', contested: 'ONLY' })).toEqual([
      '--scope entity:a,entity:b',
      '--hops 2',
      '--during 2023',
      '--match CERTAIN',
      '--said-by 2023-10-31',
      '--min-support ALLEGED',
      '--contested ONLY',
      '--data-set dataset:d',
    ]);
  });

  it('leave out a way to read dates when no date is asked for', () => {
    expect(exportOptions(exportQuestion({ match: 'CERTAIN' }))).toEqual([]);
  });
});

describe('the hash of an export', () => {
  it('is the same for the same ids in another order, and another for another form, language or condition', () => {
    const scope = (relations: readonly string[]) => exportQuestion({ scope: { kind: 'RELATIONS', relations } });
    const hash = queryHash(scope(['relation:a', 'relation:b']));
    expect(queryHash(scope(['relation:b', 'relation:a']))).toBe(hash);
    const others = [
      scope(['relation:a']),
      { ...scope(['relation:a', 'relation:b']), format: 'graphml' as const },
      { ...scope(['relation:a', 'relation:b']), lang: 'ar' },
      { ...scope(['relation:a', 'relation:b']), at: '2023' },
    ].map(queryHash);
    expect(new Set([hash, ...others]).size).toBe(5);
  });
});
