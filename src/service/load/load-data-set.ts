import {
  MOST_RECORDS,
  type DataSet,
  type LoadedDataSet,
  type RecordFault,
  type RecordPlaces,
} from '../../domain/record/data-set';
import { registerEntry } from '../../base/errors';
import { RULE_SET } from '../../domain/status/rules';
import { NO_FOREIGN_RECORDS } from '../../domain/validation/foreign-records';
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
  recordsWithIds,
  uniteIds,
  type DataSetEdition,
  type EditionDifference,
} from './edition';
import { DataSetRefused } from './data-set-refused';
import { deriveFirst, deriveTouched, rederiveAll } from '../graph/derive-statuses';
import { mustBeWritten } from './edition-order';
import { NO_RECORDS, NO_STATUS_CHANGES, type LoadReport } from './load-report';
import { changesSince, readKnownStatuses } from './status-changes';
import { Stopwatch } from './stopwatch';

/** What is loaded, and how. */
export interface LoadOrder {
  readonly dataSet: DataSet;
  /** Where the records stand, for the faults. */
  readonly places: RecordPlaces;
  readonly vocabulary: Vocabulary;
  /** Replaces an edition of the same version, and marks the data set as a draft until a new version is loaded. */
  readonly draft: boolean;
  /** The time of day; read once. */
  readonly clock: () => Date;
}

/** What the steps of one load share. */
interface Load extends LoadOrder {
  readonly edition: DataSetEdition;
  readonly recordedAt: string;
  readonly basis: DerivationBasis;
  readonly watch: Stopwatch;
}

/**
 * Loads an edition of a data set in one transaction: it is accepted whole, as a new run, or refused whole.
 *
 * Records are compared with what is loaded of the data set: new ones are added, others corrected under their ids,
 * missing ones withdrawn; what hangs on them is derived. Loads queue behind a lock. A load whose commit went through
 * and whose reply was lost is tried again by the driver, finds its run there and reports it. The graph must have
 * been prepared (`prepareGraph`). Throws DataSetRefused with every fault, and EntenteError of the database.
 */
export async function loadDataSet(database: Database, order: LoadOrder): Promise<LoadReport> {
  const watch = new Stopwatch();
  refuseTooLarge(order);
  const load: Load = {
    ...order,
    watch,
    edition: await watch.stage('fingerprint', () => editionOf(order.dataSet)),
    recordedAt: order.clock().toISOString(),
    basis: { ruleSet: RULE_SET, vocabularyHash: order.vocabulary.hash },
  };
  let written: LoadReport | undefined;
  const report = await database.write(async (transaction) => {
    const found = await lookUp(transaction, load);
    if (found.loaded !== undefined && !mustBeWritten(load.edition, found.loaded, load)) {
      return written?.run === found.loaded.run ? written : unchangedReport(load, found.loaded);
    }
    written = await writeEdition(transaction, load, found);
    return written;
  });
  return { ...report, milliseconds: watch.read() };
}

function refuseTooLarge({ dataSet, places }: LoadOrder): void {
  const { header, sources, entities, relations, claims } = dataSet;
  const count = sources.length + entities.length + relations.length + claims.length;
  if (count <= MOST_RECORDS) return;
  const fault = { record: header.id, field: '', found: `${count} records, at most ${MOST_RECORDS}` };
  const { hint } = registerEntry('RUN_TOO_LARGE');
  throw new DataSetRefused([{ ...places.placeOf(header, ''), ...fault, code: 'RUN_TOO_LARGE', hint }]);
}

/** What stands behind the lock before a load. */
interface Found {
  readonly graph: LockedGraph;
  /** The data set as it is loaded; undefined when it is not. */
  readonly loaded: LoadedDataSet | undefined;
  readonly hasOtherDataSets: boolean;
}

/** Takes the lock, then reads what is loaded. */
async function lookUp(transaction: Transaction, { dataSet, watch }: Load): Promise<Found> {
  const graph = await watch.stage('lock', () => lockGraph(transaction));
  const dataSets = await listDataSets(transaction);
  const loaded = dataSets.find(({ id }) => id === dataSet.header.id);
  return { graph, loaded, hasOtherDataSets: dataSets.length > (loaded === undefined ? 0 : 1) };
}

