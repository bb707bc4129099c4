import { EntenteError } from '../../base/errors';
import { LIMITS } from '../../base/limits';
import type { EffectiveQuestion, PathQuestion } from '../../domain/path/question';
import { parseRecordId } from '../../domain/record/record-id';
import type { RequestScope } from '../../base/request-scope';
import type { EntityStore } from '../../store/entity/entity-store';
import type { EndCandidate, PathEndStore } from '../../store/path/path-end-store';
import { DEFAULT_LANGUAGE, labelOf } from '../../domain/record/label';

/** Longest part of an end's text that an error repeats, in characters. */
const SHOWN_TEXT = 500;

/** Most candidates that an ambiguous end lists. */
const MOST_CANDIDATES = 10;

/** The ids of the ends and of the entities to avoid, sorted. */
export type ResolvedEnds = Pick<EffectiveQuestion, 'from' | 'to' | 'avoid'>;

/** The fields of a question that name entities. */
type NamedEnds = Pick<PathQuestion, 'from' | 'to' | 'avoid'>;

type Side = keyof ResolvedEnds;

/** The ids in the path graph, which need not be looked up in the database. */
export type KnownIds = Pick<ReadonlyMap<string, unknown>, 'has'>;

/** Finds the entities that a question names: with one statement, or none when all are known ids. */
export class PathEnds {
  readonly #ends: Pick<PathEndStore, 'candidatesOf'>;
  readonly #entities: Pick<EntityStore, 'namesOf'>;

  constructor(ends: Pick<PathEndStore, 'candidatesOf'>, entities: Pick<EntityStore, 'namesOf'>) {
    this.#ends = ends;
    this.#entities = entities;
  }

  /**
   * Ends by id, identifier or exact name; entities to avoid by id.
   *
   * Throws EntenteError: TOO_MANY_ENDPOINTS, ENDPOINT_NOT_FOUND, ENDPOINT_AMBIGUOUS with at most ten candidates (id,
   * kind, label) in its details, ENDPOINTS_EQUAL, and BAD_USER_INPUT for an avoided entity that is unknown or an end.
   */
  async resolve(question: NamedEnds, known: KnownIds, scope: RequestScope): Promise<ResolvedEnds> {
    const asked = checkedTexts(question);
    const texts = [...new Set([...asked.from, ...asked.to, ...asked.avoid])];
    const unknown = texts.filter((text) => !known.has(text));
    const found = unknown.length === 0 ? [] : await this.#ends.candidatesOf(unknown, scope);
    const candidates = new Map(unknown.map((text, index) => [text, found[index] ?? []]));
    const idsOf = async (side: Side): Promise<readonly string[]> => {
      const ids: string[] = [];
      for (const text of asked[side]) {
        ids.push(known.has(text) ? text : await this.#one({ side, text }, candidates.get(text) ?? [], scope));
      }
      return [...new Set(ids)].sort();
    };
    const ends = { from: await idsOf('from'), to: await idsOf('to'), avoid: await idsOf('avoid') };
    checkApart(ends);
    return ends;
  }

  async #one(
    { side, text }: { readonly side: Side; readonly text: string },
    candidates: readonly EndCandidate[],
    scope: RequestScope,
  ): Promise<string> {
    const [first, ...others] = candidates;
    if (first === undefined) throw notFound(side, text);
    if (others.length === 0) return first.id;
    const shown = candidates.slice(0, MOST_CANDIDATES);
    const names = await this.#entities.namesOf(
      shown.map(({ id }) => id),
      scope,
    );
    throw new EntenteError('ENDPOINT_AMBIGUOUS', `Several entities match "${text}" equally well.`, {
      details: {
        argument: side,
        text,
        candidates: shown.map(({ id, kind }, index) => ({
          id,
          kind,
          label: labelOf(id, names[index] ?? [], DEFAULT_LANGUAGE).value,
        })),
        more: candidates.length > shown.length,
      },
    });
  }
}

function checkedTexts({ from, to, avoid }: NamedEnds): Readonly<Record<Side, readonly string[]>> {
  const sides = { from: trimmed(from), to: trimmed(to), avoid: trimmed(avoid ?? []) };
  for (const side of ['from', 'to'] as const) {
    const count = sides[side].length;
    if (count < 1 || count > LIMITS.pathEnds) {
      throw new EntenteError(
        'TOO_MANY_ENDPOINTS',
        `\`${side}\` names ${count} entities; 1 to ${LIMITS.pathEnds} are accepted.`,
        {
          details: { argument: side, least: 1, limit: LIMITS.pathEnds },
        },
      );
    }
  }
  if (sides.avoid.length > LIMITS.listItems)
    throw badArgument('avoid', `\`avoid\` takes at most ${LIMITS.listItems} ids.`);
  for (const id of sides.avoid) {
    if (!parseRecordId(id, 'entity').ok) throw badArgument('avoid', '`avoid` takes ids of entities.');
  }
  return sides;
}

function trimmed(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim());
}

function notFound(side: Side, text: string): EntenteError {
  const shown = text.slice(0, SHOWN_TEXT);
  if (side === 'avoid') return badArgument('avoid', `There is no entity ${shown} to avoid.`);
  return new EntenteError('ENDPOINT_NOT_FOUND', `No entity has the id, identifier or name "${shown}".`, {
    details: { argument: side, text: shown },
  });
}

function checkApart({ from, to, avoid }: ResolvedEnds): void {
  if (from.length === 1 && to.length === 1 && from[0] === to[0]) {
    throw new EntenteError('ENDPOINTS_EQUAL', 'Both ends are the same entity.', { details: { entity: from[0] } });
  }
  const avoidedEnd = avoid.find((id) => from.includes(id) || to.includes(id));
  if (avoidedEnd !== undefined)
    throw badArgument('avoid', `${avoidedEnd} is an end of the path and cannot be avoided.`);
}

function badArgument(argument: string, message: string): EntenteError {
  return new EntenteError('BAD_USER_INPUT', message, { details: { argument } });
}
