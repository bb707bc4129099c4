import type { LoadedDataSet } from './data-set';

/** Characters of the hash of a question in a line of text: 64 bits. The whole stands beside it. */
const SHOWN_HASH = 16;

/** What an answer was given from: a run of the graph, and the data sets that it holds, by id. */
export interface CitedGraph {
  readonly run: number;
  readonly dataSets: readonly LoadedDataSet[];
}

/** A data set as a citation names it. */
export interface CitedDataSet {
  readonly id: string;
  readonly version: string;
  /** Only there when it is one: the content may differ from what the version promises. */
  readonly draft?: true;
}

/** What to write down beside an answer, so that others can ask again: data, run, question. */
export interface Citation {
  readonly dataSets: readonly CitedDataSet[];
  readonly run: number;
  /** SHA-256 of the question, hex: the same for the same question, however it is laid out. */
  readonly query: string;
  /** All of it in one line, for a footnote. */
  readonly text: string;
}

/** A data set in one line: attribution, title, version, date, licence. */
export function citeDataSet({ attribution, title, version, draft, date, licence }: LoadedDataSet): string {
  return oneLine(
    `${attribution}: ${title}, version ${version}${draft ? ' (draft)' : ''} of ${date}, licence ${licence}`,
  );
}

/** What a run of the graph holds, in one line. */
export function citeGraph({ run, dataSets }: CitedGraph): string {
  return `${dataSetsText(dataSets)}Entente, run ${run}`;
}

/** The citation of an answer to a question that hashes to `query`. */
export function citeAnswer(graph: CitedGraph, query: string): Citation {
  return {
    dataSets: graph.dataSets.map(({ id, version, draft }) => (draft ? { id, version, draft } : { id, version })),
    run: graph.run,
    query,
    text: `${citeGraph(graph)}, query ${query.slice(0, SHOWN_HASH)}`,
  };
}

function dataSetsText(dataSets: readonly LoadedDataSet[]): string {
  return dataSets.length === 0 ? '' : `${dataSets.map(citeDataSet).join('; ')}. `;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
