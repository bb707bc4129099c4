import { dayNumber } from '../domain/time/calendar-day';
import {
  DIRECTION_BOTH,
  DIRECTION_IN,
  DIRECTION_OUT,
  type PathEntities,
  type PathGraph,
  type PathGraphRows,
  type PathRelationRow,
  type PathRelations,
} from '../domain/path/graph';
import { buildPairs, type HalfHops } from './kernels/build-pairs';

const byId = (left: { readonly id: string }, right: { readonly id: string }): number =>
  left.id < right.id ? -1 : Number(left.id > right.id);

/**
 * Builds a path graph. The order of the rows does not matter: the same rows give the same arrays.
 *
 * Throws RangeError for a hop whose entity, relation, type or definition is not among the rows, which happens when rows
 * of two runs are mixed.
 */
export function buildPathGraph(rows: PathGraphRows): PathGraph {
  const entities = buildEntities(rows.entities);
  const relationRows = [...rows.relations].sort(byId);
  const typeIndexes = new Map(rows.types.map((type, index) => [type.code, index]));
  const relations = buildRelations(relationRows, typeIndexes);
  const denials = new DenialLists(rows.hops);
  const halves = buildHalves(rows, { entities, relations, denials });
  return {
    run: rows.run,
    entities,
    relations,
    types: rows.types,
    denials: denials.lists,
    ...buildPairs(halves, { entities: entities.ids.length, relations: relations.ids.length }),
  };
}

function buildEntities(rows: PathGraphRows['entities']): PathEntities {
  const sorted = [...rows].sort(byId);
  return {
    ids: sorted.map(({ id }) => id),
    kinds: sorted.map(({ kind }) => kind),
    degrees: Uint32Array.from(sorted, ({ degree }) => degree),
    indexOf: new Map(sorted.map(({ id }, index) => [id, index])),
  };
}

function buildRelations(rows: readonly PathRelationRow[], types: ReadonlyMap<string, number>): PathRelations {
  const stepStarts = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => {
    stepStarts[index + 1] = (stepStarts[index] ?? 0) + row.stepDays.length;
  });
  const days = rememberedDays();
  return {
    ids: rows.map(({ id }) => id),
    types: Uint16Array.from(rows, ({ type }) => found(types, type)),
    startMin: Int32Array.from(rows, ({ startMin }) => days(startMin)),
    startMax: Int32Array.from(rows, ({ startMax }) => days(startMax)),
    endMin: Int32Array.from(rows, ({ endMin }) => days(endMin)),
    endMax: Int32Array.from(rows, ({ endMax }) => days(endMax)),
    stepStarts,
    stepDays: Int32Array.from(rows.flatMap(({ stepDays }) => stepDays.map(days))),
    stepRanks: Uint8Array.from(rows.flatMap(({ stepRanks }) => stepRanks)),
    stepContested: Uint8Array.from(rows.flatMap(({ stepContested }) => stepContested.map(Number))),
    stepOrigins: Uint16Array.from(rows.flatMap(({ stepOrigins }) => stepOrigins)),
  };
}

/** Day numbers, each computed once: any number of relations have only a few thousand distinct days. */
function rememberedDays(): (day: string) => number {
  const known = new Map<string, number>();
  return (day) => {
    const number = known.get(day) ?? dayNumber(day);
    known.set(day, number);
    return number;
  };
}

/** The distinct lists of denial days, in an order that does not depend on the order of the rows. */
class DenialLists {
  readonly lists: Int32Array[] = [new Int32Array(0)];
  readonly #known = new Map<string, number>();

  constructor(hops: PathGraphRows['hops']) {
    const texts = new Set(
      hops.flatMap(({ denialDays = [] }) => (denialDays.length === 0 ? [] : [denialDays.join(' ')])),
    );
    for (const text of [...texts].sort()) {
      this.#known.set(text, this.lists.length);
      this.lists.push(Int32Array.from(text.split(' '), dayNumber));
    }
  }

  /** Index of a list; 0 for the empty one. */
  indexOf(days: readonly string[] = []): number {
    return days.length === 0 ? 0 : (this.#known.get(days.join(' ')) ?? 0);
  }
}

type Nouns = Pick<PathGraph, 'entities' | 'relations'> & { readonly denials: DenialLists };

function buildHalves({ hops, types }: PathGraphRows, { entities, relations, denials }: Nouns): HalfHops {
  const relationIndexes = new Map(relations.ids.map((id, index) => [id, index]));
  const count = hops.length * 2;
  const halves = {
    owners: new Uint32Array(count),
    neighbours: new Uint32Array(count),
    relations: new Uint32Array(count),
    definitions: new Uint32Array(count),
    directions: new Uint32Array(count),
    denials: new Uint32Array(count),
  };
  hops.forEach((hop, index) => {
    const [from, to] = [found(entities.indexOf, hop.from), found(entities.indexOf, hop.to)];
    const relation = found(relationIndexes, hop.relation);
    const definition = types[relations.types[relation] ?? 0]?.hops[hop.definition];
    if (definition === undefined) throw new RangeError(`${hop.relation} has no hop ${hop.definition}`);
    const ways = definition.symmetric ? [DIRECTION_BOTH, DIRECTION_BOTH] : [DIRECTION_OUT, DIRECTION_IN];
    [from, to].forEach((owner, end) => {
      const at = index * 2 + end;
      halves.owners[at] = owner;
      halves.neighbours[at] = end === 0 ? to : from;
      halves.relations[at] = relation;
      halves.definitions[at] = hop.definition;
      halves.directions[at] = ways[end] ?? DIRECTION_BOTH;
      halves.denials[at] = denials.indexOf(hop.denialDays);
    });
  });
  return halves;
}

function found(indexes: ReadonlyMap<string, number>, id: string): number {
  const index = indexes.get(id);
  if (index === undefined) throw new RangeError(`${id} is not among the rows`);
  return index;
}
