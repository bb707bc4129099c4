import { join } from 'node:path';
import type { PathGraph, PathGraphRows, PathHopRow, PathRelationRow } from '../../src/domain/path/graph';
import type { RelationEvidence } from '../../src/domain/status/evidence';
import { deriveDegrees, deriveEvidence, deriveStatus, evidenceOf } from '../../src/domain/status/derive';
import { datedHopsOf } from '../../src/domain/path/dated-hops';
import { evidenceFromDataSet } from '../../src/domain/status/evidence-from-data-set';
import { denialDays } from '../../src/domain/status/participation';
import { readDataSet } from '../../src/import/data-set/read-data-set';
import { readVocabulary } from '../../src/import/read-vocabulary';
import { buildPathGraph } from '../../src/paths/build-path-graph';

const ROOT = join(__dirname, '..', '..');

/** The path graph of the seed, derived from its files without a database. */
export function seedPathGraph(): PathGraph {
  return buildPathGraph(seedRows());
}

function seedRows(): PathGraphRows {
  const { dataSet, faults } = readDataSet(join(ROOT, 'seed'));
  if (dataSet === undefined) throw new Error(`the seed has faults of form: ${JSON.stringify(faults.slice(0, 5))}`);
  const vocabulary = readVocabulary(join(ROOT, 'schema'));
  const derived = deriveEvidence(evidenceFromDataSet(dataSet), vocabulary);
  const degrees = deriveDegrees(derived);
  const evidence = dataSet.relations.filter(({ generic }) => !generic).map(({ id }) => evidenceOf(id, derived));
  return {
    run: 1,
    types: [...vocabulary.relationTypes.values()],
    entities: dataSet.entities.map(({ id, kind }) => ({ id, kind, degree: degrees.get(id) ?? 0 })),
    relations: evidence.map(relationRow),
    hops: evidence.flatMap(hopRows),
  };
}

function relationRow(evidence: RelationEvidence): PathRelationRow {
  const { id, type, bounds } = evidence.relation;
  const { steps } = deriveStatus(evidence);
  return {
    id,
    type,
    ...bounds,
    stepDays: steps.map(({ day }) => day),
    stepRanks: steps.map(({ rank }) => rank),
    stepContested: steps.map(({ contested }) => contested),
    stepOrigins: steps.map(({ origins }) => origins),
  };
}

function hopRows({ relation, type, claims }: RelationEvidence): PathHopRow[] {
  const about = claims.filter(({ via }) => via === 'ABOUT');
  return datedHopsOf(relation, type, denialDays(about)).map((hop) => ({ ...hop, relation: relation.id }));
}
