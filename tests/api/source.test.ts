import { useGraphqlClient } from '../support/graphql-client';

const client = useGraphqlClient();

describe('source', () => {
  it('shows its publisher, the sources it was made from, and the claims in it', async () => {
    const data = await client().data(`{
      source(id: "source:kbs-2023-10-beyond-parallel") {
        kind language verification publisher { id }
        publishedBounds { startMin endMax }
        derivedFrom { how source { id derivedFrom { how } } }
        claims(first: 1) { totalCount edges { node { readIn { source { id } } } } }
      }
    }`);
    expect(data).toMatchObject({
      source: {
        publisher: { id: 'entity:kbs' },
        derivedFrom: [{ how: 'SUMMARY', source: { id: 'source:csis-2023-10-06', derivedFrom: [] } }],
        claims: {
          edges: [
            {
              node: {
                readIn: expect.arrayContaining([{ source: { id: 'source:kbs-2023-10-beyond-parallel' } }]) as unknown,
              },
            },
          ],
        },
      },
    });
  });
});
