import { canonicalHeader } from '../domain/record/canonical-record';
import type { DataSetHeader, LoadedDataSet } from '../domain/record/data-set';
import { EntenteError } from '../base/errors';
import { isWhole, type ExportQuestion } from '../domain/export/export-question';
import type { ExportedGraph } from '../domain/export/exported-graph';

/** Most characters of the texts of a header, as schema/dataset.schema.json has them. */
const MOST = Object.freeze({ title: 500, licence: 100, attribution: 500, notice: 2000 });

/** Characters of the query hash that an id carries. */
const HASH_LENGTH = 12;

/**
 * The header under which a graph is written as a data set.
 *
 * A whole data set keeps its own header. A part becomes a data set of its own: its id comes from the question, its title
 * says what it was taken from, and licence, attribution and notice are kept. Throws EntenteError BAD_USER_INPUT when
 * there is nothing to write.
 */
export function ententeHeader(graph: ExportedGraph, question: ExportQuestion): DataSetHeader {
  const [first, ...others] = graph.dataSets;
  if (first === undefined) {
    throw new EntenteError('BAD_USER_INPUT', 'Nothing that is loaded fits what was asked.', {
      hint: 'Ask for more, or load a data set first: a data set without records cannot be written.',
    });
  }
  if (isWhole(question) && others.length === 0) return canonicalHeader(first);
  return canonicalHeader(headerOfPart(graph, first, others));
}

function headerOfPart(graph: ExportedGraph, first: LoadedDataSet, others: readonly LoadedDataSet[]): DataSetHeader {
  const all = [first, ...others];
  const joined = (key: 'licence' | 'attribution' | 'notice', between: string): string =>
    shortened([...new Set(all.map((dataSet) => dataSet[key]))].join(between), MOST[key]);
  return {
    id: `dataset:crop-${graph.queryHash.slice(0, HASH_LENGTH)}`,
    title: shortened(titleOf(graph, all), MOST.title),
    // Several versions have no common one; the run tells later exports from earlier ones.
    version: others.length === 0 ? first.version : `0.0.${String(graph.graph.run ?? 0)}`,
    date: all.map(({ date }) => date).reduce((latest, date) => (date > latest ? date : latest)),
    licence: joined('licence', ' AND '),
    attribution: joined('attribution', '; '),
    notice: joined('notice', ' '),
    languages: [...new Set(all.flatMap(({ languages }) => languages))],
  };
}

function titleOf({ graph, options }: ExportedGraph, all: readonly LoadedDataSet[]): string {
  const whence = all.map(({ title, version }) => `${title} (${version})`).join('; ');
  return `A part of ${whence}, as of run ${String(graph.run ?? 0)}: ${options.join(' ')}`;
}

/** Counts code points, as JSON Schema does. */
function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 3).join('')}...`;
}
