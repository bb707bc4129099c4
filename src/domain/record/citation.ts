import type { LoadedDataSet } from './data-set';

/** Characters of the question's hash that the line of text shows (64 bits); `query` holds the whole hash. */
const SHOWN_HASH = 16;

/** The state of the graph that an answer comes from: its run, and its data sets sorted by id. */
export interface CitedGraph {
  readonly run: number;
  readonly dataSets: readonly LoadedDataSet[];
}

/** A data set as a citation names it. */
export interface CitedDataSet {
  readonly id: string;
  readonly version: string;
  /** Present only for a draft, whose content may differ from the published version. */
  readonly draft?: true;
}

/** How to cite an answer: data sets, run and question, so that others can ask again. */
export interface Citation {
  readonly dataSets: readonly CitedDataSet[];
  readonly run: number;
  /** SHA-256 of the question in hex; the layout of the question does not change it. */
  readonly query: string;
  /** The whole citation in one line, for a footnote. */
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
