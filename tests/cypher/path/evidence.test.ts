import type { PathAnswer } from '../../../src/domain/path/answer';
import type { PathQuestion } from '../../../src/domain/path/question';
import { unlimitedScope } from '../../../src/base/request-scope';
import { PathGraphKeeper } from '../../../src/service/path/graph-keeper';
import { pathServices } from '../../../src/service/path/services';
import type { Parameters } from '../../../src/store/neo4j/database';
import { PathGraphStore } from '../../../src/store/path/path-graph-store';
import { createStores } from '../../../src/store/stores';
import { describeStatement } from '../../support/cypher-harness';

/** Each hop of each path as a sorted list of relation ids. */
function relationsOf({ paths }: PathAnswer): Record<string, readonly string[]> {
  const hops = paths.flatMap(({ hops: list }, path) =>
    list.map(({ relations }, hop): [string, string[]] => [
      `${path}.${hop}`,
      relations.map(({ relation }) => relation).sort(),
    ]),
  );
  return Object.fromEntries(hops);
}

describeStatement('path/evidence', 'seed', ({ graph, query }) => {
  const ends = { from: ['Kim Jong Un'], to: ['S/RES/1718 (2006)'] };
  const questions: readonly [string, PathQuestion][] = [
    ['the defaults', ends],
    ['a floor', { ...ends, minSupport: 'REPORTED' }],
    ['everything that is said', { ...ends, minSupport: 'ANY' }],
    ['a day by which it was said', { ...ends, minSupport: 'ANY', saidBy: '2023-10-20' }],
    ['a window', { ...ends, during: '2006/2017', window: 'STARTS_IN' }],
    ['a day, for certain', { ...ends, at: '2023-09-13', match: 'CERTAIN', minSupport: 'ANY' }],
    ['one direction', { ...ends, direction: 'OUT', minSupport: 'ANY' }],
    ['no contested relation', { ...ends, contested: 'EXCLUDE' }],
    ['two origins', { ...ends, minOrigins: 2 }],
    ['one category', { ...ends, categories: ['TIE'] }],
    ['fewest hops', { ...ends, objective: 'FEWEST_HOPS', maxHops: 3 }],
    ['several ends', { from: ['entity:russia', 'entity:dprk'], to: ['entity:unsc', 'entity:iran'], minSupport: 'ANY' }],
  ];

  it.each(questions)('proves every relation of every hop under %s', async (_name, question) => {
    const { database, vocabulary } = graph();
    const keeper = new PathGraphKeeper(new PathGraphStore(database, vocabulary));
    const [state] = await query("MATCH (g:Graph {id: 'graph'}) RETURN g.run AS run");
    await keeper.refresh(state?.run as number);
    const { finder } = pathServices({ database, vocabulary, keeper }, createStores(database));
    const answer = await finder.find(question, { first: 25 }, unlimitedScope('test'));
    expect(answer.paths.length).toBeGreaterThan(0);
    const { cypher, parameters } = answer.reproduce;
    const proved: Record<string, string[]> = {};
    for (const { path, hop, relation } of await query(cypher, JSON.parse(JSON.stringify(parameters)) as Parameters)) {
      (proved[`${String(path)}.${String(hop)}`] ??= []).push(relation as string);
    }
    expect(proved).toEqual(relationsOf(answer));
  });
});
