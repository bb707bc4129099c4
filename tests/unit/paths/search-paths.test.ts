import { describePath } from '../../../src/paths/describe-path';
import { searchPaths } from '../../../src/paths/search-paths';
import type { PathGraph } from '../../../src/domain/path/graph';
import type { EffectiveQuestion } from '../../../src/domain/path/question';
import { pathGraph, type Link } from '../../support/path-graph-builder';
import { effectiveQuestion, NO_LIMITS, prepared } from '../../support/path-questions';

function found(graph: PathGraph, fields: Partial<EffectiveQuestion> = {}) {
  const question = prepared(effectiveQuestion(fields));
  const search = searchPaths(graph, question, { first: 10, after: null, limits: NO_LIMITS });
  return search.paths.map((path) => describePath(path, search));
}

const routes = (graph: PathGraph, fields: Partial<EffectiveQuestion> = {}): string[] =>
  found(graph, fields).map(({ entities }) => entities.map((id) => id.slice('entity:'.length)).join(' '));

describe('searchPaths', () => {
  it('prefers three hops over little-known entities to two over an entity with many neighbours', () => {
    const links: Link[] = [
      { id: 'a-hub', from: 'a', to: 'hub' },
      { id: 'hub-z', from: 'hub', to: 'z' },
      { id: 'a-b', from: 'a', to: 'b' },
      { id: 'b-c', from: 'b', to: 'c' },
      { id: 'c-z', from: 'c', to: 'z' },
    ];
    const graph = pathGraph(links, { degrees: { hub: 3000, b: 2, c: 2 } });
    expect(routes(graph)).toEqual(['a b c z', 'a hub z']);
    expect(routes(graph, { objective: 'FEWEST_HOPS' })).toEqual(['a hub z', 'a b c z']);
  });

  it('applies conditions during the search: finds the longer path that was said in time (T10)', () => {
    const graph = pathGraph([
      { id: 'direct', from: 'a', to: 'z', saidOn: '2024-01-01' },
      { id: 'first', from: 'a', to: 'x', rank: 30, saidOn: '2023-01-01' },
      { id: 'second', from: 'x', to: 'z', rank: 30, saidOn: '2023-01-01' },
    ]);
    expect(routes(graph, { saidBy: '2023-06-30' })).toEqual(['a x z']);
    expect(routes(graph, { saidBy: '2022-12-31' })).toEqual([]);
  });

  it('never reads a step that lies after the day asked for', () => {
    const graph = pathGraph([{ id: 'r', from: 'a', to: 'z', saidOn: '2024-01-02' }]);
    expect(routes(graph, { saidBy: '2024-01-01', minSupport: 'ANY' })).toEqual([]);
    expect(routes(graph, { saidBy: '2024-01-02', minSupport: 'ANY' })).toEqual(['a z']);
  });

  it('reads the last step of structural types, whatever the day', () => {
    const graph = pathGraph([{ id: 'r', type: 'PART', from: 'a', to: 'z', saidOn: '2024-01-02' }]);
    expect(routes(graph, { saidBy: '1999-01-01' })).toEqual(['a z']);
  });

  it('ignores a hop on a day on which a participant is denied', () => {
    const denialDays = ['2024-01-02', '2024-01-04'];
    const graph = pathGraph([
      { id: 'turning', from: 'a', to: 'z', denialDays },
      { id: 'steady', from: 'a', to: 'z', rank: 30 },
      { id: 'tie', type: 'PART', from: 'a', to: 'y', denialDays },
      { id: 'no-tie', type: 'PART', from: 'a', to: 'x', denialDays: ['2024-01-02'] },
    ]);
    const countsOn = (saidBy: string | null): unknown =>
      found(graph, { saidBy, minSupport: 'REPORTED' })[0]?.hops.map(({ relationCount, filteredOut }) => [
        relationCount,
        filteredOut,
      ]);
    expect(countsOn('2024-01-01')).toEqual([[1, 1]]);
    expect(countsOn('2024-01-02')).toBeUndefined();
    expect(countsOn('2024-01-03')).toBeUndefined();
    expect(countsOn('2024-01-04')).toEqual([[1, 1]]);
    expect(countsOn(null)).toEqual([[1, 1]]);
    const [path] = found(graph, { saidBy: '2024-01-03' });
    expect(path?.hops[0]).toMatchObject({ relationCount: 1, filteredOut: 0 });
    // Ties of structure read their last state: affirmed again, and denied for good.
    expect(routes(graph, { to: ['entity:y'], saidBy: '2024-01-03' })).toEqual(['a y']);
    expect(routes(graph, { to: ['entity:x'], saidBy: '2024-01-01' })).toEqual([]);
  });

  it('lists every relation of two neighbours in one hop, best first, and counts those that do not meet the question', () => {
    const graph = pathGraph([
      { id: 'r-alleged', from: 'a', to: 'z', rank: 30 },
      { id: 'r-denied', from: 'a', to: 'z', rank: 2 },
      { id: 'r-contested', from: 'a', to: 'z', rank: 90, contested: true },
      { id: 'r-corroborated', from: 'a', to: 'z', rank: 60 },
      { id: 'r-not-said', from: 'a', to: 'z', rank: 0 },
    ]);
    const [path] = found(graph);
    expect(path?.hops[0]?.relations.map(({ relation }) => relation)).toEqual([
      'relation:r-corroborated',
      'relation:r-contested',
      'relation:r-alleged',
    ]);
    expect(path?.hops[0]).toMatchObject({ relationCount: 3, filteredOut: 1 });
  });

  it('uses RETRACTED, DENIED and UNDETERMINED relations only when any support is asked for', () => {
    for (const rank of [1, 2, 3]) {
      const graph = pathGraph([{ id: 'r', from: 'a', to: 'z', rank }]);
      expect(routes(graph, { minSupport: 'HYPOTHETICAL' })).toEqual([]);
      expect(routes(graph, { minSupport: 'ANY' })).toEqual(['a z']);
    }
  });

  it('walks from the first role to the second for OUT, back for IN, and a symmetric hop for both', () => {
    const graph = pathGraph([
      { id: 'gave', from: 'a', to: 'b' },
      { id: 'met', type: 'MEET', from: 'b', to: 'z' },
    ]);
    expect(routes(graph, { direction: 'OUT' })).toEqual(['a b z']);
    expect(routes(graph, { direction: 'IN' })).toEqual([]);
    expect(routes(graph, { from: ['entity:z'], to: ['entity:a'], direction: 'IN' })).toEqual(['z b a']);
  });

  it('never leads through an end, an avoided entity, or a kind that was not asked for', () => {
    const links: Link[] = [
      { id: '1', from: 'a', to: 'b' },
      { id: '2', from: 'b', to: 'z' },
      { id: '3', from: 'a', to: 'c' },
      { id: '4', from: 'c', to: 'z' },
    ];
    const graph = pathGraph(links, { kinds: { b: 'PERSON', c: 'PLACE', a: 'STATE', z: 'STATE' } });
    expect(routes(graph, { avoid: ['entity:b'] })).toEqual(['a c z']);
    expect(routes(graph, { throughKinds: ['PERSON'] })).toEqual(['a b z']);
    expect(routes(graph, { from: ['entity:a', 'entity:b'] })).toEqual(['b z', 'a c z']);
  });

  it('leaves out the path of length 0 when an entity is at both ends', () => {
    const graph = pathGraph([{ id: '1', from: 'a', to: 'z' }]);
    expect(routes(graph, { from: ['entity:a', 'entity:z'], to: ['entity:a', 'entity:z'] })).toEqual(['a z', 'z a']);
  });

  it('finds the best of 3^8 equal paths without trying all of them', () => {
    const rungs = Array.from({ length: 7 }, (_rung, rung) =>
      ['x', 'y', 'w'].flatMap((side) =>
        rung === 0
          ? [{ id: `0${side}`, from: 'a', to: `${side}0` }]
          : ['x', 'y', 'w'].map((other) => ({
              id: `${rung}${side}${other}`,
              from: `${other}${rung - 1}`,
              to: rung === 6 ? 'z' : `${side}${rung}`,
            })),
      ),
    ).flat();
    const graph = pathGraph(rungs);
    const search = searchPaths(graph, prepared(effectiveQuestion({ maxHops: 8 })), {
      first: 10,
      after: null,
      limits: NO_LIMITS,
    });
    expect(search.paths).toHaveLength(10);
    expect(search.visits).toBeLessThan(5000);
  });

  it('does not try every path inside a group that has one exit', () => {
    const crowd = Array.from({ length: 24 }, (_entity, index) => `c${index}`);
    const links = [
      { id: 'a', from: 'a', to: 'door' },
      { id: 'z', from: 'door', to: 'z' },
      ...crowd.map((entity) => ({ id: `d${entity}`, from: 'door', to: entity })),
      ...crowd.flatMap((one, index) =>
        crowd.slice(index + 1).map((other) => ({ id: `${one}${other}`, from: one, to: other })),
      ),
    ];
    const search = searchPaths(pathGraph(links), prepared(effectiveQuestion({ maxHops: 8 })), {
      first: 10,
      after: null,
      limits: NO_LIMITS,
    });
    expect(search).toMatchObject({ stopped: null, exactUpToHops: 8 });
    expect(search.paths).toHaveLength(1);
    expect(search.visits).toBeLessThan(100_000);
  });

  it('reports that its time was over', () => {
    const links = Array.from({ length: 5000 }, (_link, link) => ({ id: `${link}`, from: 'a', to: `b${link}` }));
    let now = 0;
    const clock = (): number => (now += 10);
    const search = searchPaths(pathGraph([...links, { id: 'z', from: 'b1', to: 'z' }]), prepared(effectiveQuestion()), {
      first: 1,
      after: null,
      limits: { visits: 2_000_000, milliseconds: 5, clock },
    });
    expect(search).toMatchObject({ stopped: 'TIME', exactUpToHops: 0 });
  });
});

