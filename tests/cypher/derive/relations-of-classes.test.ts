import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/relations-of-classes', 'scratch', ({ rows, query }) => {
  const GRAPH = `
    CREATE (x:Entity {id: 'entity:x'}), (y:Entity {id: 'entity:y'}),
           (class:Relation {id: 'relation:class', type: 'CALL', generic: true}),
           (near:Relation {id: 'relation:near', type: 'CALL', generic: false}), (far:Relation {id: 'relation:far', type: 'CALL', generic: false}),
           (other:Relation {id: 'relation:other', type: 'VISIT', generic: false}),
           (x)-[:PARTICIPATES_IN {role: 'PARTY', ordinal: 0}]->(near), (x)-[:PARTICIPATES_IN {role: 'PARTY', ordinal: 0}]->(other),
           (y)-[:PARTICIPATES_IN {role: 'PARTY', ordinal: 0}]->(far)`;

  it('gives relations of the type of a class that have its first participant in that role', async () => {
    await query(GRAPH);
    await query(
      "MATCH (x:Entity {id: 'entity:x'}), (c:Relation {id: 'relation:class'}) CREATE (x)-[:PARTICIPATES_IN {role: 'PARTY', ordinal: 0}]->(c)",
    );
    expect(await rows({ relations: ['relation:class'] })).toEqual([{ relation: 'relation:near' }]);
  });

  it('gives all of the type for a class without participants, and none for what is no class', async () => {
    await query(GRAPH);
    const found = await rows<{ relation: string }>({ relations: ['relation:class'] });
    expect(found.map(({ relation }) => relation)).toEqual(expect.arrayContaining(['relation:far', 'relation:near']));
    expect(await rows({ relations: ['relation:near'] })).toEqual([]);
  });
});
