import type { DataSetRecords } from '../../domain/record/data-set';
import { EntenteError } from '../../base/errors';
import { participationKey } from '../../domain/record/hops';
import { degreesOf } from '../../domain/status/degree';
import {
  deriveContradictions,
  deriveDegrees,
  deriveEvidence,
  deriveStatus,
  evidenceOf,
  type DerivedEvidence,
} from '../../domain/status/derive';
import { evidenceFromDataSet } from '../../domain/status/evidence-from-data-set';
import { denialDays, isDeniedOn } from '../../domain/status/participation';
import { LAST_DAY, type Day } from '../../domain/time/time-bounds';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { Transaction } from '../../store/neo4j/database';
import {
  clearDerivedLinks,
  readNeighbourhood,
  readUnknownCodes,
  writeDegrees,
  writeDerived,
  writeLabels,
  type CountedParticipations,
  type DerivedDenial,
  type DerivedParticipations,
  type DerivedRecords,
} from '../../store/derive/derive-store';
import { readEvidence } from '../../store/derive/evidence-graph-store';
import { readWhole, type TouchedGraph } from '../../store/derive/touched-store';

/**
 * Derives, in the caller's transaction, all that depends on the touched relations and entities. Derived fields are
 * written here and by the two functions below, and nowhere else.
 *
 * Statuses and links come first, because degrees depend on which participants are denied.
 */
export async function deriveTouched(
  transaction: Transaction,
  touched: TouchedGraph,
  vocabulary: Vocabulary,
): Promise<void> {
  const evidence = await readEvidence(transaction, touched.relations, vocabulary);
  await clearDerivedLinks(transaction, touched.relations);
  await writeDerived(transaction, recordsOf(deriveEvidence(evidence, vocabulary), touched.relations));
  const neighbourhood = await readNeighbourhood(transaction, touched.entities);
  await writeDegrees(transaction, degreesIn(neighbourhood, touched.entities, vocabulary));
}

/**
 * Derives, in the caller's transaction, everything after a data set was written into an empty graph.
 *
 * The data set itself is the evidence and is not read from the database again, which makes the first start faster.
 */
export async function deriveFirst(
  transaction: Transaction,
  dataSet: DataSetRecords,
  vocabulary: Vocabulary,
): Promise<void> {
  const evidence = evidenceFromDataSet(dataSet);
  const derived = deriveEvidence(evidence, vocabulary);
  await writeDerived(transaction, recordsOf(derived, new Set(evidence.relations.keys())));
  await writeDegrees(transaction, deriveDegrees(derived));
}

/**
 * Derives everything again, in the caller's transaction: the graph is then as if it had been loaded under these rules.
 *
 * Throws EntenteError TYPE_UNKNOWN when the graph has kinds or types that the vocabulary lacks.
 */
export async function rederiveAll(transaction: Transaction, vocabulary: Vocabulary): Promise<void> {
  const unknown = await readUnknownCodes(transaction, vocabulary);
  if (unknown.length > 0) {
    const message = `The graph has records of kinds or types that are not in the vocabulary: ${unknown.join(', ')}.`;
    throw new EntenteError('TYPE_UNKNOWN', message, { details: { codes: unknown } });
  }
  await writeLabels(transaction, vocabulary);
  await deriveTouched(transaction, await readWhole(transaction), vocabulary);
}

/** What is derived of these relations. The evidence must hold all of theirs; other relations in it are ignored. */
function recordsOf(derived: DerivedEvidence, relations: ReadonlySet<string>): DerivedRecords {
  const { graph: evidence } = derived;
  const ids = [...relations].filter((id) => evidence.relations.has(id)).sort();
  const isOurs = (claim: string): boolean => relations.has(evidence.claims.get(claim)?.about ?? '');
  return {
    claims: new Map([...derived.claims].filter(([id]) => isOurs(id))),
    statuses: new Map(ids.map((id) => [id, deriveStatus(evidenceOf(id, derived))])),
    participations: ids.flatMap((id) => participationsOf(id, derived)),
    reaches: derived.reaches.filter(({ relation }) => relations.has(relation)),
    contradictions: deriveContradictions(derived).filter(({ first }) => isOurs(first)),
  };
}

function participationsOf(relation: string, derived: DerivedEvidence): readonly DerivedParticipations[] {
  const evidence = evidenceOf(relation, derived);
  if (evidence.relation.participants.length === 0) return [];
  const about = evidence.claims.filter(({ via }) => via === 'ABOUT');
  const denials = about.filter(({ stance }) => stance === 'DENIES');
  // Disputed is what is denied, whether or not somebody also affirms it.
  return [{ relation, denied: denialsIn(denialDays(about)), disputed: denialsIn(denialDays(denials)) }];
}

function denialsIn(days: ReadonlyMap<string, readonly Day[]>): readonly DerivedDenial[] {
  return [...days].map(([key, turns]) => ({ key, days: turns, today: isDeniedOn(turns, LAST_DAY) }));
}

function degreesIn(
  neighbourhood: readonly CountedParticipations[],
  entities: ReadonlySet<string>,
  vocabulary: Pick<Vocabulary, 'relationTypes'>,
): ReadonlyMap<string, number> {
  const counted = neighbourhood.flatMap(({ relation, denied }) => {
    const type = vocabulary.relationTypes.get(relation.type);
    const keys = relation.participants.filter((_, index) => denied[index]).map(participationKey);
    return type === undefined ? [] : [{ relation, type, denied: new Set(keys) }];
  });
  const degrees = degreesOf(counted);
  return new Map([...entities].sort().map((id) => [id, degrees.get(id) ?? 0]));
}
