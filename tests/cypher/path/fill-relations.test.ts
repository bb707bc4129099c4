import { describeStatement } from '../../support/cypher-harness';
import { claimRecord, minimalDataSet, relationRecord } from '../../support/data-set-builder';

describeStatement('path/fill-relations', 'scratch', ({ rows, graph }) => {
  const dataSet = minimalDataSet();

  it('gives bounds and steps as text and lists, and participants in three lists of one length', async () => {
    await graph().load(dataSet);
    const found = await rows();
    const transfer = found.find(({ id }) => id === 'relation:transfer');
    expect(transfer).toMatchObject({
      type: 'ARMS_TRANSFER',
      startMin: '2024-01-11',
      endMax: '2024-01-14',
      stepDays: ['0001-01-01', '2024-01-15', '2024-01-22'],
      stepRanks: [0, 30, 30],
      stepContested: [false, false, true],
    });
    const roles = transfer?.roles as string[];
    const entities = transfer?.entities as string[];
    expect(Object.fromEntries(roles.map((role, index) => [role, entities[index]]))).toEqual({
      SUPPLIER: 'entity:southland',
      RECIPIENT: 'entity:northland',
      ITEM: 'entity:shells',
    });
  });

  it('leaves out classes, and tells of each participant on which days it turns denied', async () => {
    await graph().load({
      ...dataSet,
      relations: [
        ...dataSet.relations,
        relationRecord({ id: 'relation:z-any-summit', when: '2024/..', generic: true }),
      ],
      claims: [
        ...dataSet.claims,
        claimRecord({
          id: 'claim:z-not-shells',
          about: 'relation:transfer',
          aspect: 'PARTICIPANT',
          participant: { role: 'ITEM', entity: 'entity:shells' },
          stance: 'DENIES',
          said: '2024-01-23',
          madeBy: 'entity:southland',
        }),
      ],
    });
    const found = await rows();
    expect(found.map(({ id }) => id)).not.toContain('relation:z-any-summit');
    const transfer = found.find(({ id }) => id === 'relation:transfer');
    const entities = transfer?.entities as string[];
    const days = (transfer?.deniedDays as string[][]).map((each, index) => [entities[index], each]);
    expect(Object.fromEntries(days)).toEqual({
      'entity:southland': [],
      'entity:northland': [],
      'entity:shells': ['2024-01-23'],
    });
  });

  it('gives a relation without participants empty lists of one length', async () => {
    await graph().query("CREATE (:Relation {id: 'relation:nobody', type: 'SUMMIT', generic: false, stepDays: []})");
    expect(await rows()).toMatchObject([{ id: 'relation:nobody', roles: [], entities: [], deniedDays: [] }]);
  });
});
