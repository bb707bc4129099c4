import type { LoadedDataSet } from '../../domain/record/data-set';
import type { RecordCounts } from '../../domain/export/exported-graph';
import type { RequestScope } from '../../base/request-scope';
import type { Database } from '../../store/neo4j/database';
import { ExportStore } from '../../store/export/export-store';
import { countNodes } from '../../store/graph/graph-store';
import { countedDataSets } from '../../store/data-set/loaded-data-sets';
import type { ExportSelection } from './open-graph';

/** Everything that the graph holds. */
export async function wholeSelection(
  database: Database,
  dataSets: readonly LoadedDataSet[],
  scope: RequestScope,
): Promise<ExportSelection> {
  const nodes = await countNodes(database, scope);
  const counts = { source: nodes.Source, entity: nodes.Entity, relation: nodes.Relation, claim: nodes.Claim };
  return { ...listedSelection(database, null, scope), dataSets, counts };
}

/** The records of one data set and nothing else: what they name in other data sets stays a name. */
export async function dataSetSelection(
  database: Database,
  dataSet: LoadedDataSet,
  scope: RequestScope,
): Promise<ExportSelection> {
  const counted = await countedDataSets(database, scope);
  const own = counted.find(({ id }) => id === dataSet.id)?.counts;
  const counts: RecordCounts = {
    source: own?.sources ?? 0,
    entity: own?.entities ?? 0,
    relation: own?.relations ?? 0,
    claim: own?.claims ?? 0,
  };
  return { ...listedSelection(database, dataSet.id, scope), dataSets: [dataSet], counts };
}

function listedSelection(
  database: Database,
  dataSet: string | null,
  scope: RequestScope,
): Pick<ExportSelection, 'cropped' | 'day' | 'pages' | 'show'> {
  const store = new ExportStore(database);
  return {
    cropped: false,
    day: { saidBy: null, structuralTypes: [] },
    pages: (kind) => store.pages({ kind, dataSet }, scope),
    show: (record) => record,
  };
}
