import fc from 'fast-check';
import { canonicalRecord } from '../../../../src/domain/record/canonical-record';
import { RECORD_KINDS, type DataSet, type RecordKind } from '../../../../src/domain/record/data-set';
import { recordOfExported } from '../../../../src/domain/export/record-of-exported';
import { FIELD_NAMES } from '../../../support/field-tables';
import { arbitrarySwitches, editionWith } from '../../../support/edition-arbitrary';
import { exportedFromRows } from '../../../support/exported-from-rows';
import { richDataSet } from '../../../support/rich-data-set';

function recordsOf(dataSet: DataSet, kind: RecordKind): readonly { id: string }[] {
  const { sources, entities, relations, claims } = dataSet;
  return { source: sources, entity: entities, relation: relations, claim: claims }[kind];
}

/** The records that come back from what the store would write, by id. */
function comesBack(dataSet: DataSet): [come: string[], canonical: string[]] {
  const exported = exportedFromRows(dataSet);
  const come = RECORD_KINDS.flatMap((kind) => exported[kind].map((record) => recordOfExported(kind, record)));
  const canonical = RECORD_KINDS.flatMap((kind) =>
    recordsOf(dataSet, kind).map((record) => canonicalRecord(kind, record as never) as { id: string }),
  );
  const lines = (records: readonly { id: string }[]): string[] =>
    records.map((record) => JSON.stringify(record)).sort();
  return [lines(come), lines(canonical)];
}

/** Every key that stands somewhere among these. */
function keysOf(holders: readonly (object | undefined)[]): string[] {
  return [...new Set(holders.flatMap((holder) => Object.keys(holder ?? {})))].sort();
}

describe('the data set that these tests send through', () => {
  it('has every field of the format somewhere', () => {
    const { sources, entities, relations, claims } = richDataSet();
    const readings = claims.flatMap(({ readIn }) => readIn);
    const found = {
      source: keysOf(sources),
      entity: keysOf(entities),
      name: keysOf(entities.flatMap(({ names }) => names)),
      relation: keysOf(relations),
      claim: keysOf(claims),
      quantity: keysOf([...claims, ...readings].map(({ quantity }) => quantity)),
      reading: keysOf(readings),
      basis: keysOf(claims.flatMap(({ basedOn = [] }) => basedOn)),
    };
    for (const [kind, keys] of Object.entries(found))
      expect([kind, keys]).toEqual([kind, [...(FIELD_NAMES[kind] ?? [])].sort()]);
  });
});

describe('a record that comes out of the graph', () => {
  it('is the one that went in, with every field that the format has', () => {
    const [come, canonical] = comesBack(richDataSet());
    expect(come).toEqual(canonical);
  });

  it('is the one that went in, whatever the edition', () => {
    fc.assert(
      fc.property(arbitrarySwitches, (switches) => {
        const [come, canonical] = comesBack(richDataSet(editionWith(switches, '1.0.0')));
        expect(come).toEqual(canonical);
      }),
    );
  });
});
