import type { LoadedDataSet, RecordKind } from '../src/domain/record/data-set';
import type { ExportedGraph, ExportedLink, ExportedRecord } from '../src/domain/export/exported-graph';
import { LINK_LAYOUTS, NODE_LAYOUTS, type NodeLabel } from '../src/domain/export/graph-model';
import type { LinkType } from '../src/domain/record/links';
import type { PropertyRow } from '../src/domain/export/property-row';
import type { Properties } from '../src/domain/record/properties';
import { participationsOf } from '../src/export/direct-edges';
import { nameKey } from '../src/domain/text/name-key';
import { RULE_SET } from '../src/domain/status/rules';
import { statusOf, SUPPORT_RANKS } from '../src/domain/record/support';

/** How many relations a generated graph has for one entity, and for one source. */
const RELATIONS_PER_ENTITY = 20;
const RELATIONS_PER_SOURCE = 50;

const PAGE = 2_000;
const RUN = 1;
const DATA_SET = 'dataset:generated';

/** How large a generated graph is, and what its Graph node says. */
export interface GeneratedSize {
  readonly relations: number;
  readonly vocabularyHash: string;
  readonly migration: number;
}

/**
 * A made-up graph in the form that the loader would write. Every relation has two or three participants and one claim,
 * and every tenth is contested by a second claim. Names are in two scripts. The same size gives the same graph.
 */
export function generatedGraph({ relations, vocabularyHash, migration }: GeneratedSize): ExportedGraph {
  const counts = {
    source: Math.max(1, Math.floor(relations / RELATIONS_PER_SOURCE)),
    entity: Math.max(4, Math.floor(relations / RELATIONS_PER_ENTITY)),
    relation: relations,
    claim: relations + Math.floor(relations / 10),
  };
  const makers: Readonly<Record<RecordKind, (index: number) => ExportedRecord>> = {
    source: (index) => source(index, counts.entity),
    entity,
    relation: (index) => relation(index, counts.entity),
    claim: (index) => claim(index, counts),
  };
  return {
    graph: { id: 'graph', run: RUN, ruleSet: RULE_SET, vocabularyHash, migration },
    dataSets: [HEADER],
    counts,
    cropped: false,
    options: [],
    queryHash: '0'.repeat(64),
    records: (kind, { make }) => pagesOf(counts[kind], (index) => make(makers[kind](index))),
    participations: () => pagesOf(relations, (index) => participationsOf(relation(index, counts.entity))),
    claimCounts: () =>
      pagesOf(relations, (index) => {
        const denying = index % 10 === 0 ? 1 : 0;
        return { claims: 1 + denying, affirming: 1, denying };
      }),
  };
}

async function* pagesOf<T>(count: number, make: (index: number) => T): AsyncGenerator<readonly T[]> {
  for (let start = 0; start < count; start += PAGE) {
    const length = Math.min(PAGE, count - start);
    yield await Promise.resolve(Array.from({ length }, (_, index) => make(start + index)));
  }
}

const HEADER: LoadedDataSet = {
  id: DATA_SET,
  title: 'A generated graph',
  version: '1.0.0',
  date: '2026-11-24',
  licence: 'CC0-1.0',
  attribution: 'Nobody: every record is made up.',
  notice: 'Every record is made up. Being in the graph implies no wrongdoing.',
  languages: ['en', 'ar'],
  draft: false,
  contentHash: '0'.repeat(64),
  run: RUN,
};

const numbered = (prefix: string, index: number): string => `${prefix}-${String(index).padStart(8, '0')}`;
const entityId = (index: number): string => numbered('entity:generated', index);
const sourceId = (index: number): string => numbered('source:generated', index);
const relationId = (index: number): string => numbered('relation:generated', index);

/** Spreads neighbours over the graph: a multiplicative hash (Knuth, The Art of Computer Programming, 6.4). */
const spread = (index: number, among: number): number => (Math.imul(index + 1, 2_654_435_761) >>> 0) % among;

/** Dates from 2000 to 2024. */
const day = (index: number): string => new Date(Date.UTC(2000, 0, 1 + (index % 9_000))).toISOString().slice(0, 10);

function owned(label: NodeLabel, id: string, properties: Properties): PropertyRow {
  return NODE_LAYOUTS[label].row({ id, dataSet: DATA_SET, run: RUN, hash: '0'.repeat(64), ...properties });
}

function link(type: LinkType, id: string, properties: Properties = {}): ExportedLink {
  const label = LABELS[id.slice(0, id.indexOf(':'))] ?? 'Entity';
  return { type, label, id, inward: type === 'PARTICIPATES_IN', properties: LINK_LAYOUTS[type].row(properties) };
}

