import type { ReadingInGraph } from '../../domain/record/claim-in-graph';
import type { BearingClaim } from '../../domain/status/evidence';
import type { Explanation } from '../../domain/status/explanation';
import { SHOWN_CLAIMS, type CitedClaim, type HopEvidence, type CitedSource } from '../../domain/path/evidence';
import type { RequestScope } from '../../base/request-scope';
import { LAST_DAY, type Day } from '../../domain/time/time-bounds';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { BearingClaimStore } from '../../store/claim/bearing-claim-store';
import type { ClaimStore } from '../../store/claim/claim-store';
import type { RelationStore } from '../../store/relation/relation-store';
import { explainRelation, type RelationGrounds } from '../read/explain-relation';

/** The stores of relations, of the claims about them, and of the places where claims can be read. */
export interface EvidenceStores {
  readonly relations: Pick<RelationStore, 'findByIds' | 'participantsOf'>;
  readonly bearingClaims: Pick<BearingClaimStore, 'claimsOn'>;
  readonly claims: Pick<ClaimStore, 'readingsOf'>;
}

/** An explained relation, before the sources of its claims are read. */
interface Explained {
  readonly grounds: RelationGrounds;
  readonly explanation: Explanation;
  readonly supporting: readonly BearingClaim[];
  readonly opposing: readonly BearingClaim[];
}

/** Reads why the relations of paths have their status, who says so, and where. */
export class PathEvidence {
  readonly #stores: EvidenceStores;
  readonly #vocabulary: Vocabulary;

  constructor(stores: EvidenceStores, vocabulary: Vocabulary) {
    this.#stores = stores;
    this.#vocabulary = vocabulary;
  }

  /**
   * The evidence of each relation, by id, as of the end of a day; null: today.
   *
   * Four statements for any number of ids: three at the same time, then one for the sources. An id without a relation is
   * left out.
   */
  async of(ids: readonly string[], saidBy: Day | null, scope: RequestScope): Promise<ReadonlyMap<string, HopEvidence>> {
    if (ids.length === 0) return new Map();
    const explained = (await this.#grounds(ids, scope)).map((grounds) => this.#explained(grounds, saidBy));
    const cited = [...new Set(explained.flatMap(({ supporting, opposing }) => [...supporting, ...opposing]))];
    const readings = await this.#readings(
      cited.map(({ id }) => id),
      scope,
    );
    return new Map(explained.map((each) => [each.grounds.relation.id, hopEvidence(each, readings)]));
  }

  async #grounds(ids: readonly string[], scope: RequestScope): Promise<readonly RelationGrounds[]> {
    const [relations, participants, claims] = await Promise.all([
      this.#stores.relations.findByIds(ids, scope),
      this.#stores.relations.participantsOf(ids, LAST_DAY, scope),
      this.#stores.bearingClaims.claimsOn(ids, scope),
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
    const readings = await this.#stores.claims.readingsOf(ids, scope);
    return new Map(ids.map((id, index) => [id, readings[index] ?? []]));
  }

  #explained(grounds: RelationGrounds, saidBy: Day | null): Explained {
    const explanation = explainRelation(grounds, saidBy, this.#vocabulary);
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

function hopEvidence({ grounds, explanation, supporting, opposing }: Explained, readings: Readings): HopEvidence {
  const cite = (claim: BearingClaim): CitedClaim[] => citedClaim(claim, readings.get(claim.id) ?? []);
  return {
    relation: grounds.relation.id,
    titles: grounds.relation.titles,
    when: grounds.relation.when,
    explanation,
    supporting: supporting.flatMap(cite),
    opposing: opposing.flatMap(cite),
  };
}

/** Nothing for a claim without a source; the validation of data sets lets none in. */
function citedClaim(claim: BearingClaim, readings: readonly ReadingInGraph[]): CitedClaim[] {
  const [first, ...further] = readings;
  if (first === undefined) return [];
  return [
    {
      claim: claim.id,
      text: claim.text,
      claimant: claim.madeBy,
      onBehalfOf: claim.onBehalfOf ?? [],
      said: claim.said ?? null,
      source: citedSource(first),
      furtherSources: further.length,
    },
  ];
}

function citedSource({ source, locator }: ReadingInGraph): CitedSource {
  const { id, title, publisher, publisherText, published } = source;
  return { source: id, title, publisher, publisherText, published, locator };
}