describe('describePath', () => {
  const graph = pathGraph(
    [
      { id: 'first', from: 'a', to: 'b', rank: 40, on: '2023-05-01' },
      { id: 'second', type: 'MEET', definition: 1, from: 'z', to: 'b', rank: 30, contested: true, on: '2023-05-01' },
    ],
    { degrees: { b: 3 } },
  );
  const [path] = found(graph);

  it('tells roles, direction and reading as walked', () => {
    expect(path?.hops.map(({ relations: [best] }) => best)).toMatchObject([
      { fromRole: 'GIVER', toRole: 'TAKER', direction: 'OUT', reads: 'GIVER to' },
      { fromRole: 'SITE', toRole: 'GUEST', direction: 'IN', reads: 'SITE from' },
    ]);
  });

  it('reports the parts of the cost, which add up', () => {
    const { table, total, ...parts } = path!.cost;
    expect({ table, total, ...parts }).toEqual({
      table: 'balanced-1',
      total: 7300,
      hops: 2000,
      support: 3000,
      contested: 1000,
      hubs: 800,
      common: 500,
    });
    expect(Object.values(parts).reduce((sum, part) => sum + part)).toBe(total);
  });

  it('names the weakest hop, why, and what would raise it', () => {
    expect(path).toMatchObject({
      weakest: { hop: 1, relation: 'relation:second', support: 'ALLEGED', contested: true },
      contestedHops: [1],
    });
    expect(path?.weakest.why).toMatch(/^ALLEGED: .*denial/);
    expect(path?.weakest.raisedBy[0]).toMatch(/^It would be REPORTED when /);
    expect(path?.weakest.raisedBy.join(' ')).toContain('CORROBORATED when two or more independent origins');
  });

  it('tells when all hops may have held together, and null when at no time', () => {
    expect(path?.held).toEqual({ start: '2023-05-01', end: '2023-05-01' });
    const apart = pathGraph([
      { id: '1', from: 'a', to: 'b', on: '2023-05-01' },
      { id: '2', from: 'b', to: 'z', on: '2023-05-02' },
    ]);
    expect(found(apart)[0]?.held).toBeNull();
  });

  it('never shows the first or last day of the calendar', () => {
    expect(found(pathGraph([{ id: '1', from: 'a', to: 'z' }]))[0]?.held).toEqual({ start: null, end: null });
  });
});
