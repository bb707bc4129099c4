import { useGraphqlClient } from '../support/graphql-client';

const client = useGraphqlClient();

describe('node and nodes', () => {
  it('finds a record of each kind by its id', async () => {
    const data = await client().data(`{
      nodes(ids: ["entity:kim-jong-un", "relation:vostochny-summit-2023", "claim:csis-railcars-73", "source:seed-article"]) {
        __typename id
      }
    }`);
    expect(data).toEqual({
      nodes: [
        { __typename: 'Entity', id: 'entity:kim-jong-un' },
        { __typename: 'Relation', id: 'relation:vostochny-summit-2023' },
        { __typename: 'Claim', id: 'claim:csis-railcars-73' },
        { __typename: 'Source', id: 'source:seed-article' },
      ],
    });
  });

  it('gives null in the place of an id that is unknown, malformed or of another type', async () => {
    const { data, errors, statements } = await client().ask(`{
      nodes(ids: ["entity:nobody", "entity:kim-jong-un", "dataset:dprk-russia-2023", "", "claim:' OR 1=1", "42", "entity:KIM"]) { id }
      node(id: "relation:none") { id }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({ nodes: [null, { id: 'entity:kim-jong-un' }, null, null, null, null, null], node: null });
    expect(statements).toBeLessThanOrEqual(2);
  });

  it('gives null in a typed root field for an id of another type', async () => {
    const data = await client().data(`{
      relation(id: "entity:kim-jong-un") { id }
      claim(id: "relation:vostochny-summit-2023") { id }
      source(id: "claim:csis-railcars-73") { id }
      entity(id: "source:seed-article") { id }
    }`);
    expect(data).toEqual({ relation: null, claim: null, source: null, entity: null });
  });
});
