import { resolve } from 'node:path';
import { SCHEMA_FOLDER } from '../../../src/import/data-set/json-schemas';
import { readVocabulary } from '../../../src/import/read-vocabulary';
import { planFormat } from '../../../src/service/load/format-data-set';

describe('the files of the seed', () => {
  it('stand in canonical form: `entente format seed` would rewrite none', () => {
    const plan = planFormat(resolve(__dirname, '../../../seed'), readVocabulary(SCHEMA_FOLDER));
    expect(plan.faults).toEqual([]);
    expect(plan.misformatted.map(({ file }) => file)).toEqual([]);
    expect(plan.files).toBeGreaterThan(40);
  });
});
