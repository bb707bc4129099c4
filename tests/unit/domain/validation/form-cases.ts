import { changed, OWN, FIGURE, quantityClaim, refused, type RecordCase } from './record-case';

/** Faults of form: what the schema and the encoding refuse, and what no rule is asked about any more. */
export const FORM_CASES: readonly RecordCase[] = [
  refused(
    'no claimant',
    changed('claim:summit-north', { madeBy: undefined }),
    'claim:summit-north madeBy CLAIM_NO_CLAIMANT',
  ),
  refused(
    'no source',
    changed('claim:summit-north', { readIn: undefined }),
    'claim:summit-north readIn CLAIM_NO_SOURCE',
  ),
  refused('no reading', changed('claim:summit-north', { readIn: [] }), 'claim:summit-north readIn CLAIM_NO_SOURCE'),
  refused(
    'no relation',
    changed('claim:summit-north', { about: undefined }),
    'claim:summit-north about CLAIM_NO_RELATION',
  ),
  refused(
    'a reading of nothing',
    changed('claim:summit-north', { readIn: [{ source: 'source:gazette' }] }),
    'claim:summit-north readIn.0 FIELD_MISSING',
  ),
  refused('an unknown field', changed(OWN, { colour: 'red' }), `${OWN} colour FIELD_UNKNOWN`),
  refused('a missing field', changed('source:gazette', { title: undefined }), 'source:gazette title FIELD_MISSING'),
  refused(
    'a value out of its list',
    changed('claim:summit-north', { stance: 'AGREES' }),
    'claim:summit-north stance VALUE_INVALID',
  ),
  refused('two publishers', changed('source:gazette', { publisher: OWN }), 'source:gazette  VALUE_INVALID'),
  refused(
    'a quote over 300 characters',
    changed('claim:summit-north', { readIn: [{ source: 'source:gazette', quote: 'a'.repeat(301) }] }),
    'claim:summit-north readIn.0.quote VALUE_INVALID',
  ),
  refused(
    'a status written by hand',
    changed('relation:summit', { status: 'CONFIRMED' }),
    'relation:summit status DERIVED_NOT_WRITABLE',
  ),
  refused(
    'a search key written by hand',
    changed(OWN, { names: [{ value: 'N', lang: 'en', kind: 'PRIMARY', key: 'n' }] }),
    `${OWN} names.0.key DERIVED_NOT_WRITABLE`,
  ),
  refused('a text in NFD', changed(OWN, { description: 'Cafe\u0301' }), `${OWN} description TEXT_NOT_NFC`),
  refused(
    'a key in NFD',
    changed('relation:summit', { title: { 'e\u0301': 'x' } }),
    'relation:summit title.e\u0301 TEXT_NOT_NFC',
  ),
  refused('an id in capitals', changed('claim:summit-north', { id: 'claim:Summit' }), 'claim:Summit id ID_PATTERN'),
  refused('an id of another prefix', changed('claim:summit-north', { id: 'relation:x' }), 'relation:x id ID_PATTERN'),
  refused(
    'a reference to another kind of record',
    changed('claim:summit-north', { madeBy: 'source:gazette' }),
    'claim:summit-north madeBy REFERENCE_MISSING',
  ),
  refused(
    'a figure in words',
    quantityClaim({ ...FIGURE, value: 'twenty' }),
    'claim:crates-20 quantity.value QTY_DIGITS_UNPARSED',
  ),
  refused(
    'a figure in the digits of another script',
    quantityClaim({ ...FIGURE, value: '\u0662\u066b\u0665' }),
    'claim:crates-20 quantity.value QTY_DIGITS_UNPARSED',
  ),
  refused(
    'a basis of both kinds',
    changed('claim:transfer-alleged', {
      basedOn: [{ claim: 'claim:crates-seen', source: 'source:image', access: 'DIRECT' }],
    }),
    'claim:transfer-alleged basedOn.0 VALUE_INVALID',
  ),
];
