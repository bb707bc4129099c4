import { citeAnswer, citeDataSet, citeGraph } from '../../../../src/domain/record/citation';
import type { LoadedDataSet } from '../../../../src/domain/record/data-set';

const dataSet = (fields: Partial<LoadedDataSet> = {}): LoadedDataSet => ({
  id: 'dataset:rivers',
  title: 'Rivers',
  version: '1.2.0',
  date: '2024-05-06',
  licence: 'CC-BY-4.0',
  attribution: 'The editors',
  notice: 'Implies no wrongdoing.',
  languages: ['en'],
  draft: false,
  contentHash: 'f'.repeat(64),
  run: 3,
  ...fields,
});

const HASH = '0123456789abcdef'.repeat(4);

describe('a citation', () => {
  it('names whom to credit, what, which version of when, and the licence', () => {
    expect(citeDataSet(dataSet())).toBe('The editors: Rivers, version 1.2.0 of 2024-05-06, licence CC-BY-4.0');
  });

  it('does not pass a draft off as its version', () => {
    const draft = dataSet({ draft: true });
    expect(citeDataSet(draft)).toContain('version 1.2.0 (draft) of');
    const { dataSets } = citeAnswer({ run: 3, dataSets: [draft, dataSet()] }, HASH);
    expect(dataSets).toEqual([
      { id: 'dataset:rivers', version: '1.2.0', draft: true },
      { id: 'dataset:rivers', version: '1.2.0' },
    ]);
  });

  it('is one line, whatever the title holds', () => {
    expect(citeDataSet(dataSet({ title: 'Rivers\n  and\tseas ' }))).toContain('The editors: Rivers and seas , version');
  });

  it('names all data sets, the run, and of the question as much of the hash as a line bears', () => {
    const graph = { run: 7, dataSets: [dataSet(), dataSet({ title: 'Seas', attribution: 'Others' })] };
    expect(citeAnswer(graph, HASH)).toMatchObject({ run: 7, query: HASH });
    expect(citeAnswer(graph, HASH).text).toBe(
      'The editors: Rivers, version 1.2.0 of 2024-05-06, licence CC-BY-4.0; ' +
        'Others: Seas, version 1.2.0 of 2024-05-06, licence CC-BY-4.0. Entente, run 7, query 0123456789abcdef',
    );
  });

  it('of an empty graph says the run alone', () => {
    expect(citeGraph({ run: 0, dataSets: [] })).toBe('Entente, run 0');
  });
});
