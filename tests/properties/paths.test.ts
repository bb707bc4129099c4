import * as fc from 'fast-check';
import { buildPathGraph } from '../../src/paths/build-path-graph';
import { searchExistence, searchPaths, type SearchOptions } from '../../src/paths/search-paths';
import type { PathGraph, PathGraphRows } from '../../src/domain/path/graph';
import type { EffectiveQuestion } from '../../src/domain/path/question';
import { allPaths } from '../support/path-oracle';
import { prepared } from '../support/path-questions';
import { randomQuestion, randomRows } from '../support/random-path-graph';

const limits = { visits: 2_000_000, milliseconds: 60_000, clock: () => 0 };
const everything: SearchOptions = { first: 10_000, after: null, limits };

interface Listed {
  readonly entities: readonly string[];
  readonly relations: readonly (readonly string[])[];
  readonly cost: number;
}

function listed(graph: PathGraph, question: EffectiveQuestion, options = everything): Listed[] {
  const { paths, evaluator } = searchPaths(graph, prepared(question), options);
  return paths.map(({ entities, pairs, cost }) => ({
    entities: entities.map((entity) => graph.entities.ids[entity]!),
    relations: pairs.map((pair) => evaluator.passing(pair).map(({ relation }) => graph.relations.ids[relation]!)),
    cost,
  }));
}

const sequences = (paths: readonly Listed[]): string[] => paths.map(({ entities }) => entities.join(' '));

function check(property: (rows: PathGraphRows, question: EffectiveQuestion) => void, numRuns = 2000): void {
  fc.assert(fc.property(randomRows, randomQuestion, property), { numRuns });
}

describe('the search', () => {
  it('lists the same paths and relations in the same order as trying every path', () => {
    check((rows, question) => {
      const expected = allPaths(rows, question).map(({ entities, relations, cost }) => ({ entities, relations, cost }));
      expect(listed(buildPathGraph(rows), question)).toEqual(expected);
    }, 3000);
  });

  it('lists the same paths when it is careful from the beginning', () => {
    check((rows, question) => {
      const graph = buildPathGraph(rows);
      const careful = { ...everything, patience: 0 };
      expect(listed(graph, question, careful)).toEqual(listed(graph, question));
    });
  });

  it('finds a path exactly when one exists, with the length of the shortest', () => {
    check((rows, question) => {
      const lengths = allPaths(rows, question).map(({ relations }) => relations.length);
      const { length } = searchExistence(buildPathGraph(rows), prepared(question), limits);
      expect(length).toBe(lengths.length === 0 ? null : Math.min(...lengths));
    });
  });

  it('gives pages that together equal one large page, with the same number of visits each time', () => {
    check((rows, question) => {
      const graph = buildPathGraph(rows);
      const whole = searchPaths(graph, prepared(question), everything);
      const joined = [];
      let after: SearchOptions['after'] = null;
      for (;;) {
        const page = searchPaths(graph, prepared(question), { first: 2, after, limits });
        const again = searchPaths(graph, prepared(question), { first: 2, after, limits });
        expect(again.visits).toBe(page.visits);
        joined.push(...page.paths);
        after = page.paths.at(-1) ?? null;
        if (!page.hasMore) break;
      }
      expect(joined).toEqual(whole.paths);
    }, 800);
  });

  it('lists the beginning of the whole list when its budget ends, and misses nothing up to the length that it reports', () => {
    fc.assert(
      fc.property(randomRows, randomQuestion, fc.integer({ min: 1, max: 60 }), (rows, question, visits) => {
        const graph = buildPathGraph(rows);
        const whole = listed(graph, question);
        const options = { ...everything, limits: { ...limits, visits } };
        const cut = listed(graph, question, options);
        const { exactUpToHops, stopped } = searchPaths(graph, prepared(question), options);
        expect(sequences(cut)).toEqual(sequences(whole).slice(0, cut.length));
        if (stopped === null) expect(cut.length).toBe(whole.length);
        const short = (paths: Listed[]): Listed[] => paths.filter(({ relations }) => relations.length <= exactUpToHops);
        expect(sequences(short(cut))).toEqual(sequences(short(whole)));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same graph for rows in any order', () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const reversed = {
          ...rows,
          entities: [...rows.entities].reverse(),
          relations: [...rows.relations].reverse(),
          hops: [...rows.hops].reverse(),
        };
        expect(buildPathGraph(reversed)).toEqual(buildPathGraph(rows));
      }),
    );
  });
});

describe('a question with one more condition', () => {
  const narrowings: readonly [string, (question: EffectiveQuestion) => EffectiveQuestion][] = [
    ['a type', (question) => ({ ...question, types: question.types?.slice(1) ?? ['ARMS', 'PART'] })],
    ['a category', (question) => ({ ...question, categories: question.categories?.slice(1) ?? ['TIE'] })],
    [
      'a direction',
      (question) => ({ ...question, direction: question.direction === 'ANY' ? 'OUT' : question.direction }),
    ],
    ['kinds between', (question) => ({ ...question, throughKinds: question.throughKinds?.slice(1) ?? ['PLACE'] })],
    ['an entity to avoid', (question) => ({ ...question, avoid: [...question.avoid, 'entity:e3'] })],
    ['a least support', (question) => ({ ...question, minSupport: 'CONFIRMED' })],
    [
      'contested left out',
      (question) => (question.contested === 'FLAG' ? { ...question, contested: 'EXCLUDE' } : question),
    ],
    ['origins', (question) => ({ ...question, minOrigins: question.minOrigins + 1 })],
    ['certain dates', (question) => ({ ...question, match: 'CERTAIN' })],
    ['fewer hops', (question) => ({ ...question, maxHops: Math.max(1, question.maxHops - 1) })],
  ];

  it.each(narrowings)('(%s) never finds a path that the question without it misses', (_name, narrow) => {
    check((rows, question) => {
      const graph = buildPathGraph(rows);
      const wide = new Set(sequences(listed(graph, question)));
      for (const path of sequences(listed(graph, narrow(question)))) expect(wide).toContain(path);
    }, 300);
  });
});

describe('two ways to ask the same', () => {
  it('find the same paths reversed when the ends are exchanged and OUT becomes IN', () => {
    check((rows, question) => {
      const graph = buildPathGraph(rows);
      const turned = { ANY: 'ANY', OUT: 'IN', IN: 'OUT' } as const;
      const back = { ...question, from: question.to, to: question.from, direction: turned[question.direction] };
      const there = sequences(listed(graph, question)).sort();
      const reversed = listed(graph, back).map(({ entities }) => [...entities].reverse().join(' '));
      expect(reversed.sort()).toEqual(there);
    }, 500);
  });

  it('find the same paths at a day and during that day', () => {
    check((rows, question) => {
      const graph = buildPathGraph(rows);
      const at = { ...question, at: '1970-01-15', during: null };
      const during = { ...question, at: null, during: '1970-01-15/1970-01-15', window: 'OVERLAPS' as const };
      expect(listed(graph, during)).toEqual(listed(graph, at));
    }, 500);
  });
});