/** The steps of a load, in order; every fault comes before the first write. */
async function writeEdition(transaction: Transaction, load: Load, found: Found): Promise<LoadReport> {
  const { watch, vocabulary } = load;
  const run = found.graph.run + 1;
  const difference = await watch.stage('compare', () => compare(transaction, load, found));
  const warnings = await watch.stage('validate', () => validate(transaction, load, { difference, found }));
  const before = await watch.stage('look around', () => touchedBefore(transaction, difference, vocabulary));
  const statusesBefore = await watch.stage('look around', () => readKnownStatuses(transaction, before.relations));
  await watch.stage('write', () => write(transaction, load, { difference, run }));
  await watch.stage('derive', () => derive(transaction, load, { found, difference, before }));
  await raiseRun(transaction, run, load.basis);
  return {
    ...reportHead(load),
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

async function compare(
  transaction: Transaction,
  { dataSet, edition }: Load,
  { loaded }: Found,
): Promise<EditionDifference> {
  return differenceOf(edition, loaded === undefined ? [] : await listRecords(transaction, dataSet.header.id));
}

interface Validation {
  readonly difference: EditionDifference;
  readonly found: Found;
}

/** Asks every rule, with what other data sets hold. Gives the warnings; throws DataSetRefused for faults. */
async function validate(
  transaction: Transaction,
  { dataSet, places, vocabulary }: Load,
  { difference, found }: Validation,
): Promise<readonly RecordFault[]> {
  const { id } = dataSet.header;
  const foreign = found.hasOtherDataSets ? await readForeignRecords(transaction, id, dataSet) : NO_FOREIGN_RECORDS;
  const { faults, warnings } = validateDataSet(dataSet, { vocabulary, places, foreign });
  const referenced = await stillReferenced(transaction, id, difference);
  if (faults.length + referenced.length > 0) throw new DataSetRefused([...faults, ...referenced]);
  return warnings;
}

/** A withdrawn record stands in no file: its faults have no place. */
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

/** What hangs on the records that links are about to be taken from; an added record has none yet. */
function touchedBefore(
  transaction: Transaction,
  { changed, withdrawn }: EditionDifference,
  vocabulary: Vocabulary,
): Promise<TouchedGraph> {
  return readTouched(transaction, uniteIds(changed, withdrawn), vocabulary);
}

interface Derivation {
  readonly found: Found;
  readonly difference: EditionDifference;
  readonly before: TouchedGraph;
}

/** Derives what the load touched: everything on an empty graph, or where the rules or the vocabulary have changed. */
async function derive(
  transaction: Transaction,
  { dataSet, vocabulary, basis }: Load,
  { found, difference, before }: Derivation,
): Promise<void> {
  if (found.graph.run === 0) return deriveFirst(transaction, dataSet, vocabulary);
  if (!isBasedOn(found.graph, basis)) return rederiveAll(transaction, vocabulary);
  const written = uniteIds(difference.added, difference.changed);
  const after = await readTouched(transaction, written, vocabulary);
  return deriveTouched(transaction, without(unite(before, after), allIds(difference.withdrawn)), vocabulary);
}

function without({ relations, entities }: TouchedGraph, gone: readonly string[]): TouchedGraph {
  const withdrawn = new Set(gone);
  const stays = (id: string): boolean => !withdrawn.has(id);
  return { relations: new Set([...relations].filter(stays)), entities: new Set([...entities].filter(stays)) };
}

interface Writing {
  readonly difference: EditionDifference;
  readonly run: number;
}

async function write(transaction: Transaction, load: Load, { difference, run }: Writing): Promise<void> {
  const { edition, draft, recordedAt, vocabulary } = load;
  const { added, changed, withdrawn } = difference;
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

/** The same edition is loaded already: no run is raised, and nothing is written. */
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
