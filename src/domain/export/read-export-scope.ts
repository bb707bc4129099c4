import { parseRecordId } from '../record/record-id';
import { shown } from '../../base/quoted';
import { MOST_SCOPE_HOPS, MOST_SCOPE_IDS, type ExportScope } from './export-question';
import type { GivenOptions } from './given-options';

const ALL = 'all';
const DEFAULT_HOPS = 1;
const WAYS = 'Write all, or ids of entities, or ids of relations, parted by commas.';

/**
 * Reads `scope` and `hops`: `all`, ids of entities with the hops around them, or ids of relations.
 *
 * Ids may be separated by commas or given one by one; each is taken once, in the order given. Whether they exist in the
 * graph is not checked here. Throws EntenteError BAD_USER_INPUT, and ARGUMENT_OUT_OF_RANGE for too many ids or hops.
 */
export function readExportScope(given: GivenOptions): ExportScope {
  const parts = given.all('scope').flatMap((text) => text.split(',').map((part) => part.trim()));
  const ids = [...new Set(parts)];
  const scope = ids.length === 0 || (ids.length === 1 && ids[0] === ALL) ? ({ kind: ALL } as const) : named(ids, given);
  const hops = readHops(given);
  if (scope.kind === 'entity') return { kind: 'AROUND', entities: scope.ids, hops: hops ?? DEFAULT_HOPS };
  if (hops !== null) {
    const hint = `Leave it out, or name entities in ${given.spelt('scope')}.`;
    throw given.refusal('hops', 'counts from entities, and none is named', { hint });
  }
  return scope.kind === ALL ? { kind: 'ALL' } : { kind: 'RELATIONS', relations: scope.ids };
}

interface NamedScope {
  readonly kind: 'entity' | 'relation';
  readonly ids: readonly string[];
}

function named(ids: readonly string[], given: GivenOptions): NamedScope {
  if (ids.length > MOST_SCOPE_IDS) {
    const hint = `Name up to ${MOST_SCOPE_IDS}, or everything and a condition.`;
    throw given.refusal('scope', `has ${ids.length} ids`, { code: 'ARGUMENT_OUT_OF_RANGE', hint });
  }
  const kinds = new Set(ids.map((id) => kindOf(id, given)));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) {
    throw given.refusal('scope', 'names entities and relations at once', { hint: WAYS });
  }
  return { kind, ids };
}

function kindOf(id: string, given: GivenOptions): NamedScope['kind'] {
  if (id === ALL) throw given.refusal('scope', `is ${ALL} and ids at once`, { hint: WAYS });
  const parsed = parseRecordId(id);
  const prefix = parsed.ok ? parsed.value.prefix : null;
  if (prefix === 'entity' || prefix === 'relation') return prefix;
  throw given.refusal('scope', `cannot be ${id === '' ? 'empty' : shown(id)}`, { hint: WAYS });
}

function readHops(given: GivenOptions): number | null {
  const text = given.one('hops');
  if (text === null) return null;
  if (!/^-?\d+$/.test(text)) {
    throw given.refusal('hops', `cannot be ${shown(text)}`, { hint: `Write a number from 1 to ${MOST_SCOPE_HOPS}.` });
  }
  const hops = Number(text);
  if (hops >= 1 && hops <= MOST_SCOPE_HOPS) return hops;
  const hint = `Use 1 to ${MOST_SCOPE_HOPS}.`;
  throw given.refusal('hops', `cannot be ${shown(text)}`, { code: 'ARGUMENT_OUT_OF_RANGE', hint });
}
