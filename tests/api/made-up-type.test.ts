import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ROOT } from '../support/build';
import {
  claimRecord,
  minimalDataSet,
  newFolder,
  relationRecord,
  withRecords,
  writeYamlFolder,
} from '../support/data-set-builder';
import { COMMAND_LINE, runProgram, settingsFor } from '../support/run-program';
import { ScratchGraph } from '../support/scratch-graph';
import { scratchServer } from '../support/servers';

const TYPE = `code: MOON_LEASE
category: TIE
definition: A state leases a piece of the Moon to an organization.
accusatory: true
observable: false
structural: false
roles:
  - {code: LESSOR, definition: gives, kinds: [STATE], min: 1, max: 1, principal: true}
  - {code: LESSEE, definition: takes, kinds: [ORGANIZATION], min: 1, max: 1, principal: true}
hops:
  - {from: LESSOR, to: LESSEE, reads: leased the Moon to, inverse: leased the Moon from}
mappings: {}
`;

/** schema/ with a relation type and two roles that no code knows. */
function madeUpVocabulary(): string {
  const folder = newFolder();
  cpSync(join(ROOT, 'schema'), folder, { recursive: true });
  writeFileSync(join(folder, 'relation-types', 'moon-lease.yaml'), TYPE);
  return folder;
}

const lease = relationRecord({
  id: 'relation:lease',
  type: 'MOON_LEASE',
  when: '2024-01-01/..',
  participants: [
    { role: 'LESSOR', entity: 'entity:northland' },
    { role: 'LESSEE', entity: 'entity:institute' },
  ],
});
const said = claimRecord({ id: 'claim:lease', about: 'relation:lease', force: 'ALLEGES', madeBy: 'entity:southland' });
const dataSet = withRecords(minimalDataSet(), lease, said);

interface Answer {
  readonly data: { readonly paths: { readonly edges: readonly { readonly node: unknown }[] } };
}

describe('a relation type that stands only in a vocabulary file', () => {
  let graph: ScratchGraph;

  beforeAll(async () => {
    ensureBuilt();
    graph = new ScratchGraph();
    await graph.raze();
  });

  afterAll(async () => {
    await graph.raze();
    await graph.close();
  });

  it('is validated, loaded, derived by its flags, an enum value of the API, and a hop that reads as it says', async () => {
    const folder = writeYamlFolder(dataSet);
    const settings = { ...settingsFor(scratchServer()), ENTENTE_VOCABULARY: madeUpVocabulary(), ENTENTE_SEED: folder };
    const loaded = await runProgram(COMMAND_LINE, ['load', folder], settings);
    expect(loaded).toMatchObject({ code: 0 });
    const question = ['path', 'Northland', 'entity:institute', '--types', 'MOON_LEASE', '--json'];
    const { code, output } = await runProgram(COMMAND_LINE, question, settings);
    expect(code).toBe(0);
    expect((JSON.parse(output) as Answer).data.paths.edges[0]?.node).toMatchObject({
      hops: [
        { relations: [{ reads: 'leased the Moon to', support: 'ALLEGED', fromRole: 'LESSOR', toRole: 'LESSEE' }] },
      ],
    });
  });

  it('is unknown to the data set and to the API without that file', async () => {
    const settings = settingsFor(scratchServer());
    const refused = await runProgram(COMMAND_LINE, ['validate', writeYamlFolder(dataSet)], settings);
    expect(refused).toMatchObject({ code: 3, errors: expect.stringMatching(/TYPE_UNKNOWN relation:lease/) as string });
  });
});
