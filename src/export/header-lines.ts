import { RECORD_KINDS, type LoadedDataSet, type RecordCounts, type RecordKind } from '../domain/record/data-set';
import type { ExportedGraph } from '../domain/export/exported-graph';

const PLURALS: Readonly<Record<RecordKind, string>> = {
  source: 'sources',
  entity: 'entities',
  relation: 'relations',
  claim: 'claims',
};

/** Controls, ends of lines, lone surrogates, and invisible characters that change how a line reads. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;

/**
 * Characters that could end a comment or a text, each with one that looks like it: Neo4j reads `\u000A` as the end of
 * a line even in a comment.
 */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['\\', '\uff3c'],
  ["'", '\u2019'],
  ['"', '\u201d'],
  ['`', '\u2018'],
]);

/** A text as it may stand in a comment of a script: one line, without quotes and backslashes. */
export function commentText(text: string): string {
  return text
    .replace(UNPRINTABLE, ' ')
    .replace(/[\\'"`]/g, (character) => LOOK_ALIKES.get(character) ?? ' ')
    .replace(/\*\//g, '* /')
    .trim();
}

/**
 * The lines at the top of a file that people read: what it is, whose data it holds, a warning, and counts.
 *
 * Each line is safe in a comment (`commentText`). `what` are lines about the format and what it leaves out.
 */
export function headerLines(graph: ExportedGraph, what: readonly string[]): readonly string[] {
  const lines = [
    'Entente: a knowledge graph of geopolitical relationships, each dated, attributed and open to dispute.',
    ...what,
    ...graph.dataSets.flatMap(dataSetLines),
    'Being in the graph implies no wrongdoing. What is alleged stays alleged: a status is computed from claims.',
    `Holds ${countsText(graph.counts)}, as of run ${String(graph.graph.run ?? 0)}.`,
    graph.options.length === 0 ? 'The whole graph.' : `A part of the graph: ${graph.options.join(' ')}`,
    `Query: ${graph.queryHash}`,
  ];
  return lines.map(commentText);
}

/** Counts in words, `3 sources, 8 entities, 4 relations, 7 claims`. */
export function countsText(counts: RecordCounts): string {
  return RECORD_KINDS.map((kind) => `${counts[kind]} ${counts[kind] === 1 ? kind : PLURALS[kind]}`).join(', ');
}

function dataSetLines(dataSet: LoadedDataSet): readonly string[] {
  const { id, title, version, date, licence, attribution, notice, draft } = dataSet;
  return [
    `Data set ${id}, version ${version}${draft ? ' (draft)' : ''} of ${date}: ${title}`,
    `Licence ${licence}; attribution: ${attribution}`,
    `Notice: ${notice}`,
  ];
}