const LABELS: Readonly<Record<string, NodeLabel>> = { source: 'Source', relation: 'Relation', claim: 'Claim' };

function source(index: number, entities: number): ExportedRecord {
  const id = sourceId(index);
  return {
    kind: 'source',
    id,
    kindLabel: null,
    properties: owned('Source', id, {
      kind: 'NEWS_REPORT',
      title: `A report numbered ${index}`,
      language: 'en',
      published: day(index),
      publishedMin: day(index),
      publishedMax: day(index),
      url: `https://example.org/${index}`,
      verification: 'READ',
    }),
    details: [],
    links: [link('PUBLISHED_BY', entityId(spread(index, entities)))],
  };
}

function entity(index: number): ExportedRecord {
  const id = entityId(index);
  const names = [
    { value: `Generated organization ${index}`, lang: 'en', script: 'Latn' },
    { value: `\u0645\u0646\u0638\u0645\u0629 ${index}`, lang: 'ar', script: 'Arab' },
  ];
  const isItem = index % 4 === 3;
  return {
    kind: 'entity',
    id,
    kindLabel: isItem ? 'Materiel' : 'Organization',
    properties: owned('Entity', id, {
      kind: isItem ? 'MATERIEL' : 'ORGANIZATION',
      description: `Entity ${index} of a generated graph.`,
      degree: RELATIONS_PER_ENTITY,
    }),
    details: names.map((name, ordinal) => ({
      label: 'Name',
      properties: NODE_LAYOUTS.Name.row({ ...name, kind: 'PRIMARY', kindRank: 0, key: nameKey(name.value), ordinal }),
    })),
    links: [],
  };
}

function participants(index: number, entities: number): readonly ExportedLink[] {
  const at = (offset: number): string => entityId((spread(index, entities) + offset) % entities);
  const isTransfer = index % 2 === 0;
  const roles = isTransfer ? ['SUPPLIER', 'RECIPIENT', 'ITEM'] : ['PARTY', 'PARTY'];
  return roles.map((role, ordinal) =>
    link('PARTICIPATES_IN', at(ordinal * 7), { role, ordinal, denied: false, disputed: false }),
  );
}

function relation(index: number, entities: number): ExportedRecord {
  const id = relationId(index);
  const date = day(index);
  const contested = index % 10 === 0;
  const type = index % 2 === 0 ? 'ARMS_TRANSFER' : 'SUMMIT';
  const support = type === 'SUMMIT' ? 'REPORTED' : 'ALLEGED';
  const supportRank = SUPPORT_RANKS[support];
  return {
    kind: 'relation',
    id,
    kindLabel: null,
    properties: owned('Relation', id, {
      type,
      titleLangs: ['en'],
      titles: [`Generated relation ${index}`],
      when: date,
      startMin: date,
      startMax: date,
      endMin: date,
      endMax: date,
      startKnown: true,
      endKnown: true,
      ongoing: false,
      generic: false,
      support,
      supportRank,
      contested,
      status: statusOf(support, contested),
      rule: type === 'SUMMIT' ? 'S6' : 'S7',
      origins: 1,
      stepDays: ['0001-01-01', date],
      stepRanks: [0, supportRank],
      stepContested: [false, contested],
      stepOrigins: [0, 1],
    }),
    details: [],
    links: participants(index, entities),
  };
}

/** Claim n affirms relation n. The claims after the last relation deny every tenth relation. */
function claim(index: number, counts: Readonly<Record<RecordKind, number>>): ExportedRecord {
  const denies = index >= counts.relation;
  const about = denies ? (index - counts.relation) * 10 : index;
  const id = numbered('claim:generated', index);
  const said = day(about);
  const madeBy = entityId(spread(about + Number(denies), counts.entity));
  return {
    kind: 'claim',
    id,
    kindLabel: null,
    properties: owned('Claim', id, {
      aspect: 'OCCURRENCE',
      stance: denies ? 'DENIES' : 'AFFIRMS',
      force: 'STATES',
      modality: 'ACTUAL',
      said,
      saidMin: said,
      saidMax: said,
      text: `Relation ${about} of a generated graph ${denies ? 'did not take place' : 'took place'}.`,
      authoritative: false,
      verification: 'READ',
      verificationRank: 2,
      recordedAt: '2026-11-24T00:00:00Z',
      proposition: `${relationId(about)}|OCCURRENCE`,
      parties: [madeBy],
      origins: [madeBy],
      countsFrom: said,
    }),
    details: [],
    links: [
      link('ABOUT', relationId(about)),
      link('MADE_BY', madeBy),
      link('READ_IN', sourceId(spread(about, counts.source)), {
        ordinal: 0,
        language: 'en',
        paraphrase: `Page ${about % 90} says so.`,
      }),
    ],
  };
}
