import type { RecordKind } from '../../src/domain/record/data-set';
import type { Parameters } from '../../src/store/neo4j/database';
import { LABEL_OF_KIND } from '../../src/domain/export/record-labels';
import { explain, operatorsOf, type StatementTest } from './cypher-harness';

/** Runs the statement under test with parameters that say which records, and gives what has their ids. */
type ReadIds = (parameters: Parameters) => Promise<readonly { readonly id: string }[]>;

/** The case of every statement that reads the records of a kind between two ids. */
export function itReadsRanges({ query }: StatementTest, kind: RecordKind, read: ReadIds): void {
  it('gives those after one id and up to another, of one data set or of all, in the order of ids', async () => {
    await query(
      `UNWIND ['b', 'a', 'a-1', 'c'] AS slug
       CREATE (:${LABEL_OF_KIND[kind]} {
         type: 'SUMMIT', id: $prefix + slug, dataSet: CASE slug WHEN 'b' THEN 'dataset:two' ELSE 'dataset:one' END})`,
      { prefix: `${kind}:m-` },
    );
    const idsOf = async (dataSet: string | null): Promise<readonly string[]> => {
      const found = await read({ ids: [], after: `${kind}:m-a`, through: `${kind}:m-b`, dataSet });
      return found.map(({ id }) => id);
    };
    expect(await idsOf(null)).toEqual([`${kind}:m-a-1`, `${kind}:m-b`]);
    expect(await idsOf('dataset:two')).toEqual([`${kind}:m-b`]);
    expect(await idsOf('dataset:three')).toEqual([]);
  });

  it('gives all of a range that takes several rows, in order and none twice', async () => {
    await query(
      `UNWIND range(1100, 1000, -1) AS number CREATE (:${LABEL_OF_KIND[kind]} {id: $prefix + number, type: 'SUMMIT', dataSet: 'dataset:one'})`,
      { prefix: `${kind}:m-` },
    );
    const found = await read({ ids: [], after: `${kind}:m-1000`, through: `${kind}:m-1100`, dataSet: null });
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, index) => `${kind}:m-${1001 + index}`));
  });
}

/** The cases of every statement that lists where pages of a kind end. */
export function itListsPages({ rows, query, graph, statement }: StatementTest, kind: RecordKind): void {
  const create = `UNWIND $records AS record CREATE (:${LABEL_OF_KIND[kind]} {id: record[0], dataSet: record[1]})`;

  it('goes on after an id, in code-point order, without gap or repetition', async () => {
    await query(create, {
      records: ['b', 'a-2', 'a', 'a-10', 'b-1'].map((slug) => [`${kind}:${slug}`, 'dataset:one']),
    });

    const dataSet = null;
    expect(await rows({ after: '', dataSet, size: 3, pages: 1 })).toEqual([{ through: `${kind}:a-2`, size: 3 }]);
    expect(await rows({ after: '', dataSet, size: 2, pages: 3 })).toEqual([
      { through: `${kind}:a-10`, size: 2 },
      { through: `${kind}:b`, size: 2 },
      { through: `${kind}:b-1`, size: 1 },
    ]);
    expect(await rows({ after: `${kind}:a-2`, dataSet, size: 3, pages: 1 })).toEqual([
      { through: `${kind}:b-1`, size: 2 },
    ]);
    expect(await rows({ after: `${kind}:b-1`, dataSet, size: 3, pages: 1 })).toEqual([]);
  });

  it('leaves out what belongs to another data set', async () => {
    await query(create, {
      records: [
        [`${kind}:a`, 'dataset:one'],
        [`${kind}:b`, 'dataset:two'],
      ],
    });

    expect(await rows({ after: '', dataSet: 'dataset:two', size: 3, pages: 1 })).toEqual([
      { through: `${kind}:b`, size: 1 },
    ]);
  });

  it('follows the index in its order: nothing is sorted, nothing is scanned', async () => {
    const operators = operatorsOf((await explain(graph().driver, statement)).plan);
    expect(operators.filter((operator) => /Sort|Top|NodeByLabelScan/.test(operator))).toEqual([]);
  });
}
