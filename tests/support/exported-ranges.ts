import type { RecordKind } from '../../src/domain/data-set';
import type { Parameters } from '../../src/store/database';
import { LABEL_OF_KIND } from '../../src/store/export-rows';
import type { StatementTest } from './cypher-harness';

/** Runs the statement under test with parameters that say which records, and gives what has their ids. */
type ReadIds = (parameters: Parameters) => Promise<readonly { readonly id: string }[]>;

/** The case of every statement that reads the records of a kind between two ids. */
export function itReadsRanges({ query }: StatementTest, kind: RecordKind, read: ReadIds): void {
  it('gives those after one id and up to another, of one data set or of all, in the order of ids', async () => {
    await query(
      `UNWIND ['b', 'a', 'a-1', 'c'] AS slug
       CREATE (:${LABEL_OF_KIND[kind]} {
         id: $prefix + slug, dataSet: CASE slug WHEN 'b' THEN 'dataset:two' ELSE 'dataset:one' END})`,
      { prefix: `${kind}:m-` },
    );
    const idsOf = async (dataSet: string | null): Promise<readonly string[]> => {
      const found = await read({ ids: [], after: `${kind}:m-a`, through: `${kind}:m-b`, dataSet });
      return found.map(({ id }) => id);
    };
    expect(await idsOf(null)).toEqual([`${kind}:m-a-1`, `${kind}:m-b`]);
    expect(await idsOf('dataset:two')).toEqual([`${kind}:m-b`]);
  });
}
