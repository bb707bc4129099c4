import type { ReadingInGraph } from '../../domain/record/claim-in-graph';
import type { BearingClaim } from '../../domain/status/evidence';
import type { Explanation } from '../../domain/status/explanation';
import {
  SHOWN_CLAIMS,
  type ClaimArgument,
  type RelationArgument,
  type SourceArgument,
} from '../../domain/path/evidence';
import type { RequestScope } from '../../base/request-scope';
import { LAST_DAY, type Day } from '../../domain/time/time-bounds';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { BearingClaimStore } from '../../store/claim/bearing-claim-store';
import type { ClaimStore } from '../../store/claim/claim-store';
import type { RelationStore } from '../../store/relation/relation-store';
import { explainRelation, type RelationGrounds } from '../read/explain-relation';

/** What arguments are read from. */
export interface PathArgumentParts {
  readonly relations: Pick<RelationStore, 'findByIds' | 'participantsOf'>;
  readonly bearing: Pick<BearingClaimStore, 'claimsOn'>;
  readonly claims: Pick<ClaimStore, 'readingsOf'>;
  readonly vocabulary: Vocabulary;
}

/** A relation explained, its claims not yet cited. */
interface Explained {
  readonly grounds: RelationGrounds;
  readonly explanation: Explanation;
  readonly supporting: readonly BearingClaim[];
  readonly opposing: readonly BearingClaim[];
}

/** Gathers why the relations of paths have their status, and who says so where. */
export class PathArguments {
  readonly #parts: PathArgumentParts;

  constructor(parts: PathArgumentParts) {
    this.#parts = parts;
  }

  /**
   * The argument of each relation, by id, as it was said by the end of a day, or today.
   *
   * Four statements however many ids: three side by side, then one for the passages. An id that is no relation is left
   * out.
   */
  async explain(
    ids: readonly string[],
    saidBy: Day | null,
    scope: RequestScope,
  ): Promise<ReadonlyMap<string, RelationArgument>> {
    if (ids.length === 0) return new Map();
    const explained = (await this.#grounds(ids, scope)).map((grounds) => this.#explained(grounds, saidBy));
    const cited = [...new Set(explained.flatMap(({ supporting, opposing }) => [...supporting, ...opposing]))];
    const readings = await this.#readings(
      cited.map(({ id }) => id),
      scope,
    );
    return new Map(explained.map((each) => [each.grounds.relation.id, argument(each, readings)]));
  }

  async #grounds(ids: readonly string[], scope: RequestScope): Promise<readonly RelationGrounds[]> {
    const [relations, participants, claims] = await Promise.all([
      this.#parts.relations.findByIds(ids, scope),
      this.#parts.relations.participantsOf(ids, LAST_DAY, scope),
      this.#parts.bearing.claimsOn(ids, scope),
    ]);
    return relations.flatMap((relation, index) => {
      if (relation === null) return [];
      const inRoles = (participants[index] ?? []).map(({ role, entity }) => ({ role, entity: entity.id }));
      return [{ relation, participants: inRoles, claims: claims[index] ?? [] }];
    });
  }

  async #readings(
    ids: readonly string[],
    scope: RequestScope,
  ): Promise<ReadonlyMap<string, readonly ReadingInGraph[]>> {
    if (ids.length === 0) return new Map();
    const readings = await this.#parts.claims.readingsOf(ids, scope);
    return new Map(ids.map((id, index) => [id, readings[index] ?? []]));
  }

  #explained(grounds: RelationGrounds, saidBy: Day | null): Explained {
    const explanation = explainRelation(grounds, saidBy, this.#parts.vocabulary);
    const byId = new Map(grounds.claims.map((claim) => [claim.id, claim]));
    const shown = (ids: readonly string[]): readonly BearingClaim[] =>
      ids.slice(0, SHOWN_CLAIMS).flatMap((id) => byId.get(id) ?? []);
    return {
      grounds,
      explanation,
      supporting: shown(explanation.supporting),
      opposing: shown(explanation.opposing),
    };
  }
}

type Readings = ReadonlyMap<string, readonly ReadingInGraph[]>;

function argument({ grounds, explanation, supporting, opposing }: Explained, readings: Readings): RelationArgument {
  const cite = (claim: BearingClaim): ClaimArgument[] => claimArgument(claim, readings.get(claim.id) ?? []);
  return {
    relation: grounds.relation.id,
    titles: grounds.relation.titles,
    when: grounds.relation.when,
    explanation,
    supporting: supporting.flatMap(cite),
    opposing: opposing.flatMap(cite),
  };
}

/** None for a claim without a source, which no data set can bring in. */
function claimArgument(claim: BearingClaim, readings: readonly ReadingInGraph[]): ClaimArgument[] {
  const [first, ...further] = readings;
  if (first === undefined) return [];
  return [
    {
      claim: claim.id,
      text: claim.text,
      claimant: claim.madeBy,
      onBehalfOf: claim.onBehalfOf ?? [],
      said: claim.said ?? null,
      source: sourceArgument(first),
      furtherSources: further.length,
    },
  ];
}

function sourceArgument({ source, locator }: ReadingInGraph): SourceArgument {
  const { id, title, publisher, publisherText, published, url } = source;
  return { source: id, title, publisher, publisherText, published, url, locator };
}
