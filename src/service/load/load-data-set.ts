import type { DataSet, LoadedDataSet, RecordFault, RecordPlaces } from '../../domain/record/data-set';
import { registerEntry } from '../../base/errors';
import { RULE_SET } from '../../domain/status/rules';
import { NO_FOREIGN_RECORDS } from '../../domain/validation/foreign-records';
import { recordCountFaults } from '../../domain/validation/size';
import { validateDataSet } from '../../domain/validation/validate-data-set';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import {
  clearRecords,
  listDataSets,
  listForeignReferences,
  listRecords,
  withdrawRecords,
  writeHeader,
  writeRecords,
} from '../../store/data-set/data-set-store';
import type { Database, Transaction } from '../../store/neo4j/database';
import { readForeignRecords } from '../../store/data-set/foreign-store';
import { isBasedOn, lockGraph, raiseRun, type DerivationBasis, type LockedGraph } from '../../store/graph/graph-store';
import { readTouched, unite, type TouchedGraph } from '../../store/derive/touched-store';
import {
  allIds,
  countsOf,
  differenceOf,
  editionOf,
  mustBeWritten,
  recordsWithIds,
  uniteIds,
  type DataSetEdition,
  type EditionDifference,
} from './edition';
import { DataSetRefused } from './data-set-refused';
import { deriveFirst, deriveTouched, rederiveAll } from '../graph/derive-statuses';
import { NO_RECORDS, NO_STATUS_CHANGES, Stopwatch, type LoadReport } from './load-report';
import { changesSince, readKnownStatuses } from './status-changes';

/** A load that is wanted. */
export interface LoadOrder {
  readonly dataSet: DataSet;
  /** File and line of each record, for its faults. */
  readonly places: RecordPlaces;
  readonly vocabulary: Vocabulary;
  /** Replaces an edition of the same version, and marks the data set as a draft until a new version is loaded. */
  readonly draft: boolean;
  /** The time of day; read once. */
  readonly clock: () => Date;
}

/** A load that has begun. */
interface Load extends LoadOrder {
  readonly edition: DataSetEdition;
  readonly recordedAt: string;
  readonly basis: DerivationBasis;
  readonly watch: Stopwatch;
}

/** One attempt at the transaction of a load, once it holds the lock; the driver may begin another one. */
interface Attempt extends Load {
  readonly transaction: Transaction;
  readonly graph: LockedGraph;
  /** The edition of the data set that is loaded; undefined when there is none. */
  readonly loaded: LoadedDataSet | undefined;
  readonly hasOtherDataSets: boolean;
}

/**
 * Loads an edition of a data set in one transaction: it is accepted as a whole, as a new run, or refused as a whole.
 *
 * Its records are compared with those that are loaded: new ones are added, changed ones are corrected under their ids,
 * missing ones are withdrawn. What depends on them is derived. Loads wait for each other at a lock. When the answer to a
 * commit is lost, the driver runs the transaction again; it then finds the new run and reports it.
 *
 * The graph must be prepared (`prepareGraph`). Throws DataSetRefused with all faults, and EntenteError of the database.
 */
export async function loadDataSet(database: Database, order: LoadOrder): Promise<LoadReport> {
  const watch = new Stopwatch();
  // Asked before everything else: all that follows takes time in proportion to the number of records.
  const tooLarge = recordCountFaults(order.dataSet, order.places);
  if (tooLarge.length > 0) throw new DataSetRefused(tooLarge);
  const load: Load = {
    ...order,
    watch,
    edition: await watch.stage('fingerprint', () => editionOf(order.dataSet)),
    recordedAt: order.clock().toISOString(),
    basis: { ruleSet: RULE_SET, vocabularyHash: order.vocabulary.hash },
  };
  let written: LoadReport | undefined;
  const report = await database.write(async (transaction) => {
    const attempt = await begin(transaction, load);
    const { loaded, edition } = attempt;
    if (loaded !== undefined && !mustBeWritten(edition, loaded, load)) {
      return written?.run === loaded.run ? written : unchangedReport(load, loaded);
    }
    written = await writeEdition(attempt);
    return written;
  });
  return { ...report, milliseconds: watch.read() };
}

/** Takes the lock, then reads what is loaded. */
async function begin(transaction: Transaction, load: Load): Promise<Attempt> {
  const graph = await load.watch.stage('lock', () => lockGraph(transaction));
  const dataSets = await listDataSets(transaction);
  const loaded = dataSets.find(({ id }) => id === load.dataSet.header.id);
  return { ...load, transaction, graph, loaded, hasOtherDataSets: dataSets.length > (loaded === undefined ? 0 : 1) };
}

/** The steps of a load, in order. All faults are found before anything is written. */
async function writeEdition(attempt: Attempt): Promise<LoadReport> {
  const { transaction, watch } = attempt;
  const run = attempt.graph.run + 1;
  const difference = await watch.stage('compare', () => compare(attempt));
  const warnings = await watch.stage('validate', () => validate(attempt, difference));
  const before = await watch.stage('look around', () => touchedBefore(attempt, difference));
  const statusesBefore = await watch.stage('look around', () => readKnownStatuses(transaction, before.relations));
  await watch.stage('write', () => write(attempt, difference, run));
  await watch.stage('derive', () => derive(attempt, difference, before));
  await raiseRun(transaction, run, attempt.basis);
  return {
    ...reportHead(attempt),
    outcome: 'LOADED',
    run,
    added: countsOf(difference.added),
    changed: countsOf(difference.changed),
    unchanged: difference.unchanged,
    withdrawn: countsOf(difference.withdrawn),
    warnings,
    statuses: await changesSince(transaction, statusesBefore),
  };
}

async function compare({ transaction, dataSet, edition, loaded }: Attempt): Promise<EditionDifference> {
  return differenceOf(edition, loaded === undefined ? [] : await listRecords(transaction, dataSet.header.id));
}

/** Applies every rule, with what other data sets hold. Gives the warnings; throws DataSetRefused for faults. */
async function validate(
  { transaction, dataSet, places, vocabulary, hasOtherDataSets }: Attempt,
  difference: EditionDifference,
): Promise<readonly RecordFault[]> {
  const { id } = dataSet.header;
  const foreign = hasOtherDataSets ? await readForeignRecords(transaction, id, dataSet) : NO_FOREIGN_RECORDS;
  const { faults, warnings } = validateDataSet(dataSet, { vocabulary, places, foreign });
  const referenced = await stillReferenced(transaction, id, difference);
  if (faults.length + referenced.length > 0) throw new DataSetRefused([...faults, ...referenced]);
  return warnings;
}

/** Withdrawn records that another data set uses. They are in no file of this edition, so the faults have no place. */
async function stillReferenced(
  transaction: Transaction,
  dataSet: string,
  { withdrawn }: EditionDifference,
): Promise<readonly RecordFault[]> {
  const references = await listForeignReferences(transaction, dataSet, allIds(withdrawn));
  const { hint } = registerEntry('STILL_REFERENCED');
  const head = { file: '', line: 0, field: '', code: 'STILL_REFERENCED', hint } as const;
  return references.map(({ id, other }) => ({ ...head, record: id, found: other, other }));
}

/** What depends on the records that are about to be changed or withdrawn; nothing depends on an added one yet. */
function touchedBefore(
  { transaction, vocabulary }: Attempt,
  { changed, withdrawn }: EditionDifference,
): Promise<TouchedGraph> {
  return readTouched(transaction, uniteIds(changed, withdrawn), vocabulary);
}

/** Derives what the load touched; everything on an empty graph, or where the rules or the vocabulary have changed. */
async function derive(
  { transaction, graph, dataSet, vocabulary, basis }: Attempt,
  { added, changed, withdrawn }: EditionDifference,
  before: TouchedGraph,
): Promise<void> {
  if (graph.run === 0) return deriveFirst(transaction, dataSet, vocabulary);
  if (!isBasedOn(graph, basis)) return rederiveAll(transaction, vocabulary);
  const after = await readTouched(transaction, uniteIds(added, changed), vocabulary);
  return deriveTouched(transaction, without(unite(before, after), allIds(withdrawn)), vocabulary);
}

function without({ relations, entities }: TouchedGraph, gone: readonly string[]): TouchedGraph {
  const withdrawn = new Set(gone);
  const stays = (id: string): boolean => !withdrawn.has(id);
  return { relations: new Set([...relations].filter(stays)), entities: new Set([...entities].filter(stays)) };
}

async function write(
  { transaction, edition, draft, recordedAt, vocabulary }: Attempt,
  { added, changed, withdrawn }: EditionDifference,
  run: number,
): Promise<void> {
  await clearRecords(transaction, allIds(changed));
  await withdrawRecords(transaction, allIds(withdrawn));
  const { dataSet, hashes, contentHash } = edition;
  const records = recordsWithIds(dataSet, uniteIds(added, changed));
  await writeRecords(transaction, records, { dataSet: dataSet.header.id, vocabulary, hashes, run, recordedAt });
  await writeHeader(transaction, dataSet.header, { draft, contentHash, run });
}

type ReportHead = Pick<LoadReport, 'dataSet' | 'version' | 'draft' | 'milliseconds'>;

function reportHead({ dataSet, draft, watch }: Load): ReportHead {
  return { dataSet: dataSet.header.id, version: dataSet.header.version, draft, milliseconds: watch.read() };
}

/** The report of an edition that is loaded already: there is no new run, and nothing is written. */
function unchangedReport(load: Load, { run, draft }: LoadedDataSet): LoadReport {
  const { sources, entities, relations, claims } = load.dataSet;
  return {
    ...reportHead(load),
    draft,
    outcome: 'UNCHANGED',
    run,
    added: NO_RECORDS,
    changed: NO_RECORDS,
    unchanged: {
      source: sources.length,
      entity: entities.length,
      relation: relations.length,
      claim: claims.length,
    },
    withdrawn: NO_RECORDS,
    warnings: [],
    statuses: NO_STATUS_CHANGES,
  };
}
